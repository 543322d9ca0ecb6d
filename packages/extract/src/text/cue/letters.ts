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

/** Letters as small numbers from 1 on. */
export function numberOf(letter: string): number {
  if (letter >= "a" && letter <= "z") return letter.charCodeAt(0) - 96;
  return 27 + [NO_WORD, ANY_DIGIT, "_", TEXT_START, TEXT_END].indexOf(letter);
}

/** The two characters beyond ASCII that patterns without case take for letters of it, and only those with `u`. */
const TWO_FACED: readonly number[] = [0x17f, 0x212a];
const NUMBER_OF_UNIT = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  TWO_FACED.includes(code) ? 0 : numberOf(letterOf(code)),
);
let units = new Uint16Array(1 << 12);
let bytes = Buffer.from(units.buffer);
const SWAPPED = Buffer.from(Uint16Array.of(1).buffer)[0] === 0;

/**
 * Writes the numbers of a text's letters into `letters`, which has room for them. The units are copied out of their
 * string first: one by one they are slow to read where a string is a part of another, as most are. False for a text with
 * a character that is a letter to some patterns only.
 */
export function writeLetters(text: string, letters: Uint8Array): boolean {
  const { length } = text;
  if (length > units.length) {
    units = new Uint16Array(length);
    bytes = Buffer.from(units.buffer);
  }
  bytes.write(text, "utf16le");
  if (SWAPPED) bytes.subarray(0, length * 2).swap16();
  let plain = true;
  for (let index = 0; index < length; index++) {
    const number = NUMBER_OF_UNIT[units[index] as number] as number;
    letters[index] = number;
    if (number === 0) plain = false;
  }
  return plain;
}
