import iconv from "iconv-lite";

/** A text with what was put right in it. */
export interface RepairedText {
  readonly text: string;
  /** How many characters were put right. */
  readonly count: number;
  /** The first of them as it stood, and as it stands now. */
  readonly example: readonly [before: string, after: string] | null;
}

/** Characters of windows-1252 by their bytes; bytes that it leaves free are control characters, as browsers read them. */
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 128 }, (_, index) => {
    const byte = 128 + index;
    const character = iconv.decode(Uint8Array.of(byte), "windows-1252");
    return [character === "\ufffd" ? String.fromCharCode(byte) : character, byte] as const;
  }),
);
/** What a byte from 0x80 to 0xBF, that goes on with a character of UTF-8, was read as. */
const NEXT = `[\\u0080-\\u00bf${[...BYTES].flatMap(([character, byte]) => (byte < 0xa0 ? character : [])).join("")}]`;
/** A character of UTF-8 whose bytes were read one by one; its first byte tells how many there are. */
const BROKEN = new RegExp(`[ÂÃÅ]${NEXT}|Ë[œ†]|[áâï]${NEXT}{2}|ð${NEXT}{3}`, "gu");
const MAY_BE_BROKEN = /[ÂÃÅËáâïð][^\sA-Za-z]/;
/** What a second byte without a sign of its own leaves of a closing quotation mark when a program drops it. */
const LOST_QUOTE = /â€(?=[\s.,;:!?)\]<]|\ufffd|$)\ufffd?/g;
/** What is left of a space that does not break, where a program made it a plain one. */
const LOST_SPACE = /(?<=[\p{L}\d.,;:!?)])Â(?= )/gu;
/** A text goes through the wrong character set once, or twice; a third time has not been seen. */
const ROUNDS = 3;
const DECODER = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Letters of two bytes beyond Latin-1 that British texts have, Welsh ŵ and ŷ first; none whose second byte is a quotation mark's or a space's. */
const FURTHER_LETTERS = /^[ŴŵŶŷœšŸŽž]$/;
/** Punctuation, money, arrows, signs, bullets, ligatures, Welsh letters with accents, marks of order, pictures of faces. */
const SIGNS =
  /^[\u2010-\u203a\u20ac\u2122\u2190-\u21ff\u2200-\u22ff\u25a0-\u27bf\ufb00-\ufb04\ufeff\ufffd\uf0a7\uf0b7\uf0fc\u1e80-\u1e85\u{1f300}-\u{1faff}]$/u;
/** Signs that stand in a character that was misread twice. */
const SECOND_ROUND = /^[ˆ˜]$/;
const LETTER = /^\p{L}/u;
const CAPITAL = /^[À-ß]$/;
const SMALL_LETTER = /^[à-ÿ]$/;
const TIMES = "×";
const AFTER_TIMES = /^[\s\d]/;
/** Signs of Latin-1 and control characters: no letter Â stands before one. */
const LATIN_SIGN = /^[\u0080-\u00bf]$/;
const TYPED_SIGN = /[^\u0080-\u00bf]/;

/** Puts right what was UTF-8 and read as windows-1252, once or twice; what only looks like it is left as it is. */
export function repairMojibake(text: string): RepairedText {
  let repaired = text;
  let count = 0;
  let example: RepairedText["example"] = null;
  for (let round = 0; round < ROUNDS && MAY_BE_BROKEN.test(repaired); round++) {
    const before = count;
    repaired = repaired.replace(BROKEN, (broken, at: number) => {
      const meant = meaningOf(broken, repaired[at + broken.length] ?? "");
      if (meant === null) return broken;
      count++;
      example ??= [broken, meant];
      return meant;
    });
    repaired = repaired.replace(LOST_QUOTE, () => {
      count++;
      return "”";
    });
    if (count === before) break;
  }
  return { text: count === 0 ? text : repaired.replace(LOST_SPACE, ""), count, example };
}

/** The character that the bytes are in UTF-8; null where they are none that such a text would have. */
function meaningOf(broken: string, next: string): string | null {
  const bytes = Uint8Array.from(broken, (character) => BYTES.get(character) ?? character.charCodeAt(0));
  const meant = decode(bytes);
  if (meant === null) return null;
  if (broken.length > 2) return SIGNS.test(meant) ? meant : null;
  return isMeant(meant, broken, next) ? meant : null;
}

/** True for two bytes that no text has side by side for their own sake. */
function isMeant(meant: string, [, second = ""]: string, next: string): boolean {
  if (FURTHER_LETTERS.test(meant) || SECOND_ROUND.test(meant)) return true;
  if (meant === TIMES) return AFTER_TIMES.test(next);
  // 'AMANHÃ”' is a word in capitals and its quotation mark, and so is 'AMANHÃ’s'; 'Ã‰cole' goes on.
  if (CAPITAL.test(meant)) return LETTER.test(next) && second !== "’";
  return LATIN_SIGN.test(meant) ? !TYPED_SIGN.test(second) : SMALL_LETTER.test(meant);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return DECODER.decode(bytes);
  } catch {
    return null;
  }
}
