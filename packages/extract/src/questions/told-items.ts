import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair, Section } from "../blocks.js";
import { findTold } from "../sections/told-request.js";
import { matchesOf } from "../text/matches-of.js";
import { trimSpan } from "../text/trim-span.js";

const NUMBER = /(?:^|[\s,;])[([]?(\d{1,2})[.)](?!\d)\s?(?=\S)/g;
const LOOSE_END = /[\s,;]+(?:(?:and|or|&)[\s,;]*)?$/i;

/** A question that a sentence of the reply tells under a number. */
export interface ToldItem {
  readonly label: string;
  readonly question: Span;
}

/** The numbered questions of a told request: 'You asked: 1) how many there are, 2) what they cost'. Fewer than two are none. */
export function toldItems(clean: CleanText, sections: readonly Section[]): readonly ToldItem[] {
  const told = findTold(clean, sections);
  if (told === null) return [];
  const marks: { label: string; at: number; start: number }[] = [];
  for (const found of matchesOf(clean.text.slice(told.start, told.end), NUMBER)) {
    if (Number(found[1]) !== marks.length + 1) continue;
    const at = told.start + found.index;
    marks.push({ label: found[1] ?? "", at, start: at + found[0].length });
  }
  if (marks.length < 2 || marks[0]?.at !== told.start) return [];
  return marks.flatMap(({ label, start }, index) => {
    const span = trimSpan(clean.text, start, marks[index + 1]?.at ?? told.end);
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
  if (second === undefined && only.label === null) return items.map((item) => ({ ...item, answer: only.answer }));
  const byLabel = new Map(items.map(({ label, question }) => [label, question]));
  return pairs.map((pair) => ({ ...pair, question: byLabel.get(pair.label ?? "") ?? null }));
}
