import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const answersOf = async (...lines: readonly string[]) => {
  const { questions } = await readRecord(
    ["Dear Jo", "We answer each point below it.", ...lines, "Yours sincerely"].join("\n"),
  );
  return questions.map(({ label, answer }) => [label, answer]);
};

describe("one answer below the last of several labels that it names", () => {
  test.each([
    ["2.1", "2.2", "In respect of 2.1 and 2.2, the Board neither confirms nor denies that it holds this."],
    ["2.1", "2.2", "As to 2.1 & 2.2, neither is held by the Board."],
    ["2a", "2b", "With regard to 2(a) and (b), the Board holds no list."],
  ])("answers %s and %s", async (first, second, answer) => {
    const isOutline = first.includes(".");
    const lines = isOutline
      ? [
          "1.1 How many keys were lost?",
          "Nine.",
          "2.1 How many attacks were there?",
          "2.2 Was a ransom paid?",
          answer,
          "3.1 Who made the lock?",
          "Marl Locks Ltd.",
        ]
      : [
          "1. How many keys were lost?",
          "Nine.",
          "2. (a) How many attacks were there?",
          "(b) Was a ransom paid?",
          answer,
          "3. Who made the lock?",
          "Marl Locks Ltd.",
        ];
    const answers = new Map((await answersOf(...lines)).map(([label, said]) => [label, said]));
    expect([answers.get(first), answers.get(second)]).toEqual([answer, answer]);
  });

  test("names no question where years follow", async () => {
    const answers = await answersOf(
      "1.1 How many keys were lost?",
      "1.2 How many were found?",
      "For 2021 and 2022 there were nine.",
    );
    expect(answers[0]).toEqual(["1.1", null]);
  });
});
