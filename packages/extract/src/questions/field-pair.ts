import type { Span } from "@foi-records/contract";
import type { CleanBlock } from "../blocks.js";
import { dateOfLine } from "../metadata/date-lines.js";
import { headingKind } from "../sections/heading-words.js";
import { cellSpans } from "./cell-spans.js";

/** What one field asks and the fields below it answer. */
export interface FieldPair {
  readonly question: Span;
  readonly answer: readonly Span[];
}

/**
 * A table of fields with one that holds the request and one that holds the answer: 'Request details | …', 'Response | …';
 * several such below each other, where each question has fields of its own: 'Question | …', 'Answer | …'.
 */
export function fieldPairs(rows: readonly CleanBlock[]): readonly FieldPair[] {
  const asked: { question: Span; answer: Span[] }[] = [];
  const answers: Span[] = [];
  for (const { kind, value } of rows.flatMap(fieldOf)) {
    if (kind === "response") {
      answers.push(value);
      asked.at(-1)?.answer.push(value);
    } else asked.push({ question: value, answer: [] });
  }
  const [first] = asked;
  if (first === undefined || answers.length === 0) return [];
  const isEach = asked.length > 1 && asked.every(({ answer }) => answer.length > 0);
  return isEach ? asked : [{ question: first.question, answer: answers }];
}

/** A row that names the request or the answer, and what it says. */
function fieldOf(row: CleanBlock): readonly { readonly kind: "request" | "response"; readonly value: Span }[] {
  const [name, text, more] = row.cells ?? [];
  if (name === undefined || !text || more !== undefined) return [];
  const kind = headingKind(name, true);
  if (kind !== "request" && kind !== "response") return [];
  // 'Answered | 24 May 2023' tells when.
  if (PARTICIPLE.test(name) && dateOfLine(text) !== null) return [];
  const value = cellSpans(row)[1];
  return value == null ? [] : [{ kind, value }];
}

const PARTICIPLE = /ed\W*$/i;
