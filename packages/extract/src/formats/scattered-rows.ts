import type { TextLine } from "./text-line.js";

const EDGE = "|";
const LEAST_ROWS = 2;
const LEAST_CELLS = 2;

/**
 * A table that a conversion took apart, each cell and each of its edges on a line of its own: '|', 'Year', '|', '2021', '|'.
 * Two edges in a row part two rows. Each row is one line again; what is no table stays as it is.
 */
export function joinScatteredRows(lines: readonly TextLine[]): readonly TextLine[] {
  if (!lines.some(isEdge)) return lines;
  const joined: TextLine[] = [];
  for (let index = 0; index < lines.length; ) {
    const table = isEdge(lines[index]) ? tableAt(lines, index) : null;
    const line = lines[index];
    if (line === undefined) break;
    if (table === null) joined.push(line);
    else joined.push(...table.rows.map((cells) => ({ ...line, text: `| ${cells.join(" | ")} |` })));
    index = table?.end ?? index + 1;
  }
  return joined;
}

function isEdge(line: TextLine | undefined): boolean {
  return line?.text === EDGE;
}

/** The rows from an edge on, and the index behind the last edge; null where too few cells stand there for a table. */
function tableAt(lines: readonly TextLine[], start: number): { rows: readonly string[][]; end: number } | null {
  const rows: string[][] = [[]];
  let at = start;
  for (;;) {
    const next = lines[at + 1];
    if (isEdge(next)) {
      rows.push([]);
      at++;
    } else if (next !== undefined && isEdge(lines[at + 2])) {
      rows.at(-1)?.push(next.text);
      at += 2;
    } else break;
  }
  const filled = rows.filter((cells) => cells.length > 0);
  const isTable = filled.length >= LEAST_ROWS && filled.every((cells) => cells.length >= LEAST_CELLS);
  return isTable ? { rows: filled, end: at + 1 } : null;
}
