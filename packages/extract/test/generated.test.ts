import { beforeAll, describe, expect, test } from "@jest/globals";
import { type Evaluation, toEvaluation } from "../../../apps/cli/src/evaluate/evaluation.js";
import { type CaseResult, scoreCase } from "../../../apps/cli/src/evaluate/score-case.js";
import type { Field } from "../../../apps/cli/src/evaluate/tally.js";
import { makePage } from "../../../tools/src/make-pages/index.js";
import { readRecord } from "./read-page.js";

const PAGES = 300;
const FIRST_SEED = 1001;

/** F1 a little under what was measured over these pages; a floor only rises. */
const FLOORS: Readonly<Record<Field, number>> = {
  noise_removed: 0.99,
  text_kept: 0.99,
  authority: 0.98,
  reference: 0.98,
  dateReceived: 0.98,
  dateResponded: 0.98,
  regimes: 0.98,
  outcome: 0.97,
  request: 0.98,
  qa: 0.975,
  qa_status: 0.98,
  qa_exemptions: 0.97,
  citations: 0.98,
  citation_role: 0.98,
  exemptions: 0.98,
};

/** Threads whose heads have lost their dates, of which there are fewer. */
const UNDATED = 60;
const LEAST_OF_UNDATED = 0.95;

describe(`${UNDATED} generated threads without dates`, () => {
  test("are read as well as those with", async () => {
    const results: CaseResult[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + UNDATED; seed++) {
      const { bytes, labels } = makePage(seed, { placement: "thread", format: "text", undated: true });
      results.push(scoreCase(labels as Parameters<typeof scoreCase>[0], await readRecord(bytes)));
    }
    const { scores } = toEvaluation(results);
    for (const field of ["authority", "request", "qa", "qa_status", "outcome"] as const)
      expect({ field, isRead: scores[field].f1 >= LEAST_OF_UNDATED }).toEqual({ field, isRead: true });
  });
});

describe(`${PAGES} generated pages`, () => {
  let evaluation: Evaluation;
  beforeAll(async () => {
    const results: CaseResult[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + PAGES; seed++) {
      const { bytes, labels } = makePage(seed);
      results.push(scoreCase(labels as Parameters<typeof scoreCase>[0], await readRecord(bytes)));
    }
    evaluation = toEvaluation(results);
  });

  test.each(Object.entries(FLOORS) as [Field, number][])("%s stays above %f", (field, floor) => {
    expect(evaluation.scores[field].f1).toBeGreaterThanOrEqual(floor);
  });
});
