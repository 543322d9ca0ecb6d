import { cue } from "../text/cue/cue.js";
import { lazily } from "../text/lazily.js";
import { GREETING } from "../text/letter-ends.js";
import { dateOfLine, underPublication } from "./date-lines.js";
import { kindOfMessage } from "./message-kinds.js";
import type { PageLine, PageView } from "./page-view.js";
import { type FoundDate, findDates, toIsoDate } from "./uk-date.js";

/** The date line of a letter, in the cleaned text. */
export interface LetterDate {
  readonly date: FoundDate;
  /** Whose letter it is: the requester's greets a body. */
  readonly field: "received" | "responded";
  /** How near the letter's opening is: between 0 and 1. */
  readonly nearness: number;
}

const DIGIT = /\d/;
const LETTER_NEAR = 9;
const REFERENCE_NEAR = 4;
const LONGEST = 120;
const LETTER_OPENING = cue(
  /^(?:dear|hi|hello|good (?:morning|afternoon)|annwyl)\b|^thank you for (?:your|the)|^(?:I|we) (?:write|refer|am|are|have|can|enclose|acknowledge|confirm)\b|^(?:in|with) (?:reply|response|answer|reference|regard) to|^(?:reply|further) to|^you (?:wrote|asked|requested|e[- ]?mailed|contacted)\b|^your (?:recent )?(?:request|e[- ]?mail|letter|enquiry)\b|^(?:I|we|the [\w ]{3,40}?) (?:have )?received your (?:request|e[- ]?mail|letter|enquiry)\b/i,
);
const LETTER_REFERENCE = cue(/\bref(?:erence)?\b|\b(?:FOI|EIR|RFI)[-_/ ]?\d/i);
const REFERENCE_LINE = cue(
  /^(?:our |your )?ref(?:erence)?\b|^freedom of information (?:\(scotland\) )?(?:act|request)/i,
);
/** A greeting of the authority opens the requester's letter. */
const TO_A_BODY = cue(
  /^Dear (?:the )?(?:[^,]{1,80} (?:Council|Trust|Police|Constabulary|University|College|Board|Commission|Authority|Agency|Service|Executive|Office|Department|Ministry|Museum|Limited|Homes|Association|Academy|Partnership|Team)\b|(?:NHS|HM|Heddlu|Cyngor) [^,]{2,60}|[^,]{0,30}(?:Borough|City|Department|Ministry|Office|University|Police Service|Transport|Museum) (?:of|for) [^,]{2,60}|FOI\b|Freedom\b|Information\b)/,
);
const THREAD_TITLE = cue(/\bmade (?:this|a) [\w ]{0,40}request to\b/i);
const NAMED_HEAD = /^(?:From: )?\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4},?$/u;
/** Whom a letter goes to, with the date at the other end of the line; one who heads a message has no title. */
const ADDRESSEE = cue(/^(?:mr|mrs|ms|miss|mx|dr|prof(?:essor)?|sir|dame|cllr|councillor|rev(?:erend)?)\b/i);
const DATE_LABEL = cue(
  /^\s*(?:\p{L}{3,12} ?\/ ?)?(?:date(?: of (?:this )?(?:letter|reply|response))?|dyddiad|dated)(?: \/ date)?\s*[:.\-–]?\s*(?:[/|]\s*)?/iu,
);
const REFERENCE_AND_DATE = cue(/\bref(?:erence)?\b[^|]{0,60}\bdate\s*:?\s*$/i);
/** What may stand on the line beside a letter's date, each part read in one way only so that no line takes long: its place, its reference, how it went. */
const BESIDE_DATE =
  /^(?:[\s|·•,;:()–—-]|\/(?!\w)|\b(?:e-?mail|tel(?:ephone)?|phone|fax|ext)\b\.?|(?:\b(?:our|your) )?\b(?:ref(?:erence)?|case|file)\b(?: (?:no|number|ref(?:erence)?|id)\b)?\.?|\bnone\b|\b(?:FOIA?|EIR|IR)\b(?= ?\d)|(?<![\w/.-])(?=[\w/.-]*\d)[\w/.-]+(?![\w/.-])|\b(?:date|dated|dyddiad|on|the)\b|\b(?:sent|issued|emailed|e-mailed)\b|\b(?:by|via) (?:e[- ]?mail|post|hand|letter)(?: only| to)?\b|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b)*$/i;
