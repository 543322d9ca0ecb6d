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
  const blocks = requests.flatMap((section) => contentBlocks(clean, section));
  const points = withoutStems(blocks.filter(isPoint));
  const counts = points.length === labels.length && labels.every((label, index) => label === String(index + 1));
  const names = () => items.every(({ role }) => role !== "number") && labels.every((label) => isOneOf(points, label));
  if (!counts && !names()) return [];
  return points.map((point, index) => {
    const label = String(index + 1);
    return {
      label,
      question: behindLabel(clean, isEmpty(point) ? belowMark(clean, blocks, point) : wordsOf(clean, point), label),
    };
  });
}

/** '- For each of the last four years' over a mark alone on its line opens a point of the list and is none. */
function withoutStems(points: readonly CleanBlock[]): readonly CleanBlock[] {
  return points.filter((point, index) => {
    const next = points[index + 1];
    return next === undefined || !isEmpty(next) || next.index !== point.index + 1 || point.text.endsWith("?");
  });
}

function isEmpty({ text }: CleanBlock): boolean {
  return text.length <= 1;
}

/** The words of a point whose mark stands alone: the lines below it, up to the next point. */
function belowMark(clean: CleanText, blocks: readonly CleanBlock[], point: CleanBlock): QuestionPair["question"] {
  const below = blocks.slice(blocks.indexOf(point) + 1);
  const next = below.findIndex(isPoint);
  const lines = next < 0 ? below.slice(0, 1) : below.slice(0, next);
  return answerSpan(clean.text, lines[0]?.start ?? point.end, lines.at(-1)?.end ?? point.end);
}

/** '• 1. Progress reports': a list that has a mark and a number. */
function behindLabel({ text }: CleanText, question: QuestionPair["question"], label: string): QuestionPair["question"] {
  if (question === null) return null;
  const [printed = "", number] = PRINTED.exec(text.slice(question.start, question.start + LABEL_LENGTH)) ?? [];
  return number === label ? { ...question, start: question.start + printed.length } : question;
}

const LABEL_LENGTH = 8;
const PRINTED = /^\(?(\d{1,2})[.):]{1,2}\s+/;

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
