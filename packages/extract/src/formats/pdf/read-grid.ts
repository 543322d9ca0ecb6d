import { buildLines } from "./build-lines.js";
import type { Grid } from "./find-grids.js";
import { isDrawn } from "./find-grids.js";
import type { Table, TableRow } from "./flow.js";
import type { TextRun } from "./page-content.js";

/** Text may stick out of its cell by this much, in points. */
const SLACK = 2;

/** True where a run stands inside the grid. */
export function isInside(grid: Grid, run: TextRun): boolean {
  const [left = 0, right = 0] = [grid.xs[0], grid.xs.at(-1)];
  const [top = 0, bottom = 0] = [grid.ys[0], grid.ys.at(-1)];
  return run.x >= left - SLACK && run.x < right && run.y > top && run.y - run.size * 0.3 < bottom;
}

/** Reads the runs inside a grid as a table; null where its cells hold no more than a frame does. */
export function readGrid(grid: Grid, runs: readonly TextRun[], page: number): Table | null {
  const width = grid.xs.length - 1;
  const cells = new Map<number, TextRun[]>();
  for (const run of runs) {
    const cell = cellOf(grid, run);
    const own = cells.get(cell);
    if (own === undefined) cells.set(cell, [run]);
    else own.push(run);
  }
  const rows: TableRow[] = [];
  for (let row = 0; row < grid.ys.length - 1; row++) {
    const lines = Array.from({ length: width }, (_, column) => buildLines(cells.get(row * width + column) ?? [], page));
    if (lines.some((cell) => cell.length > 0)) rows.push({ cells: lines, page, shared: sharedCells(grid, row, lines) });
  }
  const several = rows.some((row) => row.cells.filter((cell) => cell.length > 0).length > 1);
  return several ? { page, columns: grid.xs.slice(0, -1), ends: grid.xs.slice(1), rows } : null;
}

/** How many cells at the end of a row have no edge towards the one above them. */
function sharedCells({ xs, ys, levels }: Grid, row: number, cells: TableRow["cells"]): number {
  const isShared = (column: number) =>
    cells[column]?.length === 0 && !isDrawn(levels, ys[row] ?? 0, ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2);
  let first = cells.length;
  while (row > 0 && first > 0 && isShared(first - 1)) first--;
  return cells.length - first;
}

/** The cell in which a run stands, counted row by row; of merged cells the first. */
function cellOf(grid: Grid, run: TextRun): number {
  const { xs, ys, uprights, levels } = grid;
  const width = xs.length - 1;
  const y = run.y - run.size * 0.3;
  let column = clamp(
    xs.findLastIndex((x) => x <= run.x + SLACK),
    width,
  );
  let row = clamp(
    ys.findLastIndex((top) => top <= y),
    ys.length - 1,
  );
  while (column > 0 && !isDrawn(uprights, xs[column] ?? 0, y)) column--;
  const middle = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
  while (row > 0 && !isDrawn(levels, ys[row] ?? 0, middle)) row--;
  return row * width + column;
}

function clamp(index: number, length: number): number {
  return Math.max(0, Math.min(index, length - 1));
}
