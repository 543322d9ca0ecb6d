import { expect, test } from "@jest/globals";
import { decideAnswers } from "../../src/outcome/decide-answers.js";
import { decideExemptions } from "../../src/outcome/decide-exemptions.js";
import { letter } from "./letter.js";

const { clean, sections, citations } = letter([
  "The contract",
  "The notes of the meeting",
  "The number of pallets, by site",
  "Question (i) – Section 38(1)(b)",
  "To name the firm would be likely to endanger its drivers, and the contract is exempt.",
  "Question (ii) – Section 31(1)(a) and (c)",
  "They would show how the work is guarded. The notes are withheld.",
  "Mill Road 1,904. The others were not counted, so we hold no figure.",
]);
const spanOf = (index: number) => ({ start: clean.blocks[index]?.start ?? 0, end: clean.blocks[index]?.end ?? 0 });
const pairs = [
  { label: "i", question: spanOf(0), answer: [spanOf(4)] },
  { label: "ii", question: spanOf(1), answer: [spanOf(6)] },
  { label: "iii", question: spanOf(2), answer: [spanOf(7)] },
];
const decided = decideAnswers(clean, sections, pairs, citations, decideExemptions(clean, sections, citations));

test("a title that names a question and a ground gives that question that ground", () => {
  expect(decided.slice(0, 2).map(({ exemptions }) => exemptions)).toEqual([
    ["ukpga/2000/36/section/38/1/b"],
    ["ukpga/2000/36/section/31/1/a", "ukpga/2000/36/section/31/1/c"],
  ]);
});

test("what is not held in part falls under no ground of the letter", () => {
  expect(decided[2]?.exemptions).toEqual([]);
});
