import { isTorn } from "./join-words.js";
import { readListMark } from "./list-marks.js";
import type { Line } from "./page-content.js";

/** A line with what is known of its place in the flow. */
export interface FlowLine {
  readonly line: Line;
  readonly text: string;
  /** The left edge of its column, null for the document's own, and the right edge that it might have run to. */
  readonly left: number | null;
  readonly right: number;
  /** Where the paragraph's text begins: behind the mark of a list. */
  readonly textX: number;
}

/** Two lines of one paragraph differ in size by less than this part. */
const SAME_SIZE = 0.08;
const WIDE_GAP = 1.2;
/** Room that must be left for the next word before a line counts as short, in ems. */
const LEEWAY = 0.7;
const INDENT = 0.9;
const CENTRED = 4;
const FIRST_WORD = /^\S+/;
const LOWER = /^["'“‘(]?\p{Ll}/u;
const OPEN_END = /[^.?!:;”"’'|]$/;
const SENTENCE_END = /[.?!:;]["'”’)\]]{0,2}$/;
const DASH = /^[-–—*]\s/;
const NUMBERED_LABEL =
  /^(?:q(?:uestion)?|a(?:nswer)?|request|response|reply)\.?\s?\d{1,3}\s?(?:[.:)–-]|$)|^\(?\d{1,2}[.)](?=[A-Z][a-z])/i;
const HYPHEN_END = /\p{L}[-\u2010\u00ad]$/u;
/** A bracket that the next line closes holds both together. */
const OPEN_BRACKET = /\([^()]{0,80}$/;
const CLOSES_BRACKET = /^[^()]{0,80}\)/;
const LABEL_START = /^(?:[qa]\.?\s?\d|(?:question|answer|response|request|reply|part|annex|section|dear|yours)\b)/i;
/** No paragraph ends with these words, nor with a date that lacks its year. */
export const DANGLING =
  /\b(?:of|the|on|to|and|or|for|in|by|an?|with|from|that|which|under|\d{1,2}(?:st|nd|rd|th)?\s(?:january|february|march|april|may|june|july|august|september|october|november|december))$/i;
const WORD = /^["'“‘(]?[\p{L}\d]/u;
/** A line that only names what stands beside it or below: 'Our Ref', 'If phoning ask for:'. */
const FIELD_NAME =
  /^(?:(?:our|your|my|foi)\s)?(?:ref(?:erence)?(?:\s(?:no\.?|number))?|dates?|contact|direct (?:line|dial)|(?:e-?mail|tel(?:ephone)?|phone|fax)(?:\s(?:contact|no\.?|number))?|(?:please|if (?:phoning|calling|telephoning)),?\s(?:please\s)?ask for)\s?[:.]?$/i;
/** A line that begins in the right half of its sheet and ends with its neighbour is set to the right. */
const RIGHT_HALF = 0.45;
const LOWER_ITEM = /^(?:[a-z]|[ivx]{1,5})[.)]/;

/** Whether a line begins a new paragraph, given the lines of the paragraph before it. */
export function startsAnew(paragraph: readonly FlowLine[], next: FlowLine, leading: number): boolean {
  const before = paragraph.at(-1);
  if (before === undefined) return true;
  const [one, other] = [before.line, next.line];
  if (Math.abs(one.size - other.size) > SAME_SIZE * one.size) return true;
  const step = other.y - one.y;
  if (one.page !== other.page || step < 0) return !goesOnOverleaf(before, next);
  if (step > leading * WIDE_GAP + 0.6) return true;
  return (
    !isTorn(before.text, next.text) &&
    (looksNew(paragraph, before, next) || isIndented(paragraph, next) || isEnded(paragraph, next))
  );
}

/** Whom a letter greets stands on a line of its own, however full the line of fields above it is. */
const GREETING = /^(?:Dear|Annwyl) (?=\p{Lu})[^.]{1,60}$/u;

/** Plain text below a bold line, or the mark of a list. */
function looksNew(paragraph: readonly FlowLine[], before: FlowLine, next: FlowLine): boolean {
  if (GREETING.test(next.text)) return true;
  if (isBold(before) && isPlain(next) && !LOWER.test(next.text)) return true;
  if (SENTENCE_END.test(before.text) && NUMBERED_LABEL.test(next.text)) return true;
  if (FIELD_NAME.test(before.text) && FIELD_NAME.test(next.text)) return true;
  return readListMark(next.line) !== null && !isWrappedMark(before, next) && !countsOnInside(paragraph, before, next);
}

const INSIDE = /\s\(?(\d{1,2})\)\s/g;

/** '3) What' at the start of a line, where the full line before has '2) How' inside it: the numbers run through one paragraph. */
function countsOnInside(paragraph: readonly FlowLine[], before: FlowLine, next: FlowLine): boolean {
  const number = Number(readListMark(next.line)?.marker ?? 0);
  if (!(number > 1) || !isNearlyFull(paragraph, before, next)) return false;
  return [...before.text.matchAll(INSIDE)].some(([, inside]) => Number(inside) === number - 1);
}

/** The line before ended though there was room on it. */
function isEnded(paragraph: readonly FlowLine[], next: FlowLine): boolean {
  const before = paragraph.at(-1);
  if (before === undefined || !(isShort(before, next) || isSetRight(before, next))) return false;
  if (HYPHEN_END.test(before.text) && LOWER.test(next.text)) return false;
  if (CLOSES_BRACKET.test(next.text) && OPEN_BRACKET.test(lastWords(paragraph))) return false;
  return !(isOpen(before, next) && isNearlyFull(paragraph, before, next));
}

function lastWords(paragraph: readonly FlowLine[]): string {
  return paragraph
    .slice(-2)
    .map(({ text }) => text)
    .join(" ");
}

/** A sentence that was broken by the end of a page or column. */
function goesOnOverleaf(before: FlowLine, next: FlowLine): boolean {
  if (readListMark(next.line) !== null && !LOWER.test(next.text)) return false;
  if (LOWER_ITEM.test(next.text) || LABEL_START.test(next.text) || isBold(before) !== isBold(next)) return false;
  return OPEN_END.test(before.text) && (LOWER.test(next.text) || !isShort(before, next));
}

/** All of the line is emphasised. */
function isBold({ line }: FlowLine): boolean {
  return line.fragments.every(
    ({ text, strong }) => (strong[0]?.start ?? 1) === 0 && strong.length === 1 && strong[0]?.end === text.length,
  );
}

function isPlain({ line }: FlowLine): boolean {
  return line.fragments.every(({ strong }) => strong.length === 0);
}

/** '40. The' or '– and' at the start of a line inside a sentence. */
function isWrappedMark(before: FlowLine, next: FlowLine): boolean {
  const same = Math.abs(before.textX - next.line.x) < 1;
  const mark = readListMark(next.line);
  if (!same || mark?.apart === true || isShort(before, next)) return false;
  return !SENTENCE_END.test(before.text) && (DASH.test(next.text) || !LOWER_ITEM.test(next.text));
}

function isIndented(paragraph: readonly FlowLine[], next: FlowLine): boolean {
  const [first, before] = [paragraph[0], paragraph.at(-1)];
  if (first === undefined || before === undefined) return false;
  const shift = next.line.x - before.line.x;
  const indent = INDENT * next.line.size;
  if (Math.abs(shift) < indent) return false;
  if (paragraph.length === 1 && shift > 0 && isBroken(before, next)) return false;
  const centred = Math.abs(next.line.x + next.line.end - before.line.x - before.line.end) < CENTRED * 2;
  if (centred && shift !== 0) return false;
  if (paragraph.length > 1) return true;
  const hanging = Math.abs(next.line.x - first.textX) < indent;
  return shift > 0
    ? !hanging && !(readListMark(first.line) !== null && shift < 4 * next.line.size)
    : shift < -5 * next.line.size;
}

/** A sentence whose line ran to the edge: what stands farther in below it hangs from its number. */
function isBroken(before: FlowLine, next: FlowLine): boolean {
  return LOWER.test(next.text) && OPEN_END.test(before.text) && !LOWER_ITEM.test(next.text) && !isShort(before, next);
}

/** True where the next line's first word would have fitted; how full a line of another column is tells nothing. */
function isShort(before: FlowLine, next: FlowLine): boolean {
  return isBesideOther(before, next) || fitsWithin(before, next, before.right);
}

/** True where but one of the two lines has a column beside it. */
function isBesideOther(before: FlowLine, next: FlowLine): boolean {
  return (before.left === null) !== (next.left === null);
}

function fitsWithin(before: FlowLine, next: FlowLine, right: number): boolean {
  const word = FIRST_WORD.exec(next.text)?.[0].length ?? 0;
  const letter = (next.line.end - next.line.x) / Math.max(1, next.text.length);
  return before.line.end + (word + 1) * letter + LEEWAY * next.line.size < right;
}

/** Lines that share their right edge alone, far from the left one: an address or names in a letter's head. */
function isSetRight(before: FlowLine, next: FlowLine): boolean {
  const [one, other] = [before.line, next.line];
  const aligned = Math.abs(one.end - other.end) < 1 && Math.abs(one.x - other.x) > 1;
  return before.left === null && aligned && Math.min(one.x, other.x) > before.right * RIGHT_HALF;
}

/** A sentence or name that the line's end broke. */
export function isOpen(before: FlowLine, next: FlowLine): boolean {
  if (!OPEN_END.test(before.text) || LOWER_ITEM.test(next.text)) return false;
  return LOWER.test(next.text) || (DANGLING.test(before.text) && WORD.test(next.text));
}

/** The lines of a quotation or a box stop before the page's edge does. */
function isNearlyFull(paragraph: readonly FlowLine[], before: FlowLine, next: FlowLine): boolean {
  const ends = paragraph.map(({ line }) => line.end);
  const edge = Math.max(...ends, isBesideOther(before, next) ? 0 : next.line.end);
  const wide = before.line.end - before.line.x > (before.right - before.line.x) * 0.45;
  return wide && !fitsWithin(before, next, edge);
}
