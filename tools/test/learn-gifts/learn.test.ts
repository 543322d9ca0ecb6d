import { GIFT_STARTS } from "@foi-records/extract/calibration";
import { describe, expect, test } from "@jest/globals";
import { learnWeights } from "../../src/learn/logistic.js";
import { learnGifts } from "../../src/learn-gifts/learn.js";

const COMMON = "strong before";
const RARE = "gives all but a part in one sentence";
const GIFTS = Array.from({ length: 60 }, (_, index) => ({
  signs: index % 2 === 0 ? [COMMON, "asks twice"] : ["asks twice"],
  isOne: index % 2 === 0,
}));

describe("weights of what is given beside a refusal", () => {
  const { weights } = learnGifts(GIFTS);

  test("are learned where many answers tell, and stay where they start where none do", () => {
    expect(weights.get(COMMON)).toBeGreaterThan(1);
    expect(weights.get("asks twice")).toBeLessThan(1);
    expect(weights.get(RARE)).toBeCloseTo(1.2 * (GIFT_STARTS.get(RARE) ?? 0), 5);
  });

  test("are the same of the same answers", () => {
    expect([...learnGifts(GIFTS).weights]).toEqual([...weights]);
  });
});

test("a sign of which nothing is told keeps its start, and without one has no weight", () => {
  const { weights } = learnWeights([{ signs: ["a"], isOne: true }], ["a", "b", "c"], 2, new Map([["b", 3]]));
  expect([weights.get("b"), weights.get("c")]).toEqual([3, 0]);
});
