import type { AnswerStatus, Span } from "@foi-records/contract";
import { cue } from "../text/cue/cue.js";
import { readStatus } from "./read-status.js";

const REFUSING: ReadonlySet<AnswerStatus> = new Set(["refused", "not-held"]);
const GIVING: ReadonlySet<AnswerStatus> = new Set(["answered", "partially-answered"]);
/** The greeting of another message between two parts of an answer. */
const GREETS = cue(/\n(?:dear|hi|hello|good (?:morning|afternoon)|annwyl)\b[^\n]{0,60}\n/i);

/** An answer of a sentence or two. */
const SHORT = 300;
/** Words with which it goes on from the first, or hands over what that kept back. */
const ADDS = cue(
  /\b(?:further to|following|in (?:response|reply|answer) to) (?:your (?:refined|revised|narrowed|amended|reduced|clarified|new|later|follow[- ]?up|e-?mail|message|clarification)|(?:my|our) (?:earlier |previous |first |last )?(?:reply|response|e-?mail|letter|message|answers?))\b|\b(?:now|since) (?:been )?(?:able|attach\w*|enclos\w*|provide|answer|received|heard|had)\b|\b(?:outstanding|remaining|missing|question|part|point) \(?\w{1,11}\)?, /i,
);
const REFUSES = cue(/\b(?:uph[eo]ld\w*|vexatious|refus\w+|exempt\w*|withh\w+|neither confirm)\b/i);

/** An answer that a later message adds to: what that gives is given, whatever the first said of it, by a ground or in mere words. */
export function withLaterMessage(
  text: string,
  answer: readonly Span[],
  status: AnswerStatus,
  hasGround: boolean,
): AnswerStatus {
  if (answer.length < 2 || !REFUSING.has(status)) return status;
  const from = answer.findIndex(
    ({ start }, index) => index > 0 && GREETS.test(text.slice(answer[index - 1]?.end, start)),
  );
  if (from < 0) return status;
  const said = answer.slice(from);
  const words = said.map(({ start, end }) => text.slice(start, end)).join("\n");
  // What a question's own number stands over needs no words of its own.
  const adds = ADDS.test(words) || (!hasGround && words.length <= SHORT);
  if (!adds || REFUSES.test(words) || !GIVING.has(readStatus(text, said))) return status;
  return hasGround ? "partially-answered" : "answered";
}
