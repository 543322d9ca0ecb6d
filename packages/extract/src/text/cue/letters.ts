/**
 * Text as cues see it: letters without case, one digit `0` for all digits, and `#` for every other character and for the
 * text's two ends. What looks equal so may differ, but what is equal looks equal.
 */
export const NO_WORD = "#";
export const ANY_DIGIT = "0";
/** The text's two ends for those who must stand at them; to all others they are no word. */
export const TEXT_START = "<";
export const TEXT_END = ">";
const ASCII = 128;
const WORD = /\w/;
const DIGIT = /\d/;
const OF_ASCII: readonly string[] = Array.from({ length: ASCII }, (_, code) => {
  const character = String.fromCharCode(code).toLowerCase();
  if (!WORD.test(character)) return NO_WORD;
  return DIGIT.test(character) ? ANY_DIGIT : character;
});

/** How a UTF-16 unit looks to cues. */
export function letterOf(code: number): string {
  return OF_ASCII[code] ?? NO_WORD;
}
