import type { CleanText, Reading } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { datesBelowHeads } from "./date-columns.js";
import { DATE_CUES } from "./date-cues.js";
import { type DateLabel, fieldOfLabel, labelBefore } from "./date-words.js";
import { findLetterDates, placed } from "./letter-date.js";
import { kindOfMessage, type MessageKind } from "./message-kinds.js";
import { contentAt, type PageView } from "./page-view.js";
import { asksForReview, followsReceipt, RECEIVED_TODAY, tellsReceipt, tellsReply } from "./receipt-sentence.js";
import { isSameAuthor } from "./same-author.js";
import { readThreadEnds, type ThreadEnds } from "./thread-dates.js";
import { readThread, type ThreadMessage } from "./thread-messages.js";
import { type FoundDate, findDates, latestBefore, toIsoDate } from "./uk-date.js";

/** The two dates of a case. */
export interface CaseDates {
  readonly dateReceived: Reading<string> | null;
  readonly dateResponded: Reading<string> | null;
}

interface Candidate {
  readonly date: FoundDate;
  /** null: a date that is none of the two. */
  readonly field: "received" | "responded" | null;
  readonly weight: number;
}

const CONTEXT_LENGTH = 150;
/** Some word of every cue: spares most dates of a long text the table. */
const MAY_BE_CUE = cue(
  /receiv|receipt|rec['’]?d|ans['’]?d|request|\byours\b|resp|repl(?:y|ied)|letter|e[- ]?mail|enquir|application|message|query|wrote|contacted|asked|submitted|logged|sent|issued|dated|date|clos|complet|resol|answer|decision|publi|updated|review|due|touch|approach|raised|lodged|opened|came|arriv|dyddiad|derbyn|atebwyd|\breach|\bhad\b|decid|conclud|determin|finish|outcome|disclos|releas|d[ei]spatch|\bin\b|\bout\b|done|logged|\bby\b|\bon $|ref/i,
);
const AFTER_LENGTH = 90;
const LABEL_WEIGHT = 7;
const SENTENCE_WEIGHT = 5;
/** Heavier than any cue of the request's own date: the day of receipt counts. */
const RECEIPT_WEIGHT = 9;
/** Less than a letter's date: a review tells of the first reply. */
const REPLY_WEIGHT = 4;
const REVIEW = cue(/\breview\b/i);
const REVIEW_WEIGHT = 11;
const LETTER_WEIGHT = 5;
const MESSAGE_WEIGHT = 6;
const REQUEST_WEIGHT = 4;
/** A lead-in can stand with the request, but the requester's own dates do too. */
const IN_REQUEST = 3;
/** 'Date' alone says nothing, whatever sentence stands over it. */
const BARE_LABEL = cue(/^(?:dyddiad ?\/ ?)?(?:date|dated|dyddiad)$/i);
/** 'We answered it on' is no label, whatever its words weigh. */
const SENTENCE = cue(
  /^(?:we|I|they|you|it|he|she) |^(?:this|that|which|these) (?:was|were|had been) |^the \p{L}{4,14} (?:replied|responded|answered)\b|^(?:an?|our|its|the) (?:(?:first|full|original|initial|earlier|substantive) )?(?:reply|response|answer|decision) was (?:sent|given|issued|made)\b/iu,
);
/** 'The Board replied on 3 May. It refused it all': a letter of review tells so of the first reply. */
const IN_SENTENCE = /^(?:[,;]? \p{Ll}|\. \p{Lu}\p{Ll})/u;
/** 'Our reply of 3 May refused it' goes on behind the day; the heading 'Our reply of 3 May' does not, and counts less than the letter's own day. */
const REPLY_OF = cue(/\b(?:reply|response|answer|decision) of$/i);
const GOES_ON = /^,? \p{Ll}/u;
const ANSWER_LABEL = /(?:^|\n|[|] ?)(?:A|answer(?!ed)|response|reply)(?: ?\(?\w{1,3}\)?)?[\s.):–-]{0,4}(?:\n|on )?$/i;

