import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, QuestionPair, Section } from "../blocks.js";
import { likeness, wordsOf } from "../text/likeness.js";
import { trimSpan } from "../text/trim-span.js";
import { contentBlocks } from "./find-items.js";

/** A line this like a question is the question again. */
const SAME_LINE = 0.8;
/** A longer list is labelled; comparing each line with each would not stay linear. */
const MOST_LINES = 100;
/** A line of fewer words repeats another by chance. */
const LEAST_WORDS = 2;

/** Pairs questions that the reply prints again, each on a line of its own, with what follows each. */
export function pairRestatedLines(
  clean: CleanText,
  responses: readonly Section[],
  asked: readonly { label: string | null; question: Span | null }[],
): readonly QuestionPair[] {
  const wanted = asked.flatMap(({ label, question }) => {
    const words = question === null ? [] : wordsOf(clean.text.slice(question.start, question.end));
    return question === null || words.length < LEAST_WORDS ? [] : [{ label, question, words }];
  });
  if (wanted.length > MOST_LINES) return [];
  const found: { label: string | null; question: Span; block: CleanBlock; until: number }[] = [];
  for (const section of responses) {
    for (const block of contentBlocks(clean, section)) {
      const words = wordsOf(block.text);
      const match = wanted.find(
        (one) => likeness(one.words, words) >= SAME_LINE && !found.some(({ question }) => question === one.question),
      );
      if (match !== undefined) found.push({ label: match.label, question: match.question, block, until: section.end });
    }
  }
  if (found.length < 2 && wanted.length > 1) return [];
  return found.flatMap(({ label, question, block, until }, index) => {
    const next = found[index + 1]?.block.start ?? until;
    const answer = trimSpan(clean.text, block.end, Math.min(next, Math.max(until, block.end)));
    return [{ label, question, answer: answer === null ? [] : [answer] }];
  });
}
