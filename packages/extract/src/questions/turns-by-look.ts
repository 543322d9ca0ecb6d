import type { CleanBlock, CleanText, QuestionPair } from "../blocks.js";
import { oddsOf, type Purpose, readPurposes } from "../purposes/read-purposes.js";
import { HEADING_CUES } from "../sections/heading-cues.js";
import { headingKind } from "../sections/heading-words.js";
import { isIntroductory } from "../sections/introductions.js";
import { GREETING, isAuthorityVoice } from "../sections/voices.js";
import { cue } from "../text/cue/cue.js";
import { trimSpan } from "../text/trim-span.js";
import { asksSomething, OF_REASONS } from "./asking-lines.js";
import { asksByName } from "./asks-on.js";
import { type Piece, piecesOf, type Stretch, stretchesBySign } from "./look-stretches.js";
import type { MarkedTurn } from "./marked-turns.js";
import { isDisowned, readMark } from "./read-mark.js";

/** A question and its answer, each a run of pieces. */
interface Turn {
  readonly asked: Stretch;
  readonly said: Stretch;
  readonly asks: boolean;
}

const LEAST_TURNS = 2;
const LONGEST_QUESTION = 700;
const LEAST_WORDS = 3;

/** The turns of a page on which questions, or answers, are told from the lines between by how they look alone. */
export function turnsByLook(clean: CleanText): readonly MarkedTurn[] {
  const pieces = piecesOf(clean);
  let best: readonly Turn[] = [];
  const seen = new Set<string>();
  for (const stretches of stretchesBySign(pieces).values()) {
    // An element's tag, its class and its style set off the same.
    const places = stretches.map(({ first, last }) => `${first} ${last}`).join();
    if (seen.has(places)) continue;
    seen.add(places);
    for (const turns of [setOffAnswers(clean, pieces, stretches), setOffQuestions(clean, pieces, stretches)])
      if (turns.length > best.length) best = turns;
  }
  const turns = best.map((turn) => toMarked(clean, pieces, turn));
  const asked = turns.map(({ pair }) => wordsOfQuestion(clean, pair));
  // What is asked again below was only told above.
  return turns.filter((_turn, index) => asked.lastIndexOf(asked[index] ?? "") === index);
}

function wordsOfQuestion({ text }: CleanText, { question }: QuestionPair): string {
  return question === null ? "" : text.slice(question.start, question.end);
}

function toMarked({ text }: CleanText, pieces: readonly Piece[], { asked, said }: Turn): MarkedTurn {
  const [first, last] = [pieces[asked.first] as Piece, pieces[asked.last] as Piece];
  const [from, until] = [pieces[said.first] as Piece, pieces[said.last] as Piece];
  const question = trimSpan(text, first.start, last.end);
  const answer = trimSpan(text, from.start, until.end);
  return { first: first.at, marked: from.at, pair: { label: null, question, answer: answer === null ? [] : [answer] } };
}

/** Each stretch answers the line right above it, and what stands behind it up to the next such line still does. */
function setOffAnswers(clean: CleanText, pieces: readonly Piece[], all: readonly Stretch[]): readonly Turn[] {
  const answers = all.filter(({ last }) => endsBlock(pieces, last));
  const turns = answers.map((said, index): Turn | null => {
    const above = answers[index - 1];
    if (above !== undefined && headsReply(clean, pieces, above.last + 1, said.first)) return null;
    if (idleAt(clean, pieces, said.first) >= SURE) return null;
    const asked = askedAbove(clean, pieces, above === undefined ? 0 : above.last + 1, said.first - 1);
    return asked === null ? null : turnOf(clean, pieces, asked, said);
  });
  return believed(clean, pieces, turns).map((turn, index, run) => {
    const next = run[index + 1];
    return next === undefined ? turn : { ...turn, said: { ...turn.said, last: next.asked.first - 1 } };
  });
}

/** Each stretch asks, and what stands below it up to the next answers. */
function setOffQuestions(clean: CleanText, pieces: readonly Piece[], all: readonly Stretch[]): readonly Turn[] {
  const opening = all.filter(({ first }) => startsBlock(pieces, first));
  const whole = opening.filter(({ last }) => endsBlock(pieces, last));
  const questions = whole.length * 2 >= opening.length ? whole : opening;
  const turns = questions.map(({ first, last }, index): Turn | null => {
    const said = { first: last + 1, last: (questions[index + 1]?.first ?? pieces.length) - 1 };
    if (said.last < said.first || idleAt(clean, pieces, said.first) >= SURE) return null;
    const asked = askedAbove(clean, pieces, first, last);
    return asked === null ? null : turnOf(clean, pieces, asked, said);
  });
  return believed(clean, pieces, turns);
}

