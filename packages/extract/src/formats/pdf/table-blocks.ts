import type { Span } from "@foi-records/contract";
import { type BlockDraft, createBlock } from "../block-builder.js";
import { checkBlockCount } from "../limits.js";
import type { Table, TableRow } from "./flow.js";
import type { Line } from "./page-content.js";
import { type DocumentFacts, joinParagraphs, type Paragraph, toFlowLine } from "./paragraphs.js";
import { ALONE, toBlock } from "./to-block.js";

/** A cell of more paragraphs than this is a column of a page, not a datum, as in `table-rows.ts`. */
const MAX_CELL_BLOCKS = 24;

/** The blocks of a table: a row each, or what stands in its cells where they hold whole pages. */
export function tableBlocks(table: Table, group: number, facts: DocumentFacts): readonly BlockDraft[] {
  const rows = table.rows.map((row) => row.cells.map((cell, column) => cellParagraphs(table, cell, column, facts)));
  if (rows.some((cells) => cells.some((cell) => cell.length > MAX_CELL_BLOCKS)))
    return rows.flat(2).map((paragraph) => toBlock(paragraph, ALONE));
  checkBlockCount(rows.length);
  if (isList(rows)) return rows.flatMap(listBlocks);
  return rows.map((cells, index) => rowBlock(table.rows[index], cells, group, index));
}

/** The paragraphs of a row's cells. */
type Cells = readonly (readonly Paragraph[])[];

const LABEL = /^\(?(\d{1,2})[.):]?$/;
const NONE: readonly Paragraph[] = [];
const LEAST_ITEMS = 2;
const LEAST_WORDS = 3;

/** Two columns of which the first counts from 1 and the second has words: a list, whose numbers were put into a column. */
function isList(rows: readonly Cells[]): boolean {
  const worded = rows.filter(([, [text] = NONE]) => (text?.text.split(" ").length ?? 0) >= LEAST_WORDS).length;
  return (
    rows.length >= LEAST_ITEMS &&
    worded * 2 > rows.length &&
    rows.every(([label = NONE, text = NONE, more], index) => {
      const number = label.length === 1 ? LABEL.exec(label[0]?.text ?? "")?.[1] : undefined;
      return more === undefined && text.length > 0 && number === String(index + 1);
    })
  );
}

function listBlocks([[label] = NONE, [first, ...rest] = NONE]: Cells): readonly BlockDraft[] {
  if (first === undefined) return [];
  const item = toBlock(first, ALONE);
  item.kind = "list-item";
  item.level = 1;
  item.marker = LABEL.exec(label?.text ?? "")?.[1];
  return [item, ...rest.map((paragraph) => toBlock(paragraph, ALONE))];
}

function cellParagraphs(
  table: Table,
  cell: readonly Line[],
  column: number,
  facts: DocumentFacts,
): readonly Paragraph[] {
  const right = Math.max(
    ...cell.map(({ end }) => end),
    ...table.rows.flatMap((row) => row.cells[column] ?? []).map(({ end }) => end),
  );
  return joinParagraphs(
    cell.map((line) => toFlowLine(line, { left: table.columns[column] ?? null, right })),
    facts,
  );
}

function rowBlock(
  row: TableRow | undefined,
  cells: readonly (readonly Paragraph[])[],
  group: number,
  index: number,
): BlockDraft {
  const block = createBlock("table-row", "");
  const parts = cells.map((cell) => cell.map((paragraph) => toBlock(withNumber(paragraph), ALONE)));
  const strong: Span[] = [];
  for (const cell of parts)
    for (const [at, part] of cell.entries()) addPart(block, part, at === 0 ? " | " : "\n", strong);
  block.cells = parts
    .slice(0, parts.length - (row?.shared ?? 0))
    .map((cell) => cell.map(({ text }) => text).join("\n"));
  block.group = group;
  if (row !== undefined) block.page = row.page;
  if (strong.length > 0) block.strong = strong;
  if (index === 0 && isHeader(cells)) block.header = true;
  return block;
}

/** A row has no marker: a number in a cell stays in its text. */
function withNumber(paragraph: Paragraph): Paragraph {
  return paragraph.mark?.marker === null ? paragraph : { ...paragraph, mark: null };
}

function addPart(row: BlockDraft, part: BlockDraft, joint: string, strong: Span[]): void {
  const start = row.text === "" ? 0 : row.text.length + joint.length;
  row.text += row.text === "" ? part.text : joint + part.text;
  for (const range of part.strong ?? []) strong.push({ start: start + range.start, end: start + range.end });
}

/** A first row that is bold throughout. */
function isHeader(cells: readonly (readonly Paragraph[])[]): boolean {
  const filled = cells.flat();
  return (
    filled.length > 0 &&
    filled.every(
      ({ text, strong }) => strong.reduce((sum, { start, end }) => sum + end - start, 0) >= text.trim().length - 1,
    )
  );
}
