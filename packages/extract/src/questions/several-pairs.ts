import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair } from "../blocks.js";
import { lineSpans } from "../text/line-spans.js";
import { trimSpan } from "../text/trim-span.js";
import { follows } from "./label-order.js";

const LABEL_INSIDE = /(?:^|\s)[([]?(\d{1,2}[a-z]?|[a-h])[.)]\)?\s+(?=\S)/g;

/** Questions that share a cell, each with what stands under its label in the other; all of that where it has no labels. */
export function severalPairs(clean: CleanText, question: Span, answer: Span | null): readonly QuestionPair[] {
  const asked = partsOf(clean, question);
  if (asked.length < 2) return answer === null ? [] : lineByLine(clean, question, answer);
  const said = answer === null ? [] : partsOf(clean, answer);
  return asked.map(({ label, span }) => {
    const own = said.length < 2 ? answer : (said.find((part) => part.label === label)?.span ?? null);
    return { label, question: span, answer: own === null ? [] : [own] };
  });
}

/** Questions that are a line each, beside as many lines that answer. */
function lineByLine(clean: CleanText, question: Span, answer: Span): readonly QuestionPair[] {
  const [asked, said] = [lineSpans(clean.text, question), lineSpans(clean.text, answer)];
  const isEven = asked.length > 1 && asked.length === said.length;
  if (!isEven || !asked.every(({ start, end }) => ASKS.test(clean.text.slice(start, end)))) return [];
  return asked.map((span, index) => ({ label: null, question: span, answer: said.slice(index, index + 1) }));
}

const ASKS = /\?["'’”)]*$/;

/** A cell's first label opens it, or a line behind those that lead in. */
function opens(text: string, at: number): boolean {
  return at === 0 || text[at] === "\n";
}

/** The labelled parts of a cell; none where its numbers do not run on. */
function partsOf(clean: CleanText, cell: Span): readonly { label: string; span: Span }[] {
  const text = clean.text.slice(cell.start, cell.end);
  const marks: { label: string; at: number; start: number }[] = [];
  for (const found of text.matchAll(LABEL_INSIDE)) {
    const label = found[1] ?? "";
    const last = marks.at(-1)?.label;
    if (last === undefined ? !opens(text, found.index) : !follows(last, label)) continue;
    marks.push({ label, at: found.index, start: found.index + found[0].length });
  }
  return marks.flatMap(({ label, start }, index) => {
    const span = trimSpan(clean.text, cell.start + start, cell.start + (marks[index + 1]?.at ?? text.length));
    return span === null ? [] : [{ label, span }];
  });
}
