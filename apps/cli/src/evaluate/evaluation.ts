import { type Interval, resampleF1 } from "./bootstrap.js";
import { fieldAt, RATED_FIELDS } from "./judge-values.js";
import { measureReliability, type Reliability } from "./reliability.js";
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
  /** How far the stated confidence can be believed, over all values and field by field. */
  readonly reliability: Reliability;
  readonly reliability_by_field: Readonly<Partial<Record<Field, Reliability>>>;
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
    ...rate(results),
    by_layout: Object.fromEntries(layouts.map((layout) => [layout, summarise(of(layout))])),
    results,
  };
}

function rate(results: readonly CaseResult[]): Pick<Evaluation, "reliability" | "reliability_by_field"> {
  const ratings = results.flatMap((result) => Object.entries(result.ratings));
  const of = (field: Field) => ratings.flatMap(([pointer, rating]) => (fieldAt(pointer) === field ? [rating] : []));
  return {
    reliability: measureReliability(ratings.map(([, rating]) => rating)),
    reliability_by_field: Object.fromEntries(RATED_FIELDS.map((field) => [field, measureReliability(of(field))])),
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
