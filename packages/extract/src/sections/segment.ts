import type { CleanBlock, CleanText, Section, SectionKind } from "../blocks.js";
import { nameAnswerers } from "../questions/answerers.js";
import { nameCapitalLetters } from "../questions/capital-letters.js";
import { nameCountedLines } from "../questions/counted-lines.js";
import { disownQuarters } from "../questions/quarters.js";
import { lengthOfNumber, readMark } from "../questions/read-mark.js";
import { cue } from "../text/cue/cue.js";
import { isAccount, isAccountHeading } from "./accounts.js";
import { isOfDecision } from "./closing-signs.js";
import { isInComplaint } from "./complaints.js";
import { findOpening, type Opening } from "./find-opening.js";
import { isIntroduction } from "./introductions.js";
import { tellsLaw } from "./law-told.js";
import { leadByPlace } from "./lead-by-place.js";
import { saysWhereToWrite } from "./lead-in.js";
import { speaksOfLetter } from "./letter-talk.js";
import { watchList } from "./list-watch.js";
import { withNoticesOverGrounds } from "./notice-over-grounds.js";
import { paragraphNumbers } from "./paragraph-numbers.js";
import { endOfQuotation } from "./quotation.js";
import { settleSections } from "./settle-sections.js";
import type { Standing } from "./standing.js";
import { BEGINNING, type Story, tellOn } from "./story.js";
import { watchMessages } from "./thread-turns.js";
import { GREETING } from "./voices.js";

const LAST_WORDS = 8;
const GOES_ON = /(?:[:;,]|:-|[;,] and)\s*$/;

interface Run {
  readonly kind: SectionKind;
  readonly heading: string | null;
  readonly first: number;
  last: number;
}

const PREAMBLE: Opening = { kind: "preamble", heading: null };
const ANSWERS: Opening = { kind: "response", heading: null };
/** 'Request' and 'You asked:' are headings; a longer line that opens a request is a lead-in. */
const LEAST_LEAD_IN = 30;

/** The parts of a response: whole blocks, in reading order, without gaps. */
export function segment(clean: CleanText): readonly Section[] {
  return settleSections(clean, cutSections(clean));
}

/** Cuts the text where its lines open a part; `settleSections` corrects what only shows once all parts are known. */
export function cutSections(clean: CleanText): readonly Section[] {
  nameCapitalLetters(clean.blocks);
  disownQuarters(clean.blocks);
  nameCountedLines(clean.blocks);
  nameAnswerers(clean);
  const byWords = cut(clean, null);
  const lead = byWords.some(({ kind }) => kind === "request") ? null : leadByPlace(clean);
  return lead === null ? byWords : cut(clean, lead);
}

/** One cut, where the words of each line tell what it opens, or for one of them its place. */
function cut(clean: CleanText, lead: number | null): readonly Section[] {
  const restarts = watchList();
  const runs: Run[] = [];
  const numbered = paragraphNumbers(clean);
  const messages = watchMessages(clean);
  let quoted = -1;
  // What the newest message of a trail numbers is its own: the request stands below it.
  let story: Story = { ...BEGINNING, isReviewed: messages.isTrail };
  const told = (block: CleanBlock, index: number, before: Story): SectionKind | undefined =>
    messages.at(block, index, before) ?? (isInComplaint(block, before) ? "preamble" : undefined);
  const opensReply = (block: CleanBlock, current: Run | undefined, before: Story): boolean =>
    opensList(block, current, before) && messages.isReply(block);
  const openAt = (block: CleanBlock, index: number, current: Run | undefined): Opening | null =>
    index === lead
      ? asRequest(block)
      : findOpening(withoutNumber(block, numbered), standingAt(clean, current, index, story, messages.isReply(block)));
  clean.blocks.forEach((block, index) => {
    const current = runs.at(-1);
    const mailed = told(block, index, story);
    const restart = restarts(block, clean.blocks[index + 1], current?.kind ?? null, story.hasRequest);
    // Right under 'You then clarified:' and 'In how many of these was the driver:' a list that counts anew is what was asked.
    const counts = restart && !isLeadIn(clean, current, index) && !isAskedFor(clean.blocks[index - 1]);
    const answers = counts || opensReply(block, current, story);
    if (opensQuotation(current, index)) quoted = endOfQuotation(clean.blocks, index) ?? quoted;
    const unquoted = () =>
      index <= quoted || tellsLaw(block, current) ? null : answers ? ANSWERS : openAt(block, index, current);
    const opening = mailed !== undefined ? openedByMail(mailed, current) : unquoted();
    place(runs, opening, index);
    const before = opening?.kind === "preamble" && printsNothing(current) ? { ...story, hasRequest: false } : story;
    story = tellOn(before, block, opening?.kind ?? current?.kind ?? "preamble");
  });
  return withNoticesOverGrounds(
    clean,
    runs.map((run) => toSection(clean, run)),
  );
}

