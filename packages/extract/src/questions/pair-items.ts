import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair } from "../blocks.js";
import { blocksWithin } from "../text/blocks-within.js";
import { trimSpan } from "../text/trim-span.js";
import type { Item } from "./item.js";
import { ancestorsOf } from "./label-order.js";
import { questionSpan } from "./question-span.js";
import { readsAsAnswer } from "./reads-as-answer.js";
import { answerSpan } from "./restated.js";
import { splitItem } from "./split-item.js";

/** Pairs items that stand alone: a question with the answer marked after it, or both inside one item. */
export function pairItems(clean: CleanText, items: readonly Item[]): readonly QuestionPair[] {
  const pairs: QuestionPair[] = [];
  for (const [index, item] of items.entries()) {
    const open = item.role === "answer" || answersSeveral(pairs, item) ? findOpen(pairs, item) : [];
    if (open.length > 0) {
      addAnswer(clean, pairs, open, item);
    } else {
      pairs.push(...readItem(clean, item, items.slice(index + 1, index + 1 + LOOK_AHEAD)));
    }
  }
  return withoutStems(clean, sharedByAll(clean, pairs, items));
}

/** 'Request 1', 'Request 2' and below the last of them the one 'Answer' of the page: it answers each. */
function sharedByAll(
  clean: CleanText,
  pairs: readonly QuestionPair[],
  items: readonly Item[],
): readonly QuestionPair[] {
  const last = pairs.at(-1);
  const item = items.at(-1);
  if (last === undefined || item === undefined || pairs.length < 2 || last.answer.length === 0) return pairs;
  if (pairs.slice(0, -1).some(({ answer }) => answer.length > 0)) return pairs;
  const isMarked =
    item.role === "answer" ? item.labels.length === 0 : MARKED.test(clean.text.slice(item.start, item.end));
  return isMarked ? pairs.map((pair) => ({ ...pair, answer: last.answer })) : pairs;
}

/** A line of its own over the answer. */
const MARKED = /\n(?:answer|response|reply)\s?:?\n/i;

function addAnswer(clean: CleanText, pairs: QuestionPair[], open: readonly QuestionPair[], item: Item): void {
  const answer = answerSpan(clean.text, item.start, item.end);
  if (answer === null) return;
  for (const pair of open) pairs[pairs.lastIndexOf(pair)] = { ...pair, answer: [...pair.answer, answer] };
}

/** 'Q2 & Q3:' behind questions 2 and 3, neither of which has an answer. */
function answersSeveral(pairs: readonly QuestionPair[], item: Item): boolean {
  return item.labels.length > 1 && findOpen(pairs, item).length >= item.labels.length;
}

/** An answer stands this many questions after its own at most. */
const LOOK_BACK = 80;
/** An answer for several questions stands this many items after the first of them at most. */
const LOOK_AHEAD = 8;

function readItem(clean: CleanText, item: Item, next: readonly Item[]): readonly QuestionPair[] {
  const { question, answer } = isAnsweredLater(item, next)
    ? { question: isAnsweredNext(item, next[0]) ? wholeQuestion(clean, item) : questionSpan(clean, item), answer: null }
    : splitItem(clean, beforeClarification(clean, item));
  const labels: readonly (string | null)[] = item.labels.length === 0 ? [null] : item.labels;
  return labels.map((label) => ({ label, question, answer: answer === null ? [] : [answer] }));
}

/** 'Question 3' alone on its line, up to the 'Answer to question 3' right behind it, is all question. */
function wholeQuestion(clean: CleanText, item: Item): Span | null {
  const all = trimSpan(clean.text, item.start, clarifiedAt(clean, item) ?? item.end);
  const isLabelLine = trimSpan(clean.text, item.start, item.lineEnd) === null;
  return all !== null && isLabelLine && all.end - all.start <= LONGEST_QUESTION ? all : questionSpan(clean, item);
}

/** Below a label of its own what was asked, and back, ends the question; no answer stands there. */
function beforeClarification(clean: CleanText, item: Item): Item {
  const isLabelLine = item.role === "question" && trimSpan(clean.text, item.start, item.lineEnd) === null;
  return isLabelLine ? { ...item, end: clarifiedAt(clean, item) ?? item.end } : item;
}

const LONGEST_QUESTION = 1500;

/** Where the authority asks what a question means: what was asked ends there. */
function clarifiedAt(clean: CleanText, { start, end }: Item): number | undefined {
  return blocksWithin(clean, start, end).find(({ text }) => CLARIFIES.test(text))?.start;
}

const CLARIFIES = /^clarification\b/i;

function isAnsweredNext({ labels }: Item, next: Item | undefined): boolean {
  return (
    next?.role === "answer" && next.labels.length <= 1 && (next.labels.length === 0 || next.labels[0] === labels[0])
  );
}

/** True where an item that follows is marked as the answer of this one, so that this one is all question. */
function isAnsweredLater(item: Item, next: readonly Item[]): boolean {
  if (item.role === "answer") return false;
  const [first] = next;
  if (first?.role === "answer" && first.labels.length === 0) return true;
  return next.some(
    ({ role, labels }) =>
      (role === "answer" || (labels.length > 1 && item.labels.length === 1)) &&
      labels.some((label) => item.labels.includes(label)),
  );
}

/** The questions that a marked answer belongs to: those of its labels, or the last where it has none. */
function findOpen(pairs: readonly QuestionPair[], item: Item): readonly QuestionPair[] {
  if (item.labels.length === 0) return pairs.slice(-1);
  return pairs
    .slice(-LOOK_BACK)
    .filter(({ label, answer }) => label !== null && answer.length === 0 && item.labels.includes(label));
}

/** 'How many complaints were about:' over 4a, 4b and 4c is no question of its own. */
function withoutStems(clean: CleanText, pairs: readonly QuestionPair[]): readonly QuestionPair[] {
  const parents = new Set(pairs.flatMap(({ label }) => (label === null ? [] : ancestorsOf(label))));
  return pairs.filter((pair) => pair.label === null || !parents.has(pair.label) || !isStem(clean, pair));
}

/** Nothing answers it, or it is one line that only names its matter: 'Tower blocks' over 1a and 1b. */
function isStem(clean: CleanText, { question, answer }: QuestionPair): boolean {
  const [only, second] = answer;
  if (only === undefined) return true;
  const line = clean.text.slice(only.start, only.end);
  return question === null && second === undefined && !line.includes("\n") && !readsAsAnswer(line);
}
