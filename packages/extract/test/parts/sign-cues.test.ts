import { describe, expect, it } from "@jest/globals";
import { SIGN_CUES } from "../../src/parts/sign-cues.js";

describe.each(SIGN_CUES)("the words of $name", ({ pattern, examples }) => {
  it.each(examples.match)("are heard in %j", (text) => {
    expect(pattern.test(text)).toBe(true);
  });

  it.each(examples.noMatch)("are not heard in %j", (text) => {
    expect(pattern.test(text)).toBe(false);
  });
});
