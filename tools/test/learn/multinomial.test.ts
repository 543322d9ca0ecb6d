import { describe, expect, test } from "@jest/globals";
import { learnPlaces, sumsOf } from "../../src/learn/multinomial.js";

const EXAMPLES = [
  ...Array.from({ length: 30 }, () => ({ signs: ["wet", "any"], place: 0 })),
  ...Array.from({ length: 20 }, () => ({ signs: ["dry", "any"], place: 1 })),
  ...Array.from({ length: 20 }, () => ({ signs: ["cold", "any"], place: 2 })),
];
const NAMES = ["wet", "dry", "cold", "any"];

const placeOf = (signs: readonly string[], ridge = 1) => {
  const sums = sumsOf(learnPlaces(EXAMPLES, NAMES, 3, ridge), signs);
  return sums.indexOf(Math.max(...sums));
};

describe("weights of signs for several things", () => {
  test("tell each by its signs, and by what is most common where nothing is told", () => {
    expect([["wet"], ["dry"], ["cold"], []].map((signs) => placeOf(signs))).toEqual([0, 1, 2, 0]);
  });

  test("count a sign once, and one that was not learned of not at all", () => {
    const models = learnPlaces(EXAMPLES, NAMES, 3, 1);
    expect(sumsOf(models, ["dry", "dry", "unheard"])).toEqual(sumsOf(models, ["dry"]));
  });

  test("stay near nothing when they are held firmly", () => {
    const greatest = (ridge: number) =>
      Math.max(...learnPlaces(EXAMPLES, NAMES, 3, ridge).flatMap(({ weights }) => [...weights.values()].map(Math.abs)));
    expect(greatest(500)).toBeLessThan(greatest(1) / 4);
  });

  test("are the same for the same examples", () => {
    expect(learnPlaces(EXAMPLES, NAMES, 3, 1)).toEqual(learnPlaces(EXAMPLES, NAMES, 3, 1));
  });
});
