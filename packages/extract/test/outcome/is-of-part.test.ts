import { expect, test } from "@jest/globals";
import { isOfPart } from "../../src/outcome/is-of-part.js";

const whole = (text: string) => [{ start: 0, end: text.length }];

test.each([
  ["The list is attached. I must refuse this part of your request in accordance with section 12(1) of the Act.", true],
  ["I uphold section 12(1) for this part of your request.", true],
  ["The whole would need 20 hours. We refuse this part of the request under section 12(1) of the Act.", false],
])("a refusal by cost is of a part where the rest is sent along: %s", (text, isPart) => {
  expect(isOfPart(text, whole(text))).toBe(isPart);
});