/** Reads when the request was received and answered: fields and sentences first, then a thread's messages, then the letter's own date. */
export function readDates(view: PageView, clean: CleanText): CaseDates {
  const messages = readThread(view.lines);
  // Mails that are sent with a letter, in its annex, are what was asked for.
  const thread = messages.every(({ dateLine }) => dateLine.section === "annex") ? [] : messages;
  const heads = new Set(thread.flatMap(({ date, dateLine }) => (date === null ? [] : placed(date, dateLine).start)));
  // A mail that was asked for stands in the message of a page of messages: its days are none of the case.
  const holdsMails = thread.some(({ mail }) => !mail);
  const cued = readCued(view, clean).filter(
    ({ date }) => !(heads.has(date.start) || (holdsMails && isOfMail(clean.text, date.start))),
  );
  const taken = new Set([...heads, ...cued.map(({ date }) => date.start)]);
  const candidates = [...cued, ...fromThread(thread), ...fromLetters(view, thread, taken), ...onItsDay(thread)];
  const responded = best(candidates, "responded");
  const respondedOn = responded === null ? null : toIsoDate(responded.date);
  const received = best(candidates, "received", respondedOn ?? undefined) ?? sameDay(clean.text, thread, responded);
  const receivedOn =
    received === null
      ? null
      : (toIsoDate(received.date) ?? undated(received.date, respondedOn ?? lastDay(thread) ?? publishedOn(view)));
  return { dateReceived: toReading(received, receivedOn), dateResponded: toReading(responded, respondedOn) };
}

/** 'Sent: 3 May 2021' under 'From: Jo Hall'. */
function isOfMail(text: string, at: number): boolean {
  return MAIL_HEAD.test(text.slice(Math.max(0, at - CONTEXT_LENGTH), at));
}

const MAIL_HEAD = /(?:^|\n)[*_ ]{0,3}From[*_ ]{0,3}:[^\n]{0,120}\n[*_ ]{0,3}(?:Sent|Date)[*_ ]{0,3}:[^\n]{0,16}$/i;

/** 'Your request, received today': on the day of the letter, or of the message that says so. */
function sameDay(text: string, thread: readonly ThreadMessage[], responded: Candidate | null): Candidate | null {
  if (!RECEIVED_TODAY.test(text)) return null;
  return thread.some(({ body, date }) => date !== null && RECEIVED_TODAY.test(body)) ? null : responded;
}

/** The day of the message that says 'received today': it counts before the day on which the request was sent. */
function onItsDay(thread: readonly ThreadMessage[]): Candidate[] {
  const told = thread.find(({ body, date }) => date !== null && RECEIVED_TODAY.test(body));
  if (told === undefined || told.date === null) return [];
  return [{ date: placed(told.date, told.dateLine), field: "received", weight: LABEL_WEIGHT }];
}

function readCued(view: PageView, clean: CleanText): Candidate[] {
  const { text } = clean;
  const found: Candidate[] = [];
  const belowHeads = datesBelowHeads(clean);
  let last = 0;
  for (const date of findDates(text)) {
    const headed = belowHeads.get(date.start);
    if (headed === undefined) found.push(...inWords(view, text, { date, last, before: found.at(-1) }));
    else found.push({ date, field: headed, weight: LABEL_WEIGHT });
    last = date.end;
  }
  return found;
}

/** A date, where the one before it ends, and what that one was found to be. */
interface DateInText {
  readonly date: FoundDate;
  readonly last: number;
  readonly before: Candidate | undefined;
}

/** What the words around a date say that it is. */
function inWords(view: PageView, text: string, { date, last, before: previous }: DateInText): readonly Candidate[] {
  const from = Math.max(last, date.start - CONTEXT_LENGTH);
  const before = unwrapped(from === 0 ? `\n${text.slice(0, date.start)}` : text.slice(from, date.start));
  const told = followsReceipt(before, previous, last)
    ? { field: "received" as const, weight: RECEIPT_WEIGHT }
    : tellField(before, unwrapped(text.slice(date.end, date.end + AFTER_LENGTH)));
  const isField = previous?.field === "received" && FIELD_BELOW.test(before);
  if (told !== null && isBelowSentence(text, date)) return [];
  if (told === null || (!isField && isAnswer(view, date, before))) return [];
  const asked = contentAt(view.sections, date.start) === "request";
  if (asked && isOfMatter(before)) return [];
  return [{ date, field: told.field, weight: asked ? told.weight - IN_REQUEST : told.weight }];
}