const PLACE = /^\p{Lu}[\p{L}'’-]{2,20}(?: [\p{L}'’-]{2,20})?,\s*$/u;
const REPLY_HEADING = cue(/^(?:our |the )?(?:response|reply|answers?|decision)\s?:?$/i);
const ANSWER = /^\(?(?:\d{1,2}|[a-z])[.)]\s/i;
const PROSE = 40;
const SIGN_OFF = cue(/^(?:yours\b|(?:kind |best |with |many )?(?:regards|wishes)\b|sincerely|faithfully)/i);
const SIGNATURE_LINES = 7;

/** The date lines of letters: near a greeting or a reference, or under a signature; none of publication, none in an annex. */
export function findLetterDates(view: PageView): readonly LetterDate[] {
  const kept = view.lines.filter(({ start }) => start !== null);
  const isPublished = underPublication(view.lines);
  const page = { kept, threadFrom: lazily(() => firstOfThread(kept)), headings: lazily(() => replyHeadings(kept)) };
  const heads = kept.flatMap((line, index) => {
    const found = isInAnnex(kept, index) ? null : (dateAtHead(line.text) ?? besideAddress(kept, index));
    return found === null || isPublished(line) ? [] : letterAt(page, index, placed(found, line));
  });
  if (heads.length > 0) return overGreeting(kept, heads);
  const below = signed(kept);
  return below.length > 0 ? below : inRunningHead(view);
}

/** The last line under a list of annexes that stands over the letter is the letter's. */
function isInAnnex(kept: readonly PageLine[], index: number): boolean {
  return kept[index]?.section === "annex" && kept[index + 1]?.section !== "preamble";
}

/** A letter whose every page is headed 'Date: 3 May 2021 Our ref: F-12' has its date nowhere else; there it has no place in the text. */
function inRunningHead({ lines }: PageView): readonly LetterDate[] {
  const found = lines.flatMap(({ text, block, start }) =>
    start === null && RUNNING.test(block.noise?.rule ?? "") && DATE_FIELD.test(text) ? (dateAtHead(text) ?? []) : [],
  );
  const [date] = found;
  if (date === undefined || found.some((other) => toIsoDate(other) !== toIsoDate(date))) return [];
  return [{ date: { ...date, start: -1, end: -1 }, field: "responded", nearness: 0 }];
}

const RUNNING = /^running-/;
const DATE_FIELD = /\bDated?\b/i;

/** Of a letter that has its date above its greeting no line below, over a table or in an answer, is the date. */
function overGreeting(kept: readonly PageLine[], heads: readonly LetterDate[]): readonly LetterDate[] {
  const greeting = kept.find(({ text }) => GREETING.test(text))?.start ?? 0;
  const above = heads.find(({ date, field }) => field === "responded" && date.start < greeting);
  return above === undefined
    ? heads
    : heads.filter(({ date, field }) => field !== "responded" || date.start < greeting);
}

/** 'Fenby   Date 3 May 2020': in the last line of an address whose lines have the letter's other labels beside them. */
function besideAddress(kept: readonly PageLine[], index: number): FoundDate | null {
  const { text } = kept[index] ?? { text: "" };
  const label = DIGIT.test(text) && text.length <= LONGEST ? ADDRESS_AND_DATE.exec(text)?.[0].length : undefined;
  if (label === undefined) return null;
  const alone = dateOfLine(text.slice(label));
  const above = kept.slice(Math.max(0, index - REFERENCE_NEAR), index);
  if (alone === null || !above.some((line) => ADDRESS_AND_REFERENCE.test(line.text))) return null;
  return { ...alone, start: alone.start + label, end: alone.end + label };
}

