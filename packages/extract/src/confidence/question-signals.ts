import { cue } from "../text/cue/cue.js";
import type { QuestionSigns } from "./question-signs.js";
import { ends, lengthOf, type Signal, upTo, when } from "./signal.js";

const ASKS_AT_END = /\?["'’”)\s]*$/;
const ORDERS = cue(
  /^(?:please|how|what|which|who|when|where|why|do|does|did|is|are|has|have|can|could|would|if|the|a|all|any|copies|details|name|number|total|i)\b/i,
);
/** A line that starts with a label, inside what should be one answer. */
const LABELLED_LINE =
  /\n\s*(?:Q(?:uestions?|s)? ?\.?\s?\d|Question\b|Answer\b|\(?\d{1,2}[.):] |\(?[a-h][.)] |\(?[ivx]{1,4}[.)] )/;
const SMALL = /^\p{Ll}/u;
const QUESTION_MARKS = /\?/g;
/** What opens a letter, not an answer. */
const FRAME = cue(
  /^(?:thank you|i (?:am writing|write|refer|can confirm)|we (?:write|refer|can confirm)|in response|further to|dear|following|please find|your request|the (?:answers|freedom of information|information you)|our (?:response|answers?|reply))\b/i,
);
const GENERAL_LAW = cue(
  /two duties|section 1\(1\)|be (?:told|informed) whether|public authorit(?:y|ies) (?:must|is|are) /i,
);
const CLOSING = cue(
  /\b(?:yours (?:sincerely|faithfully)|internal review|if you are (?:not satisfied|unhappy|dissatisfied)|information commissioner)\b/i,
);
const DIGITS = /^\d+$/;

/** Signs that a question stands with the words that ask it and with those, and only those, that answer it. */
export const QUESTION_SIGNALS: readonly Signal<QuestionSigns>[] = [
  { name: "in-structure", read: ({ line }) => when(line?.group !== undefined) },
  { name: "in-heading", read: ({ line }) => when(line?.kind === "heading") },
  { name: "numbered", read: ({ asked }) => when(DIGITS.test(asked.label ?? "")) },
  { name: "labelled", read: ({ asked }) => when(asked.label !== null) },
  { name: "in-sequence", read: ({ inSequence }) => when(inSequence) },
  { name: "out-of-sequence", read: ({ asked, inSequence }) => when(asked.label !== null && !inSequence) },
  { name: "alone", read: ({ page }) => when(page.found.questions.length === 1) },
  { name: "many", read: ({ page }) => upTo(20, page.found.questions.length) },
  { name: "no-question", read: ({ asked }) => when(asked.question === null) },
  { name: "no-answer", read: ({ asked }) => when(asked.answer.length === 0) },
  { name: "asks", read: ({ question }) => when(ASKS_AT_END.test(question)) },
  { name: "orders", read: ({ question }) => when(ORDERS.test(question)) },
  { name: "asks-twice", read: ({ question }) => when((question.match(QUESTION_MARKS)?.length ?? 0) > 1) },
  { name: "question-long", read: ({ question }) => upTo(800, question.length) },
  { name: "question-opens-small", read: ({ question }) => when(SMALL.test(question)) },
  { name: "question-breaks-off", read: ({ question }) => when(!ends(question)) },
  { name: "answer-asks", read: ({ answer }) => when(answer.slice(0, 300).includes("?")) },
  { name: "answer-labelled-line", read: ({ answer }) => when(LABELLED_LINE.test(answer)) },
  { name: "answer-opens-small", read: ({ answer }) => when(SMALL.test(answer)) },
  { name: "answer-breaks-off", read: ({ answer }) => when(!ends(answer)) },
  { name: "answer-opens-as-letter", read: ({ answer }) => when(FRAME.test(answer)) },
  { name: "answer-holds-law", read: ({ answer }) => when(GENERAL_LAW.test(answer)) },
  { name: "answer-holds-closing", read: ({ answer }) => when(CLOSING.test(answer)) },
  { name: "answer-short", read: ({ answer }) => when(answer.length < 25) },
  { name: "answer-long", read: ({ asked }) => upTo(2500, lengthOf(asked.answer)) },
  { name: "answer-of-lines", read: ({ answer }) => when(answer.includes("\n")) },
  { name: "answer-in-parts", read: ({ asked }) => when(asked.answer.length > 1) },
  { name: "touching", read: ({ gap }) => when(gap !== null && gap <= 12) },
  { name: "far", read: ({ gap }) => (gap === null ? 0 : upTo(3000, gap)) },
  {
    name: "answer-before",
    read: ({ asked, gap }) => when(gap === null && asked.question !== null && asked.answer.length > 0),
  },
  { name: "left-behind", read: ({ left }) => upTo(400, left - 3) },
  { name: "shares-answer", read: ({ sharing }) => when(sharing > 1) },
  { name: "backwards", read: ({ backwards }) => when(backwards) },
  { name: "points-elsewhere", read: ({ asked }) => when(asked.refersTo.length > 0) },
];

/** Names of the signals that speak against a pair by themselves. */
const DOUBTS: ReadonlySet<string> = new Set([
  "no-question",
  "no-answer",
  "out-of-sequence",
  "answer-asks",
  "answer-labelled-line",
  "answer-opens-small",
  "answer-breaks-off",
  "answer-opens-as-letter",
  "answer-holds-law",
  "answer-holds-closing",
  "left-behind",
  "backwards",
]);
const DOUBT_PLACES = QUESTION_SIGNALS.flatMap(({ name }, index) => (DOUBTS.has(name) ? [index] : []));

/** How much speaks against a pair, every doubt alike; what is decided from pairs is no surer than they are. */
export function doubtOf(signals: readonly number[]): number {
  return DOUBT_PLACES.reduce((sum, index) => sum + (signals[index] ?? 0), 0);
}
