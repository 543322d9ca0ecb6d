import type { CleanText, Reading } from "../blocks.js";
import { DATE_CUES } from "./date-cues.js";
import { fieldOfLabel, labelBefore } from "./date-words.js";
import { isMailToOffice } from "./mail-heads.js";
import { contentAt, type PageLine, type PageView } from "./page-view.js";
import { tellsReceipt, tellsReply } from "./receipt-sentence.js";
import { dateOfLine, readThread, type ThreadMessage } from "./thread-messages.js";
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
const MAY_BE_CUE =
  /receiv|receipt|request|respon|repl(?:y|ied)|letter|e-?mail|enquir|application|message|query|wrote|contacted|asked|submitted|logged|sent|issued|dated|date|clos|complet|resol|answer|decision|publi|updated|review|due|touch|approach|raised|lodged|opened|came|arriv|\breach|\bhad\b|decid|conclud|determin|finish|outcome|disclos|releas|d[ei]spatch|\bin\b|\bout\b|done|logged|\bby\b|\bon $|ref/i;
const AFTER_LENGTH = 90;
const DIGIT = /\d/;
const LABEL_WEIGHT = 7;
const SENTENCE_WEIGHT = 5;
/** Less than a letter's date: a review tells of the first reply. */
const REPLY_WEIGHT = 4;
const MAIL_WEIGHT = 5;
const REVIEW = /\breview\b/i;
const LETTER_LINE_WEIGHT = 5;
const THREAD_WEIGHT = 4;
/** A lead-in can stand with the request, but the requester's own dates do too. */
const IN_REQUEST = 3;
const LETTER_NEAR = 9;
const LETTER_OPENING =
  /^(?:dear|hi|hello|good (?:morning|afternoon)|annwyl)\b|^thank you for (?:your|the)|^(?:I|we) (?:write|refer|am writing|are writing|have now|received)\b|^reply to|^your (?:recent )?request\b/i;
const LETTER_REFERENCE = /\bref(?:erence)?\b|\bFOI[-_/ ]?\d/i;
const REFERENCE_LINE = /^(?:our |your )?ref(?:erence)?\b|^freedom of information (?:act|request)/i;
/** A greeting of the authority opens the requester's letter. */
const TO_A_BODY =
  /^Dear (?:the )?(?:[^,]{1,80} (?:Council|Trust|Police|Constabulary|University|College|Board|Commission|Authority|Agency|Service|Executive|Office|Department|Ministry|Museum|Limited|Homes|Association|Academy|Partnership|Team)\b|(?:NHS|HM|Heddlu|Cyngor) [^,]{2,60}|[^,]{0,30}(?:Borough|City|Department|Ministry|Office|University|Police Service|Transport|Museum) (?:of|for) [^,]{2,60}|FOI\b|Freedom\b|Information\b)/;
