import { type CleanBlock, type CleanText, LOOKS_LEVEL } from "../blocks.js";
import { signOf } from "../outcome/answer-sentences.js";
import { leadInKind } from "../sections/lead-in.js";
import { REQUESTER_VOICE } from "../sections/voices.js";
import { blocksWithin } from "../text/blocks-within.js";
import { cue } from "../text/cue/cue.js";
import { matchesOf } from "../text/matches-of.js";
import { sentencesOf } from "../text/sentences.js";
import { trimSpan } from "../text/trim-span.js";
import { EXPLAINS, NOTES, OF_ALL_ANSWERS, opensWith, pointsBelow } from "./behind-answers.js";
import { isTitleLine } from "./emphasis.js";
import type { Item } from "./item.js";
import { isDisowned, readMark, readMention, standsInSentence } from "./read-mark.js";
import { readsAsAnswer } from "./reads-as-answer.js";

/** A heading between two items belongs to neither: 'Section C: Complaints', 'Section 3', 'b)'. */
const BETWEEN_ITEMS = cue(
  /^(?:section|part|schedule) [A-Z]\b[:.]?|^(?:section|part) [1-9](?: ?[:–—-] ?[^.?]{2,60})?$|^\(?[a-h]\)$|^(?:points|questions|requests|information) (?:that|which|we)\b/i,
);

/** A heading over what is given, and one over what is not, part the answers of a letter in prose. */
const DIVIDES = cue(
  /^(?:what (?:we|I) (?:are|have|can|cannot|hold|do)\b[^.?:]{0,60}|(?:the )?information (?:that (?:is|we)\b[^.?:]{0,40}|(?:not )?(?:being )?(?:provided|disclosed|released|withheld|refused|held|supplied))(?: in (?:full|part))?)$/i,
);

/** A heading over the next item is among the last lines of this one: a page foot may follow it. */
const LAST_LINES = 2;

/**
 * Where an item ends: before a numbered paragraph of the letter or a heading over the next item; the last of a list
 * before notes, before reasons for another's refusal and, in a list without headings, before the first one.
 */
export function endOfItem(
  clean: CleanText,
  item: Item,
  { isLast, isLastLabel, startsAnew, hasHeadings }: Place,
): number {
  const inside = blocksWithin(clean, item.lineEnd, item.end);
  const fold = blocksWithin(clean, item.at, item.lineEnd)[0]?.part === "term" ? inside.find(opensFold) : undefined;
  if (fold !== undefined) return fold.start;
  // What answers under a heading of its own may stand in numbered paragraphs.
  const isHeading = item.start >= item.lineEnd || standsUnderTitle(clean, item);
  // So may what one of them answers.
  const isNumbered = blocksWithin(clean, item.at, item.lineEnd).some(isDisowned);
  const paragraph = isHeading || isNumbered ? undefined : inside.find(isDisowned);
  if (paragraph !== undefined) return paragraph.start;
  const leads = item.inSentence ? inside.slice(-1).find(({ text }) => leadInKind(text) === "response") : undefined;
  const between =
    leads ??
    inside.slice(-LAST_LINES).find(({ text }) => BETWEEN_ITEMS.test(text)) ??
    headingOverNext(clean, item, inside, startsAnew);
  const divides = item.inSentence ? inside.find(({ text }) => DIVIDES.test(text)) : undefined;
  if (divides !== undefined) return divides.start;
  const ends = (block: CleanBlock) =>
    isLast ? endsLast(clean, item, block, hasHeadings) : isLastLabel && explainsBelow(clean, item, block);
  const cut = inside.find(ends);
  return (cut ?? between)?.start ?? item.end;
}

/** What opens at a click goes on in no other. */
function opensFold({ part }: CleanBlock): boolean {
  return part === "term";
}

/** 'Part (a): the agreement' over the paragraphs that decide on it. */
function standsUnderTitle(clean: CleanText, item: Item): boolean {
  const block = blocksWithin(clean, item.at, item.lineEnd)[0];
  return item.role === "question" && block !== undefined && isTitleLine(block);
}

/** What stands around an item. */
interface Place {
  readonly isLast: boolean;
  /** True where the items that follow only name a question in a sentence. */
  readonly isLastLabel: boolean;
  /** True where the next item starts the numbers again. */
  readonly startsAnew: boolean;
  readonly hasHeadings: boolean;
}

/** 'Street lights:' below an answer heads the items that follow, and so does 'Street lights' over a list that starts again. */
function headingOverNext(
  clean: CleanText,
  item: Item,
  inside: readonly CleanBlock[],
  startsAnew: boolean,
): CleanBlock | undefined {
  const last = inside.at(-1);
  if (last === undefined) return undefined;
  // Below the heading a requester's line may be printed again: 'Please give these by year.'
  const above = startsAnew && REQUESTER_VOICE.test(last.text) ? inside.at(-2) : undefined;
  if (above !== undefined && isHeadLine(above) && above.text.endsWith(":")) return above;
  if (!isHeadLine(last)) return undefined;
  if ((inside.length >= 2 || item.inSentence) && last.text.endsWith(":")) return last;
  const isTitle = startsAnew && TITLE.test(last.text) && !readsAsAnswer(last.text);
  return isTitle && trimSpan(clean.text, item.start, last.start) !== null ? last : undefined;
}

function isHeadLine({ kind, cells, text }: CleanBlock): boolean {
  return text.length <= LONGEST_HEADING && kind !== "list-item" && cells === undefined;
}

/** A line without a figure and a sentence's end. */
const TITLE = /^\p{Lu}[^\d.?!;]*$/u;
const LONGEST_HEADING = 60;