/** '1. Forty.' of the message that replies, however short. */
function opensList(block: CleanBlock, current: Run | undefined, { hasRequest }: Story): boolean {
  const mark = current?.kind === "preamble" && hasRequest ? readMark(block) : null;
  return mark !== null && mark.length < block.text.length && FIRST_LABEL.test(mark.labels[0] ?? "");
}

const FIRST_LABEL = /^(?:1|a|i)$/;

/** A block opens a part of its own or goes on the last one. */
function place(runs: Run[], opening: Opening | null, index: number): void {
  const current = runs.at(-1);
  if (opening === null && current !== undefined) current.last = index;
  else runs.push(startOf(opening ?? PREAMBLE, index));
}

function standingAt(
  clean: CleanText,
  current: Run | undefined,
  index: number,
  story: Story,
  inReply: boolean,
): Standing {
  if (current === undefined) return { inReply, ...NOTHING_ABOVE, ...story };
  const afterLeadIn = isLeadIn(clean, current, index);
  const underHeading = current.kind === "request" && current.heading !== null && current.first === index - 1;
  const inAccount = isInAccount(clean, current, index);
  const above = clean.blocks[index - 1]?.text ?? "";
  const inList = GOES_ON.test(above.slice(-LAST_WORDS));
  const inAddress = inList && current.kind === "response" && saysWhereToWrite(above);
  const mayPrint = current.kind === "response" && !story.hasRequest;
  const isHeaded = current.heading !== null && current.first === index - 1;
  const underAnnouncement = mayPrint && (isHeaded || ANNOUNCES_BELOW.test(above));
  const underLaw = QUOTES_LAW.test(above);
  const hasSaid = () => saysSomething(clean, current, index) && !goesOnDeciding(clean, index);
  return {
    state: current.kind,
    inReply,
    afterLeadIn,
    underHeading,
    underAnnouncement,
    underLaw,
    inAccount,
    inList,
    inAddress,
    hasSaid,
    isNumberedPart: NUMBERED_PART.test(current.heading ?? ""),
    underLabel: current.kind === "response" && isOpenLabel(clean.blocks[index - 1]),
    below: clean.blocks[index + 1]?.text ?? "",
    isOverLetter: () => asksUnderLetter(clean.blocks[index + 1]),
    // What is spread stands last, here and elsewhere: keys written behind it are added one by one, at twenty times the cost.
    ...story,
  };
}

/** 'Q2 -' alone on its line, or '2. How many are there?' in the answers: nothing has answered it yet. */
function isOpenLabel(block: CleanBlock | undefined): boolean {
  const mark = block === undefined ? null : readMark(block);
  if (block === undefined || mark === null || mark.labels.length === 0) return false;
  return block.text.endsWith("?") || !WORD.test(block.text.slice(mark.length));
}

const WORD = /[\p{L}\d]/u;

/** '2. Our response' */
const NUMBERED_PART = /^\d{1,2}\b/;

function asksUnderLetter(below: CleanBlock | undefined): boolean {
  if (below === undefined || !below.text.includes("?")) return false;
  return FIRST_LETTER.test(readMark(below)?.labels[0] ?? "");
}

const FIRST_LETTER = /^\d{0,2}(?:a|i)$/;

/** True once a part holds more than what leads in to it. */
function saysSomething(clean: CleanText, { first, heading }: Run, until: number): boolean {
  return clean.blocks
    .slice(heading === null ? first : first + 1, until)
    .some(
      (block) =>
        block.cells !== undefined ||
        readMark(block) !== null ||
        !(
          GREETING.test(block.text) ||
          (block.text.length <= LONGEST_NAME && NAMES_CASE.test(block.text)) ||
          isIntroduction(clean.text, block) ||
          speaksOfLetter(block.text)
        ),
    );
}

