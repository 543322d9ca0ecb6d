import { expect, test } from "@jest/globals";
import { severalPairs } from "../../src/questions/several-pairs.js";

const ASKED = "I would like to know of the North Slip\na) how much was taken off\nb) what it cost";
const ANSWERED = "We have dealt with this under the Regulations.\na) 310 tonnes.\nb) The cost was £23,905.";

/** The pairs of two cells that stand one below the other. */
function pairsOf(asked: string, answered: string) {
  const text = `${asked}\n${answered}`;
  const question = { start: 0, end: asked.length };
  const pairs = severalPairs({ text, blocks: [] }, question, { start: asked.length + 1, end: text.length });
  const words = (span: { start: number; end: number } | null | undefined) => span && text.slice(span.start, span.end);
  return pairs.map(({ label, question: own, answer: [said] }) => [label, words(own), words(said)]);
}

test("lines that lead in above the labels of two cells belong to no question", () => {
  expect(pairsOf(ASKED, ANSWERED)).toEqual([
    ["a", "how much was taken off", "310 tonnes."],
    ["b", "what it cost", "The cost was £23,905."],
  ]);
});

test("a number inside a sentence opens no list", () => {
  expect(pairsOf("How many slips are there in area 1. and in area 2. of the port?", "There are 4.")).toEqual([]);
});
