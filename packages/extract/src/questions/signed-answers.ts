import type { Span } from "@foi-records/contract";
import type { QuestionPair } from "../blocks.js";

/** 'AS: Six.', '[AS - None]': who answers between the lines of a mail signs each answer. */
const INITIALS = /^\[?([A-Z]{2,3})(?::| [-–]) ?(?=\S)/;
const LONGEST_MARK = 8;
const LEAST_SIGNED = 2;

/** Answers without the initials of who gives them, where the same letters open two answers at least and half of all. */
export function withoutInitials(text: string, pairs: readonly QuestionPair[]): readonly QuestionPair[] {
  const marks = pairs.map(({ answer }) => markOf(text, answer[0]));
  const signed = marks.flatMap((mark) => mark?.[1] ?? []);
  const [initials] = signed;
  const isSigned = signed.length >= LEAST_SIGNED && signed.length * 2 >= pairs.length;
  if (initials === undefined || !isSigned || signed.some((other) => other !== initials)) return pairs;
  return pairs.map((pair, index) => {
    const length = marks[index]?.[0].length ?? 0;
    return length === 0 ? pair : { ...pair, answer: behind(text, pair.answer, length) };
  });
}

function markOf(text: string, span: Span | undefined): RegExpExecArray | null {
  return span === undefined
    ? null
    : INITIALS.exec(text.slice(span.start, Math.min(span.end, span.start + LONGEST_MARK)));
}

/** Without the mark, and the bracket that closes behind an opened one. */
function behind(text: string, [first, ...rest]: readonly Span[], length: number): readonly Span[] {
  if (first === undefined) return [];
  const closes = rest.length === 0 && text.charAt(first.start) === "[" && text.charAt(first.end - 1) === "]";
  return [{ start: first.start + length, end: first.end - (closes ? 1 : 0) }, ...rest];
}
