import { type AST, RegExpParser } from "@eslint-community/regexpp";
import { ANY_DIGIT, ASCII, letterOf, NO_WORD, numberOf } from "./letters.js";

/** A bit for each letter as cues see it. */
type Letters = number;

/** What a part can begin with, and whether it may hold nothing. */
interface Beginning {
  readonly letters: Letters;
  readonly mayBeEmpty: boolean;
}

export const ANY_LETTER: Letters = ~0;
const ANYTHING: Beginning = { letters: ANY_LETTER, mayBeEmpty: false };
const TWO_FACED = [0x017f, 0x212a];
const NOTHING: Beginning = { letters: 0, mayBeEmpty: true };
const parser = new RegExpParser({ ecmaVersion: 2023 });

/** The letters with which a text must begin that a pattern matches; any, but for a pattern that stands at the text's start. */
export function firstLetters({ source, unicode, multiline }: RegExp): Letters {
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode });
  if (multiline || !alternatives.every(isAtStart)) return ANY_LETTER;
  const { letters, mayBeEmpty } = ofAny(alternatives);
  return mayBeEmpty ? ANY_LETTER : letters;
}

export function bitOf(letter: number): Letters {
  return 1 << letter;
}

function isAtStart({ elements: [first] }: AST.Alternative): boolean {
  return first?.type === "Assertion" && first.kind === "start";
}

function ofAny(alternatives: readonly AST.Alternative[]): Beginning {
  const all = alternatives.map(({ elements }) => ofSequence(elements));
  return { letters: unionOf(all), mayBeEmpty: all.some(({ mayBeEmpty }) => mayBeEmpty) };
}

function ofSequence(elements: readonly AST.Element[]): Beginning {
  let letters: Letters = 0;
  for (const element of elements) {
    const one = beginningOf(element);
    letters |= one.letters;
    if (!one.mayBeEmpty) return { letters, mayBeEmpty: false };
  }
  return { letters, mayBeEmpty: true };
}

function beginningOf(element: AST.Element): Beginning {
  switch (element.type) {
    case "Character":
    case "CharacterSet":
      return ofCharacter(element);
    case "CharacterClass":
      if (element.negate) return ANYTHING;
      return { letters: unionOf(element.elements.map(ofCharacter)), mayBeEmpty: false };
    case "Group":
    case "CapturingGroup":
      return ofAny(element.alternatives);
    case "Quantifier":
      return { ...beginningOf(element.element), ...(element.min === 0 && { mayBeEmpty: true }) };
    case "Assertion":
      return NOTHING;
    default:
      return ANYTHING;
  }
}

function ofCharacter(element: AST.Character | AST.CharacterSet | AST.CharacterClassElement): Beginning {
  if (element.type === "Character") return ofRange(element.value, element.value);
  if (element.type === "CharacterClassRange") return ofRange(element.min.value, element.max.value);
  if (element.type !== "CharacterSet") return ANYTHING;
  if (element.kind === "digit" && !element.negate) return only(ANY_DIGIT);
  return element.kind === "space" && !element.negate ? only(NO_WORD) : ANYTHING;
}

/** Beyond ASCII: no text that begins there is turned away, and two characters are letters of it to some patterns. */
function ofRange(min: number, max: number): Beginning {
  if (TWO_FACED.some((code) => min <= code && code <= max)) return ANYTHING;
  let letters: Letters = 0;
  for (let code = min; code <= max && code < ASCII; code++) letters |= bitOf(numberOf(letterOf(code)));
  return { letters, mayBeEmpty: false };
}

function only(letter: string): Beginning {
  return { letters: bitOf(numberOf(letter)), mayBeEmpty: false };
}

function unionOf(all: readonly Beginning[]): Letters {
  return all.reduce((sum, { letters }) => sum | letters, 0);
}
