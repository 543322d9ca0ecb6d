import { describe, expect, test } from "@jest/globals";
import type { QuestionPair } from "../../src/blocks.js";
import { findAll } from "../../src/extract-document.js";
import type { Purpose } from "../../src/purposes/read-purposes.js";
import { splitTurns } from "../../src/purposes/split-turns.js";
import { rawDocument } from "../read-page.js";

const LINES = [
  "How many ferries sailed in May?",
  "There were 212 sailings.",
  "How many of them were late? Please leave out storms.",
  "Nineteen were late.",
  "Who mends the pier?",
  "The harbour trust mends it.",
];
const ASKS: Purpose = { asks: 0.95, answers: 0.03, neither: 0.02 };
const ANSWERS: Purpose = { asks: 0.03, answers: 0.95, neither: 0.02 };

/** Pairs of the first and of the last question; the first answer goes on to the last question. */
async function split(label: string | null, purposes: readonly Purpose[]) {
  const [found] = await findAll(rawDocument(LINES.join("\n\n"), "text/plain"));
  if (found === undefined) throw new Error("no response");
  const { clean } = found;
  const at = (line: number) => {
    const text = LINES[line] ?? "";
    const start = clean.text.indexOf(text);
    return { start, end: start + text.length };
  };
  const pairs: readonly QuestionPair[] = [
    { label, question: at(0), answer: [{ start: at(1).start, end: at(3).end }] },
    { label, question: at(4), answer: [at(5)] },
  ];
  const told = splitTurns(clean, pairs, purposes);
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }) => clean.text.slice(start, end);
  return told.map(({ question, answer }) => [
    question === null ? null : textOf(question),
    answer.map(textOf).join("\n"),
  ]);
}

describe("an answer inside which a line surely asks and the next one answers", () => {
  const turns = [ASKS, ANSWERS, ASKS, ANSWERS, ASKS, ANSWERS];

  test("is two", async () => {
    expect(await split(null, turns)).toEqual([
      [LINES[0], LINES[1]],
      [LINES[2], LINES[3]],
      [LINES[4], LINES[5]],
    ]);
  });

  test("stays one where the line may be none that asks, or nothing answers below it", async () => {
    expect(await split(null, turns.with(2, { ...ASKS, asks: 0.6 }))).toHaveLength(2);
    expect(await split(null, turns.with(3, { ...ANSWERS, answers: 0.6 }))).toHaveLength(2);
  });

  test("stays one where labels tell what is asked", async () => {
    expect(await split("1", turns)).toHaveLength(2);
  });
});
