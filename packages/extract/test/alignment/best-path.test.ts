import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  bestPath,
  START,
  type Step,
  setsOf,
  signsOfPath,
  signsOfStep,
  type Weights,
  weigh,
} from "../../src/alignment/best-path.js";
import type { UnitFacts } from "../../src/alignment/unit-facts.js";

const QUESTIONS = 2;

/** A piece with some signs of its own; which they are does not matter here. */
const units = fc.array(
  fc.record({
    named: fc.constantFrom([], [0], [1], [0, 1]),
    behind: fc.integer({ min: -1, max: 1 }),
    isShort: fc.boolean(),
    answers: fc.double({ min: -2, max: 0, noNaN: true }),
  }),
  { minLength: 1, maxLength: 4 },
);
const values = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 40, maxLength: 40 });

function factsOf({
  named,
  behind,
  isShort,
  answers,
}: {
  named: number[];
  behind: number;
  isShort: boolean;
  answers: number;
}): UnitFacts {
  const flags = new Set([
    ...(isShort ? ["short" as const] : []),
    ...(named.length > 0 ? ["strong" as const, "firm" as const] : []),
  ]);
  return {
    ...{ index: 0, text: "", isPart: false, behind, start: 0, end: 0, length: 0, repeats: false, opens: false },
    block: { kind: "paragraph", text: "", noise: null, index: 0, start: 0, end: 0 },
    ...{ set: named, key: named.join(), naming: named.length > 0 ? "mark" : null, flags },
    ...{
      logs: { asks: -1, answers, neither: -1 },
      shares: [0, 1],
      fits: [0, 0],
      turns: 0,
      labelled: new Set<number>(),
    },
  };
}

/** Every path there is, step by step. */
function* allPaths(
  facts: readonly UnitFacts[],
  sets: ReturnType<typeof setsOf>,
  path: readonly Step[] = [],
): Generator<readonly Step[]> {
  if (path.length === facts.length) return void (yield path);
  const before = path.at(-1) ?? START;
  for (const part of ["none", "label", "answer"] as const)
    for (const set of [null, ...sets]) {
      const step = { part, set };
      if (signsOfStep(facts[path.length] as UnitFacts, before, step) !== null)
        yield* allPaths(facts, sets, [...path, step]);
    }
}

test("the likeliest path outweighs every other", () => {
  fc.assert(
    fc.property(units, values, (made, numbers) => {
      const facts = made.map(factsOf);
      const sets = setsOf(facts, QUESTIONS);
      const paths = [...allPaths(facts, sets)];
      const heard = paths.map((path) => signsOfPath(facts, path, QUESTIONS) ?? []);
      const names = [...new Set(heard.flat().map(([name]) => name))];
      const weights: Weights = new Map(names.map((name, index) => [name, numbers[index % numbers.length] ?? 0]));
      const best = bestPath(weights, facts, sets, QUESTIONS);
      const most = Math.max(...heard.map((signs) => weigh(weights, signs)));
      expect(best.weight).toBeCloseTo(most, 6);
      expect(weigh(weights, signsOfPath(facts, best.path, QUESTIONS) ?? [])).toBeCloseTo(most, 6);
    }),
    { numRuns: 60 },
  );
});
