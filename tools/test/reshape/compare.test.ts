import { describe, expect, test } from "@jest/globals";
import { compareReadings } from "../../src/reshape/compare.js";

type Results = Parameters<typeof compareReadings>[0] extends ReadonlyMap<string, infer R> ? R : never;

/** A response with pairs right, missed and too many, and whether outcome and request are right. */
function result(id: string, [tp, fp, fn]: [number, number, number], outcome = true, request = true): Results[number] {
  const fact = (right: boolean) => ({ tp: right ? 1 : 0, fp: right ? 0 : 1, fn: right ? 0 : 1 });
  return { id, tallies: { qa: { tp, fp, fn }, outcome: fact(outcome), request: fact(request) } };
}

describe("compareReadings", () => {
  const own = new Map<string, Results>([
    ["same", [result("same", [2, 0, 0])]],
    ["fewer", [result("fewer", [4, 0, 0])]],
    ["fact", [result("fact", [1, 0, 0])]],
    ["log", [result("log#1", [1, 0, 0]), result("log#2", [1, 0, 0], false)]],
    ["not in this form", [result("not in this form", [0, 9, 9], false, false)]],
  ]);
  const other = new Map<string, Results>([
    ["same", [result("same", [2, 0, 0])]],
    ["fact", [result("fact", [1, 0, 0], false)]],
    ["fewer", [result("fewer", [1, 2, 3])]],
    ["log", [result("log#1", [1, 0, 0], false), result("log#2", [1, 0, 0]), result("log#extra-3", [0, 1, 0], false)]],
  ]);
  const found = compareReadings(own, other);

  test("counts the pages that have the form, in their own form too", () => {
    expect(found.pages).toBe(4);
    expect(found.own).toEqual({ qa: 1, outcome: 0.8, request: 1 });
  });

  test("counts a record too many among the pairs and not among the responses", () => {
    expect(found.other).toEqual({ qa: 0.6667, outcome: 0.6, request: 1 });
  });

  test("names what lost a pair, an outcome or a request, the most first; one response's gain is no other's", () => {
    expect(found.worse).toEqual(["fewer", "fact", "log"]);
  });

  test("a page that says no request loses none", () => {
    const none = { tp: 0, fp: 0, fn: 0 };
    const silent = new Map([["a", [{ id: "a", tallies: { qa: none, outcome: none, request: none } }]]]);
    expect(compareReadings(silent, silent)).toMatchObject({ worse: [], own: { request: 1 } });
  });
});
