import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

test("a sentence that names the only question without an answer is its answer", async () => {
  const { questions } = await readRecord(
    [
      "Dear Ms Lamb",
      "You asked:",
      "1. How many masters were there in 2011?",
      "2. How many were there in 2012?",
      "3. How many of them could swim?",
      "Our reply is below.",
      "Please find attached a sheet which answers questions 1 and 2. The Board does not record who can swim in the way that question 3 asks, so this is not held.",
      "Yours sincerely",
    ].join("\n\n"),
  );
  expect(questions.map(({ label, answer, status }) => [label, answer, status])).toEqual([
    ["1", "Please find attached a sheet which answers questions 1 and 2.", "answered"],
    ["2", "Please find attached a sheet which answers questions 1 and 2.", "answered"],
    ["3", expect.stringMatching(/^The Board does not record/), "not-held"],
  ]);
});
