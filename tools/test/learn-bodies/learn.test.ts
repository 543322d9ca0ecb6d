import { describe, expect, test } from "@jest/globals";
import { choose } from "../../src/learn/choices.js";
import { learnBodies } from "../../src/learn-bodies/learn.js";

const body = (signs: readonly string[], points: number, isRight: boolean) => ({ signs, points, isRight });
/** Pages on which the body that signs answers, whatever its points; every fifth names none that does. */
const PAGES = Array.from({ length: 60 }, (_, index) => ({
  all: [body(["signs"], 1, index % 5 > 0), body(["is sent to"], 4, false)].slice(index % 5 === 0 ? 1 : 0),
  counts: 1,
}));

describe("weights by which one of several bodies is chosen", () => {
  const model = learnBodies(PAGES);

  test("tell the right one from others with more points, and from nobody", () => {
    const all = [body(["is sent to"], 4, false), body(["signs"], 1, true)];
    expect(choose(model, all)).toBe(1);
    expect(choose(model, all.slice(0, 1))).toBeNull();
  });

  test("are the same of the same pages", () => {
    expect([...learnBodies(PAGES).weights]).toEqual([...model.weights]);
  });

  test("of a page that counts less weigh less", () => {
    const half = learnBodies(PAGES.map((page) => ({ ...page, counts: 0.1 })));
    expect(half.weights.get("signs") ?? 0).toBeLessThan(model.weights.get("signs") ?? 0);
  });
});
