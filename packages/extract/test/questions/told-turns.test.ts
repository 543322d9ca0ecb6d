import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const read = async (...said: readonly string[]) => {
  const { questions } = await readRecord(["Dear Ms Lamb", ...said, "Yours sincerely", "Weirs Board"].join("\n\n"));
  return questions.map(({ question, answer }) => [question, answer]);
};

test("questions that the reply tells by turns are paired with what stands behind each", async () => {
  expect(
    await read(
      "I am responding to your request of 13 February 2018, in which you asked a number of questions about the piers.",
      "You asked which piers are open. Only the north pier is.",
      "You asked for the names of the masters. I am withholding these.",
      "They would be unsafe (section 38(1)(b)).",
      "Finally you asked whether a pier will be sold. None will.",
    ),
  ).toEqual([
    ["which piers are open", "Only the north pier is."],
    ["the names of the masters", "I am withholding these.\nThey would be unsafe (section 38(1)(b))."],
    ["whether a pier will be sold", "None will."],
  ]);
});

test("one that is told is the request", async () => {
  const pairs = await read("Thank you for your request.", "You asked which piers are open. Only the north pier is.");
  expect(pairs).toHaveLength(1);
});
