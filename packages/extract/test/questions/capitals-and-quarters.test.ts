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
