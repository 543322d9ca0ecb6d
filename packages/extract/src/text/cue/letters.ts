import { codeOf } from "./narrow.js";

/**
 * Text as cues see it: letters without case, one digit `0` for all digits, and `#` for every other character and for the
 * text's two ends. What looks equal so may differ, but what is equal looks equal.
 */
export const NO_WORD = "#";
export const ANY_DIGIT = "0";
/** The text's two ends for those who must stand at them; to all others they are no word. */
export const TEXT_START = "<";
export const TEXT_END = ">";
export const ASCII = 0x80;
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

/** How each byte of a narrow text looks to cues, as a number. */
export const NUMBER_OF_BYTE = Uint8Array.from({ length: 0x100 }, (_, byte) => numberOf(letterOf(byte)));
/** The two characters beyond ASCII that patterns without case take for letters of it, and only those with `u`. */
const TWO_FACED = /[\u017f\u212a]/;
/** Halves of characters that are one to patterns with `u` and two to all others, and ends of lines that are no line breaks. */
const NOT_NARROW = /[\ud800-\udfff\u2028\u2029]/;
const TWO_FACED_BIT = 1;
const WIDE_BIT = 2;
const FACES = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const character = String.fromCharCode(code);
  return TWO_FACED.test(character) ? TWO_FACED_BIT | WIDE_BIT : NOT_NARROW.test(character) ? WIDE_BIT : 0;
});
let units = new Uint16Array(1 << 12);
let unitBytes = Buffer.from(units.buffer);
let bytes = Buffer.alloc(1 << 12);
const SWAPPED = Buffer.from(Uint16Array.of(1).buffer)[0] === 0;

/** How a text looks to cues. */
export interface SeenText {
  /** False for a text with a character that is a letter to some patterns only. */
  readonly plain: boolean;
  /** The text with one byte a character; null where one of its characters is not the same to all patterns. */
  readonly narrow: string | null;
  /** Whether the narrow text is the text itself. */
  readonly exact: boolean;
}

/** The bytes of the text that was seen last, as long as it was; the next text overwrites them. */
export function seenBytes(): Uint8Array {
  return bytes;
}

/**
 * Makes a text narrow. Its units are copied out of the string first: one by one they are slow to read where a string is
 * a part of another, as most are.
 */
export function see(text: string): SeenText {
  const { length } = text;
  if (length > units.length) {
    units = new Uint16Array(length);
    unitBytes = Buffer.from(units.buffer);
    bytes = Buffer.alloc(length);
  }
  unitBytes.write(text, "utf16le");
  if (SWAPPED) unitBytes.subarray(0, length * 2).swap16();
  let faces = 0;
  let changes = 0;
  for (let index = 0; index < length; index++) {
    const unit = units[index] as number;
    if (unit < ASCII) bytes[index] = unit;
    else {
      const code = codeOf(unit);
      bytes[index] = code;
      changes |= code ^ unit;
      faces |= FACES[unit] as number;
    }
  }
  return {
    plain: (faces & TWO_FACED_BIT) === 0,
    narrow: (faces & WIDE_BIT) === 0 ? bytes.toString("latin1", 0, length) : null,
    exact: changes === 0,
  };
}

/** True where all letters of a narrow text are those of another at its start. */
export function soundsAs(text: Uint8Array, other: Uint8Array): boolean {
  for (let index = 0; index < text.length; index++) {
    if (NUMBER_OF_BYTE[text[index] as number] !== NUMBER_OF_BYTE[other[index] as number]) return false;
  }
  return true;
}
