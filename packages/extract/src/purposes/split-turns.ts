import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair } from "../blocks.js";
import { readMark } from "../questions/read-mark.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import { trimSpan } from "../text/trim-span.js";
import type { Purpose } from "./read-purposes.js";

/** So surely must a block ask, and the one below it answer. */
const SURE = 0.9;
const ASKS = /\?/;

/**
 * Questions without labels that stand by turns with their answers: an answer inside which a block surely asks, and the next one answers,
 * is two. The same pairs where none does.
 */
export function splitTurns(
  clean: CleanText,
  pairs: readonly QuestionPair[],
  purposes: readonly Purpose[],
): readonly QuestionPair[] {
  if (pairs.length < 2 || !pairs.every((pair) => isTurn(clean, pair))) return pairs;
  const split = pairs.flatMap((pair) => splitAt(clean, pair, purposes));
  return split.length > pairs.length ? split : pairs;
}

/** A question without a label and its one answer right below. */
function isTurn(clean: CleanText, { label, question, answer: [only, second] }: QuestionPair): boolean {
  if (label !== null || question === null || only === undefined || second !== undefined) return false;
  return firstBlockAfter(clean, only.start) - firstBlockAfter(clean, question.end - 1) <= 1;
}

function splitAt(
  { text, blocks }: CleanText,
  pair: QuestionPair,
  purposes: readonly Purpose[],
): readonly QuestionPair[] {
  const [answer] = pair.answer;
  if (answer === undefined) return [pair];
  const asking = blocks.filter(
    (block, at) =>
      block.start > answer.start &&
      (blocks[at + 1]?.end ?? answer.end + 1) <= answer.end &&
      (purposes[at]?.asks ?? 0) >= SURE &&
      (purposes[at + 1]?.answers ?? 0) >= SURE &&
      ASKS.test(block.text) &&
      readMark(block) === null,
  );
  const ends = [...asking.map(({ start }) => start), answer.end];
  const spanOf = (start: number, end: number): readonly Span[] => {
    const span = trimSpan(text, start, end);
    return span === null ? [] : [span];
  };
  return [
    { ...pair, answer: spanOf(answer.start, ends[0] ?? answer.end) },
    ...asking.map((block, place) => ({
      label: null,
      question: { start: block.start, end: block.end },
      answer: spanOf(block.end, ends[place + 1] ?? answer.end),
    })),
  ];
}