const NAMED_HEAD = /^(?:From: )?\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4},?$/u;
const PUBLICATION = /publi(?:shed|cation)|updated|posted/i;
const DATE_LABEL = /^\s*(?:date|dyddiad(?: \/ date)?|dated)\s*[:\-–]?\s*/i;
/** 'Date' alone says nothing, whatever sentence stands over it. */
const BARE_LABEL = /^(?:date|dated|dyddiad)$/i;
const ANSWER_LABEL = /(?:^|\n|[|] ?)(?:A|answer|response|reply)(?: ?\(?\w{1,3}\)?)?[\s.):–-]{0,4}(?:\n|on )?$/i;
const REFERENCE_AND_DATE = /\bref(?:erence)?\b[^|]{0,40}\bdate\s*:\s*$/i;
const ACKNOWLEDGEMENT =
  /acknowledg|\b(?:you['’]ve|you have) reached\b|automat(?:ic|ed)|will (?:read|look at) |will (?:be (?:answered|dealt)|respond|reply|get back)|you (?:can expect|should (?:have|receive))|(?:have|has been) (?:logged|passed|received)|aim to (?:respond|reply)|looking into|extension|further time/i;
const DEFERRING =
  /need (?:longer|more time|further time)|(?:extend|extension of) (?:the )?(?:time|deadline)|will have (?:our|a) (?:decision|response|reply)|will be answered/i;
const SUBSTANCE =
  /\bexempt|(?:section|regulation|s\.?) ?\d|we (?:do not |don't )?hold\b|(?:is|are|please find) (?:attached|enclosed|set out)|set out below|our (?:answers?|response) (?:is|are|to)|not held|refus|\bQ\d|\n\s*1[.)] (?!http)/i;

/** Reads when the request was received and answered: fields and sentences first, then the letter's own date, then a thread's. */
export function readDates(view: PageView, clean: CleanText): CaseDates {
  const cued = readCued(view, clean.text);
  const thread = readThread(view.lines);
  const taken = new Set(cued.map(({ date }) => date.start));
  const letter = readLetterDate(view).filter(({ date }) => !taken.has(date.start));
  const candidates = [...cued, ...letter, ...fromThread(thread)];
  const responded = best(candidates, "responded");
  const respondedOn = responded === null ? null : toIsoDate(responded.date);
  const received = best(candidates, "received", respondedOn ?? undefined);
  const receivedOn = received === null ? null : (toIsoDate(received.date) ?? undated(received.date, respondedOn));
  return { dateReceived: toReading(received, receivedOn), dateResponded: toReading(responded, respondedOn) };
}

function readCued(view: PageView, text: string): Candidate[] {
  const dates = findDates(text);
  let last = 0;
  return dates.flatMap((date) => {
    const from = Math.max(last, date.start - CONTEXT_LENGTH);
    const before = from === 0 ? `\n${text.slice(0, date.start)}` : text.slice(from, date.start);
    last = date.end;
    const following = text.slice(date.end, date.end + AFTER_LENGTH);
    const told = tellField(before, following);
    if (told === null || isAnswer(view, date, before)) return [];
    if (told.field === "responded" && isMailToOffice(text, date))
      return [{ date, field: "received", weight: MAIL_WEIGHT }];
    const asked = contentAt(view.sections, date.start) === "request";
    return [{ date, field: told.field, weight: asked ? told.weight - IN_REQUEST : told.weight }];
  });
}

/** Behind 'Answer:' or 'Response 4:' among the answers a day is what was asked for, not when it was answered. */
function isAnswer(view: PageView, date: FoundDate, before: string): boolean {
  return ANSWER_LABEL.test(before) && contentAt(view.sections, date.start) === "response";
}

/** The field by a cue of known wording, else by the words of its label weighed, else by a sentence about the request. */
function tellField(before: string, following: string): Pick<Candidate, "field" | "weight"> | null {
  if (!MAY_BE_CUE.test(before) && !MAY_BE_CUE.test(following)) return null;
  const cue = DATE_CUES.find(({ pattern, after }) => pattern.test(before) && (after?.test(following) ?? true));
  if (cue !== undefined) return cue;
  const label = labelBefore(before, following);
  const field = fieldOfLabel(label);
  if (!label.over && BARE_LABEL.test(label.text)) return null;
  if (field !== null) return { field, weight: REVIEW.test(label.text) ? LABEL_WEIGHT + 1 : LABEL_WEIGHT };
  if (tellsReply(before)) return { field: "responded", weight: REPLY_WEIGHT };
  return tellsReceipt(before, following) ? { field: "received", weight: SENTENCE_WEIGHT } : null;
}

/** The date line over a letter: near its greeting or beside its reference, and no date of publication. */
function readLetterDate(view: PageView): Candidate[] {
  const kept = view.lines.filter(({ start }) => start !== null);
  return kept.flatMap((line, index): Candidate[] => {
    const date = dateAtHead(line.text);
    if (date === null || PUBLICATION.test(kept[index - 1]?.text ?? "")) return [];
    const after = kept.slice(index + 1, index + 1 + LETTER_NEAR);
    const before = kept.slice(Math.max(0, index - 4), index);
    const distance = after.findIndex(({ text }) => LETTER_OPENING.test(text));
    const opening = after[distance];
    const isLetter =
      opening !== undefined ||
      before.some(({ text }) => LETTER_REFERENCE.test(text)) ||
      after.slice(0, 4).some(({ text }) => REFERENCE_LINE.test(text));
    if (!isLetter) return [];
    if (TO_A_BODY.test(opening?.text ?? ""))
      return [{ date: placed(date, line), field: "received", weight: THREAD_WEIGHT }];
    if (NAMED_HEAD.test(line.text.slice(0, date.start).trim())) return [];
    return [{ date: placed(date, line), field: "responded", weight: LETTER_LINE_WEIGHT + 0.5 / (2 + distance) }];
  });
}

function dateAtHead(text: string): FoundDate | null {
  if (!DIGIT.test(text)) return null;
  const label = DATE_LABEL.exec(text)?.[0].length ?? 0;
  const alone = dateOfLine(text.slice(label));
  if (alone !== null) return { ...alone, start: alone.start + label, end: alone.end + label };
  const [date] = text.length < 90 ? findDates(text) : [];
  if (date === undefined) return null;
  const before = text.slice(0, date.start).trim();
  const named = text.length - date.end < 10 && NAMED_HEAD.test(before);
  return REFERENCE_AND_DATE.test(before) || named ? date : null;
}

function placed(date: FoundDate, line: PageLine): FoundDate {
  const offset = line.start ?? 0;
  return { ...date, start: offset + date.start, end: offset + date.end };
}

/** A thread opens with the request; its answer is the other side's first message of substance. */
function fromThread(messages: readonly ThreadMessage[]): Candidate[] {
  const [request] = messages;
  if (request === undefined) return [];
  const [requester = ""] = request.author.split(" ", 1);
  const replies = messages.slice(1).filter(({ author }) => !author.startsWith(requester));
  const answer =
    replies.find(({ body }) => SUBSTANCE.test(body) && !DEFERRING.test(body)) ??
    replies.find(({ body }) => !ACKNOWLEDGEMENT.test(body));
  const received = { date: placed(request.date, request.dateLine), field: "received" as const, weight: THREAD_WEIGHT };
  if (answer === undefined) return [received];
  const weight = LETTER_LINE_WEIGHT + 1;
  return [received, { date: placed(answer.date, answer.dateLine), field: "responded", weight }];
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

function undated(date: FoundDate, limit: string | null): string | null {
  return limit === null ? null : latestBefore(date, limit);
}

function toReading(chosen: Candidate | null, value: string | null): Reading<string> | null {
  if (chosen === null || value === null) return null;
  return { value, spans: [{ start: chosen.date.start, end: chosen.date.end }], margin: chosen.weight };
}
