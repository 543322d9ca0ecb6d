import { describe, expect, test } from "@jest/globals";
import type { QuestionPair } from "../../src/blocks.js";
import { findAll } from "../../src/extract-document.js";
import { keepsAnswers } from "../../src/readings/keeps-answers.js";
import { rawDocument } from "../read-page.js";

const LINES = [
  "You asked how many vans the Council owns, and who drives them.",
  "The Council owns 41 vans.",
  "The information requested is exempt under section 40(2) of the Act.",
  "I enclose some of the information you requested about the drivers.",
];

async function letter() {
  const [found] = await findAll(rawDocument(LINES.join("\n\n"), "text/plain"));
  if (found === undefined) throw new Error("no response");
  const { clean } = found;
  const spanOf = (line: number) => {
    const start = clean.text.indexOf(LINES[line] ?? "");
    return { start, end: start + (LINES[line]?.length ?? 0) };
  };
  const pairOf = (...lines: readonly number[]): QuestionPair => ({
    ...{ label: null, question: spanOf(0), answer: lines.map(spanOf) },
  });
  return { clean, pairOf };
}

describe("another reading keeps what a page surely answers with", () => {
  test("and does not leave all unanswered", async () => {
    const { clean, pairOf } = await letter();
    expect(keepsAnswers(clean, [pairOf()], [pairOf(1)])).toBe(false);
    expect(keepsAnswers(clean, [pairOf(), pairOf(1)], [pairOf(1)])).toBe(true);
    expect(keepsAnswers(clean, [pairOf()], [pairOf()])).toBe(true);
  });

  test("and asks nothing with the authority's own words", async () => {
    const { clean, pairOf } = await letter();
    const { answer } = pairOf(3);
    const asking: QuestionPair = { label: null, question: answer[0] ?? null, answer: pairOf(1).answer };
    expect(keepsAnswers(clean, [asking], [pairOf(1)])).toBe(false);
    expect(keepsAnswers(clean, [asking], [asking])).toBe(true);
  });

  test("a block that refuses, but not each that gives", async () => {
    const { clean, pairOf } = await letter();
    expect(keepsAnswers(clean, [pairOf(1)], [pairOf(1, 2)])).toBe(false);
    expect(keepsAnswers(clean, [pairOf(2)], [pairOf(1), pairOf(2)])).toBe(true);
    expect(keepsAnswers(clean, [pairOf(1), pairOf(2)], [pairOf(1, 2)])).toBe(true);
  });

  test("what a later letter adds to an answer that stays", async () => {
    const { clean, pairOf } = await letter();
    expect(keepsAnswers(clean, [pairOf(1)], [pairOf(1, 3)])).toBe(false);
    expect(keepsAnswers(clean, [pairOf(1, 3)], [pairOf(1, 3)])).toBe(true);
    expect(keepsAnswers(clean, [pairOf(3)], [pairOf(1, 3)])).toBe(true);
  });
});
