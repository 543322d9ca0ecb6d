import { type AST, RegExpParser } from "@eslint-community/regexpp";
import { ANY_DIGIT, letterOf, NO_WORD, TEXT_END, TEXT_START } from "./letters.js";
import { selectivityOf } from "./selectivity.js";

/** Strings of letters (see `letterOf`) of which every match of a pattern holds at least one; null where none can be named. */
export type RequiredWords = readonly string[] | null;

/** What is known of a part of a pattern. */
interface Part {
  /** All that it can match, as letters, where that is a handful of strings. `|` stands for a word's edge. */
  readonly exact: readonly string[] | null;
  readonly required: RequiredWords;
  /** Of a part that repeats, what every match begins with and what it ends with; `\d{1,3}` begins and ends with a digit. */
  readonly edges?: readonly string[];
}

/** Shorter strings stand in every text and tell nothing. */
const SHORTEST = 3;
/** What stands behind in longer ones tells no more, and makes the table of words larger. */
const LONGEST = 8;
const MOST_EXACT = 40;
const MOST_REQUIRED = 600;
const LARGEST_CLASS = 6;
const LAST_UNIT = 0xffff;
const WORD_EDGE = "|";
const ANYTHING: Part = { exact: null, required: null };
const parser = new RegExpParser({ ecmaVersion: 2023 });

/** Reads the words that a pattern needs from the pattern itself, as code search engines do to search an index by pattern. */
export function requiredWords({ source, unicode, multiline }: RegExp): RequiredWords {
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode });
  const words = settled(anyOf(alternatives)) ?? settled(anyOf(alternatives.flatMap(spread)));
  if (words === null) return null;
  return [...new Set((multiline ? words.map(atLines) : words).map(tellingPart))];
}

/** Words that begin alike share their states in the scan: another part of a word must tell so much more to stand for it. */
const MUCH_RARER = 1000;

/** The part of a long string that is looked for: its beginning, unless that is a word of any text, as in 'request sent to'. */
function tellingPart(word: string): string {
  let best = word.slice(0, LONGEST);
  for (let at = 1; at + LONGEST <= word.length; at++) {
    const part = word.slice(at, at + LONGEST);
    if (selectivityOf([part]) * MUCH_RARER < selectivityOf([best])) best = part;
  }
  return best;
}

const OUTER_END = /^[<>]|[<>]$/g;
const INNER_END = /[<>]/g;

/** Where `^` and `$` are ends of lines, what stands there is no word. */
function atLines(word: string): string {
  return word.replace(OUTER_END, NO_WORD).replace(INNER_END, "");
}

/** Of what a part can match and what it needs, the strings that tell more. */
function settled({ exact, required }: Part): RequiredWords {
  return better(exact === null ? null : usable(exact), required);
}

function better(one: RequiredWords, other: RequiredWords): RequiredWords {
  if (one === null || other === null) return one ?? other;
  return selectivityOf(one) <= selectivityOf(other) ? one : other;
}

function usable(strings: readonly string[]): RequiredWords {
  const words = [...new Set(strings.map(withEdges))];
  return words.every((one) => one.length >= SHORTEST) ? words : null;
}