const ADDRESS_AND_DATE = /^\p{Lu}[\p{L}\d'’ -]{2,40}? Date(?:d|:)? (?=\d)/u;
const ENDS_IN_LABEL = / Dated?$/;
const ADDRESS_AND_REFERENCE = /^\p{Lu}[\p{L}\d'’., -]{2,60} (?:Our|Your|My) [Rr]ef(?:erence)?\b/u;

/** The lines of the text, and what is asked of all of them where a date needs it. */
interface KeptPage {
  readonly kept: readonly PageLine[];
  readonly threadFrom: () => number;
  readonly headings: () => number;
}

function letterAt(page: KeptPage, index: number, date: FoundDate): readonly LetterDate[] {
  const { kept } = page;
  const line = kept[index];
  if (line === undefined) return [];
  // The date that opens a page has the addresses of both below it.
  const after = kept.slice(index + 1, index + 1 + (index === 0 ? 2 : 1) * LETTER_NEAR);
  const distance = after.findIndex(({ text }) => LETTER_OPENING.test(text));
  const before = kept.slice(Math.max(0, index - REFERENCE_NEAR), index);
  const isLetter =
    distance >= 0 ||
    [...before, line].some(({ text }) => LETTER_REFERENCE.test(text) || GREETING.test(text)) ||
    after.slice(0, REFERENCE_NEAR).some(({ text }) => REFERENCE_LINE.test(text)) ||
    opensReply(page, index);
  if (!isLetter) return [];
  if (TO_A_BODY.test(after[distance]?.text ?? "")) return [{ date, field: "received", nearness: 0 }];
  const name = line.text.slice(0, date.start - (line.start ?? 0)).trim();
  if (
    NAMED_HEAD.test(name) &&
    !ENDS_IN_LABEL.test(name) &&
    !ADDRESSEE.test(name) &&
    !PLACE.test(`${name} `) &&
    !BESIDE_DATE.test(name)
  )
    return [];
  if (opensThread(page, index)) return [{ date, field: "received", nearness: 0 }];
  if (page.threadFrom() < index && kindOfMessage(bodyAfter(kept, index)) !== "answer") return [];
  return [{ date, field: "responded", nearness: 1 / (2 + distance) }];
}

/** Under 'Jo made this request to the Board' the first letter is the request, however it greets. */
function opensThread({ kept, threadFrom }: KeptPage, index: number): boolean {
  const from = threadFrom();
  if (from >= index || !THREAD_TITLE.test(kept[from]?.text ?? "")) return false;
  return !kept.slice(from + 1, index).some(({ text }) => GREETING.test(text));
}

/** The date of a reply that has nothing but a heading: the only such heading, and answers below the date. */
function opensReply({ kept, headings }: KeptPage, index: number): boolean {
  const heading = kept[index - 1]?.text ?? "";
  const next = kept[index + 1]?.text ?? "";
  if (!REPLY_HEADING.test(heading) || next.endsWith("?") || !(ANSWER.test(next) || next.length >= PROSE)) return false;
  return headings() === 1;
}

function replyHeadings(kept: readonly PageLine[]): number {
  return kept.filter(({ text }) => REPLY_HEADING.test(text)).length;
}

/** Under a request that is printed as a letter of its own what follows are messages; some only ask back. */
function firstOfThread(kept: readonly PageLine[]): number {
  const first = kept.findIndex(({ text }) => TO_A_BODY.test(text) || THREAD_TITLE.test(text));
  return first < 0 ? kept.length : first;
}

/** The words up to the greeting after the letter's own. */
function bodyAfter(kept: readonly PageLine[], index: number): string {
  const lines: string[] = [];
  let greeted = false;
  for (let at = index + 1; at < kept.length; at++) {
    const text = kept[at]?.text ?? "";
    const greets = GREETING.test(text);
    if (greets && greeted) break;
    greeted ||= greets;
    lines.push(text);
  }
  return lines.join("\n");
}

/** The date that a line holds beside nothing but a label, a reference, a place or a way of sending. */
function dateAtHead(text: string): FoundDate | null {
  if (!DIGIT.test(text) || text.length > LONGEST || LISTED.test(text)) return null;
  const label = DATE_LABEL.exec(text)?.[0].length ?? 0;
  const alone = dateOfLine(text.slice(label));
  if (alone !== null) return { ...alone, start: alone.start + label, end: alone.end + label };
  const [date, other] = findDates(text);
  if (date === undefined) return null;
  if (other !== undefined) return (label > 0 || date.start === 0) && isSaidTwice(text, date) ? date : null;
  return isBesideColumn(text, label, date) || isInRow(text, date) || isAtHead(text, date) ? date : null;
}

/** '5.2 1st July 2019': a point of a list, and what was asked for. */
const LISTED = /^\(?(?:\d{1,2}\.\d{1,2}[.)]?|\d{1,2}[.)]|[a-h][.)])\s{1,4}(?=\d{1,2}(?:st|nd|rd|th)? ?\p{L})/iu;

/** 'Date: 3 May 2021  Skellgate': beside the line of an address in another column. */
function isBesideColumn(text: string, label: number, date: FoundDate): boolean {
  const isField = date.start === label && text.slice(0, label).includes(":");
  return isField && COLUMN_BEHIND.test(text.slice(date.end));
}

