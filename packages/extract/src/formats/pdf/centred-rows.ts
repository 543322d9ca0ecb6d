import type { Column } from "./fit-columns.js";
import type { Line } from "./page-content.js";

/** Lines of one cell stand this much farther apart than the nearest ones at most. */
const SAME_STEP = 1.06;
/** The middles of a row's cells lie within these points. */
const SAME_MIDDLE = 2;
const LEAST_ROWS = 2;

/** The lines of one cell, by the places of the first and the last. */
interface Cell {
  readonly top: number;
  bottom: number;
}

/**
 * The lines with which rows begin whose cells are centred on each other: the cell of one line stands beside the middle of one
 * of three. Null where the cells of some row do not share their middle, or where all of them share their upper edge as well.
 */
export function centredRows(
  lines: readonly Line[],
  columns: readonly Column[],
  step: number,
): readonly number[] | null {
  const all = columns.map(({ x, end }) => cellsOf(lines, x, end, step)).filter((cells) => cells.length > 0);
  const fullest = all.reduce((most, cells) => (cells.length > most.length ? cells : most), all[0] ?? []);
  if (all.length < 2 || fullest.length < LEAST_ROWS) return null;
  const rows = fullest.map((cell) => ({ cell, top: cell.top, isShifted: false }));
  for (const cell of all.flat()) {
    const row = rows.find((one) => Math.abs(middleOf(one.cell) - middleOf(cell)) <= SAME_MIDDLE);
    if (row === undefined) return null;
    row.isShifted ||= Math.abs(row.cell.top - cell.top) > SAME_MIDDLE;
    row.top = Math.min(row.top, cell.top);
  }
  if (!rows.some(({ isShifted }) => isShifted)) return null;
  return rows.map(({ top }) => lines.findIndex(({ y }) => y >= top - 0.1));
}

function middleOf({ top, bottom }: Cell): number {
  return (top + bottom) / 2;
}

/** The cells of a column: its lines where they stand as near as the lines of a paragraph do. */
function cellsOf(lines: readonly Line[], x: number, end: number, step: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (const line of lines) {
    if (!line.fragments.some((one) => one.x < end && one.end > x)) continue;
    const last = cells.at(-1);
    if (last !== undefined && line.y - last.bottom <= step * SAME_STEP) last.bottom = line.y;
    else cells.push({ top: line.y, bottom: line.y });
  }
  return cells;
}
