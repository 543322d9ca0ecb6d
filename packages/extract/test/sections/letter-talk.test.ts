import { describe, expect, test } from "@jest/globals";
import { closingByWords } from "../../src/sections/closing-signs.js";
import { speaksOfLetter } from "../../src/sections/letter-talk.js";
import { signsOfWords, weighedWords } from "../../src/text/word-weights.js";
import { readRecord } from "../read-page.js";

describe("what speaks of the letter by all its words", () => {
  test.each([
    "Please tell us if you would like this letter in large print or in another language.",
    "The Commissioner will not usually look at a complaint until you have asked us for a review.",
    "Our privacy notice tells you how we use your personal details.",
  ])("follows the answers: %s", (text) => expect(closingByWords(text)).toBe(true));

  test.each([
    "The pier was painted in May 2019 by a firm from the town at a cost of £41,200.",
    "Seven boats were let on each of the lakes, and none was sunk.",
    "Please refer to our answer to question 1 above.",
    "The report is attached, with the names of residents taken out.",
    "This is exempt under section 43(2), as the tender has not been let.",
    // No sentences, or none by themselves.
    "Information Governance Team",
    "to the Information Commissioner if you are not content with our reply.",
    "If you are unhappy with this reply you can write to:",
  ])("answers, or says too little: %s", (text) => expect(closingByWords(text)).toBe(false));

  test("is told by words, pairs of them, and the first", () => {
    const words = weighedWords("We’re sorry: 14 of 20 boats, we’re told.");
    expect(words).toEqual(["we're", "sorry", "0", "of", "0", "boats", "we're", "told"]);
    expect(signsOfWords(words)).toEqual(
      new Set([
        ...["we're", "sorry", "0", "of", "boats", "told"],
        ...["we're sorry", "sorry 0", "0 of", "of 0", "0 boats", "boats we're", "we're told"],
        "^we're",
      ]),
    );
    expect(speaksOfLetter("")).toBe(false);
  });

  test("ends an answer and never stands for one", async () => {
    const { questions } = await readRecord(
      [
        "Request",
        "How many boats are let on the lower lake?",
        "Response",
        "Thank you for bearing with us while we dealt with your request.",
        "There are 36, most of them at the north end.",
        "The Commissioner will not usually look at a complaint until you have asked us for a review.",
        "Yours sincerely",
      ].join("\n\n"),
    );
    expect(questions.map(({ answer }) => answer)).toEqual([
      expect.stringMatching(/There are 36, most of them at the north end\.$/),
    ]);
  });
});
