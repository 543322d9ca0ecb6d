import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, QuestionPair, Section } from "../blocks.js";
import { keptLines } from "../metadata/page-view.js";
import { signsFor } from "../metadata/same-author.js";
import { readThreadEnds, requesterSpans } from "../metadata/thread-dates.js";
import { threadOf } from "../metadata/thread-messages.js";
import { askedIn } from "../questions/asked.js";
import { standingRequests } from "../questions/asked-anew.js";
import { cellSpans } from "../questions/cell-spans.js";
import { contentBlocks } from "../questions/find-items.js";
import { readMark } from "../questions/read-mark.js";
import { toldItems } from "../questions/told-items.js";
import { cue } from "../text/cue/cue.js";
import { likeness, wordsOf } from "../text/likeness.js";
import { trimSpan } from "../text/trim-span.js";
import { toExchanges } from "./exchanges.js";
import { isLaterLetter } from "./follow-ups.js";
import { headingKind } from "./heading-words.js";
import { onlyTells } from "./introductions.js";
import { mayFollow } from "./later-parts.js";
import { listBelow } from "./list-below.js";
import { GREETING_PREFIX, opensLetter, ownWish, THANKS_SUFFIX, trimBlocks } from "./requesters-letter.js";
import { resized } from "./section-edits.js";
import { isNameAlone, MOST_SIGNATURE } from "./signature.js";
import { findTold, goesOnInList, toldRequest } from "./told-request.js";
import { GREETING } from "./voices.js";

/** A second quotation this like the first is the first again. */
const SAME_REQUEST = 0.8;

/** The request as the page quotes it, without lead-in, greetings and sign-off; empty where it is not quoted whole. */
export function readRequest(
  clean: CleanText,
  sections: readonly Section[],
  pairs: readonly QuestionPair[],
): readonly Span[] {
  const all = toExchanges(sections).filter(({ requests }) => requests.length > 0);
  const answered = all.filter(({ replies }) => replies.some(({ kind }) => kind === "response"));
  const exchanges = answered.length > 0 ? answered : all;
  const below = listBelow(clean, sections, pairs);
  if (below !== null) return [below];
  const first = exchanges[0];
  if (first === undefined)
    return (
      toldWhole(clean, sections, pairs) ?? onlyField(clean, pairs) ?? oneParagraph(clean, pairs) ?? onlyQuestion(pairs)
    );
  const isInterleaved =
    exchanges.length > 1 &&
    first.requests.length === 1 &&
    exchanges.every(({ requests }) => requests.every((one) => askedIn(clean, one).length <= 1)) &&
    !exchanges.slice(1).every(({ requests }) => isLaterLetter(clean, requests));
  if (
    isInterleaved &&
    !isRepeated(
      clean,
      exchanges.map(({ requests }) => requests[0]),
    )
  )
    return [];
  const parts = partsOf(clean, first.requests, pairs);
  return onlyLeadsIn(clean, parts, pairs) ? [] : parts;
}

/** 'Please let me know:' over questions each of which stands over its answer: the page interleaves them, and prints no request. */
function onlyLeadsIn({ text }: CleanText, parts: readonly Span[], pairs: readonly QuestionPair[]): boolean {
  const [only, more] = parts;
  if (only === undefined || more !== undefined || !text.slice(only.start, only.end).trimEnd().endsWith(":"))
    return false;
  return pairs.length > 1 && pairs.every(({ question }) => question !== null && question.start >= only.end);
}

/** The words of each part of a request that adds to those before it. */
function partsOf(clean: CleanText, requests: readonly Section[], pairs: readonly QuestionPair[]): readonly Span[] {
  const spans: Span[] = [];
  for (const section of standingRequests(clean, requests)) {
    if (isPairedTable(clean, section, pairs)) continue;
    const span = requestSpan(clean, spans.length === 0 ? fromHead(clean, section) : section);
    if (span !== null && spans.length < MOST_PARTS && addsTo(clean, spans, span) && mayFollow(clean, spans, section))
      spans.push(span);
  }
  return spans;
}

/** In the message of a thread that asks, what the requester says over his questions belongs to them. */
function fromHead(clean: CleanText, section: Section): Section {
  const { request } = readThreadEnds(threadOf(clean));
  if (request === null || section.heading !== null || section.first === 0) return section;
  const lines = keptLines(clean);
  const next = threadOf(clean).find(({ first }) => first > request.first);
  const own = new Set(lines.slice(request.last + 1, next?.first).map(({ block }) => block));
  if (!own.has(clean.blocks[section.first] as CleanBlock)) return section;
  const over = clean.blocks
    .slice(0, section.first)
    .findLastIndex((block) => !own.has(block) || !SAYS.test(block.text) || isFrame(block.text));
  return over + 1 < section.first ? resized(clean, section, over + 1, section.last) : section;
}

/** Whom the message greets or is for. */
function isFrame(text: string): boolean {
  return ADDRESSES.test(text) || GREETING.test(text);
}

