import type { CleanText, QuestionPair, Section } from "../blocks.js";
import { toExchanges } from "../sections/exchanges.js";
import { askedIn } from "./asked.js";
import { ancestorsOf } from "./label-order.js";
import { pairExchange } from "./pair-exchange.js";

const LEAST_LABELS = 2;
/** A few words behind a label name the matter: 'Q4 – charges'. */
const MOST_WORDS = 6;

/**
 * Folds, terms or rows that print the labels of what the request asks, some of them of several questions, 'Questions 1 and
 * 2', or of a number over letters: read as headings are. None where the structure has a part for each question, or where
 * fewer would be answered.
 */
export function byLabelsAlone(
  clean: CleanText,
  sections: readonly Section[],
  structured: readonly QuestionPair[],
): readonly QuestionPair[] {
  const asked = sections.filter(({ kind }) => kind === "request").flatMap((section) => askedIn(clean, section));
  const labels = asked.map(({ label }) => label);
  const parts = new Set([...labels, ...labels.flatMap(ancestorsOf)]);
  const labelled = structured.filter(({ label }) => label !== null);
  const own = new Set(labelled.map(({ label }) => label));
  const isBare = labelled.every((pair) => namesLittle(clean, pair) && parts.has(pair.label ?? ""));
  if (own.size < LEAST_LABELS || !isBare || labels.every((label) => own.has(label))) return [];
  const pairs = toExchanges(sections).flatMap((exchange) => pairExchange(clean, exchange));
  const answered = pairs.filter(
    ({ label, question, answer }) => label !== null && question !== null && answer.length > 0,
  );
  return answered.length > own.size ? pairs : [];
}

function namesLittle({ text }: CleanText, { question }: QuestionPair): boolean {
  if (question === null) return true;
  const words = text.slice(question.start, question.end);
  return !words.includes("?") && words.split(" ").length <= MOST_WORDS;
}
