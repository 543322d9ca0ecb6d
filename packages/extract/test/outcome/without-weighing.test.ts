import { expect, test } from "@jest/globals";
import { readStatus } from "../../src/outcome/read-status.js";

const statusOf = (question: string, answer: string) =>
  readStatus(answer, [{ start: 0, end: answer.length }], { question });

test.each([
  [
    "What does the council pay the contractor per vehicle?",
    "The council holds this figure but it is exempt under section 43(2). We have considered the public interest. There is an interest in what residents pay, and the total paid can be seen each month in our payments over £500. We do not think that a unit rate adds enough to outweigh the harm to the coming tender.",
  ],
  [
    "Any draft report into options for capping the site",
    "The consultants' report is at second draft and has not been accepted by the Council. It is excepted under regulation 12(4)(d). The public interest would be better met by the final report, expected in July.",
  ],
  [
    "the model of the brook that was commissioned after the floods",
    "The model is being built by consultants and will not be signed off until spring. It is withheld under regulation 12(4)(d).",
  ],
])(
  "what is told while the public interest is weighed, or of a thing not finished, gives nothing: %s",
  (question, answer) => {
    expect(statusOf(question, answer)).toBe("refused");
  },
);

test("what is told before the refusal is given", () => {
  const answer =
    "The trial ran from 3 October to 18 December 2023 with 14 vehicles. The report on it is withheld under section 43(2). There is a public interest in what vehicles cost, and on balance it is outweighed.";
  expect(statusOf("When was the trial, and may I have the report on it?", answer)).toBe("partially-answered");
});

test.each([
  ["The photographs of the visit", "Attached. Number plates have been blurred under regulation 13(1)."],
  [
    "The procedure for the helipad",
    "I enclose the procedure with the exception of Part 6, which is exempt under section 35(1)(a).",
  ],
  ["Who supplies it, at what price and until when?", "Veritext\nExempt under section 43(2)\n30 September 2024"],
  [
    "How many contracts were handed back in 2022/23 and 2023/24?",
    "For 2023/24, seven, of which four were in part. As to 2022/23 we hold nothing.",
  ],
])("a part is given: %s", (question, answer) => {
  expect(statusOf(question, answer)).toBe("partially-answered");
});
