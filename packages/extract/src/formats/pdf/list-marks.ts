import type { Fragment, Line } from "./page-content.js";

const BULLET = /^[•·▪●◦○■□➢➤►✓❖*–—-]$/;
const LOOSE_BULLET = /^o$/;
const NUMBER = /^(?:\(?(\d{1,3}[a-z]?|[a-z]|[ivx]{1,5}|[A-H])[.)]{1,2})$/;
/** '2.1' of a letter's numbered paragraphs; only where it hangs before words, for it may be a figure. */
const PARAGRAPH = /^\d{1,2}(?:\.\d{1,2}){1,3}\.?$/;
const WORDS = /^["'“‘(]?\p{L}/u;
const LEADING = /^(\S{1,6})\s+(?=\S)/;
/** A mark that a list draws stands this many ems before its text; a typed one has a space. */
const APART = 0.4;
const WIDER = 1.4;

/** The sign or number that a line of a list begins with. */
export interface ListMark {
  /** The number without its dots and brackets; null for a bullet. */
  readonly marker: string | null;
  /** True for a number with a part behind its dot, which stays in the text. */
  readonly parted?: true;
  /** Length of the mark in the line's text, with the white space behind it. */
  readonly length: number;
  /** Where the text behind it begins; null where both were printed as one. */
  readonly textX: number | null;
  /** True where the gap behind it is wider than a space. */
  readonly apart: boolean;
}

/** True for a line whose only gap stands behind the mark of a list. */
export function isListLine(line: Line): boolean {
  const [first, second, third] = line.fragments;
  if (first === undefined || third !== undefined) return false;
  return readMark(first.text) !== null || (PARAGRAPH.test(first.text) && WORDS.test(second?.text ?? ""));
}

/** The mark that a line begins with. */
export function readListMark({ fragments: [first, second] }: Line): ListMark | null {
  if (first === undefined) return null;
  return (second === undefined ? null : markBefore(first, second)) ?? markWithin(first);
}

/** A mark that stands alone before the line's text. */
function markBefore({ text }: Fragment, second: Fragment): ListMark | null {
  const place = { length: text.length + 1, textX: second.x, apart: true };
  const alone = readMark(text);
  if (alone !== null) return { marker: alone.marker, ...place };
  return PARAGRAPH.test(text) && WORDS.test(second.text) ? { marker: text, parted: true, ...place } : null;
}

/** A mark that was drawn with the line's text. */
function markWithin(first: Fragment): ListMark | null {
  const lead = LEADING.exec(first.text);
  if (lead?.[1] === undefined) return null;
  if (PARAGRAPH.test(lead[1])) return parted(first, lead[0].length, lead[1]);
  const mark = readMark(lead[1]);
  if (mark === null) return null;
  const { second: next } = first;
  const isNext = next !== null && first.text.length > lead[0].length;
  return {
    marker: mark.marker,
    length: lead[0].length,
    textX: isNext ? next.x : null,
    apart: isNext && next.gap >= Math.max(APART, next.space * WIDER),
  };
}

/** '2.1' with its paragraph hanging behind it in the same run of text. */
function parted({ text, second }: Fragment, length: number, marker: string): ListMark | null {
  if (second === null || text.length <= length || !WORDS.test(text.slice(length))) return null;
  const isApart = second.gap >= Math.max(APART, second.space * WIDER);
  return isApart ? { marker, parted: true, length, textX: second.x, apart: true } : null;
}

function readMark(text: string): { readonly marker: string | null } | null {
  if (BULLET.test(text) || LOOSE_BULLET.test(text)) return { marker: null };
  const number = NUMBER.exec(text)?.[1];
  return number === undefined ? null : { marker: number };
}
