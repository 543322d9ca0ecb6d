const VARIANT = /[\t\u0060\u00a0\u00ad\u2000-\u2019\u202f\u2212]/;
const SPACES = /[\u00a0\u2000-\u200a\u202f\t]/g;
const DASHES = /[\u2010-\u2015\u2212\u00ad]/g;
const QUOTES = /[\u2018\u2019\u0060]/g;
const BRACKETS_OPEN = /\[(?=\d{1,2}[A-Z]?\]|[a-z]{1,3}\])/g;
const BRACKETS_CLOSE = /(?<=\([0-9A-Za-z]{1,3})\]/g;

/** The text with its variants of spaces, dashes, quotes and brackets made one, every character in its old place. */
export function foldText(text: string): string {
  const folded = VARIANT.test(text) ? text.replace(SPACES, " ").replace(DASHES, "-").replace(QUOTES, "'") : text;
  return folded.includes("[") ? folded.replace(BRACKETS_OPEN, "(").replace(BRACKETS_CLOSE, ")") : folded;
}
