import type { Block } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { FAREWELL } from "../text/letter-ends.js";
import type { Evidence } from "./read-evidence.js";

/** A line of a site's foot is short and tells nothing. */
const SHORT = 60;
/** The body's address on one line. */
const LONGEST_ADDRESS = 160;
const ADDRESS = /,[^.?!]{2,80}\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b/;
const TELLS = /[\d:]|[.?!]["'”’)]?$|\.\w{3,4}$/;
/** A signature has a telephone and an office too: below one a site's foot must say twice what it is. */
const LEAST_BELOW_SIGNATURE = 2;
const SHARE = 0.25;
/** An answer of one word in a list: menus are numbered too, but with words that menus are made of. */
const NUMBERED = /^\(?\d{1,2}[.)]\s/;
/** Lines that no rule knows over the first that one does. */
const LINES_OVER = 3;

/** The foot of a site where no line of it is certain: short lines after the letter to the page's end, some known for noise. */
export function weakTail(blocks: readonly Block[], evidence: readonly Evidence[], last: number): readonly number[] {
  const tail = blocks.map((_, index) => index).slice(last + 1);
  const known = tail.filter((index) => isKnown(evidence[index]));
  const [first] = known;
  if (
    first === undefined ||
    !tail.every((index) => index < first || isKnown(evidence[index]) || isShort(blocks[index]))
  )
    return [];
  const foot = tail.filter((index) => index >= first);
  if (foot.some((index) => NUMBERED.test(blocks[index]?.text ?? "") && evidence[index]?.mark === null)) return [];
  const signed = [last, ...tail].some((index) => FAREWELL.test(blocks[index]?.text ?? ""));
  if (known.length < foot.length * SHARE || (signed && known.length < LEAST_BELOW_SIGNATURE)) return [];
  return signed ? foot : [...linesOver(blocks, first, last), ...foot];
}

/** What a letter or mail says below its signature of the body's legal person and of its hours. */
export function legalFoot(blocks: readonly Block[], evidence: readonly Evidence[], last: number): readonly number[] {
  const from = Math.max(0, last);
  const signed = blocks.findIndex(({ text }, index) => index >= from && FAREWELL.test(text));
  if (signed < 0) return [];
  return blocks
    .map((_, index) => index)
    .slice(signed + 1)
    .filter((index) => isDetails(evidence[index]) && OF_THE_OFFICE.test(blocks[index]?.text ?? ""));
}

const OF_THE_OFFICE = cue(
  /\b(?:open(?:ing)?|staffed|weekdays|mon(?:day)?s?|registered|(?:company|charity) (?:no|number)|limited by guarantee|vat)\b/i,
);

function isDetails(item: Evidence | undefined): boolean {
  return item?.mark?.rule === "organisation-details";
}

/** What says nothing of the lines around it, as the foot of a printed page, makes no foot of a site. */
function isKnown(item: Evidence | undefined): boolean {
  return item !== undefined && item.mark !== null && item.spreads && !isDetails(item);
}

function isShort(block: Block | undefined): boolean {
  if (block === undefined || block.cells !== undefined || block.quoted === true) return false;
  return block.text.length <= SHORT || (block.text.length <= LONGEST_ADDRESS && ADDRESS.test(block.text));
}

/** Lines over the first that is known; those that the letter's words announce, 'as follows:', are its own. */
function linesOver(blocks: readonly Block[], first: number, last: number): readonly number[] {
  const over: number[] = [];
  for (let at = first - 1; at > last && over.length < LINES_OVER; at--) {
    const block = blocks[at];
    if (!isShort(block) || block?.kind === "list-item" || TELLS.test(block?.text ?? "")) break;
    over.push(at);
  }
  return blocks[first - 1 - over.length]?.text.endsWith(":") === true ? [] : over;
}
