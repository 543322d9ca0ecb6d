import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText } from "../blocks.js";
import { readMark } from "../questions/read-mark.js";
import { bareLetters } from "../text/bare-letters.js";

const LEAST_LETTERS = 12;

/** Tells of a block whether it prints a question again, or a line of one, which asks nothing more. */
export function printedAgain({ text }: CleanText, questions: readonly Span[]): (block: CleanBlock) => boolean {
  const printed = questions.map(({ start, end }) => text.slice(start, end));
  const known = new Set(printed.flatMap((question) => [question, ...question.split("\n")]).map(bareLetters));
  return (block) => {
    const letters = bareLetters(block.text.slice(readMark(block)?.length ?? 0));
    return letters.length >= LEAST_LETTERS && known.has(letters);
  };
}
