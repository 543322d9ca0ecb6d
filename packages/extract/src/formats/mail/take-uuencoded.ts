import type { MailFile } from "./message.js";

/** A file that an old mail program wrote into the words: its name, then lines of letters, then 'end'. */
const UUENCODED = /^begin [0-7]{3,4} ([^\r\n]{1,200})\r?\n((?:[ -`]{0,90}\r?\n)*?)end[ \t]*\r?$/gm;
const LINE_BREAK = /\r?\n/;
const BASE = 32;
const SIX_BITS = 63;

/** The words of a mail without the files that are written into them, and these. */
export function takeUuencoded(words: string): { readonly text: string; readonly files: readonly MailFile[] } {
  if (!words.includes("begin ")) return { text: words, files: [] };
  const files: MailFile[] = [];
  const text = words.replace(UUENCODED, (_whole, name: string, body: string) => {
    files.push({ name: name.trim(), mediaType: null, bytes: decode(body) });
    return "";
  });
  return { text, files };
}

/** Each line says first how many bytes it holds; four letters hold three. A line that was cut holds what is left of it. */
function decode(body: string): Uint8Array {
  const bytes: number[] = [];
  for (const line of body.split(LINE_BREAK)) {
    const count = line === "" ? 0 : valueAt(line, 0);
    for (let byte = 0; byte < count; byte++) {
      const letter = 1 + Math.floor((byte * 4) / 3);
      if (letter >= line.length) break;
      const shift = (byte % 3) * 2 + 2;
      bytes.push(((valueAt(line, letter) << shift) | (valueAt(line, letter + 1) >> (6 - shift))) & 255);
    }
  }
  return Uint8Array.from(bytes);
}

/** Six bits of a letter; spaces at a line's end, which programs cut, are zeros. */
function valueAt(line: string, at: number): number {
  return at < line.length ? (line.charCodeAt(at) - BASE) & SIX_BITS : 0;
}
