import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const BEGINS = "Dear Ms Reed\n\nThank you for your request, which I have split into parts.";
const ENDS = "If you are unhappy with this reply you may ask for a review.\n\nYours sincerely";

async function pairsOf(...lines: readonly string[]) {
  const { questions } = await readRecord([BEGINS, ...lines, ENDS].join("\n\n"));
  return questions.map(({ label, question, answer }) => [label, question, answer]);
}

const ANSWERED = [
  ["A", "How many vans are there?", "There are two."],
  ["B", "Where are they kept?", "They are kept in the yard."],
  ["C", "Who drives them?", "Our own staff drive them."],
];

describe("a labelled heading over 'You asked'", () => {
  test("labels the turn below it and belongs to no answer above", async () => {
    const pairs = await pairsOf(
      "A. Vehicles",
      'You asked: "how many vans do you have"',
      "We have two.",
      "B. Minutes",
      'You asked: "minutes of the last meeting about vans"',
      "The meeting was on 4 May.\n\nNo minute was taken.",
      "C. Costs",
      'You asked: "what the vans cost"',
      "£41,000.",
    );
    expect(pairs).toEqual([
      ["A", '"how many vans do you have"', "We have two."],
      ["B", '"minutes of the last meeting about vans"', "The meeting was on 4 May.\nNo minute was taken."],
      ["C", '"what the vans cost"', "£41,000."],
    ]);
  });

  test("ends the last answer where it does, whatever noise stands above", async () => {
    const menu = Array.from({ length: 30 }, (_, at) => `<li><a href="/s${at}">Services ${at}</a></li>`).join("");
    const lines = ["A. Vehicles", 'You asked: "how many vans do you have"', "We have two."];
    lines.push("B. Costs", 'You asked: "what the vans cost"', "£41,000.");
    lines.push("C. Drivers", 'You asked: "who drives the vans"', "Our own staff do.");
    const paragraphs = [...BEGINS.split("\n\n"), ...lines, ...ENDS.split("\n\n")].map((line) => `<p>${line}</p>`);
    const page = `<html><body><nav><ul>${menu}</ul></nav><main>${paragraphs.join("")}</main></body></html>`;
    const { questions } = await readRecord(page, "text/html");
    expect(questions.map(({ label, question, answer }) => [label, question, answer])).toEqual([
      ["A", '"how many vans do you have"', "We have two."],
      ["B", '"what the vans cost"', "£41,000."],
      ["C", '"who drives the vans"', "Our own staff do."],
    ]);
  });

  test("labels turns whose answers are marked", async () => {
    const pairs = await pairsOf(
      "1. Vehicles",
      "You asked: How many vans do you have? Please give makes.",
      "Our answer: Two.",
      "2. Yards",
      "You asked: Where are they kept?",
      "Our answer: In the yard.",
    );
    expect(pairs).toEqual([
      ["1", "How many vans do you have? Please give makes.", "Two."],
      ["2", "Where are they kept?", "In the yard."],
    ]);
  });
});

test("'Question 1 of 3' counts questions and no pages", async () => {
  const lines = ANSWERED.flatMap(([, question = "", answer = ""], index) => [
    `Question ${index + 1} of 3`,
    question,
    answer,
  ]);
  expect(await pairsOf(...lines)).toEqual(ANSWERED.map(([, ...rest], index) => [String(index + 1), ...rest]));
});

describe("capitals", () => {
  const turns = (form: (label: string) => string) =>
    ANSWERED.flatMap(([label = "", question = "", answer = ""]) => [form(label), question, answer]);

  test("alone on their lines label what stands below them", async () => {
    expect(await pairsOf(...turns((label) => label))).toEqual(ANSWERED);
  });

  test("that stand together are heads of columns", async () => {
    const pairs = await pairsOf("A\nB\nC\nD", "The routes are shown above.");
    expect(pairs.map(([label]) => label)).toEqual([null]);
  });

  test("may be numerals", async () => {
    const pairs = await pairsOf(
      "You asked:",
      "I. The number of vans\nII. The yard in which they are kept\nIII. The names of the drivers",
      "Our response:",
      "I. There are two vans.\nII. They are kept at Fenby.\nIII. The names are exempt under section 40(2).",
    );
    expect(pairs).toEqual([
      ["I", "The number of vans", "There are two vans."],
      ["II", "The yard in which they are kept", "They are kept at Fenby."],
      ["III", "The names of the drivers", "The names are exempt under section 40(2)."],
    ]);
  });
});
