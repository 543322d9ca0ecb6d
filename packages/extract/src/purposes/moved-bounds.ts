import type { CleanBlock, CleanText, Section, SectionKind } from "../blocks.js";
import { readMark } from "../questions/read-mark.js";
import { resized } from "../sections/section-edits.js";
import { ASKS_OF_REQUEST } from "../sections/voices.js";
import { cue } from "../text/cue/cue.js";
import { oddsOf, type Purpose } from "./read-purposes.js";

/** So far a bound may move. */
const REACH = 6;
/** So much must a move win in all. */
const WINS = 2.5;

/** What the blocks of a part are there for; a part that has its say in other ways has no bound that moves. */
const PURPOSE_OF: Readonly<Partial<Record<SectionKind, keyof Purpose>>> = {
  request: "asks",
  response: "answers",
  preamble: "neither",
  closing: "neither",
};

/**
 * The parts with each bound between a request or an answer and its neighbour where the purposes of the blocks around it put it:
 * the first paragraph of an answer without a heading stands in the request, say. Null where all stay.
 */
export function movedBounds(
  clean: CleanText,
  sections: readonly Section[],
  purposes: readonly Purpose[],
): readonly Section[] | null {
  const moved = [...sections];
  let isMoved = false;
  for (let at = 1; at < moved.length; at++) {
    const [above, below] = [moved[at - 1], moved[at]];
    if (above === undefined || below === undefined || above.last + 1 !== below.first) continue;
    const bound = boundOf(clean, above, below, purposes);
    if (bound === below.first) continue;
    isMoved = true;
    moved[at - 1] = resized(clean, above, above.first, bound - 1);
    moved[at] = resized(clean, below, bound, below.last);
  }
  return isMoved ? moved : null;
}

/** 'I wish to have the whole sum.' is no answer, whatever it lists. */
function asks({ text }: CleanBlock): boolean {
  return WISHES.test(text);
}

const WISHES = cue(
  /^(?:(?:and|also|finally|lastly),? ){0,2}(?:(?:I|we) (?:only |also |solely )?(?:wish|want|would like) to (?:only |also |solely )?(?:have|receive|know|see|get|be (?:sent|given|told))|if (?:I|we) (?:could|can|may|might) (?:(?:please|also|kindly) )*(?:have|receive|know|see|get|be (?:sent|given|told)))\b/i,
);

/** The first block of the part below. A heading opens its part wherever the words stand, and of each part a block stays. */
function boundOf(clean: CleanText, above: Section, below: Section, purposes: readonly Purpose[]): number {
  const [over, under] = [PURPOSE_OF[above.kind], PURPOSE_OF[below.kind]];
  if (over === undefined || under === undefined || over === under || below.heading !== null) return below.first;
  const stays = (block: CleanBlock, to: keyof Purpose) =>
    readMark(block) !== null ||
    (to === "answers" && asks(block)) ||
    // 'Can you let us know if you want this for one year?' asks about the request.
    (to === "asks" && ASKS_OF_REQUEST.test(block.text));
  const gainOf = (at: number, to: keyof Purpose, from: keyof Purpose) =>
    stays(clean.blocks[at] as CleanBlock, to) ? -Infinity : oddsOf(purposes[at]?.[to], purposes[at]?.[from]);
  let [best, bound] = [WINS, below.first];
  // Neither loses to what does neither: a requester says why, a clarification answers by no single line.
  const up = under === "neither" ? 0 : REACH;
  const down = over === "neither" ? 0 : REACH;
  let sum = 0;
  for (let at = below.first - 1; at > Math.max(above.first, below.first - up - 1); at--) {
    sum += gainOf(at, under, over);
    if (sum > best) [best, bound] = [sum, at];
  }
  sum = 0;
  for (let at = below.first; at < Math.min(below.last, below.first + down); at++) {
    sum += gainOf(at, over, under);
    if (sum > best) [best, bound] = [sum, at + 1];
  }
  return bound;
}
