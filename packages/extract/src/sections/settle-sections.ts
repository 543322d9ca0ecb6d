import type { Block, CleanText, Section } from "../blocks.js";
import { kindOfMessage } from "../metadata/message-kinds.js";
import { threadOf } from "../metadata/thread-messages.js";
import { namesThread } from "../metadata/undated-heads.js";
import { asksByTurns } from "../questions/asking-lines.js";
import { contentBlocks, findItems } from "../questions/find-items.js";
import { follows } from "../questions/label-order.js";
import { readMark, standsInSentence } from "../questions/read-mark.js";
import { answerByPurpose, withAnswersBehindFarewell } from "./answer-by-purpose.js";
import { answersAtOnce } from "./answered-at-once.js";
import { withAnsweringAnnex } from "./answering-annex.js";
import { withAskedAgain } from "./asked-again.js";
import { withAskedUnderThanks } from "./asked-under-thanks.js";
import { withRequestEnds } from "./bound-requests.js";
import { isLaterLetter } from "./follow-ups.js";
import { withoutFootnotes } from "./footnotes.js";
import { holdsAnswers, holdsPairs } from "./holds-answers.js";
import { isIntroduction } from "./introductions.js";
import { withLeadingList } from "./leading-list.js";
import { withMarkedTurns } from "./marked-turns.js";
import { withPrintedTwice } from "./printed-twice.js";
import { onlyPrintsRequest } from "./prints-request.js";
import { hasMarks, isAcknowledgement, putsOff } from "./puts-off.js";
import { withAnsweredLists } from "./replies-in-lists.js";
import { answerAfterRequest, asksOnly } from "./request-bounds.js";
import { withRunInRequest } from "./run-in-request.js";
import { as, resized } from "./section-edits.js";
import {
  asksWhatIsMeant,
  headsOnly,
  onlySends,
  withAnnexedRequest,
  withAnswerTitles,
  withClosingEnd,
  withQuotations,
  withReviews,
} from "./settle-requests.js";
import { askingMessage, letterOfThread } from "./thread-turns.js";
import { withTurnsInPreamble } from "./turns-in-preamble.js";
import { asFirstOfTwoLists } from "./two-lists.js";

