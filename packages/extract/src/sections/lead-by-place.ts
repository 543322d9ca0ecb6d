import type { CleanBlock, CleanText } from "../blocks.js";
import { threadOf } from "../metadata/thread-messages.js";
import { type Purpose, readPurposes, surestOf } from "../purposes/read-purposes.js";
import { readMark } from "../questions/read-mark.js";
import { cue } from "../text/cue/cue.js";
import { toldRequest } from "./told-request.js";
import { GREETING, isAuthorityVoice } from "./voices.js";

/** So surely must a block ask; the line over it does neither by more than not. */
const SURE = 0.75;
const NEITHER = 0.5;
/** A greeting and what the requester says first may stand between the line and what asks, nothing of the authority's. */
const REACH = 4;
/** 'Terms of the request', 'What the applicant is after': a longer line without a colon is a sentence. */
const LONGEST_TITLE = 60;
const LONGEST_LINE = 200;
const POINTS_ON = /[:–—-]\s*$/;
const TITLE = /^\p{Lu}[^.?!]*$/u;

/**
 * The line that leads in to the request by where it stands, whatever its words: over the only blocks of a page that surely ask, with
 * what surely answers behind them. 'The ask', 'It was put in these terms:'. Null where there is none.
 */
export function leadByPlace(clean: CleanText): number | null {
  const asked = onlyAsked(clean);
  if (asked === null) return null;
  const purposes = readPurposes(clean);
  for (let at = asked - 1; at >= Math.max(0, asked - REACH); at--) {
    const block = clean.blocks[at] as CleanBlock;
    // 'I refer to your request for the number of:' tells the first words of what is asked itself.
    if (toldRequest(block) !== null) return null;
    if (leadsIn(block, purposes[at])) return isTitle(block) && !standsOver(clean, at, asked) ? null : at;
    if (isAuthorityVoice(block.text)) return null;
  }
  return null;
}

/** The first block that surely asks, where nothing surely answers before it and nothing asks behind what does; else null. */
function onlyAsked(clean: CleanText): number | null {
  const purposes = readPurposes(clean);
  const asked = purposes.findIndex(({ asks }) => asks >= SURE);
  if (asked < 1 || !asksForItself(clean.blocks[asked] as CleanBlock) || threadOf(clean).length > 1) return null;
  const surest = purposes.map(surestOf);
  const answered = surest.indexOf("answers", asked);
  // Questions behind the first answer stand by turns with theirs.
  if (answered < 0 || surest.includes("asks", answered)) return null;
  return purposes.slice(0, asked).some(({ answers }) => answers >= SURE) ? null : asked;
}

/** A paragraph that puts a question itself; an authority that tells one has no line over it, and labels tell what a list is. */
function asksForItself(block: CleanBlock): boolean {
  if (block.kind === "heading" || block.cells !== undefined || readMark(block) !== null) return false;
  return toldRequest(block) === null && !isAuthorityVoice(block.text);
}

function leadsIn(block: CleanBlock, purpose: Purpose | undefined): boolean {
  const { text, kind, cells } = block;
  if (cells !== undefined || text.length > LONGEST_LINE || GREETING.test(text) || readMark(block) !== null)
    return false;
  if ((purpose?.neither ?? 0) < NEITHER) return false;
  return POINTS_ON.test(text) || kind === "heading" || (text.length <= LONGEST_TITLE && TITLE.test(text));
}

function isTitle({ text }: CleanBlock): boolean {
  return !POINTS_ON.test(text);
}

/** A title stands right over what asks, a greeting between them or none. */
function standsOver({ blocks }: CleanText, title: number, asked: number): boolean {
  return (
    !TELLS.test(blocks[asked]?.text ?? "") && blocks.slice(title + 1, asked).every(({ text }) => GREETING.test(text))
  );
}

/** 'A resident wrote to the Clerk asking for the plan.' below a title tells what was asked. */
const TELLS = cue(/\b(?:wrote|asked|asking|requested|enquired|contacted)\b/i);
