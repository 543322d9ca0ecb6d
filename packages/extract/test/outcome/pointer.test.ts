import { expect, test } from "@jest/globals";
import { POINTER } from "../../src/outcome/pointer.js";

const pointed = (text: string) => {
  const [, ...labels] = POINTER.exec(text) ?? [];
  return labels.find((label) => label !== undefined) ?? null;
};

test.each([
  ["As 3c.", "3c"],
  ["As Q3", "3"],
  ["As question 9", "9"],
  ["As 15 above.", "15"],
  ["As (2) below", "2"],
  ["As answer to 4.", "4"],
  ["Same response as part 3", "3"],
  ["See the answer at (b) above.", "b"],
  ["See the response to a later letter.", null],
  ["As 15 boats were sold above the weir", null],
  ["As of 2021", null],
  ["As quoted", null],
])("%j points at %s", (text, label) => {
  expect(pointed(text)).toBe(label);
});
