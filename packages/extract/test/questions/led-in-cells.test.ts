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

const UNDER_TWO =
  "1. How many slips are there?\n2. Of the North Slip\na) how much was taken off\nb) what it cost\n3. Who owns it?";

test("letters on lines of their own under a number are its parts where the answer letters them too", () => {
  const parts = [
    ["1", "How many slips are there?", "Nine"],
    ["2a", "how much was taken off", "310 tonnes."],
    ["2b", "what it cost", "It is not held."],
    ["3", "Who owns it?", "The Duchy."],
  ];
  expect(pairsOf(UNDER_TWO, "Thank you.\n1. Nine\n2a) 310 tonnes.\n2b) It is not held.\n3. The Duchy.")).toEqual(parts);
  expect(pairsOf(UNDER_TWO, "1. Nine\n2. a) 310 tonnes.\nb) It is not held.\n3. The Duchy.")).toEqual(parts);
});

test("a number whose letters the answer leaves is one question, and one whose letters only the answer prints", () => {
  expect(pairsOf(UNDER_TWO, "1. Nine\n2. None of this is kept.\n3. The Duchy.")[1]).toEqual([
    "2",
    "Of the North Slip\na) how much was taken off\nb) what it cost",
    "None of this is kept.",
  ]);
  expect(pairsOf("1. How many slips?\n2. Sizes and costs", "1. Nine\n2a) 40 m\n2b) £310")[1]?.[2]).toBe(
    "40 m\n2b) £310",
  );
});
