import type { Span } from "@foi-records/contract";
import type { CleanText, Section } from "../blocks.js";
import { kindOfMessage } from "../metadata/message-kinds.js";
import { readThreadEnds, requesterSpans } from "../metadata/thread-dates.js";
import { threadOf } from "../metadata/thread-messages.js";
import { CLARIFICATION } from "../sections/clarification.js";
import { markTrail } from "../sections/mail-trail.js";
import { isOnlyIfNeeded } from "../sections/only-if-needed.js";
import { CLARIFICATION_CLOCK } from "../sections/sentence-cues.js";
import { type Cue, cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";
import type { DecidedExemption } from "./decide-exemptions.js";

/** 'We asked for clarification and had no reply, so the request has been closed.', 'Request closed: no clarification received.' */
const LAPSED = cue(
  /\bclarif\w+\b[^.]{0,80}\b(?:no|not|none|never|without|nothing)\b[^.]{0,60}(?:\.\s[^.]{0,60})?\b(?:clos(?:ed|ing|ure)|withdrawn|lapsed)\b|\b(?:no|without(?: any| the)?) (?:\w+ )?clarification\b[^.]{0,80}\b(?:clos(?:ed|ing|ure)|withdrawn|lapsed)\b|\b(?:clos(?:ed|ing|ure)|withdrawn|lapsed)\b[^.]{0,40}\b(?:no (?:\w+ )?clarification|clarification\b[^.]{0,60}\b(?:not|never))\b/i,
);

/** True where the letter asks what is meant and neither answers nor refuses. */
export function asksBack(
  clean: CleanText,
  sections: readonly Section[],
  exemptions: readonly DecidedExemption[],
): boolean {
  if (exemptions.length > 0 || isAnsweredThread(clean)) return false;
  const asked = sections.findLastIndex(({ kind }) => kind === "request");
  const answered = sections.slice(asked).some(({ kind }) => kind === "response");
  const replies = sections
    .slice(answered ? asked + 1 : 0)
    .filter(({ kind }) => kind === "response" || kind === "preamble");
  const last = replies.at(-1);
  if (last === undefined) return false;
  const theirs = [...requesterSpans(clean), ...olderMails(clean)].toSorted((a, b) => a.start - b.start);
  const says = (section: Section, what: Cue) => saysNow(without(clean.text, section, theirs), what);
  return (
    replies.some((section) => says(section, CLARIFICATION) || says(section, LAPSED)) ||
    sections.some((section) => section.kind === "closing" && says(section, CLARIFICATION_CLOCK))
  );
}

/** A thread in which a message answers, whatever was asked back before or after it. */
function isAnsweredThread(clean: CleanText): boolean {
  const { answer } = readThreadEnds(threadOf(clean));
  return answer !== null && !answer.mail && kindOfMessage(`${answer.subject}\n${answer.body}`) === "answer";
}

/** Under a mail that answers its trail stands, in which it may have asked what was meant: that is settled. */
function olderMails(clean: CleanText): readonly Span[] {
  const end = clean.blocks[markTrail(clean).replyEnd]?.end;
  if (end === undefined || kindOfMessage(clean.text.slice(0, end)) === "question") return [];
  return [{ start: end, end: clean.text.length }];
}

/** What would be asked, were it needed, is not. */
function saysNow(text: string, what: Cue): boolean {
  if (!what.test(text)) return false;
  const flat = text.replace(NEWLINES, " ");
  if (!isOnlyIfNeeded(flat) && !WITHDRAW.test(flat)) return true;
  const sentences = sentencesOf(flat).map(({ start, end }) => flat.slice(start, end));
  return sentences.some((sentence) => what.test(sentence) && !isOnlyIfNeeded(sentence) && !TO_WITHDRAW.test(sentence));
}

const WITHDRAW = cue(/\bwithdraw\b/i);
/** 'If you wish to withdraw your request please let us know.' */
const TO_WITHDRAW = cue(
  /^(?:if|should) you (?:\w+ ){0,3}(?:withdraw|no longer)\b|\bwithdraw your request\b[^.]{0,30}\b(?:let us know|tell us)\b/i,
);

const NEWLINES = /\n/g;

/** The words of a part that stand in none of the spans. */
function without(text: string, { start, end }: Section, spans: readonly Span[]): string {
  let at = start;
  let own = "";
  for (const span of spans) {
    if (span.end <= at || span.start >= end) continue;
    own += text.slice(at, Math.max(at, span.start));
    at = span.end;
  }
  return own + text.slice(at, Math.max(at, end));
}
