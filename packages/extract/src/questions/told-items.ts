import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair, Section } from "../blocks.js";
import { findTold } from "../sections/told-request.js";
import { matchesOf } from "../text/matches-of.js";
import { trimSpan } from "../text/trim-span.js";
import { pairNamed } from "./pair-named.js";

const NUMBER = /(?:^|[\s,;])[([]?(\d{1,2})[.)](?!\d)\s?(?=\S)/g;
const LETTER = /(?:^|[\s,;])\(?([a-h])\)\s?(?=\S)/g;
const LETTERS = "abcdefgh";
const LOOSE_END = /[\s,;]+(?:(?:and|or|&)[\s,;]*)?$/i;

/** A question that a sentence of the reply tells under a number. */
export interface ToldItem {
  readonly label: string;
  readonly question: Span;
}

/** A label in what is told, with where it and its words begin. */
interface ToldMark {
  readonly label: string;
  readonly at: number;
  readonly start: number;
}

/** The marks that count on from the first, by numbers or by letters. */
function marksIn(text: string, pattern: RegExp, labelAt: (index: number) => string): readonly ToldMark[] {
  const marks: ToldMark[] = [];
  for (const found of matchesOf(text, pattern)) {
    const label = found[1] ?? "";
    if (label !== labelAt(marks.length)) continue;
    marks.push({ label, at: found.index, start: found.index + found[0].length });
  }
  return marks;
}

/**
 * The labelled questions of a told request: 'You asked: 1) how many there are, 2) what they cost', 'for (a) the lease and
 * (b) its cost'. Fewer than two are none.
 */
export function toldItems(clean: CleanText, sections: readonly Section[]): readonly ToldItem[] {
  const told = findTold(clean, sections);
  if (told === null) return [];
  const words = clean.text.slice(told.start, told.end);
  const numbers = marksIn(words, NUMBER, (index) => String(index + 1));
  const marks = numbers.length > 1 ? numbers : marksIn(words, LETTER, (index) => LETTERS.charAt(index));
  if (marks.length < 2 || marks[0]?.at !== 0) return [];
  return marks.flatMap(({ label, start }, index) => {
    const next = marks[index + 1];
    const span = trimSpan(clean.text, told.start + start, next === undefined ? told.end : told.start + next.at);
    if (span === null) return [];
    const loose = LOOSE_END.exec(clean.text.slice(span.start, span.end))?.[0].length ?? 0;
    return [{ label, question: { start: span.start, end: span.end - loose } }];
  });
}

/** Pairs without questions take those that the reply tells: by their labels, or one answer for all. */
export function withToldItems(
  clean: CleanText,
  sections: readonly Section[],
  pairs: readonly QuestionPair[],
): readonly QuestionPair[] {
  if (pairs.length === 0 || pairs.some(({ question }) => question !== null)) return pairs;
  const items = toldItems(clean, sections);
  const [only, second] = pairs;
  if (items.length === 0 || only === undefined) return pairs;
  if (second === undefined && only.label === null) {
    const named = pairNamed(clean, items, only.answer);
    if (named.length > 0) return named;
  }
  if (second === undefined && only.label === null) return items.map((item) => ({ ...item, answer: only.answer }));
  const byLabel = new Map(items.map(({ label, question }) => [label, question]));
  return pairs.map((pair) => ({ ...pair, question: byLabel.get(pair.label ?? "") ?? null }));
}
