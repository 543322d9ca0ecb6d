import { expect, test } from "@jest/globals";
import { toCleanText } from "../../src/noise/clean-text.js";
import { pairTurns } from "../../src/purposes/pair-turns.js";
import type { Purpose } from "../../src/purposes/read-purposes.js";

const PURPOSES: Readonly<Record<string, Purpose>> = {
  Q: { asks: 0.98, answers: 0.01, neither: 0.01 },
  A: { asks: 0.01, answers: 0.98, neither: 0.01 },
  "-": { asks: 0.01, answers: 0.01, neither: 0.98 },
};

/** Lines, each behind a letter for what it is there for → label, question and answer of each turn. */
function turnsOf(...lines: readonly string[]) {
  const clean = toCleanText(lines.map((line) => ({ kind: "paragraph", text: line.slice(2), noise: null })));
  const purposes = lines.map((line) => PURPOSES[line[0] ?? "-"] as Purpose);
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => clean.text.slice(start, end);
  return pairTurns(clean, purposes).map(({ label, question, answer }) => [
    label,
    question === null ? null : words(question),
    answer.map(words).join("\n"),
  ]);
}

test("a number alone on its line labels the question below it, whatever it seems to be there for", () => {
  expect(
    turnsOf(
      "- 1",
      "Q How many carts are there?",
      "A 71",
      "A 2",
      "Q Who drives them?",
      "A Two men.",
      "- 3",
      "Q Why?",
      "A 0",
    ),
  ).toEqual([
    ["1", "How many carts are there?", "71"],
    ["2", "Who drives them?", "Two men."],
    ["3", "Why?", "0"],
  ]);
});

test("a number alone above an answer labels nothing", () => {
  expect(turnsOf("Q How many carts are there?", "- 1", "A 71", "Q Who drives them?", "A Two men.")).toEqual([
    [null, "How many carts are there?", "71"],
    [null, "Who drives them?", "Two men."],
  ]);
});

test("of questions right below each other each has its own turn where a label stands between", () => {
  expect(
    turnsOf("- 1", "Q How many carts are there?", "- 2", "Q Who drives them?", "A Two men.", "- 3", "Q Why?", "A 0"),
  ).toEqual([
    ["2", "Who drives them?", "Two men."],
    ["3", "Why?", "0"],
  ]);
});

test("an answer loses its question's label and no figure that looks like one", () => {
  expect(
    turnsOf("Q 1. How many carts are there?", "A 1. None.", "Q 2. How many stand idle?", "A 12. All are being mended."),
  ).toEqual([
    ["1", "How many carts are there?", "None."],
    ["2", "How many stand idle?", "12. All are being mended."],
  ]);
});
