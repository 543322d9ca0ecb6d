import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const pairsOf = async (...lines: readonly string[]) => {
  const { questions } = await readRecord(["Dear Mr Lamb", ...lines, "Yours sincerely"].join("\n\n"));
  return questions.map(({ label, answer }) => [label, answer]);
};
const ASKED = [
  "You asked:",
  "1. How many ferries does the Agency run?",
  "2. Has any of them been laid up since 2019?",
  "3. What is paid for diesel each year?",
  "4. Who inspects the hulls?",
];

describe("a reply of paragraphs that neither numbers nor names the questions", () => {
  test("is parted where the paragraphs keep to the order and say what is asked for", async () => {
    const answers = [
      "Eleven, of which four sail in summer only.",
      "Yes. One has been laid up since the storm of 2021.",
      "£1.2 million in 2022 and £1.4 million in 2023.",
      "A surveyor of the class society, every second spring.",
    ];
    const found = answers.map((answer, index) => [String(index + 1), answer]);
    expect(await pairsOf(...ASKED, "Here are your answers, in order.", ...answers)).toEqual(found);
  });

  test("is parted where each paragraph turns to its subject, with a table and a note that belong to it", async () => {
    const inTurn = "I have asked colleagues in Fleet and Finance, and I take each of your subjects in turn.";
    const ferries = "As to the size of the fleet, we run eleven ferries.";
    const idle = "On the matter of idleness, one has been laid up since 2021.";
    const diesel = "With regard to diesel, our accounts give this table:";
    const note = "* an estimate, since the last bill is in dispute.";
    const hulls = "Hulls are inspected by a surveyor of the class society.";
    const rest = "He comes every second spring.";
    expect(
      await pairsOf(...ASKED, inTurn, ferries, idle, `${diesel}\n2022 | 2023\n£1.2m | £1.4m*`, note, hulls, rest),
    ).toEqual([
      ["1", ferries],
      ["2", idle],
      ["3", expect.stringMatching(/^With regard to diesel.*an estimate, since the last bill is in dispute\.$/s)],
      ["4", `${hulls}\n${rest}`],
    ]);
  });

  test("is one answer to all where its paragraphs are the reasons of one decision", async () => {
    const decision =
      "All of this is exempt under section 31(1)(a), since it would tell thieves when the ferries lie idle.";
    const harm = "Diesel is stolen from ferries each year, and those who do so plan with care.";
    const balance = "The public interest in the safety of the hulls weighs more than that in what is paid.";
    const last = "No inference is to be drawn from this.";
    const answers = (await pairsOf(...ASKED, decision, harm, balance, last)).map(([, answer]) => answer);
    expect(new Set(answers).size).toBe(1);
  });

  test("is not parted where a paragraph says yes to what asks for a figure", async () => {
    const answers = ["Eleven.", "Two of them.", "Yes, as you know.", "The surveyor."];
    const found = (await pairsOf(...ASKED, ...answers)).map(([, answer]) => answer);
    expect(new Set(found).size).toBe(1);
  });

  test("is one answer to all where a sentence refuses every part, though its reasons name one of them", async () => {
    const decision =
      "The Agency neither confirms nor denies that it holds any information that would answer either part of your request.";
    const harm = "To say so would tell a hostile state what had been tried on the range.";
    const second = "As to part 2, it would also be likely to prejudice relations with another nation.";
    const asked = ["You asked:", "1. How many trials were there in June?", "2. Which foreign forces took part?"];
    const answers = (await pairsOf(...asked, decision, harm, second)).map(([, answer]) => answer);
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain(second);
  });
});
