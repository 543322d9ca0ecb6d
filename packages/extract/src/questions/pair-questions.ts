import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair, Section } from "../blocks.js";
import { type Exchange, toExchanges } from "../sections/exchanges.js";
import { askingSentences, isLaterLetter } from "../sections/follow-ups.js";
import { findTold } from "../sections/told-request.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import { pairAnsweredPoints } from "./answered-points.js";
import { withoutClosing } from "./answerers.js";
import { askedIn } from "./asked.js";
import { withAskedAbove } from "./asked-above.js";
import { withAskedAlone } from "./asked-alone.js";
import { withAskedLast } from "./asked-last.js";
import { pairCellLines } from "./cell-lines.js";
import { withEndsByPurpose } from "./ends-by-purpose.js";
import { fieldOverList } from "./field-over-list.js";
import { headedTurns } from "./headed-turns.js";
import { withInlineLetters } from "./inline-letters.js";
import { byLabelsAlone } from "./labels-alone.js";
import { listTurns } from "./list-turns.js";
import { markedTurns } from "./marked-turns.js";
import { withNamedAnswers } from "./named-answers.js";
import { withNamedParagraphs } from "./named-paragraphs.js";
import { withOpenQuestions } from "./open-question.js";
import { pairExchange } from "./pair-exchange.js";
import { lengthOfNumber } from "./read-mark.js";
import { withSharedBelow } from "./shared-below.js";
import { withoutInitials } from "./signed-answers.js";
import { structuredPairs } from "./structured-pairs.js";
import { withToldItems } from "./told-items.js";
import { withReviewed } from "./with-reviewed.js";

/** Finds the questions and what answers each: by the page's own structure, else exchange by exchange. */
export function pairQuestions(clean: CleanText, sections: readonly Section[]): readonly QuestionPair[] {
  const pairs = withReviewed(clean, sections, (parts) => pairsOf(clean, parts)).filter(saysSomething);
  return withEndsByPurpose(clean, sections, withAskedLast(clean, withAskedAbove(clean, pairs)));
}

/** The number of a page, or of nothing, is no pair. */
function saysSomething({ question, answer }: QuestionPair): boolean {
  return question !== null || answer.length > 0;
}

function pairsOf(clean: CleanText, sections: readonly Section[]): readonly QuestionPair[] {
  const told = withOpenQuestions(clean, pairParts(clean, sections));
  const parts = withNamedParagraphs(
    clean,
    withNamedAnswers(clean, withSharedBelow(clean, withAskedAlone(clean, told))),
  );
  const pairs = withoutInitials(clean.text, withToldItems(clean, sections, withInlineLetters(clean, parts)));
  const [only, second] = pairs;
  if (only === undefined || second !== undefined || only.label !== null || only.question !== null)
    return pairs.map((pair) => ({
      ...pair,
      answer: pair.answer.map((span) => withoutClosing(clean.text, behindNumber(clean, span))),
    }));
  return [{ ...only, question: holdsQuestions(clean, only) ? null : findTold(clean, sections) }];
}

/** The number of the letter's own paragraph is no word of the answer that it opens. */
function behindNumber(clean: CleanText, span: Span): Span {
  const block = clean.blocks[firstBlockAfter(clean, span.start)];
  if (block === undefined || block.start !== span.start) return span;
  const start = span.start + lengthOfNumber(block);
  return start < span.end ? { ...span, start } : span;
}

const ASKS = /\?(?:\s*\||["'’”)]*\s*$)/m;

/** An answer in which questions stand is several that were not taken apart. */
function holdsQuestions(clean: CleanText, { answer }: QuestionPair): boolean {
  return answer.some(({ start, end }) => ASKS.test(clean.text.slice(start, end)));
}

function pairParts(clean: CleanText, sections: readonly Section[]): readonly QuestionPair[] {
  const headed = headedTurns(clean, sections);
  if (headed.length > 0) return headed;
  const lists = listTurns(clean, sections);
  if (lists.length > 0) return lists;
  const structured = structuredPairs(clean);
  const byLabels = byLabelsAlone(clean, sections, structured);
  if (byLabels.length > 0) return byLabels;
  if (structured.length > 0) return withAsked(clean, sections, fieldOverList(clean, sections, structured));
  const cellLines = pairCellLines(clean, sections);
  if (cellLines.length > 0) return cellLines;
  const turns = pairTurns(clean, sections);
  if (turns.length > 0) return turns;
  const points = pairAnsweredPoints(clean, sections);
  if (points.length > 0) return points;
  const exchanges = toExchanges(sections);
  const answered = exchanges.filter(({ replies }) => replies.some(({ kind }) => kind === "response"));
  if (answered.length === 0) return exchanges.slice(0, 1).flatMap((exchange) => pairExchange(clean, exchange));
  const pairs = answered.flatMap((exchange, index) => {
    const found = pairExchange(clean, answered.length > 1 ? lastAsked(clean, exchange) : exchange);
    return index > 0 && isLaterLetter(clean, exchange.requests) ? found.map((pair) => asFollowUp(clean, pair)) : found;
  });
  const named = pairs.filter(({ label, question }) => label !== null || question !== null);
  return named.length > 0 ? named : pairs;
}

/** Each question with the answer that a sign sets off from it; the last answer ends with its part. */
function pairTurns(clean: CleanText, sections: readonly Section[]): readonly QuestionPair[] {
  const turns = markedTurns(clean);
  const last = turns.at(-1)?.marked ?? 0;
  const end = sections.find((section) => section.first <= last && last <= section.last)?.end;
  return turns.map(({ pair }) => ({
    ...pair,
    answer: pair.answer.map((span) => (end !== undefined && span.end > end ? { ...span, end } : span)),
  }));
}

/** A structure that prints labels alone answers the questions that the request has under them. */
function withAsked(clean: CleanText, sections: readonly Section[], pairs: readonly QuestionPair[]) {
  if (!pairs.some(({ label, question }) => label !== null && question === null)) return pairs;
  const asked = sections.filter(({ kind }) => kind === "request").flatMap((section) => askedIn(clean, section));
  const questions = new Map(asked.map(({ label, question }) => [label, question]));
  return pairs.map((pair) =>
    pair.question !== null || pair.label === null ? pair : { ...pair, question: questions.get(pair.label) ?? null },
  );
}

function asFollowUp(clean: CleanText, pair: QuestionPair): QuestionPair {
  if (pair.label !== null || pair.question === null) return pair;
  return { ...pair, question: askingSentences(clean, pair.question) ?? pair.question };
}

/** Where a page asks and answers by turns, a list of all questions before the first turn is not asked there. */
function lastAsked(clean: CleanText, exchange: Exchange): Exchange {
  const last = exchange.requests.at(-1);
  // A letter that says what the first one meant does not take its place.
  if (last === undefined || askedIn(clean, last).length > 1 || isLaterLetter(clean, [last])) return exchange;
  return { ...exchange, requests: [last] };
}