/** A turn, unless what seems to answer asks, is a heading or begins the letter. */
function turnOf(clean: CleanText, pieces: readonly Piece[], asked: Stretch, said: Stretch): Turn | null {
  if (opensLetter(clean, pieces, said) || headsOther(blockOf(clean, pieces, said.first))) return null;
  if (asksAt(clean, pieces, said.first)) return null;
  const asks = asksIn(clean, pieces, asked);
  return !asks && idleAt(clean, pieces, asked.last) >= LIKELY ? null : { asked, said, asks };
}

/** How surely the words neither ask nor answer. */
function idleAt(clean: CleanText, pieces: readonly Piece[], index: number): number {
  return readPurposes(clean)[pieces[index]?.at ?? 0]?.neither ?? 0;
}

/** A line that the page itself makes a heading, or one that heads a part by its words. */
function headsOther({ kind, level, text }: CleanBlock): boolean {
  if (kind === "heading" && (level ?? 1) < BOLD_LEVEL) return true;
  return headingKind(text, true) !== null || HEADING_CUES.some(({ pattern }) => pattern.test(text));
}

const BOLD_LEVEL = 6;

/** True where the page's own 'Response' stands between: a list above it is of the request, and one below it of the reply. */
function headsReply(clean: CleanText, pieces: readonly Piece[], from: number, until: number): boolean {
  for (let at = from; at < until; at++) {
    const { kind, level, text } = blockOf(clean, pieces, at);
    if (kind === "heading" && (level ?? 1) < BOLD_LEVEL && headingKind(text, true) === "response") return true;
  }
  return false;
}

function opensLetter(clean: CleanText, pieces: readonly Piece[], { first, last }: Stretch): boolean {
  for (let at = first; at <= Math.min(last, first + MOST_HEAD); at++) {
    const { text } = blockOf(clean, pieces, at);
    if (GREETING.test(text) || isIntroductory(text)) return true;
  }
  return false;
}

/** Between a title and the letter's first words stand a few fields. */
const MOST_HEAD = 4;

/** The most turns in a row; none where they hardly ask or answer. */
function believed(clean: CleanText, pieces: readonly Piece[], turns: readonly (Turn | null)[]): readonly Turn[] {
  const run = longestRun(turns);
  if (run.length < LEAST_TURNS || !run.some(({ asks }) => asks)) return [];
  const purposes = readPurposes(clean);
  const of = (index: number): Purpose => purposes[pieces[index]?.at ?? 0] ?? NONE;
  const sum = (odds: (turn: Turn) => number) => run.reduce((whole, turn) => whole + odds(turn), 0) / run.length;
  // On one line both have one purpose.
  const isOneLine = ({ asked: { last }, said: { first } }: Turn) => pieces[first]?.at === pieces[last]?.at;
  const asked = sum((turn) => {
    const { asks, answers } = of(turn.asked.last);
    return Math.max(turn.asks ? SAID : 0, isOneLine(turn) ? LEAST_ASKED : oddsOf(asks, answers));
  });
  const said = sum((turn) => {
    const { asks, answers } = of(turn.said.first);
    return isOneLine(turn) ? LEAST_SAID : oddsOf(answers, asks);
  });
  // Amidst answers what asks in few words seems to answer too, but never as much as what stands between.
  const idle = sum(({ asked: { last } }) => of(last).neither);
  const isAmidst = idle <= MOST_IDLE && asked + said >= LEAST_APART;
  return (asked >= LEAST_ASKED || isAmidst) && said >= LEAST_SAID ? run : [];
}

const NONE: Purpose = { asks: 0, answers: 0, neither: 1 };
/** What asks by its words: odds of 88 to 12. */
const SAID = 2;
/** So much sooner must what is set off ask than answer, and what stands between answer than ask, or the other way round: the look tells that they differ. */
const LEAST_ASKED = 1.2;
const LEAST_SAID = 0.5;
const MOST_IDLE = 0.35;
const LEAST_APART = 3;
/** So surely neither asks nor answers what hardly can, and what surely does not. */
const LIKELY = 0.95;
const SURE = 0.98;

function longestRun(turns: readonly (Turn | null)[]): readonly Turn[] {
  let best: readonly Turn[] = [];
  let run: Turn[] = [];
  for (const turn of turns) {
    if (turn === null) run = [];
    else run.push(turn);
    if (run.length > best.length) best = run;
  }
  return best;
}

