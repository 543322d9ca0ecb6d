import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair, Section } from "../blocks.js";
import type { Exchange } from "../sections/exchanges.js";
import { findTold } from "../sections/told-request.js";
import { blocksWithin } from "../text/blocks-within.js";
import { wordsOf } from "../text/likeness.js";
import { POINT_MARK } from "../text/point.js";
import { asksSomething, pairAskingLines } from "./asking-lines.js";
import { asksByName } from "./asks-on.js";
import { answerSpan } from "./restated.js";
import { pairRestatedLines } from "./restated-lines.js";
import { pairToldTurns } from "./told-turns.js";

/** Pairs of a reply without labels: of lines that ask, or that print a line of the request again. */
export function pairLines(clean: CleanText, exchange: Exchange, question: Span | null): readonly QuestionPair[] {
  const responses = exchange.replies.filter(({ kind }) => kind === "response");
  if (question === null) {
    const told = pairToldTurns(clean, responses);
    if (told.length > 0) return told;
    const pairs = responses.flatMap((section) => pairAskingLines(clean, section));
    return areThemes(clean, responses, pairs) ? [] : pairs;
  }
  const restated = pairRestatedLines(clean, responses, linesOf(clean, question));
  if (restated.length <= 1) return pairPutAgain(clean, responses, question);
  // Printed again as a whole, with what answers it below the last line, it is one question.
  const answer = restated.at(-1)?.answer ?? [];
  const isWhole = restated.slice(0, -1).every((pair) => pair.answer.length === 0) && answer.length > 0;
  return isWhole ? [{ label: null, question, answer }] : restated;
}

/** Below 'You asked how …, for the survey and for all notes' headings of which none asks are themes of the answer. */
function areThemes(clean: CleanText, responses: readonly Section[], pairs: readonly QuestionPair[]): boolean {
  const [first] = pairs;
  if (first?.question == null || pairs.some(({ question }) => question !== null && asks(wordsIn(clean, question))))
    return false;
  const told = findTold(clean, responses);
  return told?.strength === "asks" && told.end <= first.question.start;
}

function asks(text: string): boolean {
  return asksSomething({ text }) || asksByName(text);
}

/** A request in one sentence, of which the reply prints each part again as a question of its own. */
function pairPutAgain(clean: CleanText, responses: readonly Section[], request: Span): readonly QuestionPair[] {
  const pairs = responses.flatMap((section) => pairAskingLines(clean, section));
  const asked = new Set(wordsOf(wordsIn(clean, request)));
  const isPutAgain = ({ question }: QuestionPair) => {
    if (question === null || !wordsIn(clean, question).endsWith("?")) return false;
    const words = wordsOf(wordsIn(clean, question));
    return words.filter((word) => asked.has(word)).length >= words.length * PUT_AGAIN;
  };
  return pairs.length > 1 && pairs.every(isPutAgain) ? pairs : [];
}

const PUT_AGAIN = 0.7;

function linesOf(clean: CleanText, request: Span): readonly { label: null; question: Span | null }[] {
  return blocksWithin(clean, request.start, request.end)
    .filter((block) => block.start >= request.start && block.end <= request.end)
    .map(({ start, end, text }) => ({
      label: null,
      question: answerSpan(clean.text, start + (POINT_MARK.exec(text)?.[0].length ?? 0), end),
    }));
}

function wordsIn(clean: CleanText, { start, end }: Span): string {
  return clean.text.slice(start, end);
}
