import type { CleanText, QuestionPair } from "../blocks.js";
import type { Item } from "./item.js";
import { questionSpan } from "./question-span.js";
import { answerSpan } from "./restated.js";
import { splitItem } from "./split-item.js";

/** Pairs items that stand alone: a question with the answer marked after it, or both inside one item. */
export function pairItems(clean: CleanText, items: readonly Item[]): readonly QuestionPair[] {
  const pairs: QuestionPair[] = [];
  for (const [index, item] of items.entries()) {
    const open = item.role === "answer" ? findOpen(pairs, item) : undefined;
    if (open !== undefined) {
      const answer = answerSpan(clean.text, item.start, item.end);
      pairs[pairs.indexOf(open)] = { ...open, answer: answer === null ? open.answer : [...open.answer, answer] };
      continue;
    }
    const { question, answer } = isAnsweredNext(item, items[index + 1])
      ? { question: questionSpan(clean, item), answer: null }
      : splitItem(clean, item);
    const labels: readonly (string | null)[] = item.labels.length === 0 ? [null] : item.labels;
    for (const label of labels) pairs.push({ label, question, answer: answer === null ? [] : [answer] });
  }
  return withoutStems(clean, pairs);
}

/** True where the next item is marked as the answer of this one, so that this one is all question. */
function isAnsweredNext(item: Item, next: Item | undefined): boolean {
  if (item.role === "answer" || next?.role !== "answer") return false;
  return next.labels.length === 0 || next.labels.some((label) => item.labels.includes(label));
}

/** The question that a marked answer belongs to: the one of its label, or the last where it has none. */
function findOpen(pairs: readonly QuestionPair[], item: Item): QuestionPair | undefined {
  if (item.labels.length === 0) return pairs.at(-1);
  return pairs.findLast(({ label, answer }) => label !== null && answer.length === 0 && item.labels.includes(label));
}

const PARENT = /^(\d+)[a-z]+$/;

/** 'How many complaints were about:' over 4a, 4b and 4c is no question of its own. */
function withoutStems(_clean: CleanText, pairs: readonly QuestionPair[]): readonly QuestionPair[] {
  const parents = new Set(pairs.flatMap(({ label }) => (label === null ? [] : (PARENT.exec(label)?.[1] ?? []))));
  return pairs.filter(({ label, answer }) => label === null || !parents.has(label) || answer.length > 0);
}
