import { describe, expect, it } from "@jest/globals";
import { HEADING_CUES } from "../../src/sections/heading-cues.js";
import { SENTENCE_CUES } from "../../src/sections/sentence-cues.js";

describe("section cues", () => {
  for (const cue of [...HEADING_CUES, ...SENTENCE_CUES]) {
    it.each(cue.examples.match)(`${cue.name} opens at %j`, (line) => {
      expect(cue.pattern.test(line)).toBe(true);
    });
    it.each(cue.examples.noMatch)(`${cue.name} does not open at %j`, (line) => {
      expect(cue.pattern.test(line)).toBe(false);
    });
  }
});
