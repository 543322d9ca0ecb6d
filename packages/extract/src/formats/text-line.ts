import type { NoiseMark } from "../blocks.js";

/** A line of plain text, without its quotation marks and outer white space. */
export interface TextLine {
  readonly text: string;
  /** True behind `> `. */
  readonly quoted: boolean;
  /** True where an empty line stands before it. */
  readonly afterGap: boolean;
  /** Spaces before the text. */
  readonly indent: number;
  /** Which page it stands on, from 0, where form feeds part the text. */
  readonly page?: number;
  /** What makes it a page's and none of the letter's. */
  readonly edge?: NoiseMark;
}

/** What is shorter or longer is no line that was broken at a width. */
export const MIN_WIDTH = 40;
export const MAX_WIDTH = 130;
/** Goes on with a sentence. */
export const LOWER_START = /^["'“‘(]?\p{Ll}/u;
/** Ends no sentence. */
export const OPEN_END = /[^.?!:;|]$/;
/** May be a row of a table. */
export const TABLE_LIKE = /\||\t| {3}/;
const FIRST_WORD = /^\S+/;

/** Where a line ends on its page. */
export function lengthOf({ indent, text }: TextLine): number {
  return indent + text.length;
}

/** Where a line would have ended with the first word of the next. */
export function wantedBy(before: TextLine, line: TextLine): number {
  return lengthOf(before) + 1 + (FIRST_WORD.exec(line.text)?.[0].length ?? 0);
}
