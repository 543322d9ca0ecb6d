import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { resampleF1 } from "../../src/evaluate/bootstrap.js";
import { roundHalfToEven, toScore } from "../../src/evaluate/tally.js";

describe("toScore", () => {
  it("gives precision, recall and F1", () => {
    expect(toScore({ tp: 2, fp: 1, fn: 2 })).toEqual({ precision: 0.6667, recall: 0.5, f1: 0.5714, n: 4 });
  });

  it("counts a field with nothing to find and nothing found as right", () => {
    expect(toScore({ tp: 0, fp: 0, fn: 0 })).toEqual({ precision: 1, recall: 1, f1: 1, n: 0 });
  });

  it("rounds a tie to the even digit, as Python does", () => {
    expect(roundHalfToEven(1 / 32)).toBe(0.0312);
    expect(roundHalfToEven(3 / 32)).toBe(0.0938);
    expect(roundHalfToEven(29 / 32)).toBe(0.9062);
    expect(roundHalfToEven(31 / 32)).toBe(0.9688);
    expect(roundHalfToEven(0.00005)).toBe(0.0001);
  });
});

describe("resampleF1", () => {
  const tally = fc.record({ tp: fc.nat(9), fp: fc.nat(9), fn: fc.nat(9) });

  it("is the same at every run and lies between the worst and the best case", () => {
    fc.assert(
      fc.property(fc.array(tally, { minLength: 1, maxLength: 8 }), (tallies) => {
        const [low, high] = resampleF1(tallies);
        expect(resampleF1(tallies)).toEqual([low, high]);
        const scores = tallies.map((each) => toScore(each).f1);
        expect(low).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(1);
        if (tallies.length === 1) expect([low, high]).toEqual([scores[0], scores[0]]);
      }),
      { numRuns: 20 },
    );
  });

  it("is wide where cases differ and narrow where they agree", () => {
    const mixed = [0, 1, 0, 1, 0, 1].map((right) => ({ tp: right, fp: 1 - right, fn: 1 - right }));
    const [low, high] = resampleF1(mixed);
    expect(high - low).toBeGreaterThan(0.4);
    expect(resampleF1(mixed.map(() => ({ tp: 1, fp: 0, fn: 0 })))).toEqual([1, 1]);
  });
});
