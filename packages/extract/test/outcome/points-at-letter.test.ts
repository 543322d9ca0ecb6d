import { expect, test } from "@jest/globals";
import { POINTS_AT_LETTER } from "../../src/outcome/points-at-letter.js";
import { readRecord } from "../read-page.js";

const page = (answer: string) =>
  `Marl Borough Council\nRequest\nHow many boats were hired in 2023, and by whom?\nResponse\n${answer}`;
const outcomeOf = async (answer: string) => (await readRecord(page(answer))).outcome;

test.each([
  "Please see the attached response letter.",
  "Please find attached the Trust's response to your request.",
  "Our reply is in the letter below (NNPA-24-052-reply.pdf).",
  "You can read what we released, and what we did not, in the letter above.",
  "We enclose our reply to this.",
  "To view the full response, which may be read in the file below, use the link.",
  "The letter can be downloaded here.",
])("what became of the request stands in another document: %s", async (answer) => {
  expect(await outcomeOf(answer)).toBe("unknown");
});

test.each([
  "Please see the attached table.",
  "Please see the response to question 2.",
  "The answer is in the table below.",
])("and here on the page: %s", (answer) => {
  expect(POINTS_AT_LETTER.test(answer)).toBe(false);
});

test("a letter that gives something beside it discloses it", async () => {
  expect(await outcomeOf("There were 46.")).toBe("disclosed");
});
