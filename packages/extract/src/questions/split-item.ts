import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText } from "../blocks.js";
import { WE_SAY } from "../sections/voices.js";
import { blocksWithin } from "../text/blocks-within.js";
import { cue } from "../text/cue/cue.js";
import { matchesOf } from "../text/matches-of.js";
import { trimSpan } from "../text/trim-span.js";
import { type AnsweredLine, answeredLine } from "./answered-lists.js";
import { answererIn } from "./answerers.js";
import { answeredBelow } from "./asked-below.js";
import { asksByName, asksOn } from "./asks-on.js";
import { EDGE } from "./edge.js";
import { isEmphasised } from "./emphasis.js";
import { gluedSentence, LEAST_QUESTION } from "./glued-sentence.js";
import { answerFrom, goesOnAsking } from "./goes-on-asking.js";
import type { Item } from "./item.js";
import { leadsToPeriods } from "./names-periods.js";
import { ANSWERED_IN_TWO } from "./numbering/unnumbered.js";
import { opensTable } from "./opens-table.js";
import { QUESTION_END, questionMarkCut } from "./question-end.js";
import { LONGEST_ASIDE, OPEN_BRACKET } from "./question-span.js";
import { endsInTail } from "./question-tail.js";
import { readsAsAnswer } from "./reads-as-answer.js";
import { answerSpan } from "./restated.js";
import { spokenFrom } from "./spoken-from.js";

/** A question and its answer read out of one item. */
export interface SplitItem {
  readonly question: Span | null;
  readonly answer: Span | null;
}

const QUESTION_PREFIX = cue(/^(?:question|q|you asked)\s?[:.]\s*/i);
const ANSWER_START =
  /^(?:answers?|(?:[a-z]{2,6} |our |the |(?:the )?(?:council|trust|force|board|university|department|authority|college|school|service|agency|police|constabulary|commission|regulator)(?:['’]s)? )?(?:response|reply|answer)|we (?:answer|reply|respond)|(?:ein |yr )?(?:h?ateb|h?ymateb)|a)\s?(?::|\.(?![a-z]{3,4}\b)|[-–—](?=\s))\s*|^(?:(?:our |the )?(?:answer|response|reply))\s\|\s|^(?:(?:our |the |(?:the )?(?:council|trust|force|board|university|department|authority|college|school|service|agency|police|constabulary|commission|regulator)(?:['’]s)? )?(?:answer|response|reply)|(?:ein )?h?(?:ateb|ymateb))\s*(?:\n|$)/i;
