import type { CleanBlock, SectionKind } from "../blocks.js";
import { asksSomething } from "../questions/asking-lines.js";
import { follows } from "../questions/label-order.js";
import { readMark } from "../questions/read-mark.js";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";
import { isAccount, isWholeAccount, REVIEWER_VOICE } from "./accounts.js";
import { answersToo } from "./answers-too.js";
import { atHeading } from "./at-heading.js";
import { CLARIFICATION } from "./clarification.js";
import { closingBehind, closingByWords } from "./closing-signs.js";
import { englishHalf } from "./english-half.js";
import { answersWhatItTells, isIntroductory, onlyTells } from "./introductions.js";
import { announcedAtEnd, LEAD_LENGTH, leadInKind, looksBack } from "./lead-in.js";
import { atList, headsAnswer, saysMore, startsAnswer, startsFigures, startsQuestions } from "./list-starts.js";
import { endsSentence, headsQuestions, isMenuLine, isOfMenu } from "./menu-lines.js";
import { quotesWhole } from "./quotation.js";
import { tellsReviewRights } from "./review-rights.js";
import { speaksAsReviewer } from "./reviewer.js";
import { SENTENCE_CUES } from "./sentence-cues.js";
import type { Standing } from "./standing.js";
import type { Story } from "./story.js";
import {
  ASKS_BACK,
  ASKS_BY_THE_ACT,
  ASKS_OF_REQUEST,
  ASKS_US,
  asSpoken,
  GREETING,
  GREETING_TO_AUTHORITY,
  isAuthorityVoice,
  namesGround,
  REQUESTER_VOICE,
  WE_SAY,
} from "./voices.js";

/** A part that opens at a block; `heading` where the block is no content of it. */
export interface Opening {
  readonly kind: SectionKind;
  readonly heading: string | null;
}

const NEWLINES = /\n/g;
/** A sentence of a letter's body has at least this many words. */
const LEAST_SENTENCE = 7;
const LEAST_IN_REPLY = 3; // A message that answers may be short: 'Both are attached.'
/** Parts in which a requester's words may open another; what else he writes opens none. */
const INSIDE_REQUEST: ReadonlySet<SectionKind> = new Set(["request", "response", "closing", "review-rights"]);
/** Parts after the answers, in which an answer's label takes them up again. */
const AFTER_ANSWERS: ReadonlySet<SectionKind> = new Set(["closing", "review-rights", "advice", "refusal-notice"]);
/** Parts that may stand before the answers: an unnumbered 'Q. How many?' or 'A. Nine' ends them too. */
const REASONS: ReadonlySet<SectionKind> = new Set(["advice", "refusal-notice"]);

/** The part that opens at a block: told by a heading, an announcement, a sentence, a greeting, or who speaks. */
export function findOpening(block: CleanBlock, standing: Standing): Opening | null {
  const line = asSpoken(englishHalf(block.text.slice(0, LEAD_LENGTH).replace(NEWLINES, " ")));
  const heading = atHeading(block, line, standing);
  if (heading !== null && (isOfMenu(heading, standing) || headsQuestions(block, heading, standing))) return null;
  if (heading !== null) return isInner(block, heading, standing) ? null : { kind: heading, heading: block.text };
  if (opensAccount(block, line, standing))
    return { kind: isWholeAccount(block.text) ? "preamble" : "response", heading: null };
  const opening = atWords(block, line, standing);
  return standing.inAccount && opening?.kind === "response" && !REVIEWER_VOICE.test(line) ? null : opening;
}

function atWords(block: CleanBlock, line: string, standing: Standing): Opening | null {
  const sentence = atSentence(block, line, standing);
  if (sentence !== null) return sentence;
  if (standing.inAddress) return { kind: "review-rights", heading: null };
  if (GREETING.test(line)) return atGreeting(line, standing.state);
  return atVoice(block, line, standing) ?? atTalk(block, line, standing);
}