/** 'I am writing to request the paper announced on …': a day of what the requester writes about. */
function isOfMatter(before: string): boolean {
  const sentence = before.slice(Math.max(before.lastIndexOf("\n"), before.search(LAST_SENTENCE)) + 1);
  return OWN_SENTENCE.test(sentence) && !OF_OWN_LETTER.test(sentence);
}

const LAST_SENTENCE = /[.?!] (?!.*[.?!] )/s;
const OWN_SENTENCE = cue(
  /^\W*(?:I (?:am|would|wish|want|request|ask|should)|we (?:are|would|wish|request)|please|(?:can|could|would|may) (?:you|I)|under the)\b/i,
);
const OF_OWN_LETTER = cue(
  /\b(?:this|my|our|your) (?:FOI |EIR |information |second |original )?(?:request|letter|e-?mail|enquiry)\b|\b(?:the )?request (?:for information )?(?:that |which )?you made\b/i,
);

/** '3 May 2021' alone below a line that ends in a name, 'sent for the Trust by Jo Hall': the letter's own line, which carries nothing on. */
function isBelowSentence(text: string, { start, end }: FoundDate): boolean {
  if (text[start - 1] !== "\n" || (end < text.length && text[end] !== "\n")) return false;
  return LONG_TO_NAME.test(text.slice(text.lastIndexOf("\n", start - 2) + 1, start - 1));
}

const LONG_TO_NAME = /^(?:\S+ ){8,}(?!(?:Received|Date|Dated|Sent|On|Of)\b)\p{Lu}[\p{L}’'-]+$/u;

/** A line that begins small goes on the sentence of the one above. */
function unwrapped(text: string): string {
  return text.replace(WRAP, " ");
}

const WRAP = /(?<=[\p{L},)])\n(?=\p{Ll}{2})/gu;

/** Right below 'Received: 11 November' the label 'Response: ' is the page's field. */
const FIELD_BELOW = /^\s*(?:[|•]\s*)?(?:response|reply|answer)\s*[:|–-]?\s*$/i;

/** Behind 'Answer:' or 'Response 4:' among the answers a day is what was asked for, not when it was answered. */
function isAnswer(view: PageView, date: FoundDate, before: string): boolean {
  return ANSWER_LABEL.test(before) && contentAt(view.sections, date.start) === "response";
}

/** The field by a cue of known wording, else by the words of its label weighed, else by a sentence about the request. */
function tellField(before: string, following: string): Pick<Candidate, "field" | "weight"> | null {
  if (!MAY_BE_CUE.test(before) && !MAY_BE_CUE.test(following)) return null;
  if (asksForReview(before, following)) return null;
  const cue = DATE_CUES.find(({ pattern, after }) => pattern.test(before) && (after?.test(following) ?? true));
  if (cue !== undefined) return cue;
  const label = labelBefore(before, following);
  const field = !label.setOff && isSaid(label.text, following) ? null : fieldOfLabel(label);
  if (BARE_LABEL.test(label.text)) return null;
  if (field !== null) return { field, weight: weightOf(field, label, following) };
  if (tellsReply(before)) return { field: "responded", weight: REPLY_WEIGHT };
  return tellsReceipt(before, following) ? { field: "received", weight: SENTENCE_WEIGHT } : null;
}

function weightOf(field: Candidate["field"], label: DateLabel, following: string): number {
  if (field === "responded" && !label.setOff && (IN_SENTENCE.test(following) || REPLY_OF.test(label.text)))
    return REPLY_WEIGHT;
  return REVIEW.test(label.text) ? REVIEW_WEIGHT : LABEL_WEIGHT;
}

function isSaid(label: string, following: string): boolean {
  return SENTENCE.test(label) || (REPLY_OF.test(label) && GOES_ON.test(following));
}

