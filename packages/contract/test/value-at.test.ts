import { expect, test } from "@jest/globals";
import { valueAt } from "../src/value-at.js";

const document = { a: [{ "b/c": 1 }, null], "m~n": "x", "": 0 };

test.each([
  ["", document],
  ["/a/0/b~1c", 1],
  ["/a/1", null],
  ["/m~0n", "x"],
  ["/", 0],
  ["/a/2", undefined],
  ["/a/1/x", undefined],
  ["/constructor", undefined],
  ["/a/length/x", undefined],
])("%s", (pointer, value) => {
  expect(valueAt(document, pointer)).toEqual(value);
});
