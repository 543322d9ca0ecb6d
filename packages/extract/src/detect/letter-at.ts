/** A letter and how many bytes it takes up, in one number: an object for each would cost more than reading it. */
export type SizedLetter = number;

const SIZE_BITS = 4;

export function sized(code: number, size: number): SizedLetter {
  return (code << SIZE_BITS) | size;
}

export function codeOf(letter: SizedLetter): number {
  return letter >> SIZE_BITS;
}

export function sizeOf(letter: SizedLetter): number {
  return letter & ((1 << SIZE_BITS) - 1);
}

const FIRST_OF_TWO = 0xc2;
const FIRST_OF_THREE = 0xe0;
const FIRST_OF_FOUR = 0xf0;
/** Stands for all letters that UTF-16 writes as two. */
const OUTSIDE = 0xfffd;
/** What Windows-1252 has where Latin-1 has nothing: its quotation marks are met in pages, the others say nothing. */
const QUOTES: ReadonlyMap<number, number> = new Map([
  [0x91, 0x2018],
  [0x92, 0x2019],
  [0x93, 0x201c],
  [0x94, 0x201d],
]);

/** The letter at a byte above 127, of UTF-8; what is none is one of Windows-1252. */
export function letterAt(page: Uint8Array, at: number): SizedLetter {
  const first = page[at] as number;
  const second = restOf(page, at + 1);
  if (first < FIRST_OF_TWO || second < 0) return sized(QUOTES.get(first) ?? first, 1);
  if (first < FIRST_OF_THREE) return sized(((first & 31) << 6) | second, 2);
  if (first >= FIRST_OF_FOUR) return sized(OUTSIDE, 4);
  return sized(((first & 15) << 12) | (second << 6) | Math.max(0, restOf(page, at + 2)), 3);
}

/** What a byte behind the first adds to a letter; below 0 where none does. */
function restOf(page: Uint8Array, at: number): number {
  const byte = page[at] ?? 0;
  return (byte & 0xc0) === 0x80 ? byte & 63 : -1;
}
