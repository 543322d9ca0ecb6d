import type { CleanBlock, QuestionPair } from "../blocks.js";
import { dateOfLine } from "../metadata/date-lines.js";
import { headingKind } from "../sections/heading-words.js";
import { cellSpans } from "./cell-spans.js";

/** A table of fields with one that holds the request and one that holds the answer: 'Request details | …', 'Response | …'. */
export function fieldPair(rows: readonly CleanBlock[]): readonly QuestionPair[] {
  const [question] = fieldsOf(rows, "request");
  const answer = fieldsOf(rows, "response");
  if (question === undefined || answer.length === 0) return [];
  return [{ label: null, question, answer }];
}

function fieldsOf(rows: readonly CleanBlock[], kind: "request" | "response") {
  return rows.flatMap((row) => {
    const [name, value, more] = row.cells ?? [];
    if (name === undefined || !value || more !== undefined || headingKind(name, true) !== kind) return [];
    // 'Answered | 24 May 2023' tells when.
    if (PARTICIPLE.test(name) && dateOfLine(value) !== null) return [];
    return cellSpans(row)[1] ?? [];
  });
}

const PARTICIPLE = /ed\W*$/i;