function endsLast(clean: CleanText, item: Item, block: CleanBlock, hasHeadings: boolean): boolean {
  if (opensNotes(clean, item, block, hasHeadings) || explainsBelow(clean, item, block)) return true;
  const mark = readMark(block);
  const mention = readMention(block);
  const points = pointsAtAnother(block);
  if (mention !== null && !points && !mention.labels.some((label) => item.labels.includes(label))) return true;
  // 'For question 11 we suggest …' behind the answers takes up one of them.
  if (mark !== null && standsInSentence(mark) && !points && !mark.labels.some((label) => item.labels.includes(label)))
    return true;
  const answered =
    trimSpan(clean.text, item.lineEnd, block.start) !== null ||
    SAYS_SOMETHING.test(clean.text.slice(item.start, item.lineEnd));
  return answered && (FILE.test(block.text) || opensReasons(clean, item, block));
}

/** Reasons behind the last answer, which are another's where it refuses nothing, or by another provision. */
function opensReasons(clean: CleanText, item: Item, block: CleanBlock): boolean {
  if (!headsReasons(block)) return false;
  return !claims(clean, item.start, block.start) || explainsOther(clean, item, block);
}

/** 'Section 36' over its reasons, below an answer that is refused under section 40 alone. */
function explainsOther(clean: CleanText, item: Item, { text }: CleanBlock): boolean {
  const [, explained] = PROVISION.exec(text) ?? [];
  const words = clean.text.slice(item.start, item.lineEnd);
  const claimed = [...matchesOf(words, PROVISIONS)].map(([, number]) => number);
  return explained !== undefined && claimed.length > 0 && !claimed.includes(explained);
}

const PROVISION = /^(?:section|regulation|s\.?|reg\.?) ?(\d{1,2}[A-Z]?)\b/i;
const PROVISIONS = /\b(?:sections?|regulations?|s\.?|regs?\.?) ?(\d{1,2}[A-Z]?)\b/gi;

function opensNotes(clean: CleanText, item: Item, block: CleanBlock, hasHeadings: boolean): boolean {
  const isNote = () => opensWith(NOTES, block.text) && readMark(block)?.role !== "answer";
  if (!hasHeadings && (headsOther(clean, item, block) || isNote())) return true;
  return saidBefore(clean, item, block) !== "" && opensWith(OF_ALL_ANSWERS, block.text);
}

/** Reasons of all that points at them: 'Refusal notice' under 'Please see below.' */
function explainsBelow(clean: CleanText, item: Item, block: CleanBlock): boolean {
  return headsReasons(block) && pointsBelow(saidBefore(clean, item, block));
}

function headsReasons({ text }: CleanBlock): boolean {
  return REASONS.test(text) || EXPLAINS.test(text);
}

function saidBefore({ text }: CleanText, { start }: Item, block: CleanBlock): string {
  return text.slice(start, block.start).trim();
}

/** Under what is refused 'Factors favouring disclosure' heads its own reasons. */
function headsOther(clean: CleanText, item: Item, { kind, level, start }: CleanBlock): boolean {
  return kind === "heading" && !(level === LOOKS_LEVEL && claims(clean, item.start, start));
}

/** 'See our answer to question 1' answers by pointing at another's answer; it opens none for that one. */
const POINTS =
  /^\W*(?:please )?(?:(?:also )?(?:see|refer to|note)|as (?:per|in|with|for|stated|above)|(?:the )?same as)\b[^.?!]{0,40}\b(?:answers?|response|reply|above|q\d|questions?)\b/i;

/** 'A: Please see our response to Q3.' */
function pointsAtAnother(block: CleanBlock): boolean {
  const mark = readMark(block);
  return POINTS.test(mark?.labels.length === 0 ? block.text.slice(mark.length) : block.text);
}

/** A file to be had below the answers: 'Marking guidance (PDF, 210 KB)'. */
const FILE = /^.{3,100}[([ ](?:PDF|Word|Excel|CSV|XLSX?|DOCX?|ODS)\b[^()]{0,24}\d ?(?:kb|mb)[)\]]?$/i;

/** A line that does not ask and is no bare label. */
const SAYS_SOMETHING = /\w[^?]*$/;

/** Reasons that open with the provision they explain: 'Section 43(2) – commercial interests'. */
const REASONS =
  /^(?:(?:application of |exemption:? )?(?:section|regulation|s\.?|reg\.?) ?(?!1\b|16\b)\d{1,2}[A-Z]?(?:\(\w{1,2}\)){0,4}(?:\s?(?:[-–—:]|\((?=[a-z]{3})|$)|\s(?!of\b|is\b|was\b|has\b|and\b|to\b|which\b|does\b|appl|(?:state|provide|require|allow|exempt|cover|make|place)s?\b)[a-z][^.]{3,70}$)|exemptions? (?:applied|claimed|relied)|reasons? for (?:refus|withh|the exempt|applying)|refusal notice\b|section 17(?:\(\d\))?(?: of [^.;]{0,60})? (?:requires|obliges|compels|(?:says|states|lays down) that (?:when|where|if))\b|(?:public interest|harm|prejudice|balanc(?:e|ing)) (?:test|considerations|exercise)s?\s?:?$|(?:when|where) [^.]{0,80}\b(?:refus\w+|withh\w+|exempt)\b[^.]{0,80}\bnotice\b|please see below for (?:the|our) reasons|in ?so ?far as\b[^.]{0,120}\brefusal notice\b)/i;

/** True where an answer says itself that something is refused: the reasons below it are its own. */
function claims(clean: CleanText, start: number, end: number): boolean {
  return sentencesOf(clean.text, start, end).some((one) => {
    const { sign } = signOf(clean.text.slice(one.start, one.end));
    return sign === "withheld" || sign === "redacted" || sign === "neither-confirm-nor-deny";
  });
}
