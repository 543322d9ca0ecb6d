import type { Fragment } from "./page-content.js";

/** A column that lines keep to. */
export interface Column {
  x: number;
  end: number;
  /** True where the first line of all stands in it. */
  headed: boolean;
  /** True where a later line stands in it. */
  filled: boolean;
}

/** Columns stand this many sizes apart. */
const GUTTER = 0.28;
/** Two fragments of one line this many sizes apart are of two columns. */
const FAR = 2;

/** The columns with a line's fragments in them; null where these do not keep to them. */
export function fit(
  columns: readonly Column[],
  fragments: readonly Fragment[],
  size: number,
): readonly Column[] | null {
  const isFirst = columns.length === 0;
  const next = columns.map((column) => ({ ...column }));
  for (const { x, end } of fragments) {
    const column = columnAt(next, x, end);
    if (column === null || (column !== undefined && standsApart(fragments, column, x, size))) return null;
    if (column === undefined) next.push({ x, end, headed: isFirst, filled: !isFirst });
    else {
      column.x = Math.min(column.x, x);
      column.end = Math.max(column.end, end);
      column.filled = true;
    }
  }
  next.sort((one, another) => one.x - another.x);
  const narrow = next.some(({ x }, index) => index > 0 && x - (next[index - 1]?.end ?? 0) < size * GUTTER);
  return narrow ? null : next;
}

/** The column in which something stands, a head apart from its cells joined to them; null where it reaches over several. */
function columnAt(columns: Column[], x: number, end: number): Column | null | undefined {
  const [column, other, more] = columns.filter((one) => one.x < end && one.end > x);
  if (column === undefined || other === undefined) return column;
  if (more !== undefined || !areOne(column, other)) return null;
  columns.splice(columns.indexOf(other), 1);
  column.x = Math.min(column.x, other.x);
  column.end = Math.max(column.end, other.end);
  column.headed = true;
  return column;
}

/** The columns with each head that is centred over cells at the left or right taken for theirs. */
export function withHeads(columns: readonly Column[]): readonly Column[] {
  const joined: Column[] = [];
  for (const [index, column] of columns.entries()) {
    const last = joined.at(-1);
    const next = columns[index + 1];
    const isOther = next === undefined || !areOne(column, next);
    if (last === undefined || !areOne(last, column) || !isOther) joined.push(column);
    else joined[joined.length - 1] = { x: last.x, end: column.end, headed: true, filled: true };
  }
  return joined;
}

/** Of two columns but one has a head, and the head no cells: they are one. */
function areOne(one: Column | undefined, other: Column): boolean {
  return one !== undefined && one.headed !== other.headed && !(one.headed ? one : other).filled;
}

/** The column's text and this fragment stand far from each other in one line: they are of two columns. */
function standsApart(fragments: readonly Fragment[], column: Column, x: number, size: number): boolean {
  return fragments.some((one) => one.x >= column.x && one.end <= column.end && one.end < x - size * FAR);
}
