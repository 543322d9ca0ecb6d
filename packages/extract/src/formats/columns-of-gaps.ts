import type { TextLine } from "./text-line.js";

/** Heads over a column of questions and over those that answer: 'Request        Response', 'No. Question     Answer    Comment'. */
const HEAD = /^\S.{0,60}? {2,}\S/;
const ASKED = /\b(?:questions?|requests?|requested|asked|enquiry|query)\b/i;
const ANSWERED = /^(?:(?:our|the|[\w’']{2,14}) )?(?:answers?|responses?|reply|replies)(?: (?:provided|given))?$/i;
const GAP = / {2,}/;
/** Two spaces stand before a column, and what is before them ends there. */
const LEAST_GAP = 2;
/** 'No. Question' stands over the numbers and the questions. */
const NUMBER_HEAD = /^((?:no|nr|ref|item|q)\.?|#)\s+(?=\S)/i;
const NUMBERED = /^(?:q(?:uestion)?\.? ?)?\(?(\d{1,2}[a-z]?)[.):]{0,2}(?:\s+(?=\S)|$)/i;
const LEAST_ROWS = 2;
const MOST_CHARACTERS = 6000;

/** Where the columns of a table begin on the page, and the words of its heads. */
interface Columns {
  readonly starts: readonly number[];
  readonly heads: readonly string[];
}

interface Row {
  readonly line: TextLine;
  readonly cells: string[];
}

/** Rows of a table, the heads and feet of pages between them, and where it ends. */
interface Table {
  readonly rows: readonly Row[];
  readonly edges: readonly TextLine[];
  readonly end: number;
}

/**
 * A table of which a program kept the look alone: its heads and its cells stand apart by spaces, and a cell goes on under
 * itself. Each of its rows is one line with edges again; what is no such table stays as it is.
 */
export function joinColumnsOfGaps(lines: readonly TextLine[]): readonly TextLine[] {
  const joined: TextLine[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] as TextLine;
    const columns = columnsUnder(line);
    const table = columns === null ? null : tableBelow(lines, index + 1, columns);
    if (columns === null || table === null) {
      joined.push(line);
      index++;
    } else {
      const hasNumbers =
        NUMBER_HEAD.test(columns.heads[0] ?? "") && table.rows.every(({ cells }) => NUMBERED.test(cells[0] ?? ""));
      joined.push(asLine({ line, cells: [...columns.heads] }, hasNumbers), { ...line, text: UNDER_HEADS });
      for (const row of table.rows) joined.push(asLine(row, hasNumbers));
      joined.push(...table.edges);
      index = table.end;
    }
  }
  return joined;
}

/** The edge by which a typed table tells its heads. */
const UNDER_HEADS = "|---|";

function asLine({ line, cells: [first = "", ...others] }: Row, hasNumbers: boolean): TextLine {
  const number = hasNumbers ? (NUMBER_HEAD.exec(first) ?? NUMBERED.exec(first))?.[0] : undefined;
  const cells = number === undefined ? [first, ...others] : [number.trim(), first.slice(number.length), ...others];
  return { ...line, text: `| ${cells.join(" | ")} |` };
}

/** The columns that heads stand over; null where a line is none of heads. */
function columnsUnder({ text, indent }: TextLine): Columns | null {
  if (text.length > LONGEST_HEAD || !HEAD.test(text) || text.includes("|") || text.includes("\t")) return null;
  const heads = text.trim().split(GAP);
  const [first = "", ...others] = heads;
  const isSpacedNumber = NUMBER_ALONE.test(first) && others.length > 1;
  const [asked = "", ...answers] = isSpacedNumber ? others : heads;
  if (!ASKED.test(asked) || asked.length > LONGEST_CELL || !answers.some((head) => ANSWERED.test(head))) return null;
  let from = 0;
  const starts = heads.map((head) => {
    const at = text.indexOf(head, from);
    from = at + head.length;
    return indent + at;
  });
  if (!isSpacedNumber) return { starts, heads };
  return { starts: [starts[0] ?? 0, ...starts.slice(2)], heads: [`${first} ${asked}`, ...answers] };
}

const NUMBER_ALONE = /^(?:(?:no|nr|ref|item|q)\.?|#)$/i;
const LONGEST_HEAD = 200;
const LONGEST_CELL = 40;

/** The rows below the heads, up to the first line that goes over an edge or stands apart with one cell. */
function tableBelow(lines: readonly TextLine[], from: number, columns: Columns): Table | null {
  const rows: Row[] = [];
  const edges: TextLine[] = [];
  let [end, size] = [from, 0];
  for (; end < lines.length; end++) {
    const line = lines[end] as TextLine;
    if (line.edge !== undefined) edges.push(line);
    else if (addLine(rows, line, columns)) size += line.text.length;
    else break;
    if (size > MOST_CHARACTERS * (rows.length + 1)) return null;
  }
  const isTable = rows.length >= LEAST_ROWS && rows.every(({ cells }) => cells[0] !== "" && isAnswered(cells));
  return isTable ? { rows, edges, end } : null;
}

/** Adds a line to the rows, as one of its own or to the last; false where it is none of the table. */
function addLine(rows: Row[], line: TextLine, { starts }: Columns): boolean {
  const cells = line.text.includes("|") || line.quoted ? null : cellsAt(line, starts);
  if (cells === null || endsTable(line, cells, rows)) return false;
  const last = rows.at(-1);
  if (last === undefined || opensRow(line, cells, last)) rows.push({ line, cells: [...cells] });
  else for (const [column, cell] of cells.entries()) addWords(last.cells, column, cell);
  return true;
}

function isAnswered([, ...others]: readonly string[]): boolean {
  return others.some((cell) => cell !== "");
}

function addWords(cells: string[], column: number, words: string): void {
  if (words !== "") cells[column] = `${cells[column] ?? ""} ${words}`.trim();
}

/** The cells of a line; null where words stand over an edge. */
function cellsAt({ text, indent }: TextLine, starts: readonly number[]): readonly string[] | null {
  const edges = starts.slice(1).map((start) => edgeAt(text, start - indent));
  if (edges.includes(null)) return null;
  const from = [0, ...edges.map((edge) => edge ?? 0)];
  return from.map((edge, column) => text.slice(Math.max(0, edge), Math.max(0, from[column + 1] ?? text.length)).trim());
}

/** Where a column begins in a line, which a number of two digits may have moved; null where words stand over its edge. */
function edgeAt(text: string, edge: number): number | null {
  if (edge <= 0 || edge >= text.length + LEAST_GAP || isGap(text, edge)) return edge;
  const moved = MOVED.find((by) => isGap(text, edge + by) && text.charAt(edge + by).trim() !== "");
  return moved === undefined ? null : edge + moved;
}

const MOVED = [-1, 1, -2, 2];

/** Nothing stands in the gap before a column. */
function isGap(text: string, edge: number): boolean {
  return text.slice(Math.max(0, edge - LEAST_GAP), edge).trim() === "";
}

/** One cell alone below an empty line, without a number, is no row. */
function endsTable({ afterGap }: TextLine, [first = "", ...others]: readonly string[], rows: readonly Row[]): boolean {
  if (!afterGap || rows.length === 0 || first === "" || NUMBERED.test(first)) return false;
  const isNumbered = rows.some(({ cells }) => NUMBERED.test(cells[0] ?? ""));
  return isNumbered || others.every((cell) => cell === "");
}

/** The next number, or a later one beside an answer; without numbers words in the first column below an empty line and beside an answer. */
function opensRow(
  { afterGap }: TextLine,
  [first = "", ...others]: readonly string[],
  { cells: [above = ""] }: Row,
): boolean {
  const answered = others.some((cell) => cell !== "");
  const last = NUMBERED.exec(above)?.[1];
  const own = NUMBERED.exec(first)?.[1];
  if (last !== undefined) return own !== undefined && countsOn(last, own, answered);
  return first !== "" && afterGap && answered;
}

function countsOn(last: string, own: string, answered: boolean): boolean {
  const step = Number.parseInt(own, 10) - Number.parseInt(last, 10);
  return step === 1 || (step > 1 && answered) || (step === 0 && own > last);
}
