import type { FoiRecord } from "@foi-records/contract";
import { contentCue } from "../noise/content-cues.js";
import { SIGN_OFF } from "./is-learnable.js";

/** The letter in the lines of a record's text. */
export interface LetterRange {
  /** The first and the last line that the letter owns. */
  readonly first: number;
  readonly last: number;
  /** The last line that may be of its signature; `last` where that is later. What stands there says nothing of a site. */
  readonly signed: number;
  /** Lines on which any value of the record stands, wherever that is. */
  readonly carrying: ReadonlySet<number>;
}

/** Name, post, team, department, authority and address under a sign-off. */
const SIGNATURE_LINES = 6;
/** Prose as long as this is never furniture that the general rules do not know; see noise/read-evidence.ts. */
const LONG_PROSE = 260;
/** These can be read from a page's head or foot: they say nothing of where its letter stands. */
const ANYWHERE: ReadonlySet<string> = new Set(["/authority", "/title"]);

/**
 * Where the letter stands: from the first to the last line that is evidence of a value, that says what only letters say or is
 * long prose. Null where no line is the letter's.
 */
export function letterRange({ evidence }: FoiRecord, lines: readonly string[]): LetterRange | null {
  const lineOf = createLineFinder(lines);
  const entries = Object.entries(evidence);
  const own = new Set(entries.filter(([pointer]) => !ANYWHERE.has(pointer)).flatMap(([, spans]) => lineOf(spans)));
  const owns = lines.map((line, index) => own.has(index) || line.length >= LONG_PROSE || contentCue(line) !== null);
  const first = owns.indexOf(true);
  if (first < 0) return null;
  const last = owns.lastIndexOf(true);
  const signOff = lines.findLastIndex((line) => SIGN_OFF.test(line));
  const carrying = new Set(entries.flatMap(([, spans]) => lineOf(spans)));
  return { first, last, signed: Math.max(last, signOff < 0 ? 0 : signOff + SIGNATURE_LINES), carrying };
}

type Spans = FoiRecord["evidence"][string];

/** Finds the lines on which spans stand; they count code points. */
function createLineFinder(lines: readonly string[]): (spans: Spans) => readonly number[] {
  const ends: number[] = [];
  let offset = 0;
  for (const line of lines) {
    offset += codePoints(line) + 1;
    ends.push(offset);
  }
  return (spans) =>
    spans.flatMap(([start, end]) => {
      const found: number[] = [];
      for (let at = lineAt(ends, start); at < lines.length && (ends[at - 1] ?? 0) < end; at++) found.push(at);
      return found;
    });
}

/** The line on which a code point stands: the first that ends behind it. */
function lineAt(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const HIGH_SURROGATE = /[\ud800-\udbff]/g;

function codePoints(text: string): number {
  return text.length - (text.match(HIGH_SURROGATE)?.length ?? 0);
}
