import type { CleanText, Section } from "../blocks.js";
import { contentBlocks } from "../questions/find-items.js";
import { follows } from "../questions/label-order.js";
import { type Mark, readMark } from "../questions/read-mark.js";

/**
 * True where the first question alone stands in the request, its answer at the head of the reply and the next question below that:
 * 'Q1.', 'A1.' and 'Q2.', or 'You asked:', 'We reply:' and 'You asked:' again.
 */
export function answersAtOnce(
  clean: CleanText,
  request: Section,
  [asked, more]: readonly string[],
  next: Section,
): boolean {
  const [answer, question] = marksOf(clean, next);
  if (more !== undefined || answer?.role !== "answer" || question === undefined || question.role === "answer")
    return false;
  if (asked === undefined) return isBare(marksOf(clean, request).at(-1)) && isBare(answer) && isBare(question);
  return answer.labels[0] === asked && follows(asked, question.labels[0] ?? "");
}

function marksOf(clean: CleanText, section: Section): readonly Mark[] {
  return contentBlocks(clean, section).flatMap((block) => readMark(block) ?? []);
}

/** A word that marks a question or an answer, without a number. */
function isBare(mark: Mark | undefined): boolean {
  return mark !== undefined && mark.labels.length === 0 && BARE.has(mark.style);
}

const BARE: ReadonlySet<string> = new Set(["unnumbered-question", "unnumbered-answer"]);
