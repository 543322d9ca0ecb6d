import type { Span } from "@foi-records/contract";
import type { CleanText, Section } from "../blocks.js";
import { kindOfMessage } from "../metadata/message-kinds.js";
import { keptLines } from "../metadata/page-view.js";
import { isAnnotation, type ThreadMessage, threadOf } from "../metadata/thread-messages.js";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";
import { GREETING } from "./voices.js";

/** A sentence that puts a question, which nobody is asked to answer for himself: 'Who would pay for that?' is left to the reply to show. */
const ASKS = cue(/\?["'’”)]*$/);
/** 'Please could you also tell me how many of them were lit.' */
const ASKS_POLITELY = cue(
  /^(?:(?:and|also|but|one more thing|lastly|finally),? )?(?:(?:please )?(?:could|can|would|will) you (?:please |kindly )?(?:also )?|please (?:also )?|(?:I|we) (?:would|should) (?:also )?(?:like|be (?:very )?(?:grateful|glad|interested))\b[^.?]{0,20}? (?:to )?)(?:tell|send|give|let|provide|supply|say|list|state|know|see|have)\b[^?]{12,}$/i,
);
/** What the requester writes once he has his answer asks nothing new where it presses, complains, names what was asked before or cannot open a file. */
const OF_CASE = cue(
  /\b(?:internal review|review(?:ed)?|reconsider\w*|look again|appeal|complain\w*|ombudsman|commissioner|ICO|overdue|breach|statutory|working days|deadline|remind(?:er)?|still (?:a)?wait\w*|chas(?:e|ing)|when (?:can|may|will|should|shall) (?:I|we|you)|where is my|unanswered|not (?:been )?answered|did(?: not|n['’]t) answer|failed to|missing|omitted|attachments?|re-?send|cannot (?:open|read)|can['’]t (?:open|read)|password|section \d|exempt\w*|redact\w*|withh\w+|refus\w+|public interest)\b|\b(?:q(?:uestion)?s?|parts?|points?|items?) ?\(?\d|\(\d{1,2}\)|\b\d{1,2}\)/i,
);

/** True where what the requester writes behind an answer asks something new, and what he is written next answers that. */
export function asksFollowUp(thread: readonly ThreadMessage[], index: number, isReply: IsReply): boolean {
  const body = thread[index]?.body ?? "";
  if (OF_CASE.test(body) || !body.split("\n").some(isAsking)) return false;
  const answered = thread.slice(0, index).some((one) => isReply(one) && kindOfMessage(one.body) === "answer");
  return answered && isAnswered(thread.slice(index + 1), isReply);
}

type IsReply = (message: ThreadMessage) => boolean;

function isAnswered(later: readonly ThreadMessage[], isReply: IsReply): boolean {
  for (const message of later) {
    if (isAnnotation(message)) continue;
    if (!isReply(message)) return false;
    const kind = kindOfMessage(message.body);
    if (kind === "answer" || kind === "other") return true;
    if (kind === "question") return false;
  }
  return false;
}

/** True in a paragraph that asks. */
export function isAsking(text: string): boolean {
  return sentencesOf(text).some(({ start, end }) => asks(text.slice(start, end)));
}

function asks(sentence: string): boolean {
  return ASKS.test(sentence) || ASKS_POLITELY.test(sentence);
}

/** The sentences of a later letter that ask, from the first to the last: thanks and what was read before are no part of the question. */
export function askingSentences({ text }: CleanText, { start, end }: Span): Span | null {
  const asking = sentencesOf(text, start, end).filter((one) => asks(text.slice(one.start, one.end)));
  const [first, last] = [asking[0], asking.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** True where what is asked stands in a letter of its own behind the first of a thread: on other pages questions stand over their answers. */
export function isLaterLetter(clean: CleanText, [request]: readonly Section[]): boolean {
  const block = request === undefined ? undefined : clean.blocks[request.first];
  if (block === undefined) return false;
  if (GREETING.test(block.text)) return true;
  const at = keptLines(clean).findIndex((line) => line.block === block);
  return threadOf(clean).filter(({ first }) => first <= at).length > 1;
}
