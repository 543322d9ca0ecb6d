import type { Line } from "./page-content.js";

const BULLET = /^[•·▪●◦○■□➢➤►✓❖*–—-]$/;
const LOOSE_BULLET = /^o$/;
const NUMBER = /^(?:\(?(\d{1,3}[a-z]?|[a-z]|[ivx]{1,5}|[A-H])[.)]{1,2})$/;
const LEADING = /^(\S{1,6})\s+(?=\S)/;
/** A mark that a list draws stands this many ems before its text; a typed one has a space. */
const APART = 0.4;
const WIDER = 1.4;

/** The sign or number that a line of a list begins with. */
export interface ListMark {
  /** The number without its dots and brackets; null for a bullet. */
  readonly marker: string | null;
  /** Length of the mark in the line's text, with the white space behind it. */
  readonly length: number;
  /** Where the text behind it begins; null where both were printed as one. */
  readonly textX: number | null;
  /** True where the gap behind it is wider than a space. */
  readonly apart: boolean;
}

/** True for a line whose only gap stands behind the mark of a list. */
export function isListLine(line: Line): boolean {
  const [first, , third] = line.fragments;
  return first !== undefined && third === undefined && readMark(first.text) !== null;
}

/** The mark that a line begins with. */
export function readListMark(line: Line): ListMark | null {
  const [first, second] = line.fragments;
  if (first === undefined) return null;
  const alone = second === undefined ? null : readMark(first.text);
  if (alone !== null && second !== undefined)
    return { marker: alone.marker, length: first.text.length + 1, textX: second.x, apart: true };
  const lead = LEADING.exec(first.text);
  const mark = lead?.[1] === undefined ? null : readMark(lead[1]);
  if (mark === null || lead === null) return null;
  const { second: next } = first;
  const isNext = next !== null && first.text.length > lead[0].length;
  return {
    marker: mark.marker,
    length: lead[0].length,
    textX: isNext ? next.x : null,
    apart: isNext && next.gap >= Math.max(APART, next.space * WIDER),
  };
}

function readMark(text: string): { readonly marker: string | null } | null {
  if (BULLET.test(text) || LOOSE_BULLET.test(text)) return { marker: null };
  const number = NUMBER.exec(text)?.[1];
  return number === undefined ? null : { marker: number };
}
