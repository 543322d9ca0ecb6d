import { describe, expect, test } from "@jest/globals";
import { GENRE_CUES } from "../../src/metadata/genre-cues.js";

describe("cues of a genre", () => {
  test.each(GENRE_CUES.flatMap(({ pattern, examples }) => examples.match.map((text) => [text, pattern] as const)))(
    "%j is one",
    (text, pattern) => expect(pattern.test(text)).toBe(true),
  );
  test.each(GENRE_CUES.flatMap(({ pattern, examples }) => examples.noMatch.map((text) => [text, pattern] as const)))(
    "%j is none",
    (text, pattern) => expect(pattern.test(text)).toBe(false),
  );
});
