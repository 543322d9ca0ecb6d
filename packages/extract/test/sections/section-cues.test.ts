import { describe, expect, it } from "@jest/globals";
import { FORM_PROMPTS } from "../../src/sections/form-prompts.js";
import { HEADING_CUES } from "../../src/sections/heading-cues.js";
import { isIntroductory } from "../../src/sections/introductions.js";
import { SENTENCE_CUES } from "../../src/sections/sentence-cues.js";

describe("section cues", () => {
  for (const cue of [...FORM_PROMPTS, ...HEADING_CUES, ...SENTENCE_CUES]) {
    it.each(cue.examples.match)(`${cue.name} opens at %j`, (line) => {
      expect(cue.pattern.test(line)).toBe(true);
    });
    it.each(cue.examples.noMatch)(`${cue.name} does not open at %j`, (line) => {
      expect(cue.pattern.test(line)).toBe(false);
    });
  }
});

describe("introductions", () => {
  it.each([
    "Unless exemptions apply, the first duty at Section 1(1)(a) is to say whether information is held.",
    "When an exemption is relied upon, Section 17 of the Act requires the Force to send a notice.",
    "The FOI Act places two duties on an authority. The first, at section 1(1)(a), is to say what it holds. The second is to supply it.",
    "Under section 1 there are two rights. The other duty requires us to send it.",
    "I hope that you are well. Apologies for the delay.",
    "Diolch am eich cais. Thanks for your patience.",
  ])("answers nothing with %j", (line) => {
    expect(isIntroductory(line)).toBe(true);
  });
  it.each([
    "The first is attached.",
    "The second is exempt.",
    "The second, of 12 May, has 40 pages.",
    "Sorry for the delay, the map is attached.",
  ])("answers with %j", (line) => {
    expect(isIntroductory(line)).toBe(false);
  });
});