const INNER_EDGE = /(?<=.)\|+(?=.)/g;
const OUTER_EDGE = /^\|+(?=[^#<>])|(?<=[^#<>])\|+$/g;
const IDLE_EDGE = /\|/g;

/** Beside a letter a word's edge is a character that is none; elsewhere it says nothing that the characters do not say. */
function withEdges(string: string): string {
  if (!string.includes(WORD_EDGE)) return string;
  return string.replace(INNER_EDGE, "").replace(OUTER_EDGE, NO_WORD).replace(IDLE_EDGE, "");
}

/** What a branch is made of, one after another. */
type Branch = Pick<AST.Alternative, "elements">;

/** A branch that names no word, as one branch for each of its first group's: `^(?:go|x) to` as `^go to` and `^x to`, of which each does. */
function spread(branch: Branch): readonly Branch[] {
  const { elements } = branch;
  const at = elements.findIndex((one) => one.type === "Group" && one.alternatives.length > 1);
  const group = elements[at];
  if (group?.type !== "Group" || sequence(elements).required !== null) return [branch];
  return group.alternatives.map((one) => ({
    elements: [...elements.slice(0, at), ...one.elements, ...elements.slice(at + 1)],
  }));
}

function anyOf(alternatives: readonly Branch[]): Part {
  const parts = alternatives.map(({ elements }) => sequence(elements));
  const exact = new Set(parts.flatMap((part) => part.exact ?? []));
  const known = exact.size <= MOST_EXACT && parts.every((part) => part.exact !== null);
  const words = parts.map(settled);
  const required = new Set(words.flatMap((one) => one ?? []));
  const all = required.size <= MOST_REQUIRED && words.every((one) => one !== null);
  return { exact: known ? [...exact] : null, required: all ? [...required] : null };
}

function sequence(elements: readonly AST.Element[]): Part {
  let run = new Run([""]);
  let whole = true;
  let best: RequiredWords = null;
  for (const element of elements) {
    const part = partOf(element);
    best = better(best, part.required);
    if (part.exact !== null && run.goesOn(part.exact)) continue;
    if (part.edges !== undefined) run.goesOn(part.edges);
    best = better(best, usable(run.strings()));
    whole = false;
    run = new Run(part.exact ?? part.edges ?? [""]);
  }
  const strings = run.strings();
  return { exact: whole ? strings : null, required: better(best, usable(strings)) };
}

/** All that a run of elements can match, letter by letter; letters that all of its strings share wait until they part. */
class Run {
  private heads: readonly string[];
  private shared = "";

  constructor(heads: readonly string[]) {
    this.heads = heads;
  }

  /** Adds what the next element can match; false where that makes too many strings. */
  goesOn(tails: readonly string[]): boolean {
    const [only] = tails;
    if (tails.length === 1 && only !== undefined) {
      this.shared += only;
      return true;
    }
    if (this.heads.length * tails.length > MOST_EXACT) return false;
    this.heads = this.strings().flatMap((head) => tails.map((tail) => head + tail));
    return true;
  }

  strings(): readonly string[] {
    if (this.shared !== "") this.heads = this.heads.map((head) => head + this.shared);
    this.shared = "";
    return this.heads;
  }
}

function partOf(element: AST.Element): Part {
  switch (element.type) {
    case "Character":
      return oneOf(lettersOf(element));
    case "CharacterSet":
      return oneOf(lettersOf(element));
    case "CharacterClass":
      return element.negate ? ANYTHING : oneOf(unionOf(element.elements.map(lettersOf)));
    case "Group":
    case "CapturingGroup":
      return anyOf(element.alternatives);
    case "Quantifier":
      return repeated(element);
    case "Assertion":
      return assertion(element);
    default:
      return ANYTHING;
  }
}

function oneOf(letters: readonly string[] | null): Part {
  return letters === null || letters.length > LARGEST_CLASS ? ANYTHING : { exact: letters, required: null };
}

function unionOf(sets: readonly (readonly string[] | null)[]): readonly string[] | null {
  return sets.includes(null) ? null : [...new Set(sets.flatMap((one) => one ?? []))];
}

/** The letters that an element of a class can be; null where they are many. */
function lettersOf(element: AST.Character | AST.CharacterSet | AST.CharacterClassElement): readonly string[] | null {
  if (element.type === "Character") return element.value > LAST_UNIT ? null : [letterOf(element.value)];
  if (element.type === "CharacterClassRange") return rangeOf(element.min.value, element.max.value);
  if (element.type !== "CharacterSet") return null;
  if (element.kind === "digit" && !element.negate) return [ANY_DIGIT];
  const noWord = (element.kind === "space" && !element.negate) || (element.kind === "word" && element.negate);
  return noWord ? [NO_WORD] : null;
}

function rangeOf(min: number, max: number): readonly string[] | null {
  if (max > LAST_UNIT || max - min > 64) return null;
  return [...new Set(Array.from({ length: max - min + 1 }, (_, step) => letterOf(min + step)))];
}

function repeated({ min, max, element }: AST.Quantifier): Part {
  const part = partOf(element);
  if (min === 1 && max === 1) return part;
  if (min === 0) return { exact: max === 1 && part.exact !== null ? ["", ...part.exact] : null, required: null };
  if (part.exact === null) return { exact: null, required: settled(part) };
  const [only = "", ...others] = part.exact;
  const edges = others.length > 0 ? part.exact : [only.repeat(Math.min(min, LONGEST))];
  if (min === max && others.length === 0 && min <= LONGEST) return { exact: edges, required: part.required };
  return { exact: null, required: better(settled(part), usable(edges)), edges };
}

/** What stands around a match stands in the text too, so that lookaheads and lookbehinds name words as well. */
function assertion(element: AST.Assertion): Part {
  if (element.kind === "lookahead" || element.kind === "lookbehind") {
    if (element.negate && isNoWord(element)) return { exact: [WORD_EDGE], required: null };
    return { exact: [""], required: element.negate ? null : settled(anyOf(element.alternatives)) };
  }
  if (element.kind === "word") return { exact: [element.negate ? "" : WORD_EDGE], required: null };
  return { exact: [element.kind === "start" ? TEXT_START : TEXT_END], required: null };
}

/** `(?!\w)`, `(?<![\w-])`: beside what is no part of a word, a letter stands at a word's edge. */
function isNoWord({ alternatives }: AST.LookaroundAssertion): boolean {
  const [only, ...others] = alternatives[0]?.elements ?? [];
  if (alternatives.length > 1 || others.length > 0) return false;
  const set = only?.type === "CharacterClass" && !only.negate ? only.elements : only === undefined ? [] : [only];
  return set.some((one) => one.type === "CharacterSet" && one.kind === "word" && !one.negate);
}
