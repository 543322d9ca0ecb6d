import { expect, test } from "@jest/globals";
import { decideAnswers } from "../../src/outcome/decide-answers.js";
import { decideExemptions } from "../../src/outcome/decide-exemptions.js";
import { letter } from "./letter.js";

const FIRST = "The names of staff are withheld under section 40(2).";

/** What is relied on for the second of two questions, the first of which is refused under section 40(2). */
function reliedOn(answer: string): readonly string[] | undefined {
  const { clean, sections, citations } = letter(["Who was there?", FIRST, "How many left, and who?", answer]);
  const spanOf = (index: number) => ({ start: clean.blocks[index]?.start ?? 0, end: clean.blocks[index]?.end ?? 0 });
  const pairs = ["1", "2"].map((label, index) => ({
    label,
    question: spanOf(2 * index),
    answer: [spanOf(2 * index + 1)],
  }));
  return decideAnswers(clean, sections, pairs, citations, decideExemptions(clean, sections, citations))[1]?.exemptions;
}

test.each([
  "Six left. We are not able to give their names, for the reason set out at Question 1.",
  "Their names are withheld for the reasons given in our response to question 1.",
  "Six. The names are exempt for the same reason as question 1.",
  "Six. We do not give their names, for the same reason as in 1 above.",
  "See A1.",
])("the exemption of another answer: %s", (answer) => {
  expect(reliedOn(answer)).toEqual(["ukpga/2000/36/section/40/2"]);
});

test.each([
  "Six left. Their names are on the plan, see A1 sheet.",
  "Six left, for the reasons given at the meeting of 1 May.",
  "Six left. We do not record the reasons for question 1 or any other.",
])("none of another answer: %s", (answer) => {
  expect(reliedOn(answer)).toEqual([]);
});
