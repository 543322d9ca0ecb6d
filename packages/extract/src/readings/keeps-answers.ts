import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair } from "../blocks.js";
import { refusesIt } from "../questions/refuses-it.js";
import { isAuthorityVoice } from "../sections/voices.js";
import { coveredBlocks } from "../text/covered-blocks.js";

/**
 * True where a reading still answers with what another one surely does. Readings are weighed by how they look, and a tidier one may have
 * lost what rules know more of: all answers, a block that refuses, what a
 * later letter adds to an answer; or it asks with words of the authority.
 */
export function keepsAnswers(
  clean: CleanText,
  pairs: readonly QuestionPair[],
  others: readonly QuestionPair[],
): boolean {
  if (answersSome(others) && !answersSome(pairs)) return false;
  if (asksItself(clean, pairs) && !asksItself(clean, others)) return false;
  return keepsRefusals(clean, pairs, others) && keepsAdded(pairs, others);
}

function answersSome(pairs: readonly QuestionPair[]): boolean {
  return pairs.some(({ answer }) => answer.length > 0);
}

/** 'I enclose some of the information.' is said by the authority: it is no question, however well it stands over a list. */
function asksItself({ text }: CleanText, pairs: readonly QuestionPair[]): boolean {
  return pairs.some(({ question }) => question !== null && isAuthorityVoice(text.slice(question.start, question.end)));
}

function keepsRefusals(clean: CleanText, pairs: readonly QuestionPair[], others: readonly QuestionPair[]): boolean {
  const [kept, known] = [pairs, others].map((some) =>
    coveredBlocks(
      clean,
      some.flatMap(({ answer }) => answer),
    ),
  );
  return clean.blocks.every((block, at) => known?.[at] !== 1 || kept?.[at] === 1 || !refusesIt(block));
}

/** An answer that is given in two places keeps the second, where another reading still has the first. */
function keepsAdded(pairs: readonly QuestionPair[], others: readonly QuestionPair[]): boolean {
  const kept = pairs.flatMap(({ answer }) => answer);
  return others.every(({ answer: [first, second] }) => {
    if (first === undefined || second === undefined || !kept.some((span) => isWithin(span, first))) return true;
    return kept.some((span) => isWithin(second, span) || isWithin(span, second));
  });
}

function isWithin(one: Span, other: Span): boolean {
  return one.start >= other.start && one.end <= other.end;
}
