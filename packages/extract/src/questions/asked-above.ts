import type { CleanBlock, CleanText, QuestionPair, Section } from "../blocks.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import { askedIn } from "./asked.js";
import { readMark } from "./read-mark.js";

const LEAST_PAIRS = 2;

/**
 * Answers under labels whose questions no part of the page was known to ask: those that stand above the first of them under
 * just these labels. All of them, or none: a letter numbers other things.
 */
export function withAskedAbove(clean: CleanText, pairs: readonly QuestionPair[]): readonly QuestionPair[] {
  const [first] = pairs;
  const start = first?.answer[0]?.start;
  if (start === undefined || pairs.length < LEAST_PAIRS) return pairs;
  if (pairs.some(({ label, question }) => label === null || question !== null)) return pairs;
  const asked = new Map(askedIn(clean, partAbove(clean, start)).map(({ label, question }) => [label, question]));
  const questions = pairs.map(({ label }) => asked.get(label ?? "") ?? null);
  if (questions.includes(null)) return pairs;
  return pairs.map((pair, index) => ({ ...pair, question: questions[index] ?? null }));
}

/** All that stands above an answer and its label, as if it were one request. */
function partAbove(clean: CleanText, at: number): Section {
  let last = firstBlockAfter(clean, at) - 1;
  while (last > 0 && isLabelAlone(clean.blocks[last])) last--;
  return { kind: "request", heading: null, first: 0, last, start: 0, end: clean.blocks[last]?.end ?? 0 };
}

function isLabelAlone(block: CleanBlock | undefined): boolean {
  return block !== undefined && (readMark(block)?.length ?? 0) >= block.text.length;
}