/** Behind an answer, a paragraph that is no question and speaks of the letter by all its words. */
function atTalk(block: CleanBlock, line: string, { state, underQuestion, hasSaid }: Standing): Opening | null {
  if (state !== "response" || underQuestion || readMark(block) !== null || asksSomething(block)) return null;
  if (PUTS.test(line) || answersWhatItTells(block)) return null;
  return closingByWords(line) && leadInKind(line) === null && hasSaid() ? { kind: "closing", heading: null } : null;
}

/** 'Is there a standard design, and if so please send it.' */
const PUTS = /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|how|what|when|where|which|who|why)\b/i;

/** After the request, or before it, a reply tells what was first decided, and may come to its finding at once. */
function opensAccount(block: CleanBlock, line: string, { state, hasRequest }: Standing): boolean {
  if ((state !== "request" && state !== "preamble") || block.quoted === true || !isAccount(line)) return false;
  const announced = leadInKind(line);
  return announced === null || (announced === "response" && hasRequest);
}

/** A heading of its own, though the sentence before it announces the request too. */
const BARE_REQUEST = cue(/^(?:your |the )?(?:request|questions?)\s?:?$/i);

/** A heading that stands inside a part: 'Request -' in a quotation, 'Our response:' under one question of several. */
function isInner(block: CleanBlock, kind: SectionKind, { state, afterLeadIn }: Standing): boolean {
  if (kind === "request") return afterLeadIn && !BARE_REQUEST.test(block.text);
  return kind === "response" && state === "response" && readMark(block)?.style === "unnumbered-answer";
}

function atSentence(block: CleanBlock, line: string, standing: Standing): Opening | null {
  const { state } = standing;
  if (isEntry(block) || isQuotedBelow(line, standing)) return null;
  const announced = leadInKind(line) ?? announcedAtEnd(block);
  if (announced !== null && !(announced === "request" && sentenceKind(line, standing) === "review-rights"))
    return atLeadIn(block, announced, standing);
  const kind = sentenceKind(line, standing);
  if (kind === null || (ENDS_LETTER.has(kind) && standing.underHeading) || isMenuLine(kind, line, standing))
    return null;
  return state === "request" && !INSIDE_REQUEST.has(kind) ? null : { kind, heading: null };
}

/** What ends a letter ends none right under the greeting or the heading that opens it: 'Thanks again.' */
const ENDS_LETTER: ReadonlySet<SectionKind> = new Set(["review-rights", "closing"]);

function isEntry(block: CleanBlock): boolean {
  return block.cells !== undefined || (readMark(block)?.labels.length ?? 0) > 0;
}

/** What is quoted right under 'in which you ask:' is the requester's, 'Please confirm the following:' too. */
function isQuotedBelow(line: string, { afterLeadIn, state }: Standing): boolean {
  return afterLeadIn && state === "request" && QUOTES.test(line);
}

