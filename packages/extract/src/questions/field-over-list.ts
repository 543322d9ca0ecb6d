import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair, Section } from "../blocks.js";
import { blocksWithin, firstBlockAfter } from "../text/blocks-within.js";
import { trimSpan } from "../text/trim-span.js";
import type { Asked } from "./asked.js";
import { findItems } from "./find-items.js";
import { inlineItems } from "./inline-items.js";
import { letteredIn, lettersOf } from "./inline-letters.js";
import { pairByLabel } from "./pair-by-label.js";
import { wholeAnswer } from "./whole-answer.js";

const LEAST_ITEMS = 2;

/**
 * The last field of a table that goes on below it: 'Response | Good afternoon.' over '1-2. There are nine.' answers what
 * the field above numbers or letters in its sentence, else all of what that asks.
 */
export function fieldOverList(
  clean: CleanText,
  sections: readonly Section[],
  pairs: readonly QuestionPair[],
): readonly QuestionPair[] {
  const [only, second] = pairs;
  if (only === undefined || second !== undefined || only.label !== null || only.question === null) return pairs;
  const { question, answer } = only;
  const [said, other] = answer;
  if (said === undefined || other !== undefined) return pairs;
  const section = goesOnIn(clean, sections, firstBlockAfter(clean, said.start));
  if (section === null) return pairs;
  const asked = askedInField(clean, question, section);
  const labels = asked.map(({ label }) => label);
  const items = asked.length === 0 ? [] : findItems(clean, section, labels);
  return items.length < LEAST_ITEMS
    ? [{ ...only, answer: wholeAnswer(clean, [section]) }]
    : pairByLabel(clean, [section], asked, items);
}

/** The part of the reply that goes on below the last row of a table; null where the answer is the row alone. */
function goesOnIn({ blocks }: CleanText, sections: readonly Section[], at: number): Section | null {
  const [row, next] = [blocks[at], blocks[at + 1]];
  if (row?.group === undefined || next === undefined || next.group === row.group) return null;
  return sections.find(({ kind, first, last }) => kind === "response" && first <= at && at < last) ?? null;
}

/** The questions that a field numbers or letters inside its sentence, where the reply takes them up. */
function askedInField(clean: CleanText, field: Span, reply: Section): readonly Asked[] {
  const blocks = blocksWithin(clean, field.start, field.end);
  const numbered = inlineItems(clean, blocks).map((item) => ({
    label: item.labels[0] ?? "",
    question: trimSpan(clean.text, item.start, item.end),
  }));
  if (numbered.length > 0) return numbered;
  const letters = lettersOf(clean, field);
  return letters.length < 2 ? [] : letteredIn(clean, field, findItems(clean, reply, letters));
}
