import { describe, expect, it } from "@jest/globals";
import { NUMBERING_STYLES } from "../../src/questions/numbering/index.js";
import { questionMention } from "../../src/questions/numbering/question-mention.js";

describe("numbering styles", () => {
  for (const style of [...NUMBERING_STYLES, questionMention]) {
    it.each(style.examples.match)(`${style.name} reads %j`, (line) => {
      expect(style.match(line)).not.toBeNull();
    });
    it.each(style.examples.noMatch)(`${style.name} leaves %j`, (line) => {
      expect(style.match(line)).toBeNull();
    });
  }
});
