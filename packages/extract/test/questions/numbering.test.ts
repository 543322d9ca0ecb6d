import { describe, expect, it } from "@jest/globals";
import { NUMBERING_STYLES } from "../../src/questions/numbering/index.js";

describe("numbering styles", () => {
  for (const style of NUMBERING_STYLES) {
    it.each(style.examples.match)(`${style.name} reads %j`, (line) => {
      expect(style.match(line)).not.toBeNull();
    });
    it.each(style.examples.noMatch)(`${style.name} leaves %j`, (line) => {
      expect(style.match(line)).toBeNull();
    });
  }
});
