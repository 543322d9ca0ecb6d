import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { isSameText, splitLines, squash, tokenF1 } from "../../src/evaluate/compare-text.js";

describe("squash", () => {
  it("takes white space and case away", () => {
    expect(squash(" Section 40\u00a0(2)\n")).toBe("section40(2)");
    expect(squash("Straße ΟΔΟΣ ﬁt")).toBe(squash("STRASSE οδος FIT"));
    expect(squash(null)).toBe("");
  });

  it("keeps the byte order mark, which is no white space to score.py", () => {
    expect(squash("a\ufeffb\u0085c\u001cd")).toBe("a\ufeffbcd");
  });
});

describe("splitLines", () => {
  it("ends lines where Python does", () => {
    expect(splitLines("a\r\nb\u2028c\u0085d\fe")).toEqual(["a", "b", "c", "d", "e"]);
  });
});

describe("tokenF1", () => {
  it("counts words, not order", () => {
    expect(tokenF1("one two three", "three two one")).toBe(1);
    expect(tokenF1("one two", "one three")).toBe(0.5);
    expect(tokenF1("one", "two")).toBe(0);
    expect(tokenF1("…", "–")).toBe(1);
  });

  it("is the same both ways and between 0 and 1", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (one, other) => {
        const score = tokenF1(one, other);
        expect(score).toBe(tokenF1(other, one));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(tokenF1(one, one)).toBe(1);
      }),
    );
  });
});

describe("isSameText", () => {
  it("holds an absent text equal to an absent text only", () => {
    expect(isSameText(null, "")).toBe(true);
    expect(isSameText(null, "words")).toBe(false);
    expect(isSameText("…", null)).toBe(false);
  });

  it("forgives one word in ten and no more", () => {
    expect(isSameText("a b c d e f g h i j", "a b c d e f g h i x")).toBe(true);
    expect(isSameText("a b c d e f g h i", "a b c d e f g h x")).toBe(false);
  });
});
