import { describe, expect, test } from "@jest/globals";
import type { CleanText, QuestionPair } from "../../src/blocks.js";
import { comparerOf } from "../../src/readings/same-pairs.js";

const text = "How many vans? Nine. How many vans? Nine of them. Who drives them?";
const clean: CleanText = { text, blocks: [] };
const compare = comparerOf(clean);

function pair(label: string | null, asked: string, said: string, from = 0): QuestionPair {
  const spanOf = (part: string) => {
    const start = text.indexOf(part, from);
    return { start, end: start + part.length };
  };
  return { label, question: spanOf(asked), answer: said === "" ? [] : [spanOf(said)] };
}

describe("how much of two readings is the same", () => {
  const first = pair("1", "How many vans?", "Nine.");
  test("the same words elsewhere are the same", () => {
    expect(compare([first], [pair("1", "How many vans?", "Nine", 16)])).toBe(1);
  });

  test.each([
    ["another label", [pair("2", "How many vans?", "Nine.")], 0],
    ["another answer", [pair("1", "How many vans?", "Nine of them.", 16)], 0],
    ["no answer", [pair("1", "How many vans?", "")], 0],
    ["one pair more", [first, pair("2", "Who drives them?", "")], 2 / 3],
  ])("%s", (_, others, share) => {
    expect(compare([first], others)).toBeCloseTo(share);
    expect(compare(others, [first])).toBeCloseTo(share);
  });

  test("a pair counts once", () => {
    expect(compare([first, first], [first])).toBeCloseTo(2 / 3);
  });

  test("nothing is the same as nothing", () => {
    expect(compare([], [])).toBe(1);
  });
});
