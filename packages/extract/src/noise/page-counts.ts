import type { Block } from "../blocks.js";

const BARE = /^\d{1,2}$/;
/** The first page of a letter bears no number, or its first is 1. */
const MOST_FIRST = 2;
const LONGEST = 110;
/** 'Question' or 'Our response' stands again over each question, and the number beside it counts these. */
const OF_QUESTIONS =
  /^(?:(?:(?:your|our|the) )?(?:question|answer|response|reply)|you asked|we (?:said|answered)|cwestiwn|ateb)\s?:?$/i;
const ENDS_SENTENCE = /[.?!:;]["'”’]?$/;

/**
 * Bare numbers that count pages, and the line that each of them stands beside: they rise by one from the first page, and
 * each stands beside what is known for a page's edge, or all beside the same line.
 */
export function countLines(blocks: readonly Block[], isEdge: (index: number) => boolean): readonly number[] {
  const bare = blocks.flatMap(({ text, cells, quoted }, index) =>
    cells === undefined && quoted !== true && BARE.test(text) ? [index] : [],
  );
  const edged = bare.filter((index) => isEdge(index - 1) || isEdge(index + 1));
  if (countsUp(blocks, edged)) return edged;
  const [first, second] = bare;
  if (first === undefined || second === undefined || !countsUp(blocks, bare)) return [];
  for (const step of [-1, 1]) {
    const beside = blocks[first + step]?.text ?? "";
    if (beside === "" || beside.length > LONGEST || ENDS_SENTENCE.test(beside) || BARE.test(beside)) continue;
    if (OF_QUESTIONS.test(beside)) continue;
    if (bare.every((index) => blocks[index + step]?.text === beside))
      return [...bare, ...bare.map((index) => index + step)];
  }
  return [];
}

function countsUp(blocks: readonly Block[], indices: readonly number[]): boolean {
  const numbers = indices.map((index) => Number(blocks[index]?.text));
  const [first] = numbers;
  return (
    first !== undefined && first > 0 && first <= MOST_FIRST && numbers.every((number, at) => number === first + at)
  );
}
