import { expect, test } from "@jest/globals";
import { isOnlyIfNeeded } from "../../src/sections/only-if-needed.js";

test.each([
  [true, "If we need you to clarify anything we will write, and the clock stops until we hear from you."],
  [true, "You will have a reply by 3 May unless I need to come back to you to clarify your request."],
  [true, "Should your request be unclear we will ask you what you mean."],
  [true, "We may need to contact you for further information."],
  [true, "We will let you know if more time is needed."],
  [false, "We need you to clarify which tarn you mean."],
  [false, "If you could tell us which tarn you mean we would be grateful."],
  [false, "If we do not hear from you by 3 May we will close the request."],
])("%s: %s", (expected, sentence) => expect(isOnlyIfNeeded(sentence)).toBe(expected));
