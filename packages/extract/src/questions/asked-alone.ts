import type { CleanText, QuestionPair } from "../blocks.js";
import { blocksWithin } from "../text/blocks-within.js";
import { readsAsAnswer } from "./reads-as-answer.js";
import { saysWhoseItIs, siblingsOf } from "./shared-below.js";

/** A line that asks, though a star behind it points at a note: 'What ages were they?*' */
const ASKS = /\?["'’”)]* ?\*{1,3}$/;
/** 'Near misses -The Trust reported one' holds an answer, too. */
const PARTED = /\s[-–—]|: /;
/** What is asked in more words than these says so by them. */
const LONGEST = 200;

/**
 * Where questions stand with their answers below them, one that has none but a line of its own is a question that the next answer answers too,
 * though it is put as a thing: '1. The drawings of each depot.' over '2. Any models of them.' and 'We hold both of these …', or the letters under
 * one number that stand over one answer. Read from below, so that a row of them is told by the answer that it stands on.
 */
export function withAskedAlone(clean: CleanText, pairs: readonly QuestionPair[]): readonly QuestionPair[] {
  const settled = [...pairs];
  for (let index = pairs.length - 2; index >= 0; index--) {
    const pair = pairs[index] as QuestionPair;
    const line = lineOf(clean, pair);
    if (line === null) continue;
    const below = donorBelow(settled, index);
    const mayBe =
      ASKS.test(line) ||
      (below !== null && isOfIt(clean, settled, index, below) && !PARTED.test(line) && !readsAsAnswer(line));
    if (mayBe) settled[index] = { ...pair, question: pair.answer[0] ?? null, answer: [] };
  }
  return settled;
}

/** The one line that a label without a question has. */
function lineOf(clean: CleanText, { label, question, answer }: QuestionPair): string | null {
  const [only, second] = answer;
  if (label === null || question !== null || only === undefined || second !== undefined) return null;
  const line = clean.text.slice(only.start, only.end);
  const blocks = blocksWithin(clean, only.start, only.end);
  return line.length > LONGEST || blocks.length > 1 || blocks[0]?.cells !== undefined
    ? null
    : line.replaceAll("\n", " ");
}

/** The first pair below with an answer, up to which questions have none. */
function donorBelow(pairs: readonly QuestionPair[], index: number): number | null {
  const at = pairs.findIndex(({ answer }, below) => below > index && answer.length > 0);
  return at > index && pairs.slice(index + 1, at + 1).every(({ question }) => question !== null) ? at : null;
}

/** True where the answer says that it is for so many, or all from here to it are letters of one number. */
function isOfIt(clean: CleanText, pairs: readonly QuestionPair[], index: number, below: number): boolean {
  const letters = siblingsOf(pairs, index);
  if (letters.length > 2 && letters.at(-1) === pairs[below] && letters[0]?.question !== null) return true;
  return saysWhoseItIs(clean, pairs, below, below - index);
}
