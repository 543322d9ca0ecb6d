import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair } from "../blocks.js";
import { lineSpans } from "../text/line-spans.js";
import { trimSpan } from "../text/trim-span.js";
import { ancestorsOf, follows, numberOf } from "./label-order.js";

const LABEL_INSIDE = /(?<=^|\s)[([]?(\d{1,2}[a-z]?|[a-h])[.)]\)?\s+(?=\S)/g;

/** Questions that share a cell, each with what stands under its label in the other; all of that where it has no labels. */
export function severalPairs(clean: CleanText, question: Span, answer: Span | null): readonly QuestionPair[] {
  const [marks, printed] = [marksOf(clean, question), answer === null ? [] : marksOf(clean, answer)];
  const isApart = lettersBoth(marks, printed);
  const asked = partsAt(clean, question, isApart ? marks : marks.filter(isWhole)).filter(
    ({ label }) => !isApart || !marks.some((mark) => ancestorsOf(mark.label).includes(label)),
  );
  if (asked.length < 2) return answer === null ? [] : lineByLine(clean, question, answer);
  const said = answer === null ? [] : partsAt(clean, answer, isApart ? printed : wholeNumbers(printed));
  return asked.map(({ label, span }) => {
    const own = said.length < 2 ? answer : (said.find((part) => part.label === label)?.span ?? null);
    return { label, question: span, answer: own === null ? [] : [own] };
  });
}

/** Letters on lines of their own under a number part what is asked where the answer letters it too. */
function lettersBoth(asked: readonly Mark[], said: readonly Mark[]): boolean {
  const letters = asked.filter((mark) => !isWhole(mark));
  return letters.length > 0 && letters.every(({ label }) => said.some((mark) => mark.label === label));
}

function isWhole({ label }: Mark): boolean {
  return ancestorsOf(label).length === 0;
}

/** Numbers without the letters under them: '3a' stands for '3' where that is not printed itself. */
function wholeNumbers(marks: readonly Mark[]): readonly Mark[] {
  return marks
    .map((mark) => ({ ...mark, label: numberOf(mark.label) ?? mark.label }))
    .filter(({ label }, index, all) => label !== all[index - 1]?.label);
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
  return at === 0 || text[at - 1] === "\n";
}

/** A label in a cell, where it is printed and where what it labels starts. */
interface Mark {
  readonly label: string;
  readonly at: number;
  readonly start: number;
}

/** The labels of a cell that run on; none where its numbers do not. A letter under a number is '3a'. */
function marksOf(clean: CleanText, cell: Span): readonly Mark[] {
  const text = clean.text.slice(cell.start, cell.end);
  const marks: Mark[] = [];
  for (const found of text.matchAll(LABEL_INSIDE)) {
    const last = marks.at(-1);
    const isOpening = opens(text, found.index) || last?.start === found.index;
    const label = labelAfter(last?.label, found[1] ?? "", isOpening);
    if (label !== null) marks.push({ label, at: found.index, start: found.index + found[0].length });
  }
  return marks;
}

/** The label as it counts on from the last one; null where it does not. */
function labelAfter(last: string | undefined, label: string, isOpening: boolean): string | null {
  if (last === undefined) return isOpening ? label : null;
  if (follows(last, label)) return label;
  const number = numberOf(last);
  if (number === null) return null;
  if (LETTER.test(label)) return isOpening && follows(last, `${number}${label}`) ? `${number}${label}` : null;
  return NUMBER.test(label) && follows(number, label) ? label : null;
}

const LETTER = /^[a-h]$/;
const NUMBER = /^\d+$/;

function partsAt(clean: CleanText, cell: Span, marks: readonly Mark[]): readonly { label: string; span: Span }[] {
  return marks.flatMap(({ label, start }, index) => {
    const next = marks[index + 1];
    const span = trimSpan(clean.text, cell.start + start, next === undefined ? cell.end : cell.start + next.at);
    return span === null ? [] : [{ label, span }];
  });
}
