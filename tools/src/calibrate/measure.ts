/** A probability that was stated, and whether the value was right. */
export interface Stated {
  readonly stated: number;
  readonly right: boolean;
}

/** How good some stated probabilities are. */
export interface Quality {
  readonly n: number;
  readonly wrong: number;
  readonly ece: number;
  /** Share of the pairs of a right and a wrong value in which the right one is the surer; null without both. */
  readonly told: number | null;
}

/** The bins of `foi evaluate`. */
const EDGES = [0, 0.2, 0.4, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98];
/** As the extractor states it: in hundredths, never 0 or 1. */
const asStated = (value: number): number => Math.round(100 * Math.min(0.99, Math.max(0.01, value))) / 100;

/** Measures calibration, and how well right and wrong values are told apart. */
export function measure(values: readonly Stated[]): Quality {
  const rows = values.map(({ stated, right }) => ({ stated: asStated(stated), right }));
  const gaps = new Map<number, number>();
  for (const { stated, right } of rows) {
    const bin = EDGES.findLastIndex((edge) => stated >= edge);
    gaps.set(bin, (gaps.get(bin) ?? 0) + stated - Number(right));
  }
  const gap = [...gaps.values()].reduce((sum, value) => sum + Math.abs(value), 0);
  const wrong = rows.filter(({ right }) => !right).length;
  return { n: rows.length, wrong, ece: round(gap / Math.max(1, rows.length)), told: toldApart(rows) };
}

function toldApart(rows: readonly Stated[]): number | null {
  const right = rows.filter((row) => row.right).map(({ stated }) => stated);
  const wrong = rows.filter((row) => !row.right).map(({ stated }) => stated);
  if (right.length === 0 || wrong.length === 0) return null;
  const [ofRight, ofWrong] = [countByHundredth(right), countByHundredth(wrong)];
  let won = 0;
  let below = 0;
  ofRight.forEach((count, at) => {
    const same = ofWrong[at] ?? 0;
    won += count * (below + same / 2);
    below += same;
  });
  return round(won / (right.length * wrong.length));
}

function countByHundredth(values: readonly number[]): number[] {
  const counts: number[] = new Array(101).fill(0);
  for (const value of values) {
    const at = Math.round(100 * value);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