/** An opening paragraph before the request is shorter than this; a longer one is an answer. */
const INTRODUCTION_LENGTH = 700;
/** A line that only announces what follows or names the case. */
const LEADS_IN = /[:]\s*$|\b(?:below|following|reference|ref)\b/i;
/** A line before a list that belongs to the request. */
const REQUESTER_LINE =
  /[:\-–]\s*$|\b(?:i would|i'd|i’d|please|following|grateful|like to know|i am|could you|can you)\b/i;

/** Corrects parts by what stands around them, once all are known. */
export function settleSections(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  const turned = withAnsweredLists(clean, withMarkedTurns(clean, sections));
  const annexed = withAnsweringAnnex(clean, withAnnexedRequest(clean, withPrintedTwice(clean, turned)));
  const printed = withAskedUnderThanks(clean, withRunInRequest(clean, annexed));
  const quoted = withQuotations(clean, withReviews(clean, printed));
  const told = withRequestEnds(clean, withAnswersBehindFarewell(clean, withoutEarlyRequests(clean, quoted)));
  const known = told.map((section, index) =>
    isAcknowledgement(clean, section) ||
    onlySends(clean, section, told) ||
    asksWhatIsMeant(clean, section, () => told.slice(index + 1))
      ? as(section, "preamble")
      : section,
  );
  const introduced = withoutIntroductions(
    clean,
    known.map((section, index) =>
      headsOnly(clean, section, () => known.slice(index + 1)) ? as(section, "preamble") : section,
    ),
  );
  const letter = letterOfThread(clean);
  const asking = new Set<Block>(askingMessage(clean));
  const again = withAskedAgain(clean, introduced);
  const answered = again.flatMap((section, index) =>
    section.kind === "request" &&
    !asking.has(clean.blocks[section.first] as Block) &&
    (letter ?? putsOff(clean, section, again)) === false &&
    (holdsAnswers(clean, section, again.slice(index + 1)) || asksByTurns(clean, section, again[index + 1]))
      ? withClosingEnd(clean, as(section, "response"))
      : [section],
  );
  if (letter !== null) return joinAlike(clean, answered);
  const led = withLeadingList(clean, asFirstOfTwoLists(clean, withTurnsInPreamble(clean, answered), holdsPairs));
  const opened = withListOpenings(clean, answersInsideRequest(clean, led));
  return withoutFootnotes(clean, joinAlike(clean, joinInterleaved(clean, withAnswerTitles(clean, opened))));
}

/** The first questions in the request and the next in its answer: they stand by turns, and both parts hold pairs. */
function joinInterleaved(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  return sections.map((section, index) => {
    const next = sections[index + 1];
    if (section.kind !== "request" || next?.kind !== "response") return section;
    const labels = findItems(clean, section, []).flatMap((item) => item.labels);
    if (answersAtOnce(clean, section, labels, next)) return as(section, "response");
    const first = firstLabelBehind(clean, sections.slice(index + 1));
    const only = labels.at(-1);
    if (only === undefined || first === undefined || labels.includes(first)) return section;
    return follows(lastAsked(clean, section, only), first) ? as(section, "response") : section;
  });
}

/** Letters below the last number are its own questions: 'Question 1a' answers the first of them, and '2' none. */
function lastAsked(clean: CleanText, section: Section, only: string): string {
  const last = lastLabel(clean, section) ?? "";
  return only === last || OUTLINE.test(last) ? only : (NUMBER.exec(only)?.[0] ?? "");
}

const NUMBER = /^\d+(?=[a-z])/;
/** '1.17 Transfer policy' names a paper. */
const OUTLINE = /\.\d/;

/** The first label behind a request; an answer without one, and advice on it, may stand before. */
function firstLabelBehind(clean: CleanText, later: readonly Section[]): string | undefined {
  for (const section of later) {
    const label = section.kind === "response" || section.kind === "advice" ? firstLabel(clean, section) : undefined;
    if (label !== undefined || section.kind === "request") return label;
  }
  return undefined;
}

function lastLabel(clean: CleanText, section: Section): string | undefined {
  const marked = contentBlocks(clean, section).findLast((block) => (readMark(block)?.labels.length ?? 0) > 0);
  return marked === undefined ? undefined : readMark(marked)?.labels.at(-1);
}

/** The first label printed in a section, whether or not it can start a list; 'As to question 2' prints none. */
function firstLabel(clean: CleanText, section: Section): string | undefined {
  const marks = contentBlocks(clean, section).map(readMark);
  return marks.find((mark) => mark?.labels[0] !== undefined && !standsInSentence(mark))?.labels[0];
}

/** 'Thank you for your request …' before 'You asked:' is no answer. Read from the end, so that several in a row fall. */
function withoutIntroductions(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  const settled: Section[] = [];
  let next: Section | null = null;
  let answered = false;
  for (const section of [...sections].reverse()) {
    const introduction =
      answered && next?.kind === "request" && introduces(clean, section) && !answersBeforeLetter(clean, section, next);
    settled.push(introduction ? as(section, "preamble") : section);
    if (introduction || section.kind === "preamble") continue;
    next = section;
    answered ||= section.kind === "response";
  }
  return settled.reverse();
}

/** In a thread a letter of the requester's that asks again follows an answer to the first. */
function answersBeforeLetter(clean: CleanText, section: Section, next: Section): boolean {
  if (threadOf(clean).length < LEAST_THREAD || !isLaterLetter(clean, [next])) return false;
  return kindOfMessage(clean.text.slice(section.start, section.end)) === "answer";
}

/** The request, its answer and the letter that asks again. */
const LEAST_THREAD = 3;

/** What asks above the heading 'Request', where nothing answers it, is a page's: 'What are you looking for today?' */
function withoutEarlyRequests(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  const headed = sections.findIndex(
    ({ kind, heading, first, last }) =>
      kind === "request" && heading !== null && heading.length <= LONGEST_HEADING && first < last,
  );
  const before = sections.slice(0, Math.max(headed, 0));
  const isPages = (section: Section) =>
    (section.kind === "request" && section.heading === null) || isTitle(clean, section);
  if (before.some((section) => section.kind === "response" && !isPages(section) && !introduces(clean, section)))
    return sections;
  return sections.map((section, index) => (index < headed && isPages(section) ? as(section, "preamble") : section));
}

function introduces(clean: CleanText, section: Section): boolean {
  if (section.kind !== "response" || section.end - section.start > INTRODUCTION_LENGTH) return false;
  if (section.heading === null) return !hasMarks(clean, section);
  if (contentBlocks(clean, section).some((block) => readMark(block) !== null)) return false;
  return contentBlocks(clean, section).every((block) => isIntroduction(clean.text, block) || LEADS_IN.test(block.text));
}

/** 'Information request responses' over the title of the case, before anything was asked. */
function isTitle(clean: CleanText, { kind, heading, first, last }: Section): boolean {
  const title = clean.blocks[last];
  return (
    kind === "response" &&
    heading !== null &&
    last === first + 1 &&
    title !== undefined &&
    TITLE.test(title.text) &&
    readMark(title) === null
  );
}

/** A longer line is a sentence that leads in. */
const LONGEST_HEADING = 45;
const TITLE = /^\p{Lu}[^.?!:;]{8,110}$/u;

/** A page whose request nothing closes answers behind it; one that prints each answer under its question, inside it. */
function answersInsideRequest(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  if (namesThread(clean)) return sections;
  const isAnswered = sections.some(({ kind }) => kind === "response");
  return sections.flatMap((section, index) => {
    if (section.kind !== "request" || putsOff(clean, section, sections)) return [section];
    return isAnswered ? answersEarly(clean, section, sections[index + 1]) : answersBehind(clean, section);
  });
}

function answersBehind(clean: CleanText, section: Section): readonly Section[] {
  const answer = answerAfterRequest(clean, section) ?? answerByPurpose(clean, section);
  if (answer !== null) return cutAt(clean, section, answer);
  return [onlyPrintsRequest(clean, section) || asksOnly(clean, section) ? section : as(section, "response")];
}

/** The answer without a heading begins with what stands above the first words that are surely the authority's. */
function answersEarly(clean: CleanText, section: Section, next: Section | undefined): readonly Section[] {
  if (next?.kind !== "response" || next.heading !== null) return [section];
  const answer = answerAfterRequest(clean, section, true);
  return answer === null ? [section] : cutAt(clean, section, answer);
}

function cutAt(clean: CleanText, section: Section, answer: number): readonly Section[] {
  const rest = { ...as(resized(clean, section, answer, section.last), "response"), heading: null };
  const isPromise = isAcknowledgement(clean, rest);
  return [resized(clean, section, section.first, answer - 1), isPromise ? as(rest, "preamble") : rest];
}

/** The sentence over a list, 'I would like to know', opens the request that the list makes. */
function withListOpenings(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  return sections.map((section, index) => {
    const next = sections[index + 1];
    const previous = sections[index - 1];
    if (takesLast(clean, section, next)) return resized(clean, section, section.first, section.last - 1);
    return previous !== undefined && takesLast(clean, previous, section)
      ? resized(clean, section, section.first - 1, section.last)
      : section;
  });
}

function takesLast(clean: CleanText, section: Section, next: Section | undefined): boolean {
  if (
    section.kind !== "preamble" ||
    next?.kind !== "request" ||
    next.heading !== null ||
    section.first === section.last
  )
    return false;
  const first = clean.blocks[next.first];
  const last = clean.blocks[section.last];
  return (
    first !== undefined &&
    last !== undefined &&
    readMark(first) !== null &&
    last.kind !== "heading" &&
    REQUESTER_LINE.test(last.text)
  );
}

/** Neighbours of one kind are one part where the second has no heading of its own. */
function joinAlike(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  const joined: Section[] = [];
  for (const section of sections) {
    const previous = joined.at(-1);
    if (previous?.kind === section.kind && (section.heading === null || isInner(clean, section))) {
      joined[joined.length - 1] = resized(clean, previous, previous.first, section.last);
    } else {
      joined.push(section);
    }
  }
  return joined;
}

/** 'Response' under one question of several is a mark inside the answers. */
function isInner(clean: CleanText, section: Section): boolean {
  const heading = clean.blocks[section.first];
  return section.kind === "response" && heading !== undefined && readMark(heading)?.style === "unnumbered-answer";
}
