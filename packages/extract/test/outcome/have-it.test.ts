import { expect, test } from "@jest/globals";
import { readStatus } from "../../src/outcome/read-status.js";

test.each([
  ["not-held", "We cannot tell you as we do not have it. The form offers one box for all boats."],
  ["answered", "We do not have it painted every year. It was last done in 2019."],
])("%s: %s", (status, text) => {
  expect(readStatus(text, [{ start: 0, end: text.length }])).toBe(status);
});
