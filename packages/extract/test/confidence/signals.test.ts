import { describe, expect, it } from "@jest/globals";
import { makePage } from "../../../../tools/src/make-pages/index.js";
import { SIGNAL_NAMES, signalsOf, VALUE_KINDS } from "../../src/calibration.js";
import { firstFrom } from "../../src/confidence/first-from.js";
import { follows } from "../../src/confidence/question-signs.js";
import { rawDocument } from "../read-page.js";

describe("signals", () => {
  it.each(VALUE_KINDS)("of %s have names of their own", (kind) => {
    expect(new Set(SIGNAL_NAMES[kind]).size).toBe(SIGNAL_NAMES[kind].length);
  });

  it("lie between 0 and 1, as many as have names, for every value of any page", async () => {
    for (let seed = 71; seed < 91; seed++) {
      for (const { kind, pointer, signals } of (await signalsOf(rawDocument(makePage(seed).bytes))).flat()) {
        expect([pointer, signals.length]).toEqual([pointer, SIGNAL_NAMES[kind].length]);
        expect(signals.filter((value) => !(value >= 0 && value <= 1))).toEqual([]);
      }
    }
  });
});

describe("follows", () => {
  it.each([
    [null, "1"],
    [null, "a"],
    [null, "i"],
    ["1", "2"],
    ["9", "10"],
    ["2", "2a"],
    ["2a", "2b"],
    ["2b", "3"],
    ["a", "b"],
    ["iii", "iv"],
    ["viii", "ix"],
  ])("hears %s go on to %s", (before, label) => {
    expect(follows(before, label)).toBe(true);
  });

  it.each([
    [null, "2"],
    [null, "iv"],
    ["1", "3"],
    ["3", "2"],
    ["a", "c"],
    ["i", "iii"],
    ["2b", "2d"],
  ])("does not hear %s go on to %s", (before, label) => {
    expect(follows(before, label)).toBe(false);
  });
});

describe("firstFrom", () => {
  it("finds the first number that is not below another", () => {
    expect([0, 3, 4, 9, 10].map((least) => firstFrom([3, 3, 7, 9], least))).toEqual([0, 0, 2, 3, 4]);
  });
});
