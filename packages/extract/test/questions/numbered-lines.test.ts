import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const pairsOf = async (...lines: readonly string[]) => {
  const { questions } = await readRecord(lines.join("\n\n"));
  return questions.map(({ label, question, answer }) => [label, question, answer]);
};

const ASKED = ["How many lamps are lit?", "The cost of the oil in 2021", "Names of the keepers"];
const SAID = ["1. Fourteen lamps are lit.", "2. The oil cost £310.", "3. The keepers are not named in any record."];
const PAIRS = [
  ["1", ASKED[0], "Fourteen lamps are lit."],
  ["2", ASKED[1], "The oil cost £310."],
  ["3", ASKED[2], "The keepers are not named in any record."],
];

test("lines that lost their numbers are answered by the reply's, in their order", async () => {
  expect(await pairsOf("Request", ...ASKED, "Response", ...SAID)).toEqual(PAIRS);
});

test("what leads in to the lines, and what narrows them, is none of them", async () => {
  const pairs = await pairsOf(
    "Request",
    "I am writing a book on the lamps of the pier.",
    ...ASKED,
    "Financial years will do as well.",
    "Response",
    ...SAID,
  );
  expect(pairs).toEqual(PAIRS);
});

test("letters of the reply count lines too", async () => {
  const pairs = await pairsOf(
    "Request",
    ...ASKED,
    "Response",
    "(a)",
    "Fourteen.",
    "(b)",
    "The oil cost £310.",
    "(c)",
    "No record names the keepers.",
  );
  expect(pairs.map(([label, question]) => [label, question])).toEqual([
    ["a", ASKED[0]],
    ["b", ASKED[1]],
    ["c", ASKED[2]],
  ]);
});

test("points of one answer number no paragraphs of a request in prose", async () => {
  const pairs = await pairsOf(
    "Request",
    "I would like to know how the lamps of the pier are looked after and by whom.",
    "My interest is in the years since the storm.",
    "Response",
    "The lamps are looked after as follows.",
    "1. They are cleaned by the pier staff each week.",
    "2. The oil is changed each month.",
    "3. A contractor repairs them.",
  );
  expect(pairs.map(([label]) => label)).toEqual([null]);
});

test("a line that announces the list is none of it, nor is one that says what a word means", async () => {
  const pairs = await pairsOf(
    "Request",
    "I should be glad to know the following about the lamps of the pier.",
    ...ASKED,
    "By lamps I mean those that burn oil.",
    "Response",
    "Question 1",
    "Fourteen lamps are lit.",
    "Question 2",
    "The oil cost £310.",
    "Question 3",
    "The keepers are not named in any record.",
  );
  expect(pairs).toEqual(PAIRS);
});

test("a letter that nothing sets off from its line labels it where the reply counts by such letters", async () => {
  const pairs = await pairsOf(
    "Request",
    ...ASKED.map((line, index) => `${"ABC"[index]} ${line}`),
    "Response",
    "Part A",
    "Fourteen lamps are lit.",
    "Part B",
    "The oil cost £310.",
    "Part C",
    "The keepers are not named in any record.",
  );
  expect(pairs).toEqual(PAIRS.map(([, question, answer], index) => ["ABC"[index], question, answer]));
});
