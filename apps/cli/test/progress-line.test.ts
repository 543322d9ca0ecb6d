import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { duration, progressLine, progressNote } from "../src/progress-line.js";

const progress = fc
  .record({
    total: fc.nat(10_000_000),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    failed: fc.nat(99_999),
    seconds: fc.nat(1_000_000),
  })
  .map(({ total, share, failed, seconds }) => ({ total, done: Math.floor(total * share), failed, seconds }));

describe("progressLine", () => {
  test("never runs over the edge of the terminal", () => {
    fc.assert(
      fc.property(progress, fc.integer({ min: 10, max: 300 }), (now, columns) => {
        expect(progressLine(now, columns).length).toBeLessThan(columns);
      }),
    );
  });

  test("says rate, time left and failures where there is room, and keeps failures where there is little", () => {
    const now = { done: 27_900, total: 45_000, failed: 3, seconds: 67.7 };
    expect(progressLine(now, 80)).toMatch(/^█+░+ {2}62% {2}27,900 of 45,000 {2}412\/s {2}41 s left {2}3 failed$/);
    expect(progressLine(now, 48)).toMatch(/^█+░+ {2}62% {2}412\/s {2}41 s left {2}3 failed$/);
    expect(progressLine(now, 30)).toMatch(/^█+░+ {2}62% {2}3 failed$/);
  });

  test("is full and gives no time left at the end", () => {
    expect(progressLine({ done: 7, total: 7, failed: 0, seconds: 2 }, 80)).toMatch(/^█+ 100% {2}7 of 7 {2}3\.5\/s$/);
    expect(progressLine({ done: 0, total: 0, failed: 0, seconds: 0 }, 80)).toContain("100%");
  });
});

test("a log line has no bar", () => {
  expect(progressNote({ done: 1200, total: 4000, failed: 2, seconds: 4 })).toBe("1,200 of 4,000 done, 2 failed, 300/s");
});

test("durations are said in the unit that fits", () => {
  expect([0.34, 9.96, 42.4, 600, 7200].map(duration)).toEqual(["0.3 s", "10.0 s", "42 s", "10 min", "2.0 h"]);
});
