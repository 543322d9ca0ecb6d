import type { Span } from "@foi-records/contract";
import type { CleanBlock } from "../blocks.js";
import { dateOfLine } from "../metadata/date-lines.js";
import { headingKind } from "../sections/heading-words.js";
import { labelInCell } from "./cell-label.js";
import { cellSpans } from "./cell-spans.js";

/** What one field asks and the fields below it answer. */
export interface FieldPair {
  /** What a cell before the name numbers it with. */
  readonly label: string | null;
  readonly question: Span;
  readonly answer: readonly Span[];
}

/**
 * A table of fields with one that holds the request and one that holds the answer: 'Request details | …', 'Response | …';
 * several such below each other, where each question has fields of its own: 'Question | …', 'Answer | …', or '1 | …', 'Reply | …'.
 */
export function fieldPairs(rows: readonly CleanBlock[]): readonly FieldPair[] {
  const asked: { label: string | null; question: Span; answer: Span[] }[] = [];
  const answers: Span[] = [];
  for (const { kind, label, value } of rows.flatMap((row, index) => fieldOf(row, rows[index + 1]))) {
    if (kind === "response") {
      answers.push(value);
      asked.at(-1)?.answer.push(value);
    } else asked.push({ label, question: value, answer: [] });
  }
  const [first] = asked;
  if (first === undefined || answers.length === 0) return [];
  const isEach = asked.length > 1 && asked.every(({ answer }) => answer.length > 0);
  return isEach ? asked : [{ ...first, answer: answers }];
}

interface Field {
  readonly kind: "request" | "response";
  readonly label: string | null;
  readonly value: Span;
}

/** A row that names the request or the answer, and what it says. */
function fieldOf(row: CleanBlock, below: CleanBlock | undefined): readonly Field[] {
  const { label, from } = labelBefore(row.cells ?? []);
  const [name, text, more] = (row.cells ?? []).slice(from);
  if (name === undefined || !text || more !== undefined) return [];
  const number = kindIn(below) === "response" ? labelInCell(name) : null;
  const asked = number === null ? null : cellSpans(row)[from + 1];
  if (asked != null) return [{ kind: "request", label: number, value: asked }];
  const kind = headingKind(name, true);
  if (kind !== "request" && kind !== "response") return [];
  // 'Answered | 24 May 2023' tells when.
  if (PARTICIPLE.test(name) && dateOfLine(text) !== null) return [];
  const value = cellSpans(row)[from + 1];
  return value == null ? [] : [{ kind, label, value }];
}

/** What the row's first cell of two names. */
function kindIn(row: CleanBlock | undefined) {
  const [name = "", , more] = row?.cells ?? [];
  return more === undefined ? headingKind(name, true) : null;
}

/** A number may stand before a field's name, or span its row: where the name stands, and that number. */
function labelBefore([first = "", name = "", text]: readonly string[]): { label: string | null; from: 0 | 1 } {
  const label = labelInCell(first);
  const isBefore = text !== undefined && name !== "" && (label !== null || first === "");
  return isBefore ? { label, from: 1 } : { label: null, from: 0 };
}

const PARTICIPLE = /ed\W*$/i;
