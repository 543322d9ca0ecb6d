import { describe, expect, test } from "@jest/globals";
import { OTHER_NUMBERS, REFERENCE_CUES } from "../../src/metadata/reference-cues.js";
import { TITLE_SHAPES } from "../../src/metadata/reference-titles.js";

const ROWS = [...OTHER_NUMBERS, ...REFERENCE_CUES, ...TITLE_SHAPES];

describe("cues of references", () => {
  test.each(ROWS.flatMap(({ pattern, examples }) => examples.match.map((text) => [text, pattern] as const)))(
    "%j is one",
    (text, pattern) => expect(pattern.test(text)).toBe(true),
  );

  test.each(ROWS.flatMap(({ pattern, examples }) => examples.noMatch.map((text) => [text, pattern] as const)))(
    "%j is none",
    (text, pattern) => expect(pattern.test(text)).toBe(false),
  );
});
