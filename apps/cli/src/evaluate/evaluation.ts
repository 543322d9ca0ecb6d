import { type Interval, resampleF1 } from "./bootstrap.js";
import type { CaseResult } from "./score-case.js";
import { FIELDS, type Field, type Score, sumTallies, toScore } from "./tally.js";

/** Scores over a set of cases. */
export interface Summary {
  readonly cases: number;
  readonly without_record: number;
  readonly perfect: number;
  readonly scores: Readonly<Record<Field, Score>>;
}

/** What `foi evaluate --json` prints; the names of the summary are those of `score.py`. */
export interface Evaluation extends Summary {
  /** 95 % bootstrap interval of each field's F1, over cases. */
  readonly intervals: Readonly<Record<Field, Interval>>;
  readonly by_layout: Readonly<Record<string, Summary>>;
  readonly results: readonly CaseResult[];
}

/** Sums case results up, over all and by layout. */
export function toEvaluation(results: readonly CaseResult[]): Evaluation {
  const layouts = [...new Set(results.map(({ layout }) => layout))].sort();
  const of = (layout: string) => results.filter((result) => result.layout === layout);
  return {
    ...summarise(results),
    intervals: byField((field) => resampleF1(results.map(({ tallies }) => tallies[field]))),
    by_layout: Object.fromEntries(layouts.map((layout) => [layout, summarise(of(layout))])),
    results,
  };
}

function summarise(results: readonly CaseResult[]): Summary {
  return {
    cases: results.length,
    without_record: results.filter(({ hasRecord }) => !hasRecord).length,
    perfect: results.filter(({ wrong }) => wrong.length === 0).length,
    scores: byField((field) => toScore(sumTallies(results.map(({ tallies }) => tallies[field])))),
  };
}

function byField<T>(of: (field: Field) => T): Record<Field, T> {
  return Object.fromEntries(FIELDS.map((field) => [field, of(field)])) as Record<Field, T>;
}
