import type { AlignedBlock } from "./aligned-tables.js";
import type { Table } from "./flow.js";
import type { Fragment, Line } from "./page-content.js";

/** Lines of a table on the next page stand in its columns, within these points. */
const SLACK = 2;
/** And no farther apart than this many of their sizes. */
const MOST_GAP = 4.2;
/** A line of the first column alone is no farther below the one before it. */
const TIGHT = 1.75;

/**
 * The lines at the head of a page that go on with a table which ended the page before: the rest of a cell, and rows that
 * would be too few for a table of their own. Null where none do.
 */
export function findContinued(lines: readonly Line[], before: Table | null): AlignedBlock | null {
  if (before === null || before.columns.length < 2) return null;
  if (!isAtEdge(lines[0], before.columns)) return null;
  const last = lastContinued(lines, before.columns);
  if (last < 0) return null;
  const own = lines.slice(0, last + 1).flatMap(({ fragments }) => fragments);
  const columns = before.columns.map((x, index) => {
    const ends = own.filter((fragment) => columnOf(fragment, before.columns) === index).map(({ end }) => end);
    return { x, end: Math.max(before.ends[index] ?? x, ...ends), headed: true, filled: true };
  });
  return { first: 0, last, columns };
}

/** The first line begins where one of the columns does. */
function isAtEdge(line: Line | undefined, edges: readonly number[]): boolean {
  return line !== undefined && edges.some((edge) => Math.abs(edge - line.x) <= SLACK);
}

/** The last line, from the first on, that keeps to the columns; one of the first column alone only where it is a cell's next line. */
function lastContinued(lines: readonly Line[], edges: readonly number[]): number {
  let last = -1;
  for (const [index, line] of lines.entries()) {
    const step = line.y - (lines[index - 1]?.y ?? line.y);
    const columns = line.fragments.map((fragment) => columnOf(fragment, edges));
    if (step > MOST_GAP * line.size || columns.includes(-1)) break;
    const isNext = index > 0 && index === last + 1 && step < TIGHT * line.size;
    if (isNext || columns.some((column) => column > 0)) last = index;
  }
  return last;
}

/** The column that a fragment stands in; -1 where it reaches over an edge. */
function columnOf({ x, end }: Fragment, columns: readonly number[]): number {
  const column = columns.findLastIndex((edge) => edge <= x + SLACK);
  return end > (columns[column + 1] ?? Number.POSITIVE_INFINITY) ? -1 : column;
}
