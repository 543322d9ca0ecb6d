import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair, Section } from "../blocks.js";
import { readPurposes } from "../purposes/read-purposes.js";
import { blocksWithin, firstBlockAfter } from "../text/blocks-within.js";
import { trimSpan } from "../text/trim-span.js";
import { asksByName } from "./asks-on.js";
import { findItems } from "./find-items.js";
import type { Item } from "./item.js";
import { questionSpan } from "./question-span.js";

const LEAST = 2;
/** A mark of a question, and what may close a quotation or an aside behind it. */
const ENDS_ASKING = /\?["'’”)]*\s*$/;
/** More likely an answer than not. */
const LIKELY = 0.5;

/**
 * Where a page prints its newest message first, the answers stand over the list that they answer: two lists under just the same
 * labels, of which the upper asks nothing and most of the lower asks. Only where no pair was read that asks and is answered.
 */
export function withAskedLast(clean: CleanText, pairs: readonly QuestionPair[]): readonly QuestionPair[] {
  if (!mayBeReversed(clean, pairs)) return pairs;
  const items = findItems(clean, wholePage(clean), []).filter(isNumbered);
  const half = items.length / 2;
  const [answers, questions] = [items.slice(0, half), items.slice(half)];
  if (answers.length < LEAST || !areAlike(answers, questions)) return pairs;
  const asked = questions.map((item) => questionSpan(clean, item));
  const asking = asked.filter((span) => span !== null && asks(clean, span));
  if (answers.some((item) => asks(clean, item)) || asking.length * 2 <= asked.length) return pairs;
  return answers.map((item, index) => ({
    label: item.labels[0] ?? null,
    question: asked[index] ?? null,
    answer: answerSpan(clean, item, index < answers.length - 1),
  }));
}

/** Some label was read, and no question that asks has an answer. */
function mayBeReversed(clean: CleanText, pairs: readonly QuestionPair[]): boolean {
  return (
    pairs.some(({ label }) => label !== null) &&
    !pairs.some(({ question, answer }) => question !== null && answer.length > 0 && asks(clean, question))
  );
}

function isNumbered({ labels, inSentence, mentioned }: Item): boolean {
  return labels.length === 1 && !inSentence && !mentioned;
}

function areAlike(some: readonly Item[], others: readonly Item[]): boolean {
  return some.length === others.length && some.every(({ labels }, at) => labels[0] === others[at]?.labels[0]);
}

/** Up to the next label; the last one goes on over what answers. */
function answerSpan(clean: CleanText, { start, end, lineEnd }: Item, hasNext: boolean): readonly Span[] {
  const purposes = readPurposes(clean);
  const below = hasNext ? [] : blocksWithin(clean, lineEnd - 1, end);
  const first = firstBlockAfter(clean, lineEnd - 1);
  const stop = below.findIndex((_, at) => at > 0 && (purposes[first + at]?.answers ?? 0) < LIKELY);
  const last = hasNext ? end : (below.slice(0, stop < 0 ? undefined : stop).at(-1)?.end ?? lineEnd);
  const span = trimSpan(clean.text, start, last);
  return span === null ? [] : [span];
}

function asks({ text }: CleanText, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return ENDS_ASKING.test(words) || asksByName(words);
}

function wholePage({ text, blocks }: CleanText): Section {
  return { kind: "response", heading: null, first: 0, last: blocks.length - 1, start: 0, end: text.length };
}