const QUOTES = /^[“"‘]\p{Lu}/u;

/** Right under 'Information requested' the words 'the response to your request:' are the requester's. */
function atLeadIn(block: CleanBlock, announced: SectionKind, standing: Standing): Opening | null {
  const { state, underHeading, hasRequest, hasAnswer } = standing;
  const asksBack = hasRequest && CLARIFICATION.test(block.text.replace(NEWLINES, " "));
  const kind =
    announced === "request" && (asksBack || (hasRequest && GIVES_NOW.test(block.text))) ? "response" : announced;
  if (kind === "response" ? state === "response" || underHeading : hasAnswer && looksBack(block.text)) return null;
  return { kind, heading: kind === "response" && answersToo(block) ? null : block.text };
}

/** Behind the request 'The information you requested is as follows:' gives it; before it, it tells what was asked. */
const GIVES_NOW = cue(
  /^(?:the|this|all) (?:information|data|details?|figures?|documents?)\b[^.:\n]{0,60}\b(?:requested|asked for|sought|required)\b[^.:\n]{0,60}\b(?:is|are)\b/i,
);

function sentenceKind(line: string, { state, underQuestion, hasSaid }: Standing): SectionKind | null {
  const cue = SENTENCE_CUES.find(({ pattern }) => pattern.test(line));
  if (cue !== undefined) return cue.kind;
  if (tellsReviewRights(line)) return "review-rights";
  return state === "response" && !underQuestion ? closingBehind(line, hasSaid) : null;
}

function atGreeting(line: string, state: SectionKind): Opening | null {
  if (GREETING_TO_AUTHORITY.test(line)) return { kind: "request", heading: line };
  return state === "request" || state === "response" ? null : { kind: "preamble", heading: null };
}

function atVoice(block: CleanBlock, line: string, standing: Standing): Opening | null {
  if (resumesAnswers(block, standing)) return { kind: "response", heading: null };
  const kind =
    standing.state === "preamble" ? voiceInPreamble(block, line, standing) : voiceAfter(block, line, standing);
  return kind === null ? null : { kind, heading: null };
}

function voiceInPreamble(block: CleanBlock, line: string, standing: Standing): SectionKind | null {
  if (awaitsRequest(standing) && !standing.underLaw && quotesWhole(block)) return "request";
  if (isTold(block, standing)) return null;
  if (isAuthority(block, line) || answersWhatItTells(block) || isAskingHeading(block)) return "response";
  if (speaksAsReviewer(line, standing)) return "response";
  if (speaksAsRequester(block, line)) return asker(line, standing);
  if (startsQuestions(block)) return atList(block, standing);
  const answers = startsAnswer(block) || startsFigures(block, standing) || headsAnswer(block, standing);
  return answers || isReply(block, line, standing) ? "response" : null;
}

/** What the reply tells was asked, and the points of the list that it goes on in. */
function isTold(block: CleanBlock, { listsAsked }: Story): boolean {
  return onlyTells(block) || (listsAsked && block.kind === "list-item" && readMark(block) === null);
}

function speaksAsRequester(block: CleanBlock, line: string): boolean {
  return block.kind !== "heading" && (REQUESTER_VOICE.test(line) || ASKS_FOR.test(line));
}

/** 'For the quarter to May, can you please provide:' */
const ASKS_FOR = cue(
  /^[^.?!:]{0,120}\b(?:can|could|would|will) you (?:please|kindly) (?:provide|supply|send|tell|state|list|give|disclose|let me)\b/i,
);

/** A heading that asks has its answer below it. */
function isAskingHeading(block: CleanBlock): boolean {
  return block.kind === "heading" && block.level !== 1 && ASKS.test(block.text);
}

function voiceAfter(block: CleanBlock, line: string, standing: Standing): SectionKind | null {
  const { state } = standing;
  if (state === "request") return answersInRequest(block, line, standing) ? "response" : null;
  if (state === "closing") return answersBehindLetter(block, line, standing) ? "response" : null;
  const isQuoted =
    (!standing.underLaw && quotesWhole(block)) || (standing.underAnnouncement && ASKS_BY_THE_ACT.test(line));
  return state === "response" && awaitsRequest(standing) && isQuoted ? "request" : null;
}

function answersInRequest(block: CleanBlock, line: string, standing: Standing): boolean {
  return block.quoted !== true && (repliesTo(block, line) || answersLast(block, standing));
}

/** 'A1. There are 14.' right below 'Q1.' in what a reply prints as the request: it answers there. */
function answersLast(block: CleanBlock, { lastLabel }: Standing): boolean {
  const mark = readMark(block);
  if (mark?.role === "answer" && FIRST_LABEL.test(mark.labels[0] ?? "") && REPLIES.test(block.text)) return true;
  if (mark?.role !== "answer" || mark.labels.length !== 1 || mark.labels[0] !== lastLabel) return false;
  return mark.length > 0 && !ASKS.test(block.text);
}

/** 'Response 1a and 1b:' alone on its line, below all that was asked. */
const REPLIES =
  /^(?:(?:our|the) )?(?:response|reply|answer)s? (?:to |for )?(?:questions? )?\(?(?:1|a|i)\b[^.?]{0,30}$|^(?:(?:our|the) )?(?:response|reply|answer)s? (?:to |for )?(?:questions? )?\(?1a\b[^.?]{0,30}$/i;
const FIRST_LABEL = /^(?:1a?|a|i)$/;

/** Behind the requester's sign-off, in the letter that a reply prints again, the authority goes on: 'We can confirm …'. */
function answersBehindLetter(block: CleanBlock, line: string, { awaitsAnswer }: Story): boolean {
  return awaitsAnswer && block.quoted !== true && isAuthority(block, line) && !isIntroductory(line);
}

/** The authority speaks in a paragraph's first sentence, or in a later one of a paragraph in which no one says 'I'. */
function repliesTo(block: CleanBlock, line: string): boolean {
  if (isAuthority(block, line) || namesGround(block.text) || ASKS_OF_REQUEST.test(line)) return true;
  if (readMark(block) !== null || block.kind === "list-item" || SAYS_I.test(line) || ASKS.test(line)) return false;
  if (REQUESTER_VOICE.test(line)) return false;
  const [first, ...later] = sentencesOf(line).map(({ start, end }) => line.slice(start, end));
  return !ASKS.test(first ?? "") && later.some((sentence) => DECIDES.test(sentence));
}

const SAYS_I = cue(/\b(?:I|my|me|please)\b/i);
/** What only the authority says of a request, in the middle of a paragraph. */
const DECIDES = cue(
  /\b(?:we|the (?:council|trust|board|force|department|university|authority|agency|service))\b[^.]{0,60}\b(?:estimate|hold|holds|refus\w+|withh\w+|consider|have (?:decided|concluded))\b|\b(?:is|are) (?:therefore )?(?:exempt|withheld|excepted)\b|\bnot (?:held|recorded)\b/i,
);

/** Advice and closing words can stand between two labelled answers; the next label takes the answers up again. */
function resumesAnswers(block: CleanBlock, { state, lastLabel }: Standing): boolean {
  const mark = readMark(block);
  if (mark === null || !AFTER_ANSWERS.has(state)) return false;
  if (mark.labels.length === 0) return REASONS.has(state) && mark.role !== "number" && saysMore(block, mark);
  if (mark.role !== "number") return true;
  return state !== "review-rights" && lastLabel !== null && follows(lastLabel, mark.labels[0] ?? "");
}

/** True while nothing has told what was asked; its subject alone does not. */
function awaitsRequest({ hasRequest, told }: Story): boolean {
  return !hasRequest && told !== "asks";
}

/** Who asks: after the request an authority may ask what is meant. */
function asker(line: string, { hasRequest }: Story): SectionKind {
  return hasRequest && ASKS_BACK.test(line) ? "response" : "request";
}

const ASKS = /\?["'’”)]*\s*$/;
/** 'What the council spent on patrols.' and nothing more: a thing that is asked for. */
const ASKS_WHAT = cue(
  /^(?:what|how (?:much|many|often|long)|which|whether|who)\b(?![^.]*\b(?:is|are) (?:set out|given|shown|attached|enclosed|exempt|withheld|as follows|below)\b)[^.,:]{8,140}\.?$/i,
);
/** A label alone is nobody's words: 'Part 1 of your request'. */
function isAuthority(block: CleanBlock, line: string): boolean {
  if ((ASKS.test(line) && !ASKS_US.test(line)) || ASKS_WHAT.test(line) || readMark(block)?.length === block.text.length)
    return false;
  return isAuthorityVoice(line) || WE_SAY.test(line);
}

/** Once the request has been printed, a sentence of a letter's body that does more than introduce answers it. */
function isReply(block: CleanBlock, line: string, { hasRequest, told, inReply }: Standing): boolean {
  if (!hasRequest && told === null && !inReply) return false;
  if (inReply && block.header === true) return true;
  if (block.kind !== "paragraph" || block.group !== undefined || !endsSentence(block.text)) return false;
  const words = line.split(" ").length;
  const least = inReply ? LEAST_IN_REPLY : LEAST_SENTENCE;
  return (words >= least || (told === "asks" && OPENS_ANSWER.test(line))) && !isIntroductory(line);
}

/** First words of a short answer: 'There are 12.' */
const OPENS_ANSWER = /^(?:there (?:is|are|was|were|has|have)\b|yes\b|none\b|nil\b|no[,.]|£|\d+ \p{Ll})/iu;
