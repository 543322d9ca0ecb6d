import { describe, expect, test } from "@jest/globals";
import { learnKinds, sumsOf } from "../../src/learn/kinds.js";

const EXAMPLES = [
  ...Array.from({ length: 30 }, () => ({ signs: ["wet", "any"], kind: 0 })),
  ...Array.from({ length: 20 }, () => ({ signs: ["dry", "any"], kind: 1 })),
  ...Array.from({ length: 20 }, () => ({ signs: ["cold", "any"], kind: 2 })),
];
const NAMES = ["wet", "dry", "cold", "any"];

const kindOf = (signs: readonly string[], ridge = 1) => {
  const sums = sumsOf(learnKinds(EXAMPLES, NAMES, 3, ridge), signs);
  return sums.indexOf(Math.max(...sums));
};

describe("weights of signs for several things", () => {
  test("tell each by its signs, and by what is most common where nothing is told", () => {
    expect([["wet"], ["dry"], ["cold"], []].map((signs) => kindOf(signs))).toEqual([0, 1, 2, 0]);
  });

  test("count nothing for a sign that was not learned of", () => {
    const model = learnKinds(EXAMPLES, NAMES, 3, 1);
    expect(sumsOf(model, ["dry", "unheard"])).toEqual(sumsOf(model, ["dry"]));
  });

  test("stay near nothing when they are held firmly", () => {
    const greatest = (ridge: number) =>
      Math.max(...[...learnKinds(EXAMPLES, NAMES, 3, ridge).weights.values()].flat().map(Math.abs));
    expect(greatest(500)).toBeLessThan(greatest(1) / 4);
  });

  test("are the same for the same examples", () => {
    expect(learnKinds(EXAMPLES, NAMES, 3, 1)).toEqual(learnKinds(EXAMPLES, NAMES, 3, 1));
  });
});
