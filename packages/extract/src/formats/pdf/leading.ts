import { textOf } from "./mark-furniture.js";
import type { Line } from "./page-content.js";

/** Steps from line to line, in sizes, that no paragraph has. */
const LEAST = 0.9;
const MOST = 2.6;
const USUAL = 1.25;
/** Where no sentence is broken, a wider step is one between paragraphs. */
const WIDEST = 1.45;
const BINS = 20;
const OPEN_END = /[\p{L},-]$/u;
const GOES_ON = /^\p{Ll}/u;

/** How far apart a document's lines stand, by the size of their letters. */
export interface Leading {
  of(size: number): number;
}

/** Measures the step from line to line inside sentences; where none is broken, the smallest usual step. */
export function measureLeading(lines: readonly Line[]): Leading {
  const inside = new Map<number, number[]>();
  const every: number[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const step = before === undefined ? null : stepBetween(before, line);
    if (before === undefined || step === null) continue;
    every.push(step);
    if (OPEN_END.test(textOf(before)) && GOES_ON.test(textOf(line))) pushTo(inside, Math.round(line.size), step);
  }
  const usual = median([...inside.values()].flat()) ?? Math.min(smallestUsual(every) ?? USUAL, WIDEST);
  const known = new Map([...inside].map(([size, steps]) => [size, median(steps) ?? usual]));
  return { of: (size) => size * (known.get(Math.round(size)) ?? usual) };
}

/** The step from a line to the one below, in sizes; null where they cannot be of one paragraph. */
function stepBetween(before: Line, line: Line): number | null {
  if (before.page !== line.page || Math.abs(before.size - line.size) > 0.5) return null;
  const step = (line.y - before.y) / line.size;
  return step < LEAST || step > MOST ? null : step;
}

function pushTo(map: Map<number, number[]>, key: number, value: number): void {
  const own = map.get(key);
  if (own === undefined) map.set(key, [value]);
  else own.push(value);
}

function median(values: readonly number[]): number | null {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? null;
}

function smallestUsual(steps: readonly number[]): number | null {
  const bins = new Map<number, number>();
  for (const step of steps) bins.set(Math.round(step * BINS), (bins.get(Math.round(step * BINS)) ?? 0) + 1);
  const most = Math.max(0, ...bins.values());
  const usual = [...bins].filter(([, count]) => count >= most * 0.3).map(([bin]) => bin / BINS);
  return usual.length === 0 ? null : Math.min(...usual);
}
