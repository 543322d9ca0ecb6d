import type { Block, NoiseMark } from "../blocks.js";
import { contentCueOf } from "./content-cues.js";

const NOTICE: NoiseMark = { profile: "generic", rule: "mail-disclaimer" };
const RULE = /^[*_=#-]{5,}$/;
const STARS = /^\*{8,}$/;
const MOST_LINES = 5;
const LONGEST = 700;

/**
 * What a mail's server sets between two ruled lines is a notice, all of it where one line is known for one; between two
 * lines of asterisks also where none is, if nothing in it is a letter's.
 */
export function markMailFrames(blocks: readonly Block[], marks: (NoiseMark | null)[]): void {
  for (let from = 0; from < blocks.length; from++) {
    const open = blocks[from]?.text ?? "";
    if (!RULE.test(open)) continue;
    const length = blocks.slice(from + 1, from + MOST_LINES + 2).findIndex(({ text }) => text === open);
    if (length < 0) continue;
    const to = from + 1 + length;
    const within = blocks.slice(from + 1, to);
    if (isNotice(within, marks.slice(from + 1, to), open)) for (let at = from + 1; at < to; at++) marks[at] ??= NOTICE;
    from = to - 1;
  }
}

function isNotice(within: readonly Block[], marks: readonly (NoiseMark | null)[], open: string): boolean {
  if (within.length === 0 || within.reduce((sum, { text }) => sum + text.length, 0) > LONGEST) return false;
  if (within.some(({ quoted, cells }) => quoted === true || cells !== undefined)) return false;
  if (marks.some((mark) => mark?.rule === NOTICE.rule)) return true;
  return STARS.test(open) && within.every((block) => contentCueOf(block) === null);
}
