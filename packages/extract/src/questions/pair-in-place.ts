import type { CleanText, QuestionPair, Section } from "../blocks.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import type { Asked } from "./asked.js";
import { findItems } from "./find-items.js";
import type { Item } from "./item.js";
import { pairByLabel } from "./pair-by-label.js";

/**
 * Pairs by their places a list that runs through and one that starts again under each heading, where both count as far:
 * questions 1 to 5 over answers 1, 2 and 1, 2, 3, or the other way round; and questions a to c over answers 1 to 3, or
 * the other way round. None where they do not.
 */
export function pairInPlace(
  clean: CleanText,
  replies: readonly Section[],
  asked: readonly Asked[],
  items: readonly Item[],
): readonly QuestionPair[] {
  const labels = asked.map(({ label }) => label);
  const through = labels.map((_label, index) => String(index + 1));
  const letters = labels.map((_label, index) => String.fromCharCode(FIRST_LETTER + index));
  const found = (run: readonly string[]) =>
    inRun(
      run,
      replies.flatMap((section) => findItems(clean, section, run)),
    );
  const isOther = items.length === 0 && labels.length > 1 && labels.length <= MOST_LETTERS;
  if (isOther && labels.every((label, index) => label === letters[index]))
    return inOtherDress(clean, replies, asked, found(through));
  if (isOther && labels.every((label, index) => label === through[index]))
    return inOtherDress(clean, replies, asked, found(letters));
  const answers = startsAgain(labels)
    ? found(through)
    : labels.every((label, index) => label === through[index]) &&
        startsAgain(items.map(({ labels: [own] }) => own ?? ""))
      ? items
      : [];
  if (answers.length !== asked.length || !answers.every(isPlain)) return [];
  const named = answers.map((item, index) => ({ ...item, labels: [through[index] ?? ""] }));
  const questions = asked.map(({ question }, index) => ({ label: through[index] ?? "", question }));
  return pairByLabel(clean, replies, questions, named).map((pair, index) => ({
    ...pair,
    label: labels[index] ?? null,
  }));
}

const FIRST_LETTER = "a".charCodeAt(0);
const MOST_LETTERS = 12;
/** A heading and a line that announces the answers stand above the first of them. */
const MOST_ABOVE = 2;

/** Answers under numbers to questions under letters, each in its place, where there are as many. */
function inOtherDress(
  clean: CleanText,
  replies: readonly Section[],
  asked: readonly Asked[],
  answers: readonly Item[],
): readonly QuestionPair[] {
  const [first] = answers;
  if (first === undefined || answers.length !== asked.length || !answers.every(isPlain)) return [];
  // Further down the limbs of a provision are lettered too.
  const opens = replies.some((section) => {
    const at = firstBlockAfter(clean, first.at);
    return at >= section.first && at <= section.first + MOST_ABOVE;
  });
  if (!opens) return [];
  const named = answers.map((item, index) => ({ ...item, labels: [asked[index]?.label ?? ""] }));
  return pairByLabel(clean, replies, asked, named);
}

function inRun(through: readonly string[], items: readonly Item[]): readonly Item[] {
  return items.every(({ labels }, index) => labels[0] === through[index]) ? items : [];
}

function isPlain({ labels, role, mentioned }: Item): boolean {
  return labels.length === 1 && role !== "question" && !mentioned;
}

/** True for numbers of which each is the next or a first one, with a second first one. */
function startsAgain(labels: readonly string[]): boolean {
  if (labels[0] !== "1" || labels.lastIndexOf("1") === 0) return false;
  return labels.every((label, index) => label === "1" || Number(label) === Number(labels[index - 1]) + 1);
}