/** What the next paragraphs decide, the ones before them lead to: reasons speak of what a reader would do, too. */
function goesOnDeciding(clean: CleanText, index: number): boolean {
  return clean.blocks.slice(index + 1, index + 1 + LOOKED_AHEAD).some(({ text }) => isOfDecision(text));
}

const LOOKED_AHEAD = 5;

const LONGEST_NAME = 160;
/** 'Freedom of Information request – ref 174-25': a line over a letter, no sentence of it. */
const NAMES_CASE = cue(/^[^.?!]*\b(?:ref|reference|request|response|subject)\b(?:[^.?!]|[.?!](?=\S))*$/i);

/** 'Please find below a summary of our findings.': the page may print the request over them. */
const ANNOUNCES_BELOW = cue(
  /^(?:please (?:find|see)|below (?:is|are)|here (?:is|are))\b[^.?]{0,60}\b(?:findings|response|reply|answers?)\b[^.?]{0,40}[.:]?$/i,
);

/** 'The Commissioner’s guidance says on page 7:' */
const QUOTES_LAW = cue(
  /\b(?:guidance|guide|commissioner['’]?s?|tribunal|the (?:act|regulations)|section \d{1,2}|regulation \d{1,2}|(?:code of practice|policy|definition))\b[^.?]{0,120}:$/i,
);

const NOTHING_ABOVE = {
  state: "preamble",
  afterLeadIn: false,
  underHeading: false,
  underAnnouncement: false,
  underLaw: false,
  inAccount: false,
  inList: false,
  inAddress: false,
  hasSaid: () => false,
  isNumberedPart: false,
  underLabel: false,
  below: "",
  isOverLetter: () => false,
} as const;

/** The heads of a thread's messages and the older mails of a trail: the first of a run opens a part. */
function openedByMail(kind: SectionKind, current: Run | undefined): Opening | null {
  return current?.kind === kind ? null : { kind, heading: null };
}

/** A numbered paragraph of a letter speaks from behind its number. */
function withoutNumber(block: CleanBlock, numbered: ReadonlyMap<CleanBlock, number>): CleanBlock {
  const length = numbered.get(block);
  return length === undefined
    ? block
    : { ...block, kind: "paragraph", text: block.text.slice(length), marker: undefined };
}

function asRequest({ text }: CleanBlock): Opening {
  return { kind: "request", heading: text };
}

function startOf({ kind, heading }: Opening, index: number): Run {
  return { kind, heading, first: index, last: index };
}

function toSection({ blocks }: CleanText, { kind, heading, first, last }: Run): Section {
  return { kind, heading, first, last, start: blocks[first]?.start ?? 0, end: blocks[last]?.end ?? 0 };
}

/** Under 'Original decision', and right after 'Our reply of 3 May said:', an earlier decision is told. */
function isInAccount(clean: CleanText, current: Run, index: number): boolean {
  if (current.kind !== "preamble") return false;
  const above = clean.blocks[index - 1];
  const before = above === undefined ? "" : above.text.slice(lengthOfNumber(above));
  return isAccountHeading(current.heading ?? "") || (before.endsWith(":") && isAccount(before));
}

/** 'FOI request' over the fields of a case heads the page and has printed no request. */
function printsNothing(run: Run | undefined): boolean {
  return run?.kind === "request" && run.heading !== null && run.first === run.last;
}

/** A line that asks and leads on to what stands below it. */
function isAskedFor(above: CleanBlock | undefined): boolean {
  return above !== undefined && LEADS_ON.test(above.text) && ASKS_FIRST.test(above.text);
}

const LEADS_ON = /:\s*$/;
const ASKS_FIRST = cue(
  /^\W*(?:\w{1,3}[.)] )?(?:(?:and |of (?:these|those),? |if so,? |also,? |please |(?:in|for|on|to|at) )?(?:what|how|which|whether|who|where|when)\b|please\b|(?:can|could|would) you\b)/i,
);

/** What is quoted right under 'You asked:' is the request up to its closing mark, whatever stands in it. */
function opensQuotation(current: Run | undefined, index: number): boolean {
  return current?.kind === "request" && current.heading !== null && current.first === index - 1;
}

function isLeadIn(clean: CleanText, current: Run | undefined, index: number): boolean {
  if (current?.kind !== "request" || current.first !== index - 1) return false;
  return (clean.blocks[current.first]?.text.length ?? 0) > LEAST_LEAD_IN;
}
