import type { Span } from "@foi-records/contract";
import type { CleanText } from "../blocks.js";
import { closingKind } from "../sections/closing-signs.js";
import { isIntroductory } from "../sections/introductions.js";
import { tellsReviewRights } from "../sections/review-rights.js";
import { GREETING } from "../sections/voices.js";
import { lineSpans } from "../text/line-spans.js";
import { trimSpan } from "../text/trim-span.js";

/** A field of fewer lines holds an answer and no letter. */
const LEAST_LINES = 3;
const SIGNS_OFF = /^(?:yours (?:sincerely|faithfully|truly)|(?:kind |best |many |with )?(?:regards|wishes))\b/i;

/** Of a field that holds the whole letter, what answers: behind its greeting and thanks, up to the rights or the signature. */
export function answerInLetter({ text }: CleanText, field: Span): Span {
  const lines = lineSpans(text, field);
  if (lines.length < LEAST_LINES) return field;
  const words = lines.map(({ start, end }) => text.slice(start, end));
  const first = words.findIndex((line) => line !== "" && !(GREETING.test(line) || isIntroductory(line)));
  const closing = words.findIndex((line, index) => index > first && closes(line));
  const start = lines[Math.max(first, 0)]?.start ?? field.start;
  return trimSpan(text, start, lines[closing]?.start ?? field.end) ?? field;
}

function closes(line: string): boolean {
  return tellsReviewRights(line) || SIGNS_OFF.test(line) || closingKind(line) !== null;
}