/** A page with messages has the date of the one that answers, or none; a letter has its own, and so has a message without a dated head if one answers. */
function fromLetters(view: PageView, thread: readonly ThreadMessage[], taken: ReadonlySet<number>): Candidate[] {
  const messages = thread.filter(({ date }) => date !== null).length;
  const awaits = thread.length > 1 && readThreadEnds(thread).answer === null;
  const letters = findLetterDates(view).filter(({ date }) => !taken.has(date.start));
  return letters.flatMap(({ date, field, nearness }): Candidate[] => {
    if (field === "received") return [{ date, field, weight: REQUEST_WEIGHT }];
    return messages > 1 || awaits ? [] : [{ date, field, weight: LETTER_WEIGHT + nearness / 2 }];
  });
}

function fromThread(thread: readonly ThreadMessage[]): Candidate[] {
  const ends = readThreadEnds(thread);
  const { request } = ends;
  const answer = topOfTrail(thread, ends) ?? ends.answer;
  const found: Candidate[] = [];
  if (request !== null && request.date !== null)
    found.push({ date: placed(request.date, request.dateLine), field: "received", weight: REQUEST_WEIGHT });
  if (answer !== null && answer.date !== null)
    found.push({ date: placed(answer.date, answer.dateLine), field: "responded", weight: MESSAGE_WEIGHT });
  return found;
}

/**
 * A trail of mail is printed for the mail on its top, whatever went before it: a review's has the first answer below it.
 * One that follows its author's own answer brings the rest of that, and one that puts off answers nothing.
 */
function topOfTrail(thread: readonly ThreadMessage[], { asker, answer }: ThreadEnds): ThreadMessage | null {
  const [top, next] = thread;
  if (top === undefined || top.date === null || next === undefined || !thread.every(({ mail }) => mail)) return null;
  if (asker !== null && isSameAuthor(top.author, asker)) return null;
  if ((answer === next && isSameAuthor(top.author, next.author)) || !isNewest(top, thread)) return null;
  return PUTS_OFF.has(kindOfMessage(`${top.subject}\n${top.body}`)) ? null : top;
}

const PUTS_OFF: ReadonlySet<MessageKind> = new Set(["delay", "receipt"]);

function isNewest(top: ThreadMessage, thread: readonly ThreadMessage[]): boolean {
  const day = ({ date }: ThreadMessage) => (date === null ? "" : (toIsoDate(date) ?? ""));
  return thread.every((message) => day(message) <= day(top));
}

/** The heaviest candidate, the first among equals; one after `limit` is another letter's. */
function best(candidates: readonly Candidate[], field: "received" | "responded", limit?: string): Candidate | null {
  let chosen: Candidate | null = null;
  for (const candidate of candidates) {
    if (candidate.field !== field || (chosen !== null && candidate.weight <= chosen.weight)) continue;
    const on = toIsoDate(candidate.date);
    if (field === "responded" ? on === null : on !== null && limit !== undefined && on > limit) continue;
    chosen = candidate;
  }
  return chosen;
}

/** The day of the newest message: where none answers yet, a day without a year came before it. */
function lastDay(thread: readonly ThreadMessage[]): string | null {
  return (
    thread
      .flatMap(({ date }) => (date === null ? [] : (toIsoDate(date) ?? [])))
      .toSorted()
      .at(-1) ?? null
  );
}

/** A page that tells of the answer without its day was put up after it. */
function publishedOn({ lines }: PageView): string | null {
  const at = lines.findIndex(({ text }) => text.length <= LONGEST_POSTED && POSTED.test(text));
  const [date] = at < 0 ? [] : findDates(`${lines[at]?.text} ${lines[at + 1]?.text}`);
  return date === undefined ? null : toIsoDate(date);
}

/** With its day behind it, or below. */
const POSTED = cue(/^(?:posted|published|date published|added)\b(?: on)?:?(?: ?\d|$)/i);
const LONGEST_POSTED = 80;

function undated(date: FoundDate, limit: string | null): string | null {
  return limit === null ? null : latestBefore(date, limit);
}

function toReading(chosen: Candidate | null, value: string | null): Reading<string> | null {
  if (chosen === null || value === null) return null;
  const { start, end } = chosen.date;
  return { value, spans: start < 0 ? [] : [{ start, end }], margin: chosen.weight };
}
