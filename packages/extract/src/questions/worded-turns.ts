import type { CleanBlock, CleanText } from "../blocks.js";
import { REQUESTER_VOICE } from "../sections/voices.js";
import { answererIn } from "./answerers.js";
import { asksSomething } from "./asking-lines.js";
import { asksByName } from "./asks-on.js";
import type { AnswerSign, MarkedTurn } from "./marked-turns.js";
import { unnumberedAnswer } from "./numbering/unnumbered.js";
import { readMark } from "./read-mark.js";

/** 'Answer:' and its like, and the marks of this page alone, which may stand behind the question on its line. */
export function wordedSigns(clean: CleanText): readonly AnswerSign[] {
  return clean.blocks.flatMap((block, at) => {
    const mark = block.cells === undefined ? readMark(block) : null;
    if (mark?.style === unnumberedAnswer.name) return [{ at, start: block.start, end: block.start + mark.length }];
    const named = mark === null ? answererIn(clean, block.start, block.end) : null;
    return named === null ? [] : [{ at, start: named.at, end: named.at + named.length }];
  });
}

/** True where each question is the one line that it seems: no line above one asks too, or comes again as the mark of questions does. */
export function areWholeQuestions(blocks: readonly CleanBlock[], turns: readonly MarkedTurn[]): boolean {
  // The line of a turn that holds both asks, but for that turn alone.
  const own = new Set(turns.map(({ marked }) => marked));
  const above = turns.flatMap(({ first }) => (own.has(first - 1) ? [] : [blocks[first - 1]?.text ?? ""]));
  const [first = "", ...later] = above;
  if (later.includes(first) || (later.length > 1 && later.every((line) => line === later[0]))) return false;
  return !above.some((text) => REQUESTER_VOICE.test(text) || asksSomething({ text }) || asksByName(text));
}
