/** What is scored, in the order in which reports print it. */
export const FIELDS = [
  "noise_removed",
  "text_kept",
  "authority",
  "reference",
  "dateReceived",
  "dateResponded",
  "regimes",
  "outcome",
  "request",
  "qa",
  "qa_status",
  "qa_exemptions",
  "citations",
  "citation_role",
  "exemptions",
] as const;
export type Field = (typeof FIELDS)[number];

/** Values found rightly, found wrongly, and missed. */
export interface Tally {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** A tally as reports print it; `n` is the number of values to be found. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly n: number;
}

export const EMPTY_TALLY: Tally = { tp: 0, fp: 0, fn: 0 };

/** Adds tallies up: scores are micro-averages, every value counts the same. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, { tp, fp, fn }) => ({ tp: sum.tp + tp, fp: sum.fp + fp, fn: sum.fn + fn }), EMPTY_TALLY);
}

/** The tally of a value that is right or wrong: a wrong one is both found wrongly and missed. */
export function judged(right: boolean): Tally {
  return right ? { tp: 1, fp: 0, fn: 0 } : { tp: 0, fp: 1, fn: 1 };
}

/** Compares two sets of values. */
export function compareSets(wanted: ReadonlySet<string>, found: ReadonlySet<string>): Tally {
  const tp = [...found].filter((value) => wanted.has(value)).length;
  return { tp, fp: found.size - tp, fn: wanted.size - tp };
}

/** Precision, recall and F1 to four places; a field without any value to find or found scores 1. */
export function toScore({ tp, fp, fn }: Tally): Score {
  const precision = tp + fp > 0 ? tp / (tp + fp) : 1;
  const recall = tp + fn > 0 ? tp / (tp + fn) : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return {
    precision: roundHalfToEven(precision),
    recall: roundHalfToEven(recall),
    f1: roundHalfToEven(f1),
    n: tp + fn,
  };
}

/**
 * Rounds to four places, a tie to the even digit. `toFixed` decides on the exact value but takes a tie upwards; the only
 * ties that a double can hold are odd multiples of 1/32, and those multiply without error.
 */
export function roundHalfToEven(value: number): number {
  const isTie = Number.isInteger(value * 32) && !Number.isInteger(value * 16);
  return isTie ? (2 * Math.round(value * 5_000)) / 10_000 : Number(value.toFixed(4));
}
