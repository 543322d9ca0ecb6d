import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair } from "../blocks.js";
import { trimSpan } from "../text/trim-span.js";
import { follows } from "./label-order.js";

const LABEL_INSIDE = /(?:^|\s)[([]?(\d{1,2}[a-z]?)[.)]\)?\s+(?=\S)/g;

/** Questions that share a cell, each with what stands under its label in the other; all of that where it has no labels. */
export function severalPairs(clean: CleanText, question: Span, answer: Span | null): readonly QuestionPair[] {
  const asked = partsOf(clean, question);
  if (asked.length < 2) return [];
  const said = answer === null ? [] : partsOf(clean, answer);
  return asked.map(({ label, span }) => {
    const own = said.length < 2 ? answer : (said.find((part) => part.label === label)?.span ?? null);
    return { label, question: span, answer: own === null ? [] : [own] };
  });
}

/** The labelled parts of a cell; none where its numbers do not run on. */
function partsOf(clean: CleanText, cell: Span): readonly { label: string; span: Span }[] {
  const text = clean.text.slice(cell.start, cell.end);
  const marks: { label: string; at: number; start: number }[] = [];
  for (const found of text.matchAll(LABEL_INSIDE)) {
    const label = found[1] ?? "";
    const last = marks.at(-1)?.label;
    if (last === undefined ? found.index > 0 : !follows(last, label)) continue;
    marks.push({ label, at: found.index, start: found.index + found[0].length });
  }
  return marks.flatMap(({ label, start }, index) => {
    const span = trimSpan(clean.text, cell.start + start, cell.start + (marks[index + 1]?.at ?? text.length));
    return span === null ? [] : [{ label, span }];
  });
}
