import type { Block } from "../blocks.js";
import { FAREWELL, GREETING } from "../text/letter-ends.js";

/** What a line is to the letter that it may stand before or behind. */
export interface LetterLine {
  readonly opens: boolean;
  readonly closes: boolean;
  /** True below an empty line. */
  readonly isApart: boolean;
  /** True where a rule knows it for a site's furniture. */
  readonly isSite: boolean;
}

/** Where the letter on a page begins and ends, by its greeting and its farewell; -1 where there is none. */
export interface LetterBounds {
  readonly greeting: number;
  readonly farewell: number;
  /** How many empty lines stand above each line, from the top; null where the page has none, or hardly anything but them. */
  readonly gaps: readonly number[] | null;
  /** True on a page of a site, as several lines of it say. */
  readonly isSite: boolean;
}

const LONGEST = 60;
/** A letter's head has no more lines. */
const LONGEST_HEAD = 40;
const LEAST_SITE_LINES = 3;
/** Where nearly every line is apart, the empty lines part nothing. */
const MOST_APART = 0.9;

export function letterLine(block: Block, isSite: boolean): LetterLine {
  const { text, quoted, noise } = block;
  const isOwn = text.length <= LONGEST && quoted !== true && noise === null;
  return {
    opens: isOwn && GREETING.test(text),
    closes: isOwn && FAREWELL.test(text),
    isApart: block.apart === true,
    isSite,
  };
}

export function letterBounds(lines: readonly LetterLine[]): LetterBounds {
  const apart = lines.filter(({ isApart }) => isApart).length;
  return {
    greeting: lines.slice(0, LONGEST_HEAD).findIndex(({ opens }) => opens),
    farewell: lines.findLastIndex(({ closes }) => closes),
    gaps: apart === 0 || apart >= lines.length * MOST_APART ? null : countGaps(lines),
    isSite: lines.filter(({ isSite }) => isSite).length >= LEAST_SITE_LINES,
  };
}

function countGaps(lines: readonly LetterLine[]): readonly number[] {
  let above = 0;
  return lines.map(({ isApart }) => {
    if (isApart) above++;
    return above;
  });
}

/** How many values `partAt` has. */
export const LETTER_PARTS = 7;
const OVER = 1;
const BELOW = 3;
const BEHIND_GAPS = 4;

/** 0 inside a letter and where there is none; over its greeting; below its farewell, where no gaps tell, or behind none, one or several. */
export function partAt({ greeting, farewell, gaps }: LetterBounds, at: number): number {
  if (at < greeting) return OVER;
  if (farewell < 0 || at <= farewell) return 0;
  return gaps === null ? BELOW : BEHIND_GAPS + Math.min(2, (gaps[at] ?? 0) - (gaps[farewell] ?? 0));
}

/** How many values `gapsAround` has. */
export const GAPS = 5;

/** Whether an empty line stands above a line, below it, or both; 0 where no gaps tell. */
export function gapsAround({ gaps }: LetterBounds, at: number): number {
  if (gaps === null) return 0;
  const isApart = (line: number) => line > 0 && gaps[line] !== gaps[line - 1];
  return 1 + Number(isApart(at)) + 2 * Number(isApart(at + 1));
}