const ANSWER_LINE =
  /\n(?=(?:answers?|(?:[a-z]{2,6} |our |the |(?:the )?(?:council|trust|force|board|university|department|authority|college|school|service|agency|police|constabulary|commission|regulator)(?:['’]s)? )?(?:response|reply|answer)|we (?:answer|reply|respond)|(?:ein |yr )?(?:h?ateb|h?ymateb)|a)\s?(?:[:\n]|\.(?![a-z]{3,4}\b)|[-–—]\s|$)|(?:our |the )?(?:answer|response|reply)\s\|\s)/i;
const START_IN_TWO = new RegExp(String.raw`^${ANSWERED_IN_TWO}\s*`, "iu");
const LINE_IN_TWO = new RegExp(String.raw`\n(?=${ANSWERED_IN_TWO})`, "iu");
/** An answer that follows its question on one line without a mark between. */
const TERSE_ANSWER =
  /\s(?=(?:yes|no|none|nil|n\/a|zero|not (?:held|recorded|applicable|known|available)|no information held|information not held|withheld|exempt|refused|commercially sensitive|see (?:attached|below|table|above|notes?)|please see)\b[^?]*$)/i;
/** 'It is' before 'not held' is the answer's own sentence. */
const IN_MID_SENTENCE =
  /\b(?:it|they|this|these|that|those|information|data|[a-z]{3,}s|and|which|also|therefore) (?:is|are|was|were|has been|have been)$/i;
/** 'Cost of buying them: £96,300' */
const COLON = /^\S+ \S+ [^:?]{2,160}:\s(?=\S)(?<!\([^()]*)/;
/** 'How many? If more than ten please say so: There were nine.' */
const COLON_OF_TAIL = /^[^:?]{4,160}:\s(?=\S)(?<!\([^()]*)/;
/** A year ends what was asked: 'the menus for 2014.' */
const FIGURE_AT_END = /\s(?=[£$]?(?!(?:19|20)\d\d\.?$)\d[\d,.]*(?:%|p|m|k)?$)/i;
const INLINE_DASH = cue(/(?<!\d)\s[-–—]\s|\s[-–—]\s(?!\d)/g);
const STATEMENT = /[.!]["'’”)]*$/;
/** A first line shorter than this and without a full stop can be a question put as a phrase. */
const PHRASE_LENGTH = 300;

function answerStart(words: string): RegExpExecArray | null {
  return ANSWER_START.exec(words) ?? START_IN_TWO.exec(words);
}

/** Reads question and answer out of an item that holds both. A lone question mark, emphasis, a line's end or a terse answer parts them. */
export function splitItem(clean: CleanText, item: Item): SplitItem {
  const end = trimSpan(clean.text, item.start, item.end)?.end ?? item.start;
  const prefix = QUESTION_PREFIX.exec(clean.text.slice(item.start, item.start + 20))?.[0].length ?? 0;
  const start = item.start + prefix;
  const marked = atAnswerMark(clean.text, start, end) ?? atAnswerer(clean, start, end);
  if (marked !== null) return marked;
  if (item.role === "answer") return { question: null, answer: answerSpan(clean.text, start, end) };
  return unmarked(clean, item, start, end);
}

/** Without a word that says where the answer begins. */
function unmarked(clean: CleanText, item: Item, start: number, end: number): SplitItem {
  const blocks = blocksWithin(clean, start, end);
  const [first, second] = blocks;
  if (first === undefined) return { question: null, answer: null };
  const onLine = answeredLine(clean, first);
  if (onLine !== undefined && onLine.asked.end > start) return atParting(clean, onLine, start, end);
  if (isLabelLine(clean, item) && (readsAsAnswer(first.text) || opensTable(first, second)))
    return answerOnly(clean.text, start, end);
  if (second === undefined || isInlineAnswer(clean, first, start)) return onOneLine(clean, item, first, start, end);
  return overLines(clean, blocks, start, end);
}

/** As the other lines of its list are parted; a bracket around the answer closes on its line. */
function atParting({ text }: CleanText, { asked, answer }: AnsweredLine, start: number, end: number): SplitItem {
  const below = trimSpan(text, Math.max(answer.end + 1, start), end);
  return { question: answerSpan(text, start, asked.end), answer: below === null ? answer : { ...answer, end } };
}

function answerOnly(text: string, start: number, end: number): SplitItem {
  return { question: null, answer: answerSpan(text, start, end) };
}

function cut(text: string, start: number, at: number, end: number): SplitItem {
  return { question: answerSpan(text, start, at), answer: answerSpan(text, at, end) };
}

/** 'Question … \n Answer: …' */
function atAnswerMark(text: string, start: number, end: number): SplitItem | null {
  const slice = text.slice(start, end);
  const opening = answerStart(slice);
  if (opening !== null) return { question: null, answer: answerSpan(text, start + opening[0].length, end) };
  const line = ANSWER_LINE.exec(slice) ?? LINE_IN_TWO.exec(slice);
  if (line === null || opensLetters(slice.slice(line.index))) return null;
  const at = start + line.index + 1;
  const mark = answerStart(text.slice(at, at + 40))?.[0].length ?? 0;
  return { question: trimSpan(text, start, at), answer: answerSpan(text, at + mark, end) };
}

/** 'How many? Aire Valley Police response: …', on one line or on several. */
function atAnswerer(clean: CleanText, start: number, end: number): SplitItem | null {
  const mark = answererIn(clean, start, end);
  if (mark === null) return null;
  return {
    question: trimSpan(clean.text, start, mark.at),
    answer: answerSpan(clean.text, mark.at + mark.length, end),
  };
}

/** Behind 'Response: ' where an answer has the mark at its front. */
export function behindAnswerMark({ text }: CleanText, at: number): number {
  const start = at + (BLANK.exec(text.slice(at, at + 4))?.[0].length ?? 0);
  const mark = answerStart(text.slice(start, start + 40)) ?? ANSWER_LETTER.exec(text.slice(start, start + 8));
  return start + (mark?.[0].length ?? 0);
}

/** 'A) There were four.' below a question is its answer. */
const ANSWER_LETTER = /^A\)\s+(?=\p{Lu})/u;

const BLANK = /^\s*/;

/** 'a. the prevention' with 'b. the prosecution' below it is a list. */
function opensLetters(text: string): boolean {
  return text.startsWith("\na") && SECOND_LETTER.test(text);
}

const SECOND_LETTER = /\nb\s?[.)]\s/;

/** A few words without a figure after the question mark, such as 'A list would do', still belong to the question. */
const ASIDE = /^\s*(?!(?:yes|no|none|nil|not|see|please see|exempt)\b)(?:[^\s\d]+ ?){1,7}[.)]?\s*$/i;

/** True where the first line of several already holds question and answer: 'How many? Seven, of which' */
function isInlineAnswer(clean: CleanText, block: CleanBlock, start: number): boolean {
  const from = Math.max(start, block.start);
  if (EDGE.test(clean.text.slice(from, block.end))) return true;
  const cutAt = endsInTail(clean.text.slice(from, block.end)) ? null : questionMarkCut(clean.text, from, block.end);
  if (cutAt !== null) return block.end - cutAt > 2 && !ASIDE.test(clean.text.slice(cutAt, block.end));
  if (spokenFrom(clean.text.slice(from, block.end)) !== null) return true;
  return !isEmphasised(block) && colonEnd(COLON, clean.text.slice(from, block.end)) > 0;
}

/** Where one line is parted: at a cell's edge, after a question mark, emphasis or colon, before a figure or a terse answer. */
function onOneLine(clean: CleanText, item: Item, block: CleanBlock, start: number, end: number): SplitItem {
  const from = Math.max(start, block.start);
  const line = clean.text.slice(from, block.end);
  const edge = EDGE.exec(line);
  if (edge !== null && edge.index > 0)
    return {
      question: answerSpan(clean.text, from, from + edge.index),
      answer: answerSpan(clean.text, from + edge.index + edge[0].length, end),
    };
  const at = endsInTail(line) ? null : (questionMarkCut(clean.text, from, block.end) ?? strongCut(block, from));
  if (at !== null) return cut(clean.text, from, at, end);
  if (ENDS_ASKING.test(line) || endsInTail(line) || (item.role === "number" && STEM.test(line)))
    return { question: trimSpan(clean.text, from, end), answer: null };
  const inner = lineEdge(line);
  if (inner !== null) return cut(clean.text, from, from + inner, end);
  const spoken = spokenFrom(line);
  if (spoken !== null) return cut(clean.text, from, from + spoken, end);
  if (asksByName(line)) return { question: trimSpan(clean.text, from, end), answer: null };
  return { question: null, answer: answerSpan(clean.text, from, end) };
}

/** 'Please provide for 2022 and 2023:' over lettered questions. */
const STEM = /:\s*$/;
const ENDS_ASKING = /\?["'’”)]*\s*$/;

function lineEdge(line: string): number | null {
  const asked = [...matchesOf(line, QUESTION_END)].at(-1);
  const from = asked === undefined ? 0 : asked.index + asked[0].length;
  const edges = [
    colonEnd(from > 0 ? COLON_OF_TAIL : COLON, line.slice(from)),
    [...matchesOf(line.slice(from), INLINE_DASH)].find(({ index }) => parts(line, from + index))?.index ?? -1,
  ].filter((index) => index >= 0);
  if (edges.length > 0) return from + Math.min(...edges);
  const glued = gluedSentence(line);
  if (glued !== null) return glued;
  const before = [FIGURE_AT_END, TERSE_ANSWER]
    .map((pattern) => pattern.exec(line)?.index ?? -1)
    .find((index) => index > LEAST_QUESTION && !IN_MID_SENTENCE.test(line.slice(0, index)));
  return before ?? null;
}

/** Where what stands behind a colon begins; -1 where nothing does, or the years asked about. */
function colonEnd(pattern: RegExp, line: string): number {
  const end = pattern.exec(line)?.[0].length ?? -1;
  return end < 0 || leadsToPeriods(line, end) ? -1 : end;
}

/** A dash behind enough words to ask, and in no aside: '(by year, 2021 to 2023 - not financial years)'. */
function parts(line: string, at: number): boolean {
  return at > LEAST_QUESTION && line.lastIndexOf("(", at) <= line.lastIndexOf(")", at);
}

function strongCut(block: CleanBlock, from: number): number | null {
  const at = strongEnd(block);
  return at !== null && at > from && at < block.end ? at : null;
}

function strongEnd(block: CleanBlock): number | null {
  const first = block.strong?.[0];
  if (first === undefined) return null;
  const last = block.strong
    ?.filter((span, index, all) => index === 0 || span.start - (all[index - 1]?.end ?? 0) <= 1)
    .at(-1);
  return block.start + (last?.end ?? first.end);
}

/** How many lines at the start are quoted, or set off, as the first one is. */
function leadingRun(blocks: readonly CleanBlock[], limit: number): number {
  const [first] = blocks;
  if (first === undefined) return 1;
  const isQuoted = (block: CleanBlock | undefined) => block?.quoted === true;
  const isAlike = isQuoted(first)
    ? isQuoted
    : (block: CleanBlock | undefined) => block !== undefined && isEmphasised(block) && !answers(block.text);
  let count = 1;
  if (isAlike(first)) while (count < limit && isAlike(blocks[count])) count++;
  return count;
}

/** Where questions are bold and answers italic, an answer is told by who speaks. */
function answers(line: string): boolean {
  return readsAsAnswer(line) || (WE_SAY.test(line) && !asksOn(line));
}

/** A question has at most so many lines below its first. */
const MOST_LINES = 14;

/** The question is the first line and what still asks after it; the answer is the rest. */
function overLines(clean: CleanText, blocks: readonly CleanBlock[], start: number, end: number): SplitItem {
  const below = answeredBelow(clean, blocks, start);
  if (below !== null)
    return { question: trimSpan(clean.text, start, below.askedEnd), answer: trimSpan(clean.text, below.answer, end) };
  const limit = Math.min(blocks.length - 1, MOST_LINES);
  let count = leadingRun(blocks, limit);
  const asks = (index: number) =>
    clean.text.slice(Math.max(start, blocks[index]?.start ?? 0), blocks[index]?.end).trimEnd();
  while (count < limit && goesOn(asks(count - 1), blocks[count])) count++;
  while (count <= limit && stillAsks(asks(count), blocks[count], blocks[count - 1])) count++;
  for (let index = count; index <= limit; index++) {
    if (asks(index).endsWith("?") && !STATEMENT.test(asks(index - 1)) && index < blocks.length - 1) count = index + 1;
  }
  const at = answerFrom(blocks, count)?.start ?? end;
  const first = asks(0);
  if (count === 1 && STATEMENT.test(first) && first.length > PHRASE_LENGTH) {
    return { question: null, answer: answerSpan(clean.text, start, end) };
  }
  return { question: answerSpan(clean.text, start, at), answer: answerSpan(clean.text, at, end) };
}

/** A question broken over the lines of a narrow column: 'Name of the', 'monitoring system and the', 'price paid.' */
function goesOn(line: string, next: CleanBlock | undefined): boolean {
  const breaksOff = BREAKS_OFF.test(line) || OPEN_BRACKET.test(line.slice(-LONGEST_ASIDE));
  return breaksOff && next !== undefined && next.cells === undefined && !readsAsAnswer(next.text);
}

function stillAsks(line: string, block: CleanBlock | undefined, above: CleanBlock | undefined): boolean {
  return block !== undefined && goesOnAsking(line, block, above);
}

const BREAKS_OFF =
  /\b(?:and|or|of|the|an?|by|for|to|in|on|at|with|from|is|are|was|were|your|our|their|that|which|each|per)$/i;

/** True where the label has a line of its own: 'Question 3' over what answers it. */
function isLabelLine(clean: CleanText, item: Item): boolean {
  return item.role === "question" && trimSpan(clean.text, item.start, item.lineEnd) === null;
}
