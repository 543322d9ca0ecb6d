import { createNumberTable, type NumberTable } from "./number-table.js";

/** Letters of a text that are looked at: a page says in its first words whom it speaks to and of what. */
export const HEAD = 1500;

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
const SMALL_LETTERS = Uint8Array.from({ length: LATIN }, (_, code) => smallLetter(String.fromCharCode(code)));
const IS_LETTER = Uint8Array.from({ length: LATIN }, (_, code) => Number(WORD_LETTER.test(String.fromCharCode(code))));
/** Capitals that are Latin letters only when made small: the sign of Kelvin and the dotted I. */
const ODD_CAPITALS = /[\u212a\u0130]/;
/** Numbers of words stay below this, so that they are held without a box; two words of one number are one in a million. */
const SMALL = 0x3fffffff;
const SPREAD = 31;
/** Two to this power are twice as many as there are learned signs, which are some 6,000. */
const LEARNED_BITS = 14;
/** So many hold the words of a text, a letter each at worst, and its pairs. */
const WORD_BITS = 10;
const PAIR_BITS = 11;

/** Learned weights of words, of pairs of words ('we hold') and of words at the beginning of a line ('^request'). */
export function readWords(signs: Readonly<Record<string, number>>): Words {
  const words: Words = {
    known: createNumberTable(LEARNED_BITS),
    alone: new Float64Array(1 << LEARNED_BITS),
    pairs: createNumberTable(LEARNED_BITS),
    behind: new Float64Array(1 << LEARNED_BITS),
  };
  const { known, alone, pairs, behind } = words;
  known.meet(LINE);
  for (const [sign, weight] of Object.entries(signs)) {
    const [one, other] = sign.split(" ") as [string, string?];
    if (other !== undefined) {
      behind[pairs.meet(pairOf(known.meet(numberOf(one)), known.meet(numberOf(other))))] = weight;
    } else if (one.startsWith(FIRST)) {
      behind[pairs.meet(pairOf(known.meet(LINE), known.meet(numberOf(one.slice(1)))))] = weight;
    } else alone[known.meet(numberOf(one))] = weight;
  }
  return words;
}

/** What a word weighs behind another, or behind the end of a line. */
function behindWeight({ pairs, behind }: Words, before: number, word: number): number {
  return word === 0 ? 0 : (behind[pairs.idOf(pairOf(before, word))] as number);
}

function pairOf(before: number, word: number): number {
  return (before << LEARNED_BITS) | word;
}

/** Of the text at hand its letters, the numbers of its words and LINE where a line ends, and the different words and pairs. */
const letters = new Uint8Array(HEAD + 1);
const numbers = new Int32Array(HEAD);
const met = createNumberTable(WORD_BITS);
const metPairs = createNumberTable(PAIR_BITS);

/**
 * How many different signs a text has, those of `pageSigns`, and what they weigh together. Words are told from one another by
 * numbers: to make a text of each word and each pair takes longer.
 */
export function sumOfSigns(text: string, words: Words): { readonly signs: number; readonly sum: number } {
  const { known, alone } = words;
  met.clear();
  metPairs.clear();
  const count = readNumbers(ODD_CAPITALS.test(text) ? text.slice(0, HEAD).toLowerCase() : text);
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

/** Writes down the letters of the beginning, none behind them, and tells how many there are. */
function readLetters(text: string): number {
  const length = Math.min(HEAD, text.length);
  for (let at = 0; at < length; at++) letters[at] = toLetter(text.charCodeAt(at));
  letters[length] = NONE;
  return length;
}

/** Writes down the numbers of words and ends of lines, and tells how many there are. */
function readNumbers(text: string): number {
  const length = readLetters(text);
  let count = 0;
  let word = 0;
  for (let at = 0; at <= length; at++) {
    const letter = letters[at] as number;
    if (isLetter(letter)) word = withLetter(word, letter);
    else {
      if (word !== 0) numbers[count++] = word;
      word = 0;
      if (letter !== NONE && (letter !== ZERO || letters[at - 1] !== ZERO)) numbers[count++] = letter;
    }
  }
  return count;
}

/** The number by which a learned word is found again in a text. */
function numberOf(word: string): number {
  let number = 0;
  for (let at = 0; at < word.length; at++) number = withLetter(number, toLetter(word.charCodeAt(at)));
  return number;
}

function smallLetter(sign: string): number {
  const small = sign.toLowerCase();
  if (DIGIT.test(small)) return ZERO;
  return WORD_LETTER.test(small) || MARK.test(small) ? small.charCodeAt(0) : NONE;
}

function withLetter(number: number, letter: number): number {
  return (Math.imul(number, SPREAD) + letter) & SMALL;
}

/** A letter with capitals made small and curly quotation marks straight; every digit is one, and what is no part of a word none. */
function toLetter(letter: number): number {
  if (letter < LATIN) return SMALL_LETTERS[letter] as number;
  if (letter === 0x2018 || letter === 0x2019) return APOSTROPHE;
  return letter === 0x201c || letter === 0x201d ? QUOTE : NONE;
}

function isLetter(letter: number): boolean {
  return IS_LETTER[letter] === 1;
}
