import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair } from "../blocks.js";
import { trimSpan } from "../text/trim-span.js";
import { expandLabels } from "./numbering/labels.js";
import { type Mark, readMark } from "./read-mark.js";

/** The number or letter in a cell of its own, with the word before it: '1a', '(B)', 'Q2', 'Part C', '1(a)'. */
const LABEL_CELL =
  /^(?:(?:q(?:uestion)?|part|item|point|request|query|no|number|cwestiwn|rhan)\.? ?(?:no\.? ?|number )?)?[([]?(\d{1,3}(?:[a-z]{0,3}| ?\([a-h]\)|\.[a-h])|\d{1,2}\.\d{1,2}|[a-l]|[ivx]{1,4})[.):\]]{0,2}$/i;

/** The label that a cell holds, and nothing else; null where it says more. */
export function labelInCell(cell: string): string | null {
  const printed = LABEL_CELL.exec(cell)?.[1];
  if (printed === undefined || NUMERAL.test(printed)) return printed ?? null;
  return expandLabels(printed)[0] ?? null;
}

/** A numeral in capitals is the label as it is printed. */
const NUMERAL = /^[IVX]+$/;

/** A question and what answers it, under the label of a cell of its own, else under that which the question prints. */
export function labelled(
  clean: CleanText,
  labelCell: string | null,
  question: Span | null,
  answer: Span | null,
): QuestionPair {
  const answers = answer === null ? [] : [withoutMark(clean, answer)];
  const own = labelCell === null ? null : labelInCell(labelCell);
  if (question === null) return { label: own, question, answer: answers };
  const text = clean.text.slice(question.start, question.end);
  const { label, length } = own === null ? printedLabel(text) : withLetter(own, text);
  const rest = length === 0 ? question : trimSpan(clean.text, question.start + length, question.end);
  return { label, question: rest, answer: answers };
}

/** The label that a cell prints before its question. */
function printedLabel(text: string): PrintedLabel {
  const mark = readMark({ text }) ?? subMark(text);
  if (mark === null || mark.role === "answer" || mark.length === 0) return { label: null, length: 0 };
  return { label: mark.labels[0] ?? null, length: mark.length };
}

interface PrintedLabel {
  readonly label: string | null;
  readonly length: number;
}

/** '(a)' in the cell beside the number '1' is '1a': the other letters stand in rows below. */
function withLetter(own: string, text: string): PrintedLabel {
  const [printed = "", letter = ""] = (NUMBER.test(own) ? FIRST_LETTER.exec(text) : null) ?? [];
  return { label: `${own}${letter}`, length: printed.length };
}

const NUMBER = /^\d{1,3}$/;
const FIRST_LETTER = /^\(?(a|i)[.)]\s+(?=\S)/;

/** '4a Whether any was lost' in the column that asks; elsewhere it may be a house. */
function subMark(text: string): Pick<Mark, "role" | "labels" | "length"> | null {
  const [printed, label] = SUB_LABEL.exec(text) ?? [];
  return printed === undefined || label === undefined
    ? null
    : { role: "number", labels: [label], length: printed.length };
}

const SUB_LABEL = /^(\d{1,2}[a-h]) (?=\p{Lu}\p{Ll}+ )/u;

/** 'Trust response: We own 18.': the words that mark an answer are no part of it; 'A. Smith' may be a name. */
export function withoutMark(clean: CleanText, answer: Span): Span {
  const mark = readMark({ text: clean.text.slice(answer.start, answer.end) });
  if (mark === null || mark.role !== "answer" || mark.labels.length > 0 || mark.length < LEAST_MARK) return answer;
  return trimSpan(clean.text, answer.start + mark.length, answer.end) ?? answer;
}

const LEAST_MARK = "reply:".length;
