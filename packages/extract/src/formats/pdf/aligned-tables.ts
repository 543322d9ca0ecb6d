import type { Table, TableRow } from "./flow.js";
import { isListLine } from "./list-marks.js";
import type { Line, Ruling } from "./page-content.js";

/** A range of lines that stand in columns. */
export interface AlignedBlock {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly Column[];
}

export interface Column {
  x: number;
  end: number;
}

/** Rows of a table stand no farther apart than this many of their own sizes. */
const MOST_GAP = 4.2;
/** A line this near to the one above, in sizes, goes on in the same cell. */
const TIGHT = 1.75;
/** A gap between two rows is wider than the one inside a cell by this factor. */
const ROW_GAP = 1.18;
const MOST_COLUMNS = 16;

/** Finds where lines stand in columns: two lines at least with gaps at the same places, and the lines between and below that keep to them. */
export function findAlignedBlocks(lines: readonly Line[]): readonly AlignedBlock[] {
  const blocks: AlignedBlock[] = [];
  for (let first = 0; first < lines.length; first++) {
    const line = lines[first];
    if (line === undefined || line.fragments.length < 2 || isListLine(line)) continue;
    const block = growBlock(lines, first);
    if (block === null) continue;
    blocks.push(block);
    first = block.last;
  }
  return blocks;
}

function growBlock(lines: readonly Line[], first: number): AlignedBlock | null {
  let columns = columnsOf(lines[first]);
  let last = first;
  let rows = 1;
  for (let index = first + 1; index < lines.length; index++) {
    const fitted = fitNext(columns, lines[index - 1], lines[index]);
    if (fitted === null) break;
    columns = fitted;
    const several = isRow(lines[index]);
    if (several) rows++;
    if (several || (last === index - 1 && goesOnInCell(columns, lines[last], lines[index]))) last = index;
  }
  return rows < 2 || columns.length > MOST_COLUMNS ? null : { first, last, columns };
}

function isRow(line: Line | undefined): boolean {
  return line !== undefined && line.fragments.length > 1 && !isListLine(line);
}

/** The columns with the next line in them; null where it stands apart or across them. */
function fitNext(columns: readonly Column[], before?: Line, line?: Line): readonly Column[] | null {
  return line === undefined || isApart(before, line) ? null : fit(columns, line);
}

function isApart(before: Line | undefined, line: Line): boolean {
  return before !== undefined && line.y - before.y > MOST_GAP * Math.max(line.size, before.size);
}

function columnsOf(line: Line | undefined): readonly Column[] {
  return (line?.fragments ?? []).map(({ x, end }) => ({ x, end }));
}

/** The columns with a line's fragments in them; null where a fragment reaches over a gap. */
function fit(columns: readonly Column[], line: Line): readonly Column[] | null {
  const next = columns.map((column) => ({ ...column }));
  for (const { x, end } of line.fragments) {
    const over = next.filter((column) => column.x < end && column.end > x);
    const [column] = over;
    if (over.length > 1) return null;
    if (column === undefined) next.push({ x, end });
    else {
      column.x = Math.min(column.x, x);
      column.end = Math.max(column.end, end);
    }
  }
  next.sort((one, other) => one.x - other.x);
  return next.some((column, index) => column.x - (next[index - 1]?.end ?? -99) < line.size * 0.6 && index > 0)
    ? null
    : next;
}

/** A line of one fragment right below a row's line, at its column's edge. */
function goesOnInCell(columns: readonly Column[], before?: Line, line?: Line): boolean {
  if (before === undefined || line === undefined || line.y - before.y > TIGHT * line.size) return false;
  const column = columns.findIndex(({ x, end }) => line.x >= x - 1 && line.x < end);
  return column > 0 || before.fragments.some(({ x }) => Math.abs(x - line.x) < 2);
}

/** Reads a block of lines in columns as a table. */
export function toTable(lines: readonly Line[], block: AlignedBlock, levels: readonly Ruling[]): Table {
  const own = lines.slice(block.first, block.last + 1);
  const starts = rowStarts(own, block.columns, levels);
  const rows = starts.map((start, index) => toRow(own.slice(start, starts[index + 1] ?? own.length), block.columns));
  const columns = block.columns.map(({ x }) => x);
  return { page: own[0]?.page ?? 1, columns, ends: block.columns.map(({ end }) => end), rows };
}

/** The lines with which a new row begins: below a ruling, a wider gap, or where nothing tells, at each line of the first column. */
function rowStarts(lines: readonly Line[], columns: readonly Column[], levels: readonly Ruling[]): readonly number[] {
  const gaps = lines.slice(1).map((line, index) => (line.y - (lines[index]?.y ?? 0)) / line.size);
  const least = Math.min(...gaps);
  const isWide = (gap: number | undefined) => (gap ?? 0) > least * ROW_GAP;
  const spread = least < TIGHT && gaps.some(isWide);
  const starts = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (before === undefined) return [];
    const filled = line.fragments.some(({ x }) => x < (columns[0]?.end ?? 0));
    const begins = filled && (!spread || isWide(gaps[index - 1]));
    return begins || isRuledOff(before, line, columns, levels) ? [index] : [];
  });
  return [0, ...starts];
}

function isRuledOff(before: Line, line: Line, columns: readonly Column[], levels: readonly Ruling[]): boolean {
  const second = columns[1]?.x ?? 0;
  const wide = (line.end - line.x) / 2;
  return levels.some(
    ({ at, from, to }) => at > before.y && at < line.y - line.size / 2 && to > second && to - from > wide,
  );
}

function toRow(lines: readonly Line[], columns: readonly Column[]): TableRow {
  const cells = columns.map(({ x, end }) =>
    lines.flatMap((line) => {
      const fragments = line.fragments.filter((fragment) => fragment.x < end && fragment.end > x);
      const [first] = fragments;
      return first === undefined ? [] : [{ ...line, x: first.x, end: fragments.at(-1)?.end ?? first.end, fragments }];
    }),
  );
  return { cells, page: lines[0]?.page ?? 1 };
}
