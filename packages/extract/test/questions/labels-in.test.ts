import { expect, test } from "@jest/globals";
import { labelsIn } from "../../src/questions/numbering/labels-in.js";

test.each([
  ["The information at question 4 is exempt.", ["4"]],
  ["This applies to questions 2, 3 and 5a.", ["2", "3", "5a"]],
  ["Requests 1 to 4 would exceed the limit.", ["1", "2", "3", "4"]],
  ["It has been applied to questions b and c.", ["b", "c"]],
  ["Their addresses (part ii) and parts (a) to (c) are withheld.", ["ii", "a", "b", "c"]],
] as const)("names questions: %s", (text, labels) => {
  expect(labelsIn(text)).toEqual(labels);
});

test.each([
  "We hold this in part a copy is enclosed.",
  "As I said in my answer to question 2, it is exempt.",
  "Questions were asked in the House.",
])("names none: %s", (text) => {
  expect(labelsIn(text)).toEqual([]);
});
