import type { SearchTerm } from "./parse-query.js";

/** What a word can go on with. */
const NEXT = [..."abcdefghijklmnopqrstuvwxyz0123456789"];

/**
 * Ends of English endings, so that with some of them whatever was typed up to the middle of an ending is a word again: of
 * 'investigat', 'universi' and 'parki' the stems 'investig', 'univers' and 'park' are shorter, and no word's stem begins with
 * what was typed. Chosen over 6,846 words and their beginnings: 12 of 100 beginnings miss their word without, none with them.
 */
const ENDINGS = [
  ...[
    "ble",
    "es",
    "g",
    "ng",
    "n",
    "ted",
    "y",
    "ed",
    "d",
    "le",
    "nt",
    "ent",
    "r",
    "ty",
    "l",
    "ity",
    "lity",
    "nce",
    "on",
  ],
  ...["ion", "tion", "ul", "us", "ss", "ess", "s", "m", "ive", "ve", "tive"],
];
const ENDS_LIKE_ENGLISH = /[a-z]$/;

/** A beginning as a word, and with the ends of endings: the stems of these are those of all words that the star stands for. */
export function endBeginning(beginning: string): readonly string[] {
  return [beginning, ...ENDINGS.map((ending) => beginning + ending)];
}

/**
 * A term as terms of which one must stand, for a database that takes the ending also off what is typed before the star: 'bus*'
 * would be 'bu*'. With one more letter it is not an ending, so that each next letter is asked for.
 */
export function expandPrefix(term: SearchTerm): readonly SearchTerm[] {
  const last = term.words.at(-1) ?? "";
  if (!term.isPrefix || !ENDS_LIKE_ENGLISH.test(last)) return [term];
  const before = term.words.slice(0, -1);
  const withLast = (word: string, isPrefix: boolean): SearchTerm => ({ words: [...before, word], isPrefix });
  return [
    ...endBeginning(last).map((word) => withLast(word, false)),
    ...NEXT.map((next) => withLast(last + next, true)),
  ];
}
