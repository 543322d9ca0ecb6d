import type { Grid } from "./find-grids.js";
import type { TableRow } from "./flow.js";
import { textOf } from "./mark-furniture.js";
import type { PageContent, TextRun } from "./page-content.js";
import { isInside, readGrid } from "./read-grid.js";

interface Nested {
  readonly grids: readonly Grid[];
  readonly runs: readonly TextRun[];
}

/**
 * The grids without those that stand in a cell of another, as a table of figures does inside an answer: each row of such a
 * table becomes one run of text in its cell, so that the lines of neighbouring cells do not mix.
 */
export function withNested(grids: readonly Grid[], { runs, page }: Pick<PageContent, "runs" | "page">): Nested {
  const several = grids.filter(({ xs }) => xs.length > 2);
  const inner = several.length < 2 ? [] : several.filter((grid) => several.some((one) => isCellOf(one, grid)));
  let left = runs;
  const read = new Set<Grid>();
  for (const grid of inner) {
    const own = left.filter((run) => isInside(grid, run));
    const table = readGrid(grid, own, page);
    if (table === null) continue;
    read.add(grid);
    const taken = new Set(own);
    left = [...left.filter((run) => !taken.has(run)), ...table.rows.map(toRun)];
  }
  return read.size === 0 ? { grids, runs } : { grids: grids.filter((grid) => !read.has(grid)), runs: left };
}

/** True where a grid lies inside another and no line of the other runs through it. */
function isCellOf(outer: Grid, inner: Grid): boolean {
  const [left, right, top, bottom] = edgesOf(inner);
  const [from, to, above, below] = edgesOf(outer);
  if (outer === inner || left < from || right > to || top < above || bottom > below) return false;
  const crosses = (at: number, least: number, most: number) => at > least && at < most;
  return !(
    outer.uprights.some((line) => crosses(line.at, left, right) && line.from < bottom && line.to > top) ||
    outer.levels.some((line) => crosses(line.at, top, bottom) && line.from < right && line.to > left)
  );
}

function edgesOf({ xs, ys }: Grid): readonly [number, number, number, number] {
  return [xs[0] ?? 0, xs.at(-1) ?? 0, ys[0] ?? 0, ys.at(-1) ?? 0];
}

/** A row as one run of text, its cells parted as those of any row are. */
function toRun({ cells }: TableRow): TextRun {
  const lines = cells.flat();
  const fragments = lines.flatMap((line) => line.fragments);
  const [first] = [...lines].sort((one, other) => one.y - other.y);
  const bold = fragments.every(({ strong, text }) => strong[0]?.start === 0 && strong[0].end === text.length);
  return {
    text: cells.map((cell) => cell.map(textOf).join(" ")).join(" | "),
    x: Math.min(...fragments.map(({ x }) => x)),
    end: Math.max(...fragments.map(({ end }) => end)),
    y: first?.y ?? 0,
    size: first?.size ?? 0,
    space: 0,
    bold,
    italic: false,
    colour: null,
    artifact: false,
  };
}
