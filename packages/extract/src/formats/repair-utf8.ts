import iconv from "iconv-lite";

/** Text of bytes that are UTF-8 in most places. */
export interface MixedText {
  readonly text: string;
  /** Bytes that were read as windows-1252. */
  readonly repaired: number;
  /** Bytes that could not be read. */
  readonly replaced: number;
}

/** Signs and letters of windows-1252 that British texts have: quotes, dashes, pounds, spaces, letters with accents. */
const PLAUSIBLE = /^[‘’“”–—…•™€£©®°±²³·¼½¾«»§\u00a0\u00ad´¨À-ÖØ-Üß-öø-ü]$/u;
const REPLACED = "\ufffd";
const MAY_CONTINUE = 0x80;

/** Reads UTF-8 into which single bytes of windows-1252 were pasted: '£5' from one program in the page of another. */
export function decodeMixedUtf8(bytes: Uint8Array): MixedText {
  const parts: string[] = [];
  const decoder = new TextDecoder("utf-8");
  let repaired = 0;
  let replaced = 0;
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    parts.push(decoder.decode(bytes.subarray(from, at)));
    const meant = iconv.decode(bytes.subarray(at, at + 1), "windows-1252");
    if (PLAUSIBLE.test(meant)) repaired++;
    else replaced++;
    parts.push(PLAUSIBLE.test(meant) ? meant : REPLACED);
    from = ++at;
  }
  parts.push(decoder.decode(bytes.subarray(from)));
  return { text: parts.join(""), repaired, replaced };
}

/** First bytes with the number of bytes that follow, and what the next may be: longer forms of a character are no UTF-8. */
const FORMS: readonly (readonly [first: number, last: number, more: number, from: number, to: number])[] = [
  [0x00, 0x7f, 0, 0, 0xff],
  [0xc2, 0xdf, 1, 0x80, 0xbf],
  [0xe0, 0xe0, 2, 0xa0, 0xbf],
  [0xe1, 0xec, 2, 0x80, 0xbf],
  [0xed, 0xed, 2, 0x80, 0x9f],
  [0xee, 0xef, 2, 0x80, 0xbf],
  [0xf0, 0xf0, 3, 0x90, 0xbf],
  [0xf1, 0xf3, 3, 0x80, 0xbf],
  [0xf4, 0xf4, 3, 0x80, 0x8f],
];

/** How many bytes the character has that begins here; 0 where none of UTF-8 does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  const form = FORMS.find(([from, to]) => from <= first && first <= to);
  if (form === undefined) return 0;
  const [, , more, from, to] = form;
  if (more > 0 && (second < from || second > to)) return 0;
  const rest = bytes.subarray(at + 2, at + 1 + more);
  return rest.length >= more - 1 && rest.every((byte) => (byte & 0xc0) === MAY_CONTINUE) ? more + 1 : 0;
}

const SAMPLE = 64 * 1024;
const BEYOND_ASCII = /\P{ASCII}/gu;
/** Letters with accents in a row, as other character sets give when they are read as this one. */
const ODD_PLACE = /[À-ÿ]{3}/u;

/** True for text that was rightly read as windows-1252: what it has beyond ASCII is what British texts have. */
export function looksLikeWindows1252(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return !ODD_PLACE.test(sample) && (sample.match(BEYOND_ASCII) ?? []).every((character) => PLAUSIBLE.test(character));
}
