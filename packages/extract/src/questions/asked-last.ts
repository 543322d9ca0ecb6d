import type { CleanText, QuestionPair } from "../blocks.js";

const LEAST = 2;
const ENDS_ASKING = /\?["'’”)]*\s*$/;

/**
 * Where a page prints its newest message first, the answers stand over the list that they answer, and are taken for questions: most of what
 * seems to answer asks, and nothing that seems to ask does.
 */
export function withAskedLast(clean: CleanText, pairs: readonly QuestionPair[]): readonly QuestionPair[] {
  const reversed = pairs.filter((pair) => isReversed(clean, pair));
  if (reversed.length < LEAST || reversed.length * 2 <= pairs.length) return pairs;
  if (pairs.some(({ question }) => question !== null && asks(clean, question))) return pairs;
  return pairs.flatMap(({ label, question, answer }) => {
    const [asked, more] = answer;
    return asked === undefined || more !== undefined || question === null
      ? []
      : [{ label, question: asked, answer: [question] }];
  });
}

function isReversed(clean: CleanText, { question, answer: [said, more] }: QuestionPair): boolean {
  return question !== null && said !== undefined && more === undefined && asks(clean, said);
}

function asks({ text }: CleanText, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return ENDS_ASKING.test(text.slice(Math.max(start, end - TAIL), end));
}

/** So much of what ends a question is looked at. */
const TAIL = 8;
