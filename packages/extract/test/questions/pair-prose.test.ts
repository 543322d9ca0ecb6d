import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const answersOf = async (...lines: readonly string[]) => {
  const { questions } = await readRecord(["Dear Mr Lamb", ...lines].join("\n\n"));
  return questions.map(({ label, answer }) => [label, answer]);
};
const ASKED = [
  "You asked:",
  "1. What did the new ferry cost?",
  "2. Which piers can it call at?",
  "3. Who decided on its colour?",
  "Our reply is below.",
];

describe("a reply in prose to a numbered request", () => {
  test("is parted at the sentences that turn to a question", async () => {
    expect(
      await answersOf(
        "You asked:",
        "1. The log of every ferry since 1990.",
        "2. The names of its masters.",
        "The panel agreed that part 1 is refused under section 12 of the Act, as it would take 80 hours. In relation to part 2, the Board holds no list of masters.",
        "Yours sincerely",
      ),
    ).toEqual([
      ["1", expect.stringMatching(/^The panel agreed .* 80 hours\.$/)],
      ["2", "In relation to part 2, the Board holds no list of masters."],
    ]);
  });

  test("is parted by its paragraphs where each keeps to its question", async () => {
    expect(
      await answersOf(
        ...ASKED,
        "The ferry cost £2,140,000 with its fittings.",
        "It can call at the north and the east piers, and not at the west one.",
        "The colour was decided by the harbour master.",
        "Yours sincerely",
      ),
    ).toEqual([
      ["1", "The ferry cost £2,140,000 with its fittings."],
      ["2", "It can call at the north and the east piers, and not at the west one."],
      ["3", "The colour was decided by the harbour master."],
    ]);
  });

  test("is one answer of all where its paragraphs are reasons", async () => {
    const answers = await answersOf(
      ...ASKED,
      "We hold the contract of the ferry, which tells all of this.",
      "It is exempt under section 43(2) of the Act, since the builder sells to others.",
      "The public interest in the piers is for withholding it.",
      "Yours sincerely",
    );
    expect(new Set(answers.map(([, answer]) => answer)).size).toBe(1);
  });
});
