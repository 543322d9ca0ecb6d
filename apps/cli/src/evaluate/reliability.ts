import type { Rating } from "./judge-values.js";

/** The values whose stated confidence lies in one part of the scale. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** Mean of the confidence stated for them. */
  readonly stated: number;
  /** Share of them that is right. */
  readonly observed: number;
}

/** How far stated confidence and observed truth lie apart. */
export interface Reliability {
  readonly n: number;
  readonly stated: number;
  readonly observed: number;
  /** Expected calibration error: the distance of the two in a bin, over all bins, each by its share of the values. */
  readonly ece: number;
  /** Mean squared distance between the confidence and 1 or 0: low only where right and wrong values are told apart. */
  readonly brier: number;
  readonly bins: readonly Bin[];
}

/** Narrower towards 1, where most values lie: in tenths of the scale, 0.91 and 0.99 would count as the same statement. */
const EDGES = [0, 0.2, 0.4, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1] as const;

/** Measures the confidence of some values; bins without a value are left out. */
export function measureReliability(ratings: readonly Rating[]): Reliability {
  const bins = EDGES.slice(0, -1)
    .map((from, index) => toBin(from, EDGES[index + 1] ?? 1, ratings))
    .filter(({ n }) => n > 0);
  const { n, stated, observed } = summarise(ratings);
  const ece = bins.reduce((sum, bin) => sum + bin.n * Math.abs(bin.stated - bin.observed), 0) / Math.max(1, n);
  const brier = meanOf(ratings.map(([confidence, right]) => (confidence - Number(right)) ** 2));
  return { n, stated, observed, ece: round(ece), brier: round(brier), bins };
}

function toBin(from: number, to: number, ratings: readonly Rating[]): Bin {
  const inside = ratings.filter(([stated]) => stated >= from && (stated < to || to === 1));
  return { from, to, ...summarise(inside) };
}

function summarise(ratings: readonly Rating[]): Pick<Bin, "n" | "stated" | "observed"> {
  return {
    n: ratings.length,
    stated: round(meanOf(ratings.map(([stated]) => stated))),
    observed: round(meanOf(ratings.map(([, right]) => Number(right)))),
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
