import type { Span } from "@foi-records/contract";
import { type BlockBuilder, type BlockDraft, createBlock } from "./block-builder.js";

/** A cell's blocks as a range of the builder's blocks. */
export interface OpenCell {
  readonly first: number;
  last: number;
  readonly header: boolean;
  readonly span: number;
  /** True for a cell without words of its own that goes on with the one above it. */
  goesOn?: boolean;
  /** Length of the running text at the last line break. */
  brokenAt?: number;
}

/** A row of a table that is being read. */
export interface OpenRow {
  readonly cells: OpenCell[];
  readonly head: boolean;
}

/** A table that is being read; its cells' blocks wait in the builder until it is known whether they are data. */
export interface OpenTable {
  readonly first: number;
  readonly group: number;
  readonly rows: OpenRow[];
  inHead: boolean;
  layout: boolean;
  /** True where one of its cells holds a table. */
  holdsTable?: boolean;
}

/** A cell of more blocks than this is a column of a page, not a datum; the longest answer cells seen have a dozen. */
const MAX_CELL_BLOCKS = 24;
const MAX_SPAN = 20;

/** How many columns a cell covers. */
export function columnSpan(value: string | undefined): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span > 1 ? Math.min(span, MAX_SPAN) : 1;
}

/** Turns the cells of a data table into one block a row; a layout table's blocks stay as they flow. */
export function endTable(builder: BlockBuilder, table: OpenTable): void {
  const rows = table.rows.filter((row) => row.cells.some(isFilled));
  if (table.layout || !isData(table, rows) || isFrame(builder, rows)) return;
  const owners = ownersOf(rows);
  const flow = builder.blocks.splice(table.first);
  const regions = builder.regionOf.splice(table.first);
  const moved = flow.map((block, offset) => {
    const row = owners.get(table.first + offset);
    if (row === undefined || row !== owners.get(table.first + offset - 1)) {
      builder.blocks.push(row === undefined ? block : rowBlock(table, row, flow));
      builder.regionOf.push(regions[offset] ?? -1);
    }
    return builder.blocks.length - 1;
  });
  for (let index = builder.links.length - 1; index >= 0; index--) {
    const link = builder.links[index];
    if (link === undefined || link.block < table.first) break;
    link.block = moved[link.block - table.first] ?? builder.blocks.length;
  }
}

function ownersOf(rows: readonly OpenRow[]): ReadonlyMap<number, OpenRow> {
  const owners = new Map<number, OpenRow>();
  for (const row of rows.filter((one) => !isPassage(one)))
    for (const cell of row.cells) for (let at = cell.first; at < cell.last; at++) owners.set(at, row);
  return owners;
}

/** Paragraphs over the whole width, such as a message under its head, are no datum: they stay as they flow. */
function isPassage({ cells }: OpenRow): boolean {
  const [only, other] = cells.filter(isFilled);
  return only !== undefined && other === undefined && only.last - only.first > 1;
}

/** True for a row with words in several cells. */
export function isSeveral({ cells }: OpenRow): boolean {
  return cells.filter(isFilled).length > 1;
}

function isFilled(cell: OpenCell): boolean {
  return cell.last > cell.first;
}

function isData({ holdsTable }: OpenTable, rows: readonly OpenRow[]): boolean {
  const several = rows.some(isSeveral);
  // The rows of a table inside a cell are lines of it.
  const most = holdsTable === true ? MAX_CELL_BLOCKS + MAX_INNER_ROWS : MAX_CELL_BLOCKS;
  return several && rows.every((row) => isPassage(row) || row.cells.every((cell) => cell.last - cell.first <= most));
}

const MAX_INNER_ROWS = 36;

/** A table with another in one of its cells is a page's layout, unless heads stand over columns of as many cells. */
export function holdsData(builder: BlockBuilder, { rows: all }: OpenTable): boolean {
  const [head, ...rows] = all.filter((row) => row.cells.some(isFilled));
  if (head === undefined || rows.length < LEAST_ROWS || !isSeveral(head) || !isHead(builder, head)) return false;
  return rows.every((row) => row.cells.length === head.cells.length);
}

const LEAST_ROWS = 2;

/** A row of `thead`, of `th` alone, or of cells in bold throughout. */
function isHead({ blocks }: BlockBuilder, { cells, head }: OpenRow): boolean {
  return head || cells.every((cell) => cell.header || blocks.slice(cell.first, cell.last).every(isBold));
}

function isBold({ text, strong = [] }: BlockDraft): boolean {
  return strong.reduce((sum, { start, end }) => sum + end - start, 0) >= text.length - 1;
}

/** A menu beside a column of paragraphs, in a table of one row, its banner and its foot apart, is the frame of a page. */
function isFrame(builder: BlockBuilder, rows: readonly OpenRow[]): boolean {
  const [row, more] = rows.filter(isSeveral);
  if (row === undefined || more !== undefined) return false;
  return (
    row.cells.some(({ first, last }) => last - first >= LEAST_COLUMN) && row.cells.some((cell) => isMenu(builder, cell))
  );
}

const LEAST_COLUMN = 5;
const LEAST_LINKS = 3;

/** Most of its words are links. */
function isMenu({ blocks, links }: BlockBuilder, { first, last }: OpenCell): boolean {
  const own = links.filter(({ block }) => block >= first && block < last);
  const linked = own.reduce((sum, { text }) => sum + text.length, 0);
  const all = blocks.slice(first, last).reduce((sum, { text }) => sum + text.length, 0);
  return own.length >= LEAST_LINKS && linked * 2 > all;
}

function rowBlock(table: OpenTable, row: OpenRow, flow: readonly BlockDraft[]): BlockDraft {
  const block = createBlock("table-row", "");
  block.group = table.group;
  const cells: string[] = [];
  const strong: Span[] = [];
  for (const cell of ownCells(row)) {
    const parts = flow.slice(cell.first - table.first, cell.last - table.first);
    cells.push(parts.map((part) => part.text).join("\n"), ...Array<string>(cell.span - 1).fill(""));
    parts.forEach((part, index) => {
      addPart(block, part, index === 0 ? " | " : "\n", strong);
    });
  }
  block.cells = cells;
  if (row.head || row.cells.every((cell) => cell.header || !isFilled(cell))) block.header = true;
  if (strong.length > 0) block.strong = strong;
  return block;
}

/** A row's cells without those at its end that are the cells of the row above, which reach down over it. */
function ownCells({ cells }: OpenRow): readonly OpenCell[] {
  let last = cells.length;
  for (let cell = cells[last - 1]; cell?.goesOn === true && !isFilled(cell); cell = cells[last - 1]) last--;
  return cells.slice(0, last);
}

function addPart(row: BlockDraft, part: BlockDraft, joint: string, strong: Span[]): void {
  const start = row.text === "" ? 0 : row.text.length + joint.length;
  row.text += row.text === "" ? part.text : joint + part.text;
  for (const range of part.strong ?? []) strong.push({ start: start + range.start, end: start + range.end });
  if (part.quoted) row.quoted = true;
}
