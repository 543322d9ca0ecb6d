import { expect, test } from "@jest/globals";
import { ROLE_CUES } from "../../src/outcome/role-cues.js";

test.each(ROLE_CUES.flatMap(({ name, pattern, match }) => match.map((text) => [name, text, pattern] as const)))(
  "%s hears %j",
  (_name, text, pattern) => {
    expect(pattern.test(text)).toBe(true);
  },
);

test.each(ROLE_CUES.flatMap(({ name, pattern, noMatch }) => noMatch.map((text) => [name, text, pattern] as const)))(
  "%s does not hear %j",
  (_name, text, pattern) => {
    expect(pattern.test(text)).toBe(false);
  },
);
