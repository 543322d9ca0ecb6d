import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import { BARRIER, barriersIn } from "./barriers.js";

/**
 * Texts and patterns with one byte for each character. The engine makes machine code of a pattern once for texts of one byte
 * a character and again for texts of two, which one curly apostrophe makes of a whole page; and where it holds more than
 * 16 MB of machine code it stops to optimise the patterns that come after, at two to eight times their cost. Characters beyond Latin-1
 * that patterns name have codes of their own here, in place of control characters that no text needs; all others look alike.
 */
const UNITS = 0x10000;
const LATIN = 0x100;
const FIRST_CODE = 0x80;
/** What no pattern names, and is neither letter nor number nor space. */
const OTHER = 0x9f;
/** What no pattern names, by what patterns ask of it; the first row that fits. */
const LOOKALIKES: readonly { readonly like: string; readonly of: RegExp }[] = [
  { like: "\u00a0", of: /\s/ },
  { like: "Þ", of: /\p{Lu}/u },
  { like: "þ", of: /\p{Ll}/u },
  { like: "ª", of: /\p{L}/u },
  { like: "²", of: /\p{N}/u },
];
/** What may stand for something else in a narrow text. */
const STAND_IN = /[\x80-\x9f\xa0Þþª²]/;
const ESCAPED_UNIT = /\\u([\da-f]{4})/gi;
const BEYOND_LATIN = /[^\0-\xff]/g;
/** What a pattern has that may not mean the same of a narrow text. */
const TELLING = /[^\0-\x7f]|\\u|\\x[89]|\\p/i;
/** Letters whose other case is not of Latin-1. */
const CAPITAL_IS_WIDE = /[µÿ]/;
const KNOWN_PROPERTIES = /^(?:L|Lu|Ll|N)$/;
/** Of smaller patterns the machine code is small. */
const LEAST_LARGE = 60;
const parser = new RegExpParser({ ecmaVersion: 2023 });

const codes = Uint8Array.from({ length: UNITS }, (_, unit) => {
  if (unit < LATIN) return isCode(unit) ? OTHER : unit;
  const character = String.fromCharCode(unit);
  return LOOKALIKES.find(({ of }) => of.test(character))?.like.charCodeAt(0) ?? OTHER;
});
let nextCode = FIRST_CODE;

function isCode(unit: number): boolean {
  return unit >= FIRST_CODE && unit <= OTHER;
}

/** How a UTF-16 unit looks in a narrow text. */
export function codeOf(unit: number): number {
  return codes[unit] as number;
}

/** True for what was read out of a narrow text and may be printed otherwise. */
export function holdsStandIn(text: string): boolean {
  return STAND_IN.test(text);
}

/** Gives codes to the characters that a pattern names. Texts that were made narrow before have not got them. */
export function nameCharacters({ source }: RegExp): void {
  const plain = source.replace(ESCAPED_UNIT, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  for (const [character] of plain.matchAll(BEYOND_LATIN)) {
    const unit = character.charCodeAt(0);
    if (codes[unit] !== OTHER || nextCode === OTHER) continue;
    codes[unit] = nextCode;
    nextCode += 1;
  }
}

/** The pattern that matches narrow texts where the given one matches the texts as printed; null where there is none. */
export function narrowed(pattern: RegExp): RegExp | null {
  const { source, flags, unicode, ignoreCase } = pattern;
  const telling = TELLING.test(source);
  if (!telling && source.length < LEAST_LARGE) return pattern;
  if (ignoreCase && CAPITAL_IS_WIDE.test(source)) return null;
  const tree = parser.parsePattern(source, 0, source.length, { unicode });
  const characters = telling ? namedIn(tree, ignoreCase) : [];
  if (characters === null) return null;
  const barriers = barriersIn(tree, pattern.multiline).map((at) => ({ start: at, end: at, to: BARRIER }));
  return new RegExp(edited(source, [...characters, ...barriers]), flags);
}

/** A change of a pattern's source. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** The codes of all characters that have one; null where a pattern has something that means something else in a narrow text. */
function namedIn(tree: AST.Pattern, ignoreCase: boolean): readonly Edit[] | null {
  const edits: Edit[] = [];
  let possible = true;
  visitRegExpAST(tree, {
    onCharacterEnter: ({ value, start, end }) => {
      if (isNamed(value, ignoreCase)) edits.push({ start, end, to: `\\x${codeOf(value).toString(16)}` });
      else possible &&= value < LATIN && !STAND_IN.test(String.fromCharCode(value));
    },
    onCharacterClassRangeEnter: ({ max }) => {
      possible &&= max.value < FIRST_CODE;
    },
    onCharacterSetEnter: (node) => {
      possible &&= node.kind !== "property" || KNOWN_PROPERTIES.test(node.key);
    },
  });
  return possible ? edits : null;
}

/** True for a character beyond Latin-1 that has a code. */
function isNamed(unit: number, ignoreCase: boolean): boolean {
  if (unit < LATIN || unit >= UNITS || !isCode(codeOf(unit)) || codeOf(unit) === OTHER) return false;
  const character = String.fromCharCode(unit);
  return !ignoreCase || (character.toUpperCase() === character && character.toLowerCase() === character);
}

function edited(source: string, edits: readonly Edit[]): string {
  let out = "";
  let at = 0;
  for (const { start, end, to } of [...edits].sort((one, other) => one.start - other.start)) {
    out += source.slice(at, start) + to;
    at = end;
  }
  return out + source.slice(at);
}