/** A sentence, or what leads on: no title and no name. */
const SAYS = /[.:?!,;–-]["'’”)]*$/;
const ADDRESSES = /^(?:to|cc|from|subject|attachments?)\s?:/i;

/** Rows that ask and answer, taken for a request for the head of their first column. */
function isPairedTable({ blocks }: CleanText, { first, last }: Section, pairs: readonly QuestionPair[]): boolean {
  const pair = pairs.find(({ question }) => question !== null);
  const rows = blocks.slice(first, last + 1);
  const [row] = rows;
  if (row?.cells === undefined || pair?.question == null || pair.question.start < row.start) return false;
  return (
    rows.every(({ group }) => group === row.group) &&
    (rows.at(-1)?.end ?? 0) >= pair.question.end &&
    rows.every((one) => requestField(one) === null)
  );
}

/** The first part asks; a later one that says it again, or presses for a reply, adds nothing. */
function addsTo(clean: CleanText, spans: readonly Span[], span: Span): boolean {
  if (spans.length === 0) return true;
  const isAgain = (other: Span) => isSame(clean, other, span) || isPartOf(clean, other, span);
  return !PRESSES.test(clean.text.slice(span.start, span.end)) && !spans.some(isAgain);
}

/** The first of its questions, printed again over its answer. */
function isPartOf(clean: CleanText, whole: Span, part: Span): boolean {
  const [words, asked] = [whole, part].map(({ start, end }) => wordsOf(clean.text.slice(start, end)));
  if (words === undefined || asked === undefined || asked.length < LEAST_PART) return false;
  const known = new Set(words);
  return asked.filter((word) => known.has(word)).length >= asked.length * PART_KNOWN;
}

const LEAST_PART = 8;
const PART_KNOWN = 0.9;

const PRESSES = cue(
  /\b(?:(?:long |now )?overdue|(?:not|n['’]t|never) (?:yet |even )?(?:had|received|been sent|replied|responded)|(?:had|received) no (?:reply|response|answer)|(?:heard|had|seen) nothing\b|(?:weeks|days|months) (?:have|has) (?:now )?passed|requirement for (?:a )?review|still (?:a)?waiting|when (?:can|may|should) i expect|by law|internal review|remind(?:er)?|(?:well|now|long) past the (?:due )?(?:date|deadline|day)|(?:could|can|would|will) you please (?:answer|reply|respond)\b|thank you for (?:your|the) (?:reply|response|acknowledge?ment|prompt))\b/i,
);

/** A request that the reply tells as a numbered list is quoted whole. */
function toldWhole(
  clean: CleanText,
  sections: readonly Section[],
  pairs: readonly QuestionPair[],
): readonly Span[] | null {
  const told = pairs.length > 0 && toldItems(clean, sections).length > 0 ? findTold(clean, sections) : null;
  return told === null ? null : [{ start: told.start, end: told.end }];
}

/** The field of a form that holds all of its labelled questions. */
function onlyField({ blocks }: CleanText, [pair]: readonly QuestionPair[]): readonly Span[] | null {
  if (pair?.question == null) return null;
  const { start, end } = pair.question;
  const row = blocks.find((block) => block.start <= start && block.end >= end);
  const field = row === undefined ? null : requestField(row);
  return field === null || field.end <= end ? null : [field];
}

/** All questions run on in one paragraph above the answers: that is what was written. */
function oneParagraph({ text, blocks }: CleanText, pairs: readonly QuestionPair[]): readonly Span[] | null {
  const [first, second] = pairs;
  const last = pairs.at(-1)?.question?.end;
  if (first?.question == null || second === undefined || last === undefined) return null;
  const { start } = first.question;
  const block = blocks.find((one) => one.start <= start && one.end >= start);
  if (block === undefined || block.cells !== undefined || block.end < last) return null;
  const isWhole = pairs.every(({ question, answer: [said] }) => question !== null && (said?.start ?? last) >= last);
  return isWhole ? [toldRequest(block) ?? trimSpan(text, block.start, block.end) ?? block] : null;
}

/** A page with one question and no label quotes its request in it. */
function onlyQuestion(pairs: readonly QuestionPair[]): readonly Span[] {
  const [only, second] = pairs;
  return only?.label === null && only.question !== null && second === undefined ? [only.question] : [];
}

/** A request and its clarifications: more parts are an exchange of mail. */
const MOST_PARTS = 2;

function isRepeated(clean: CleanText, requests: readonly (Section | undefined)[]): boolean {
  const spans = requests.flatMap((section) => (section === undefined ? [] : (requestSpan(clean, section) ?? [])));
  const [first] = spans;
  return first !== undefined && spans.slice(1).every((span) => isSame(clean, first, span));
}

function isSame(clean: CleanText, one: Span, other: Span): boolean {
  const [first, second] = [one, other].map(({ start, end }) => wordsOf(clean.text.slice(start, end)));
  return likeness(first ?? [], second ?? []) >= SAME_REQUEST;
}

/** The words of one part of a request; null where only greetings stand in it. */
export function requestSpan(clean: CleanText, section: Section): Span | null {
  const content = contentBlocks(clean, section);
  const [told, more] = content;
  if (told !== undefined && more === undefined && onlyTells(told)) return toldRequest(told);
  const field = content.map(requestField).find((span) => span !== null);
  if (field !== undefined) return field;
  const thread = threadOf(clean);
  const letter = withoutSignature(content, readThreadEnds(thread).request?.author ?? "");
  const blocks = withoutLabelBelow(trimBlocks(letter, thread, isOwnMessage(clean, content[0])));
  const [first] = blocks;
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return null;
  const mark = readMark(first);
  const label = mark?.style === "unnumbered-question" ? mark.length : 0;
  const prefix = Math.max(label, GREETING_PREFIX.exec(first.text)?.[0].length ?? 0);
  const suffix = THANKS_SUFFIX.exec(last.text)?.[0].length ?? 0;
  const start = toldAbove(content, first) ?? ownLead(clean, section) ?? first.start + (ownWish(first.text) ?? prefix);
  const span = trimSpan(clean.text, start, last.end - suffix);
  return span === null ? null : withoutLoneQuote(clean.text, span);
}

/** What stands in a message of the requester's, or on a site's page of his messages, he says himself. */
function isOwnMessage(clean: CleanText, first: CleanBlock | undefined): boolean {
  if (first === undefined || threadOf(clean)[0]?.mail === false) return first !== undefined;
  return (
    threadOf(clean).length > 1 &&
    requesterSpans(clean).some(({ start, end }) => start <= first.start && first.start < end)
  );
}

/** 'Parts 1, 2 and 3' alone on the last line heads what answers them. */
function withoutLabelBelow(blocks: readonly CleanBlock[]): readonly CleanBlock[] {
  const last = blocks.at(-1);
  const mark = last === undefined || blocks.length < 2 ? null : readMark(last);
  const isAlone = mark !== null && mark.labels.length > 0 && mark.length >= (last?.text.length ?? 0);
  return isAlone ? blocks.slice(0, -1) : blocks;
}

/** Of a quotation that opens before a greeting or closes behind a farewell that was left out one mark is left: it goes, too. */
function withoutLoneQuote(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const [opened, closed] = [words.split("“").length, words.split("”").length];
  const isStraightLone = words.split('"').length === 2;
  const closes = (words.endsWith('"') && words.split('"').length % 2 === 0) || (words.endsWith("”") && closed > opened);
  const opens = (words.startsWith('"') && isStraightLone) || (words.startsWith("“") && opened > closed);
  return { start: opens ? start + 1 : start, end: closes ? end - 1 : end };
}

/**
 * 'We would like the following about the course:' is the requester's own sentence, and with it begins what is asked; so does
 * any that he writes in his message of a thread, but one that only points below.
 */
function ownLead(clean: CleanText, { heading, first }: Section): number | null {
  const block = clean.blocks[first];
  if (heading === null || block === undefined) return null;
  if (OWN_LEAD.test(heading)) return block.start;
  const wish = ownWish(heading);
  if (wish !== null) return block.start + wish;
  const isOwn = requesterSpans(clean).some(({ start, end }) => start <= block.start && block.end <= end);
  return isOwn && heading.endsWith(":") && !opensLetter(heading, true) ? block.start : null;
}

const OWN_LEAD = cue(
  /^(?:(?:I|we) (?:would|should) (?:also )?(?:like|be grateful for)|(?:please|could you|can you|would you)\b[^:]{0,30}\b(?:send|give|tell|provide|supply|let)) (?!to (?:confirm|inform|advise))[^.?!]{10,}:$/i,
);

/** 'I refer to your letter asking for the income of:' over a list: the request begins in its last words. */
function toldAbove(content: readonly CleanBlock[], first: CleanBlock): number | null {
  const above = content[content.indexOf(first) - 1];
  const told = above === undefined || readMark(first) === null ? null : toldRequest(above);
  return above === undefined || told === null || !goesOnInList(above, told) ? null : told.start;
}

/** The request in a table of fields, beside its name: 'Request | How many …'. */
function requestField(row: CleanBlock): Span | null {
  const [name, value, more] = row.cells ?? [];
  if (name === undefined || !value || more !== undefined || headingKind(name, true) !== "request") return null;
  return cellSpans(row)[1] ?? null;
}

/** A letter ends at its writer's own name: below it stand an office, an address, a motto. */
function withoutSignature(blocks: readonly CleanBlock[], writer: string): readonly CleanBlock[] {
  const named = blocks.findIndex(({ text }, index) => index > 0 && isNameAlone(text) && signsFor(text, writer));
  return named < 0 || blocks.length - named > MOST_SIGNATURE ? blocks : blocks.slice(0, named);
}
