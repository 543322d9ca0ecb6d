import { describe, expect, test } from "@jest/globals";
import type { CleanText, QuestionPair } from "../../src/blocks.js";
import { findAll } from "../../src/extract-document.js";
import { askedByPairs, eachAsking, listOfAsking, pointsOf } from "../../src/readings/question-lists.js";
import { rawDocument } from "../read-page.js";

/** The text of a page, and which of its blocks open with '!' and so ask. */
async function pageOf(lines: readonly string[]): Promise<readonly [CleanText, readonly boolean[]]> {
  const printed = lines.map((line) => line.replace(/^!/, ""));
  const [found] = await findAll(rawDocument(printed.join("\n\n"), "text/plain"));
  if (found === undefined) throw new Error("no response");
  const asking = new Set(lines.flatMap((line, at) => (line.startsWith("!") ? [printed[at]] : [])));
  return [found.clean, found.clean.blocks.map(({ text }) => asking.has(text))];
}

const told = ({ text }: CleanText, asked: readonly QuestionPair[]) =>
  asked.map(({ label, question }) => [label, question === null ? null : text.slice(question.start, question.end)]);

describe("the questions of blocks that ask", () => {
  const PAGE = [
    "Dear Mr Example",
    "!1. How many vans does the Council own?",
    "Nine of them.",
    "!2. Who drives the vans at night?",
    "!Please name the firm if it is one.",
    "A firm does.",
    "!2. Who drives the vans at night?",
    "!3. What are the following?",
  ];

  test("are one list, wherever they stand, each once and to the end of its run", async () => {
    const [clean, asks] = await pageOf(PAGE);
    expect(told(clean, listOfAsking(clean, asks))).toEqual([
      ["1", "How many vans does the Council own?"],
      ["2", "Who drives the vans at night?\nPlease name the firm if it is one."],
      ["3", "What are the following?"],
    ]);
  });

  test("are each a question of its own where no list is told", async () => {
    const [clean, asks] = await pageOf([...PAGE.slice(0, -1), "!Please give me:"]);
    expect(told(clean, eachAsking(clean, asks))).toEqual([
      ["1", "How many vans does the Council own?"],
      ["2", "Who drives the vans at night?"],
      [null, "Please name the firm if it is one."],
    ]);
  });

  test("are points where a sign stands before them", async () => {
    const [clean, asks] = await pageOf([
      "!Please tell me about vans.",
      "!• How many are there?",
      "!• Who drives them?",
    ]);
    expect(told(clean, eachAsking(clean, pointsOf(clean, asks))).map(([, text]) => text)).toEqual([
      expect.stringContaining("How many are there?"),
      expect.stringContaining("Who drives them?"),
    ]);
  });

  test("none ask: no list", async () => {
    const [clean] = await pageOf(PAGE);
    const none = clean.blocks.map(() => false);
    expect([listOfAsking(clean, none), eachAsking(clean, none)]).toEqual([[], []]);
  });
});

test("pairs ask what they ask, without answers and without the question that they lack", async () => {
  const [clean] = await pageOf(["Nine of them."]);
  const span = { start: 0, end: 4 };
  expect(
    askedByPairs(clean, [
      { label: "1", question: span, answer: [span] },
      { label: "2", question: null, answer: [span] },
    ]),
  ).toEqual([{ label: "1", question: span, answer: [] }]);
});
