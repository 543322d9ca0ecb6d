import { expect, test } from "@jest/globals";
import { POINTER } from "../../src/outcome/pointer.js";

const pointed = (text: string) => {
  const [, first, second, third] = POINTER.exec(text) ?? [];
  return first ?? second ?? third ?? null;
};

test.each([
  ["As 3c.", "3c"],
  ["As Q3", "3"],
  ["As question 9", "9"],
  ["As 15 above.", "15"],
  ["As (2) below", "2"],
  ["As answer to 4.", "4"],
  ["As 15 boats were sold above the weir", null],
  ["As of 2021", null],
  ["As quoted", null],
])("%j points at %s", (text, label) => {
  expect(pointed(text)).toBe(label);
});
