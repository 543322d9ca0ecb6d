import { expect, test } from "@jest/globals";
import { toCleanText } from "../../src/noise/clean-text.js";
import { withAskedLast } from "../../src/questions/asked-last.js";

/** Lines of a page, and pairs of them by their places. */
function pairsOf(lines: readonly string[], pairs: readonly (readonly [number, number])[]) {
  const clean = toCleanText(lines.map((text) => ({ kind: "paragraph", text, noise: null })));
  const spanOf = (at: number) => {
    const { start, end } = clean.blocks[at] ?? { start: 0, end: 0 };
    return { start, end };
  };
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => clean.text.slice(start, end);
  const read = pairs.map(([asked, said], at) => ({
    label: `${at + 1}`,
    question: spanOf(asked),
    answer: [spanOf(said)],
  }));
  return withAskedLast(clean, read).map(({ label, question, answer }) => [
    label,
    question === null ? null : words(question),
    answer.map(words).join(),
  ]);
}

const SAID = ["Mains water at 24 sites.", "£58,112 in all.", "None."];
const ASKED = ["How many sites are on the mains?", "What did it cost?", "Who was told off?"];

test("answers above the list that they answer are none of its questions", () => {
  expect(
    pairsOf(
      [...SAID, ...ASKED],
      SAID.map((_, at) => [at, at + 3]),
    ),
  ).toEqual(SAID.map((said, at) => [`${at + 1}`, ASKED[at], said]));
});

test("one answer that asks back turns nothing round, nor do questions on both sides", () => {
  const one = [...ASKED.slice(0, 2), "Nine.", "Do you mean all of them?"];
  expect(
    pairsOf(one, [
      [0, 2],
      [1, 3],
    ]),
  ).toEqual([
    ["1", ASKED[0], "Nine."],
    ["2", ASKED[1], "Do you mean all of them?"],
  ]);
  const both = [...ASKED, ...ASKED];
  expect(
    pairsOf(
      both,
      ASKED.map((_, at) => [at, at + 3]),
    ),
  ).toEqual(ASKED.map((asked, at) => [`${at + 1}`, asked, asked]));
});
