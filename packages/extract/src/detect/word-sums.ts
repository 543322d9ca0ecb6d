import { createNumberTable, type NumberTable } from "../text/number-table.js";
import { HEAD, type Letters } from "./letters.js";

/** Words of which something was learned. */
export interface Words {
  /** By their numbers. */
  readonly known: NumberTable;
  /** Weights of words by their ids. */
  readonly alone: Float64Array;
  /** Words behind others, or behind LINE, by both ids. */
  readonly pairs: NumberTable;
  /** Weights of pairs by their ids. */
  readonly behind: Float64Array;
}

const FIRST = "^";
const WORD_LETTER = /[a-z']/;
/** Marks that are words, and ends of lines. */
const MARK = /[£?@"[\]{}:\n]/;
const DIGIT = /\d/;
/** The end of a line is a word. */
const LINE = 10;
const APOSTROPHE = 39;
const QUOTE = 34;
const ZERO = 48;
const NONE = 0;
const LATIN = 256;
/** Letters of words as they are when small, marks below zero, all else NONE. */
const FOLDED = Int16Array.from({ length: LATIN }, (_, code) => foldedLatin(String.fromCharCode(code)));
/** Numbers of words stay below this, so that they are held without a box; two words of one number are one in a million. */
const SMALL = 0x3fffffff;
const SPREAD = 31;
/** Ids of learned words are below two to this power, and so are those of learned pairs. */
const ID_BITS = 14;
/** So many hold the words of a text, a letter each at worst, and its pairs. */
const WORD_BITS = 10;
const PAIR_BITS = 11;

/** Learned weights of words, of pairs of words ('we hold') and of words at the beginning of a line ('^request'). */
export function readWords(signs: Readonly<Record<string, number>>): Words {
  const names = Object.keys(signs);
  const words: Words = {
    known: createNumberTable(bitsFor(new Set(names.flatMap(wordsOf)).size + 1)),
    alone: new Float64Array(1 << ID_BITS),
    pairs: createNumberTable(bitsFor(names.length)),
    behind: new Float64Array(1 << ID_BITS),
  };
  const { known, alone, pairs, behind } = words;
  const idOf = (word: string) => known.meet(word === FIRST ? LINE : numberOf(word));
  idOf(FIRST);
  for (const [sign, weight] of Object.entries(signs)) {
    const [one, other] = wordsOf(sign) as [string, string?];
    if (other === undefined) alone[idOf(one)] = weight;
    else behind[pairs.meet(pairOf(idOf(one), idOf(other)))] = weight;
  }
  return words;
}

/** The one or two words of a sign, FIRST for the end of a line. */
function wordsOf(sign: string): readonly string[] {
  return sign.startsWith(FIRST) ? [FIRST, sign.slice(1)] : sign.split(" ");
}

/** Two to this power are at least twice as many: a fuller table is searched more slowly, a larger one is less at hand. */
function bitsFor(count: number): number {
  return Math.ceil(Math.log2(2 * count + 2));
}

/** What a word weighs behind another, or behind the end of a line. */
function behindWeight({ pairs, behind }: Words, before: number, word: number): number {
  return word === 0 || before === 0 ? 0 : (behind[pairs.idOf(pairOf(before, word))] as number);
}

function pairOf(before: number, word: number): number {
  return (before << ID_BITS) | word;
}

/** Of the text at hand the numbers of its words, LINE where a line ends, and the different words and pairs. */
const numbers = new Int32Array(HEAD);
const met = createNumberTable(WORD_BITS);
const metPairs = createNumberTable(PAIR_BITS);

/**
 * How many different signs a text has, those of `pageSigns`, and what they weigh together. Words are told from one another by
 * numbers: to make a text of each word and each pair takes longer.
 */
export function sumOfSigns(letters: Letters, words: Words): { readonly signs: number; readonly sum: number } {
  const { known, alone } = words;
  met.clear();
  metPairs.clear();
  const count = readNumbers(letters);
  let sum = 0;
  let before = known.idOf(LINE);
  let metBefore = 0;
  for (let at = 0; at < count; at++) {
    const number = numbers[at] as number;
    const id = known.idOf(number);
    const place = number === LINE ? 0 : met.meet(number);
    if (place !== 0) {
      if (met.isNew()) sum += alone[id] as number;
      metPairs.meet((metBefore << WORD_BITS) | place);
      if (metPairs.isNew()) sum += behindWeight(words, before, id);
    }
    before = id;
    metBefore = place;
  }
  return { signs: met.size() + metPairs.size(), sum };
}

/** Writes down the numbers of words and ends of lines, and tells how many there are. */
function readNumbers({ codes, length }: Letters): number {
  let count = 0;
  let word = 0;
  let before = NONE;
  for (let at = 0; at < length; at++) {
    const letter = folded(codes[at] as number);
    if (letter > NONE) word = withLetter(word, letter);
    else {
      if (word !== 0) numbers[count++] = word;
      word = 0;
      if (isSign(letter, before)) numbers[count++] = -letter;
    }
    before = letter;
  }
  if (word !== 0) numbers[count++] = word;
  return count;
}

/** Several digits are one sign. */
function isSign(letter: number, before: number): boolean {
  return letter !== NONE && (letter !== -ZERO || before !== -ZERO);
}

/** The number by which a learned word is found again in a text. */
function numberOf(word: string): number {
  let number = 0;
  for (let at = 0; at < word.length; at++) number = withLetter(number, Math.abs(folded(word.charCodeAt(at))));
  return number;
}

function withLetter(number: number, letter: number): number {
  return (Math.imul(number, SPREAD) + letter) & SMALL;
}

function foldedLatin(sign: string): number {
  const small = sign.toLowerCase();
  if (DIGIT.test(small)) return -ZERO;
  if (WORD_LETTER.test(small)) return small.charCodeAt(0);
  return MARK.test(small) ? -small.charCodeAt(0) : NONE;
}

/** A letter with capitals made small and curly quotation marks straight; every digit is one, and what is no part of a word none. */
function folded(letter: number): number {
  if (letter < LATIN) return FOLDED[letter] as number;
  if (letter === 0x2018 || letter === 0x2019) return APOSTROPHE;
  return letter === 0x201c || letter === 0x201d ? -QUOTE : NONE;
}
