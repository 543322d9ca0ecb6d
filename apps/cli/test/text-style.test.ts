import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { styleFor, toPrintable, widthFor, wrapText } from "../src/text-style.js";

describe("wrapText", () => {
  it("keeps within the width, keeps every word, and keeps a word that is longer whole", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }),
        fc.integer({ min: 14, max: 40 }),
        (words, width) => {
          const lines = wrapText(words.join(" "), width, "  ");
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
          expect(
            lines
              .join(" ")
              .split(/ +/)
              .filter((word) => word !== ""),
          ).toEqual(words);
        },
      ),
    );
    expect(wrapText("see https://council.example/very/long/address now", 20)).toEqual([
      "see",
      "https://council.example/very/long/address",
      "now",
    ]);
  });

  it("keeps the lines of a list", () => {
    expect(wrapText("one\n\ntwo", 40, "> ")).toEqual(["> one", "", "> two"]);
  });
});

describe("styleFor", () => {
  it("colours a terminal and nothing else, and obeys NO_COLOR", () => {
    expect(styleFor({ NO_COLOR: false }, true).bold("x")).toBe("\u001b[1mx\u001b[22m");
    expect(styleFor({ NO_COLOR: true }, true).bold("x")).toBe("x");
    expect(styleFor({ NO_COLOR: false }, false).bad("x")).toBe("x");
  });
});

describe("widthFor", () => {
  it("follows the terminal within what can be read", () => {
    expect([undefined, 0, 10, 72, 300].map(widthFor)).toEqual([100, 100, 40, 72, 100]);
  });
});

describe("toPrintable", () => {
  it("takes every control but the line feed and the tab out", () => {
    expect(toPrintable("a\tb\nc\u001b]0;t\u0007\u009b2J\u202e")).toBe("a\tb\nc\ufffd]0;t\ufffd\ufffd2J\ufffd");
  });
});
