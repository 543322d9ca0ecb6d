import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const BEGINS = "Dear Ms Reed\n\nThank you for your request. You asked:";
const ENDS = "If you are unhappy with this reply you may ask for a review.\n\nYours sincerely";

async function pairsOf(...lines: readonly string[]) {
  const { questions } = await readRecord([BEGINS, ...lines, ENDS].join("\n\n"));
  return questions.map(({ label, question, answer }) => [label, question, answer]);
}

describe("capitals in brackets inside a paragraph", () => {
  const expected = [
    ["A", "How many vans are there?", "There are two."],
    ["B", "I should also like their cost.", "Section 43(2) exempts it."],
    ["C", "And who drives them?", "Our own staff do."],
  ];
  const asked = (form: (label: string) => string) =>
    expected.map(([label = "", question]) => `${form(label)} ${question}`).join(" ");

  test("label what words with the same capitals stand over", async () => {
    const answers = expected.flatMap(([label, , answer]) => [`Part ${label}`, answer ?? ""]);
    expect(
      await pairsOf(
        asked((label) => `[${label}]`),
        ...answers,
      ),
    ).toEqual(expected);
  });

  test("label what the same capitals open", async () => {
    const answers = expected.map(([label, , answer]) => `(${label}) ${answer}`);
    const pairs = await pairsOf(
      asked((label) => `(${label})`),
      "Our answers are as follows.",
      ...answers,
    );
    expect(pairs).toEqual(expected);
  });
});

describe("capitals of which some share a line over their answer", () => {
  const asked = "A. the number of allotments let\nB. the length of the list\nC. the minutes of the panel\nD. the rent";
  const shared = "The table enclosed shows both.";

  test.each([
    ["alone", "A and B", "C", "D"],
    ["before a colon", "A & B:", "C:", "D:"],
    ["in brackets", "(A) and (B)", "(C)", "(D)"],
  ])("answer each of them, %s", async (_, both, third, fourth) => {
    const lines = [`${both}\n${shared}`, `${third}\nNo minutes are kept.`, `${fourth}\nIt is £40 a year.`];
    expect((await pairsOf(asked, "Response", ...lines)).map(([label, , answer]) => [label, answer])).toEqual([
      ["A", shared],
      ["B", shared],
      ["C", "No minutes are kept."],
      ["D", "It is £40 a year."],
    ]);
  });

  test("answer all of a range", async () => {
    const lines = [`A to C\n${shared}`, "D\nIt is £40 a year."];
    expect((await pairsOf(asked, "Response", ...lines)).map(([, , answer]) => answer)).toEqual([
      shared,
      shared,
      shared,
      "It is £40 a year.",
    ]);
  });
});

describe("Q1 to Q4 before figures", () => {
  const ASKED = "1. How many vans are there?\n2. How many tonnes were bought?\n3. Who drives them?";

  test("are quarters in columns of figures", async () => {
    const pairs = await pairsOf(
      ASKED,
      "Our response",
      "1. Two vans.",
      "2. The tonnes bought were\n\nQ1    400    512\nQ2    71    44\nQ3    0    0\nQ4    901    877",
      "3. Our own staff.",
    );
    expect(pairs.map(([label, , answer]) => [label, answer])).toEqual([
      ["1", "Two vans."],
      ["2", "The tonnes bought were\nQ1 | 400 | 512\nQ2 | 71 | 44\nQ3 | 0 | 0\nQ4 | 901 | 877"],
      ["3", "Our own staff."],
    ]);
  });

  test("are the answers where nothing speaks of quarters", async () => {
    const pairs = await pairsOf(ASKED, "Our response", "Q1 400\nQ2 71\nQ3 0");
    expect(pairs.map(([label, , answer]) => [label, answer])).toEqual([
      ["1", "400"],
      ["2", "71"],
      ["3", "0"],
    ]);
  });
});
