import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const REQUEST = [
  "Your request",
  "a. The list of geese ringed at the weir since 2000, with the weight of each",
  "b. The report on the fire at the hide in 2011",
  "c. Where the brass telescope is now",
];
const answersOf = async (...lines: readonly string[]) =>
  (await readRecord([...REQUEST, "Our response", ...lines].join("\n\n"))).questions.map(({ answer }) => answer);

describe("one reply whose paragraphs name what they answer", () => {
  test("is parted among the questions, in a sentence and behind numbers of the letter's own", async () => {
    expect(
      await answersOf(
        "The information on point a. is set out below. No goose was weighed twice.",
        "The report that you asked for in point b. is exempt under section 31 of the Freedom of Information Act 2000.",
        "No record is held that would answer point c.",
      ),
    ).toEqual([
      "The information on point a. is set out below. No goose was weighed twice.",
      "The report that you asked for in point b. is exempt under section 31 of the Freedom of Information Act 2000.",
      "No record is held that would answer point c.",
    ]);
  });

  test("stays whole where a question is named nowhere", async () => {
    const lines = ["The list in part a is attached with the weights.", "The rest of the information is not held."];
    const [first, second, third] = await answersOf(...lines);
    expect(second).toBe(third);
    expect(first).toContain("attached");
  });
});

test("a head over two columns, of which the first holds the numbers, heads the questions beside them", async () => {
  const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  const { questions } = await readRecord(
    `<html><body><main><h1>FOI 7 Geese</h1><table><tr><td colspan="2"><b>Question</b></td><td><b>Answer</b></td></tr>${row(
      "1.",
      "How many geese were ringed?",
      "274",
    )}${row("2.", "Geese hurt by the ring.", "None were.")}</table></main></body></html>`,
    "text/html",
  );
  expect(questions.map(({ label, question, answer }) => [label, question, answer])).toEqual([
    ["1", "How many geese were ringed?", "274"],
    ["2", "Geese hurt by the ring.", "None were."],
  ]);
});
