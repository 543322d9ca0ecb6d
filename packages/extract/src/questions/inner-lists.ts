import type { CleanText } from "../blocks.js";
import { likeness, wordsOf } from "../text/likeness.js";
import type { Asked } from "./asked.js";
import type { Item } from "./item.js";

/** An item's first line this like its question is that question again. */
const SAME = 0.75;
const LEAST_RESTATED = 2;

/**
 * Where a reply prints the questions again over its answers, a list that starts anew inside an answer, '1. Homeless list',
 * numbers its points: what is not its question again, and is counted several times, goes on the answer above it.
 */
export function withoutInnerLists(clean: CleanText, asked: readonly Asked[], items: readonly Item[]): readonly Item[] {
  const counts = countLabels(items);
  if (![...counts.values()].some((count) => count > 1)) return items;
  const restated = restatedOf(clean, asked, items);
  if (new Set([...restated].flatMap(({ labels }) => labels)).size < LEAST_RESTATED) return items;
  // Behind the last of them stand the answers to a list printed again as a whole.
  const last = items.findLast((item) => restated.has(item))?.at ?? 0;
  const isInner = (item: Item) =>
    item.role === "number" && item.at < last && !restated.has(item) && (counts.get(item.labels[0] ?? "") ?? 0) > 1;
  return joinInner(items, isInner);
}

function countLabels(items: readonly Item[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { labels } of items) for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

/** The items that print their question again. */
function restatedOf(clean: CleanText, asked: readonly Asked[], items: readonly Item[]): ReadonlySet<Item> {
  // Lists that start again under each heading ask several questions under one label.
  const questions = new Map<string, (readonly string[])[]>();
  for (const { label, question } of asked) {
    if (question === null) continue;
    const words = wordsOf(clean.text.slice(question.start, question.end));
    questions.set(label, [...(questions.get(label) ?? []), words]);
  }
  const restates = ({ labels, start, lineEnd }: Item) => {
    const own = questions.get(labels[0] ?? "") ?? [];
    if (own.length === 0) return false;
    const line = wordsOf(clean.text.slice(start, lineEnd));
    return own.some((words) => likeness(words, line) >= SAME);
  };
  return new Set(items.filter(restates));
}

function joinInner(items: readonly Item[], isInner: (item: Item) => boolean): readonly Item[] {
  const kept: Item[] = [];
  for (const item of items) {
    const above = kept.at(-1);
    if (above === undefined || !isInner(item)) kept.push(item);
    else kept[kept.length - 1] = { ...above, end: Math.max(above.end, item.end) };
  }
  return kept;
}
