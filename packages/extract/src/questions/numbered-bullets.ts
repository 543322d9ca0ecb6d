import type { CleanBlock, CleanText, QuestionPair, Section } from "../blocks.js";
import type { Asked } from "./asked.js";
import { contentBlocks } from "./find-items.js";
import type { Item } from "./item.js";
import { answerSpan } from "./restated.js";

/** The mark of a point in plain text. */
export const BULLET = /^[-–•▪●◦*·]\s*/;

/**
 * Points of a request without labels, numbered in their order where the reply's labels count just as far, 'Q1' to 'Q5', or
 * name some of them by a word: 'Q4 – …' and 'Q3 – …'.
 */
export function numberedBullets(
  clean: CleanText,
  requests: readonly Section[],
  items: readonly Item[],
): readonly Asked[] {
  const labels = [...new Set(items.flatMap((item) => item.labels))];
  if (labels.length < 2) return [];
  const points = requests.flatMap((section) => contentBlocks(clean, section)).filter(isPoint);
  const counts = points.length === labels.length && labels.every((label, index) => label === String(index + 1));
  const names = () => items.every(({ role }) => role !== "number") && labels.every((label) => isOneOf(points, label));
  if (!counts && !names()) return [];
  return points.map((point, index) => ({ label: String(index + 1), question: wordsOf(clean, point) }));
}

function isOneOf(points: readonly CleanBlock[], label: string): boolean {
  return NUMBER.test(label) && Number(label) >= 1 && Number(label) <= points.length;
}

const NUMBER = /^\d{1,2}$/;

/** True for a point of a list, with or without a mark. */
export function isPoint(block: CleanBlock): boolean {
  return block.cells === undefined && (block.kind === "list-item" || BULLET.test(block.text));
}

/** A point without its mark. */
export function wordsOf(clean: CleanText, { start, end, text }: CleanBlock): QuestionPair["question"] {
  return answerSpan(clean.text, start + (BULLET.exec(text)?.[0].length ?? 0), end);
}
