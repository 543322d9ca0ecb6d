import type { Ruling } from "./page-content.js";

/** A table's lines: the places of its columns' and rows' edges, and which edges are drawn where. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly uprights: readonly Ruling[];
  readonly levels: readonly Ruling[];
}

/** Lines of neighbouring cells that stand as near as this are one. */
const NEAR = 3.2;
/** A line reaches another if it ends no farther from it than this. */
const REACH = 3;
/** Where more lines cross than these, the page is a drawing. */
const MOST_PAIRS = 1_000_000;

/** The grids of a page: lines that meet. Those of one column are boxes and come last, the narrow ones first: they may stand around others. */
export function findGrids(rulings: readonly Ruling[]): readonly Grid[] {
  const uprights = mergeRulings(rulings.filter(({ upright }) => upright));
  const levels = mergeRulings(rulings.filter(({ upright }) => !upright));
  if (uprights.length * levels.length > MOST_PAIRS) return [];
  return meeting(uprights, levels)
    .map((group) =>
      toGrid(
        group.filter(({ upright }) => upright),
        group.filter(({ upright }) => !upright),
      ),
    )
    .filter(({ xs, ys }) => xs.length >= 2 && ys.length >= 2)
    .sort((one, other) => frameWidth(one) - frameWidth(other));
}

function frameWidth({ xs }: Grid): number {
  return xs.length > 2 ? 0 : (xs[1] ?? 0) - (xs[0] ?? 0);
}

/** Pieces of one line become one: most are drawn cell by cell. */
function mergeRulings(rulings: readonly Ruling[]): readonly Ruling[] {
  const merged: Ruling[] = [];
  const sorted = [...rulings].sort((one, other) => one.at - other.at || one.from - other.from);
  for (const track of tracksOf(sorted)) {
    const at = track[0]?.at ?? 0;
    for (const [index, piece] of track.sort((one, other) => one.from - other.from).entries()) {
      const last = index === 0 ? undefined : merged.at(-1);
      if (last === undefined || piece.from > last.to + NEAR) merged.push({ ...piece, at });
      else merged[merged.length - 1] = { ...last, to: Math.max(last.to, piece.to) };
    }
  }
  return merged;
}

/** Lines that stand side by side within a hair, sorted by place. */
function tracksOf(sorted: readonly Ruling[]): Ruling[][] {
  const tracks: Ruling[][] = [];
  for (const ruling of sorted) {
    const track = tracks.at(-1);
    if (track?.[0] !== undefined && ruling.at - track[0].at <= NEAR) track.push(ruling);
    else tracks.push([ruling]);
  }
  return tracks;
}

function meet(upright: Ruling, level: Ruling): boolean {
  return (
    upright.at >= level.from - REACH &&
    upright.at <= level.to + REACH &&
    level.at >= upright.from - REACH &&
    level.at <= upright.to + REACH
  );
}

/** Groups of lines that hang together. */
function meeting(uprights: readonly Ruling[], levels: readonly Ruling[]): readonly (readonly Ruling[])[] {
  const group = new Map<Ruling, Set<Ruling>>();
  for (const ruling of [...uprights, ...levels]) group.set(ruling, new Set([ruling]));
  for (const level of levels) for (const upright of uprights) if (meet(upright, level)) unite(group, level, upright);
  return [...new Set(group.values())].map((rulings) => [...rulings]);
}

function unite(group: Map<Ruling, Set<Ruling>>, one: Ruling, other: Ruling): void {
  const [kept, added] = [group.get(one), group.get(other)];
  if (kept === undefined || added === undefined || kept === added) return;
  for (const ruling of added) {
    kept.add(ruling);
    group.set(ruling, kept);
  }
}

function toGrid(uprights: readonly Ruling[], levels: readonly Ruling[]): Grid {
  const xs = placesOf(uprights, levels);
  return { xs, ys: placesOf(levels, uprights), uprights, levels };
}

/** The places of some lines, and the ends of those across where they stand out: many tables have no outer edges. */
function placesOf(lines: readonly Ruling[], across: readonly Ruling[]): readonly number[] {
  const ends = across.flatMap(({ from, to }) => [from, to]);
  const outer = ends.length === 0 ? [] : [Math.min(...ends), Math.max(...ends)];
  const places = [...lines.map(({ at }) => at), ...outer].sort((one, other) => one - other);
  return places.filter((place, index) => index === 0 || place - (places[index - 1] ?? 0) > NEAR * 2);
}

/** Whether the edge of a cell is drawn between two places. */
export function isDrawn(rulings: readonly Ruling[], at: number, middle: number): boolean {
  return rulings.some((ruling) => Math.abs(ruling.at - at) <= NEAR * 2 && ruling.from <= middle && ruling.to >= middle);
}
