import { describe, expect, test } from "@jest/globals";
import type { CleanText, QuestionPair } from "../../src/blocks.js";
import { findAll } from "../../src/extract-document.js";
import { readPurposes } from "../../src/purposes/read-purposes.js";
import { LOOKS, looksOf } from "../../src/readings/reading-looks.js";
import { rawDocument } from "../read-page.js";

const LINES = [
  "Dear Mr Example",
  "You asked for the following information:",
  "1. How many vans does the Council own?",
  "2. How many of the vans are electric? And how many are hired?",
  "3. The name of the depot",
  "Our response is as follows:",
  "1. The Council owns 41 vans.",
  "2. Nine of the vans are electric. None is hired.",
  "3. Harbour Road.",
  "Yours sincerely",
];

async function cleanOf(lines: readonly string[]): Promise<CleanText> {
  const [found] = await findAll(rawDocument(lines.join("\n\n"), "text/plain"));
  if (found === undefined) throw new Error("no response");
  return found.clean;
}

/** A pair of what is printed so; of a question that comes again in an answer, its first place. */
function pairOf({ text }: CleanText, question: string, ...answer: readonly string[]): QuestionPair {
  const spanOf = (printed: string) => {
    const start = text.indexOf(printed);
    if (start < 0) throw new Error(`not printed: ${printed}`);
    return { start, end: start + printed.length };
  };
  return { label: null, question: spanOf(question), answer: answer.map(spanOf) };
}

describe("how a reading looks", () => {
  const looksOver = (clean: CleanText, pairs: readonly QuestionPair[]) =>
    Object.fromEntries(looksOf(clean, readPurposes(clean), pairs));

  test("is told by names that all are known, each once", async () => {
    const names = looksOf(await cleanOf(LINES), [], []).map(([name]) => name);
    expect([...names].sort()).toEqual([...LOOKS].sort());
    expect(new Set(names).size).toBe(names.length);
  });

  test("knows whole lines from pieces of them", async () => {
    const clean = await cleanOf(LINES);
    const whole = pairOf(clean, "How many vans does the Council own?", "The Council owns 41 vans.");
    const pieces = pairOf(clean, "vans does the Council", "owns 41");
    expect(looksOver(clean, [whole])).toMatchObject({
      ...{ "asks from start": 1, "asks to end": 1, "asks small": 0, "asks in little": 0 },
      ...{ "answers from start": 1, "answers to end": 1, "answers small": 0 },
    });
    expect(looksOver(clean, [whole, pieces])).toMatchObject({
      ...{ "asks from start": 0.5, "asks to end": 0.5, "asks small": 0.5, "asks in little": 0.5 },
      ...{ "answers from start": 0.5, "answers to end": 0.5, "answers small": 0.5 },
    });
  });

  test("counts what ends in a question mark and what asks twice", async () => {
    const clean = await cleanOf(LINES);
    const pairs = [
      pairOf(clean, "How many vans does the Council own?"),
      pairOf(clean, "How many of the vans are electric? And how many are hired?"),
      pairOf(clean, "The name of the depot"),
    ];
    const looks = looksOver(clean, pairs);
    expect(looks["asks ?"]).toBeCloseTo(2 / 3);
    expect(looks["some ask ?"]).toBeCloseTo(1 / 3);
    expect(looks["ask often"]).toBeCloseTo(1 / 3);
    expect(looks["asks forms"]).toBe(1);
  });

  test("hears a greeting and a farewell that an answer has swallowed", async () => {
    const clean = await cleanOf(LINES);
    const swallowed = pairOf(clean, "How many vans does the Council own?", "3. Harbour Road.\nYours sincerely");
    expect(looksOver(clean, [swallowed])).toMatchObject({ "answers goodbye": 1, "answers hello": 0 });
    const other = pairOf(clean, "How many vans does the Council own?", "Dear Mr Example", "The Council owns 41 vans.");
    expect(looksOver(clean, [other])).toMatchObject({ "answers goodbye": 0, "answers hello": 1 });
  });

  test("knows lengths that differ from lengths that are alike", async () => {
    const clean = await cleanOf(LINES);
    const long = pairOf(clean, "How many of the vans are electric? And how many are hired?");
    const short = pairOf(clean, "The name of the depot");
    expect(looksOver(clean, [long, short])["asks spread"]).toBeGreaterThan(0.8);
    expect(looksOver(clean, [long, long])["asks spread"]).toBe(0);
    expect(looksOver(clean, [long])["asks spread"]).toBe(0);
  });
});