const COLUMN_BEHIND = /^ \p{Lu}[\p{L}\d'’ ,/-]{1,40}(?::.{0,40})?$/u;

/** '27 Mai 2025 / 27 May 2025': the same day in both languages. */
function isSaidTwice(text: string, date: FoundDate): boolean {
  const [, other, more] = findDates(text);
  if (other === undefined || more !== undefined) return false;
  return BETWEEN_LANGUAGES.test(text.slice(date.end, other.start)) && toIsoDate(date) === toIsoDate(other);
}

const BETWEEN_LANGUAGES = /^\s*[/|•–-]\s*$/;

function isAtHead(text: string, date: FoundDate): boolean {
  const before = text.slice(0, date.start);
  const named = text.length - date.end < 10 && NAMED_HEAD.test(before.trim());
  const beside =
    (BESIDE_DATE.test(withoutAddressee(before)) || PLACE.test(before)) &&
    (BESIDE_DATE.test(withoutAddressee(text.slice(date.end))) || HEAD_ON_RIGHT.test(text.slice(date.end)));
  return REFERENCE_AND_DATE.test(before) || named || beside || isAmongFields(before, text.slice(date.end));
}

/** '8th October 2021          MARL': the first line of a letterhead in capitals at the other end of the date's. */
const HEAD_ON_RIGHT = /^ {1,4}(?:THE )?\p{Lu}{4,}(?: (?:\p{Lu}{2,}|&)){0,4}$/u;

/** 'Please ask for: Ann Lee Date: 3 May 2021 Ext: 42': fields that a letter's head prints in one line. */
function isAmongFields(before: string, behind: string): boolean {
  return FIELDS_TO_DATE.test(before) && FIELDS_BEHIND.test(behind);
}

const FIELDS_TO_DATE = /^\p{Lu}[\p{L} ./-]{2,30}: ?[^:]{0,60}(?:: ?[^:]{0,60}){0,2}(?<=\s)Dated?\s?:\s*$/u;
const FIELDS_BEHIND = /^\s*(?:$|\s\p{Lu}[\p{L} ./-]{2,30}:)/u;

/** The line of a letter's head without whom it goes to, and his address. */
function withoutAddressee(text: string): string {
  return text.replace(MAIL_ADDRESS, " ").replace(ADDRESSEE_NAME, " ");
}

const MAIL_ADDRESS = /[\w.+-]{1,60}@[\w.-]{1,60}/g;
const ADDRESSEE_NAME =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? (?!Our|Sent|By|Ref)\p{Lu}[\p{L}.'’-]{0,20}(?: (?!Our|Sent|By|Ref)\p{Lu}[\p{L}'’-]{1,20}){0,2}/u;

/** In a row of several fields: 'Date | 3 May 2021 | Contact | Jo Hall'. */
function isInRow(text: string, { start, end }: FoundDate): boolean {
  return ROW_LABEL.test(text.slice(0, start)) && ROW_GOES_ON.test(text.slice(end));
}

const ROW_LABEL = /(?:^| \| )date:? \| $/i;
const ROW_GOES_ON = /^ \| |^$/;

/** Where no date stands over the letter: one alone under its signature. */
function signed(kept: readonly PageLine[]): readonly LetterDate[] {
  const close = kept.findLastIndex(({ text }) => SIGN_OFF.test(text));
  if (close < 0) return overOffice(kept);
  const line = kept.slice(close + 1, close + 1 + SIGNATURE_LINES).find(({ text }) => dateAtHead(text) !== null);
  const date = line === undefined ? null : dateAtHead(line.text);
  if (line === undefined || date === null) return overOffice(kept);
  return [{ date: placed(date, line), field: "responded", nearness: 0 }];
}

/** '3 May 2021' alone over 'Clerk to the Council', who signs without a farewell. */
function overOffice(kept: readonly PageLine[]): readonly LetterDate[] {
  const at = kept.findLastIndex(
    ({ text }, index) => OFFICE.test(kept[index + 1]?.text ?? "") && dateOfLine(text) !== null,
  );
  const line = kept[at];
  const date = line === undefined ? null : dateOfLine(line.text);
  if (line === undefined || date === null) return [];
  return [{ date: placed(date, line), field: "responded", nearness: 0 }];
}

const OFFICE = cue(
  /^(?:the )?(?:[\p{L}’'&/-]+ ){0,5}(?:clerk|officer|manager|secretary|registrar|solicitor|director)\b[^.?!:]{0,60}$/iu,
);

/** A date of a line at its place in the cleaned text. */
export function placed(date: FoundDate, line: PageLine): FoundDate {
  const offset = line.start ?? 0;
  return { ...date, start: offset + date.start, end: offset + date.end };
}
