/** White space as Python's `\s` has it, which `score.py` uses: the separators 1C–1F and NEL are in it, the byte order mark is not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python counts the separators as white space.
const WHITE_SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
/** Line ends as Python's `str.splitlines` has them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python ends lines at the separators.
const LINE_END = /\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/;
/** A word as Python's `\w+` has it: letters, numbers and the underscore, but no combining marks. */
const WORD = /[\p{L}\p{N}_]+/gu;
const SAME_ENOUGH = 0.9;

/**
 * Case folding: lower, upper, lower again makes `ß` and `SS`, `ﬁ` and `fi`, and every sigma alike. It differs from Python's
 * `casefold` for the dotless i and for Cherokee letters alone (checked over all code points of Unicode 14).
 */
function foldCase(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase().replaceAll("ς", "σ");
}

/** Text without white space and case: two lines that squash alike are the same line. */
export function squash(text: string | null): string {
  return foldCase((text ?? "").replace(WHITE_SPACE, ""));
}

/** The lines of a text. */
export function splitLines(text: string): string[] {
  return text.split(LINE_END);
}

/** How much of two texts' words is the same, between 0 and 1, order aside. */
export function tokenF1(one: string, other: string): number {
  const words = countWords(one);
  const others = countWords(other);
  if (words.size === 0 && others.size === 0) return 1;
  let same = 0;
  for (const [word, count] of words) same += Math.min(count, others.get(word) ?? 0);
  return same === 0 ? 0 : (2 * same) / (total(words) + total(others));
}

/** True when both texts are absent, or when nine tenths of their words are the same. */
export function isSameText(wanted: string | null, found: string | null): boolean {
  if (!wanted || !found) return !wanted && !found;
  return tokenF1(wanted, found) >= SAME_ENOUGH;
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of foldCase(text).matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