/** Of the pieces between two answers, those that ask the second: the last, with those above it from the first that asks. */
function askedAbove(clean: CleanText, pieces: readonly Piece[], from: number, last: number): Stretch | null {
  if (last < from) return null;
  let first = last;
  for (let at = last - 1; at >= from && mayGoOn(clean, pieces, at); at--)
    if (asksAt(clean, pieces, at) || goesOnBelow(clean, pieces, at)) first = at;
  const asked = { first: startOfBlock(pieces, first, from), last };
  return mayBeAsked(clean, pieces, asked) ? asked : null;
}

/** A line above the one that is answered belongs to it where it asks too, or leads to its points. */
function mayGoOn(clean: CleanText, pieces: readonly Piece[], at: number): boolean {
  const [block, below] = [blockOf(clean, pieces, at), blockOf(clean, pieces, at + 1)];
  if (block === below) return true;
  if (block.cells !== undefined || isIntroductory(block.text) || GREETING.test(block.text)) return false;
  if (leadsIn(block.text)) return false;
  if (goesOnBelow(clean, pieces, at)) return true;
  return LEADS_ON.test(block.text)
    ? below.kind === "list-item"
    : asksAt(clean, pieces, at) || block.kind === "list-item";
}

const LEADS_ON = /[:;,]$/;
/** 'Over 40 miles – £12', 'Riverside: 14%': a point of an answer's list. */
const TELLS_VALUE = /(?:\s[-–—=]|:)\s?(?:£|€)?\d[\d,.]*(?:%|p|m|bn|k)?$/;
/** A sentence that a width broke. */
const LOWER = /^\p{Ll}/u;
const SENTENCE_END = /[.?!:;]["'’”)]*$/;

/** True for words that announce questions: 'I would be grateful for the following.',  'Please could you answer these questions' */
export function leadsIn(text: string): boolean {
  return LEADS_IN.test(text);
}

const LEADS_IN = cue(
  /\b(?:the )?following\b|\b(?:these|my|some|a few) (?:questions|points)\b|\b(?:below|as follows)\b/i,
);

function goesOnBelow(clean: CleanText, pieces: readonly Piece[], at: number): boolean {
  return LOWER.test(blockOf(clean, pieces, at + 1).text) && !SENTENCE_END.test(blockOf(clean, pieces, at).text);
}

function startOfBlock(pieces: readonly Piece[], index: number, from: number): number {
  let first = index;
  while (first > from && pieces[first - 1]?.at === pieces[index]?.at) first--;
  return first;
}

/** Words that may ask: neither long nor labelled, and nothing that a letter says to open, to head or to close. */
function mayBeAsked(clean: CleanText, pieces: readonly Piece[], { first, last }: Stretch): boolean {
  const [opening, closing] = [blockOf(clean, pieces, first), blockOf(clean, pieces, last)];
  const words = wordsIn(clean, pieces, { first, last });
  if (words.length > LONGEST_QUESTION || LEADS_ON.test(words) || readMark(opening) !== null || isDisowned(opening))
    return false;
  if ([opening, closing].some(({ cells, part }) => cells !== undefined || part !== undefined)) return false;
  if (GREETING.test(opening.text) || isIntroductory(words) || OF_REASONS.test(words)) return false;
  if (closing.kind === "list-item" && TELLS_VALUE.test(words)) return false;
  if (HEADING_CUES.some(({ pattern }) => pattern.test(words))) return false;
  return asksInWords(words) || (words.split(" ").length >= LEAST_WORDS && !isAuthorityVoice(words));
}

function asksIn(clean: CleanText, pieces: readonly Piece[], stretch: Stretch): boolean {
  const { first, last } = stretch;
  if (asksAt(clean, pieces, first)) return true;
  return last > first && (asksAt(clean, pieces, last) || asksInWords(wordsIn(clean, pieces, stretch)));
}

/** The same words are looked at for each sign that may set them off. */
const ASKING = new WeakMap<Piece, boolean>();

function asksAt({ text }: CleanText, pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index] as Piece;
  const known = ASKING.get(piece);
  if (known !== undefined) return known;
  const asks = asksInWords(text.slice(piece.start, piece.end));
  ASKING.set(piece, asks);
  return asks;
}

function asksInWords(text: string): boolean {
  return asksSomething({ text }) || asksByName(text);
}

function wordsIn({ text }: CleanText, pieces: readonly Piece[], { first, last }: Stretch): string {
  return text.slice(pieces[first]?.start, pieces[last]?.end);
}

function blockOf({ blocks }: CleanText, pieces: readonly Piece[], index: number): CleanBlock {
  return blocks[pieces[index]?.at ?? 0] as CleanBlock;
}

function startsBlock(pieces: readonly Piece[], index: number): boolean {
  return pieces[index - 1]?.at !== pieces[index]?.at;
}

function endsBlock(pieces: readonly Piece[], index: number): boolean {
  return pieces[index + 1]?.at !== pieces[index]?.at;
}
