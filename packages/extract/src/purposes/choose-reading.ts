import type { CleanText, QuestionPair, Section } from "../blocks.js";
import { asksBack } from "../outcome/asks-back.js";
import { refusesIt } from "../questions/refuses-it.js";
import { CLARIFICATION } from "../sections/clarification.js";
import { isUnanswered, laterWordsOfAsker } from "../sections/thread-turns.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import { coveredBlocks } from "../text/covered-blocks.js";
import { answersNowhere } from "./answers-nowhere.js";
import { answersBelow, keepsToHeading, toldApart } from "./headed-answers.js";
import { movedBounds } from "./moved-bounds.js";
import { pairTurns } from "./pair-turns.js";
import { partsByPurpose } from "./parts-by-purpose.js";
import { printedAgain } from "./printed-again.js";
import { logOf, type Purpose, readPurposes } from "./read-purposes.js";
import { splitTurns } from "./split-turns.js";

/** The parts of a response and what was paired over them. */
export interface Reading {
  readonly sections: readonly Section[];
  readonly pairs: readonly QuestionPair[];
}

type Pairing = (sections: readonly Section[]) => readonly QuestionPair[];

/**
 * So much likelier must another reading be, as a logarithm: rules know more of lists and labels than blocks by themselves tell. On five hands
 * that neither had met, 11 and 14 left 44 of 363 pairs wrong and 8 left 38, but short pages lost questions that rules had told.
 */
const MARGIN = 11;
/** A bound that moves leaves the rest as rules have it. */
const LITTLE = 2;
/**
 * Of labelled pairs so many have no answer and so many that of another; one of several without a question is rarer still, but pages that
 * print answers alone have no others.
 */
const UNANSWERED = 0.015;
const SHARED = 0.07;
const UNASKED = 0.02;
/** A part that asks holds lines that lead in, too. */
const LEADING_IN = 0.5;
/** Blocks by themselves tell less of turns than rules do: those are followed where rules find half as many. */
const MORE_TURNS = 2;

/** A part with more blocks is no letter: its other readings are as long, and each costs as much as the first. */
export const MOST_BLOCKS = 10_000;

/** The reading that rules make, or one over the parts that the purposes of the blocks make, where that one is far likelier. */
export function chooseReading(clean: CleanText, byRules: Reading, pair: Pairing): Reading {
  if (clean.blocks.length > MOST_BLOCKS) return byRules;
  if (isUnanswered(clean) || answersNowhere(clean, byRules)) return byRules;
  const purposes = readPurposes(clean);
  const reading = likeliest(clean, byRules, purposes, pair);
  const pairs = splitTurns(clean, reading.pairs, purposes);
  return pairs === reading.pairs ? reading : { ...reading, pairs };
}

function likeliest(clean: CleanText, byRules: Reading, purposes: readonly Purpose[], pair: Pairing): Reading {
  const moved = movedReading(clean, byRules, purposes, pair);
  let best = moved;
  let most = likelihoodOf(clean, moved, purposes) + MARGIN;
  // Nothing can be likelier than 0.
  // A letter that asks what is meant has no answers to find, and its own questions seem some.
  if (most > 0 || asksBack(clean, moved.sections, [])) return best;
  const below = answersBelow(clean, byRules.sections);
  for (const reading of otherReadings(clean, byRules, purposes, pair)) {
    if (below !== null && !keepsToHeading(clean, below, reading.pairs, moved.pairs)) continue;
    // What rules tell apart has not one answer.
    const isMuddled = reading.pairs.length === moved.pairs.length && toldApart(reading.pairs) < toldApart(moved.pairs);
    if (isMuddled || losesDecision(clean, reading.pairs, moved.pairs)) continue;
    const likelihood = likelihoodOf(clean, reading, purposes);
    if (likelihood > most) [best, most] = [reading, likelihood];
  }
  return best;
}

/** 'We can neither confirm nor deny …' over its grounds opens the answer of a page that prints no question, whatever the lines below it sound like. */
function losesDecision(clean: CleanText, pairs: readonly QuestionPair[], byRules: readonly QuestionPair[]): boolean {
  const [only, second] = byRules;
  const start = only?.answer[0]?.start;
  if (start === undefined || second !== undefined || only?.question != null) return false;
  const opening = clean.blocks[firstBlockAfter(clean, start)];
  if (opening === undefined || !refusesIt(opening)) return false;
  return !pairs.some(({ answer }) => answer.some((span) => span.start <= start && start < span.end));
}

/** The rules' reading, or the one over the same parts with their bounds moved where that is a little likelier. */
function movedReading(clean: CleanText, byRules: Reading, purposes: readonly Purpose[], pair: Pairing): Reading {
  const sections = movedBounds(clean, byRules.sections, purposes);
  if (sections === null) return byRules;
  if (asksWhatIsMeant(clean, sections) && !asksWhatIsMeant(clean, byRules.sections)) return byRules;
  const moved = { sections, pairs: pair(sections) };
  const gain = likelihoodOf(clean, moved, purposes) - likelihoodOf(clean, byRules, purposes);
  return gain > LITTLE ? moved : byRules;
}

/** True where a request holds what only an authority says: 'Could you please let us know which boats you mean?' */
function asksWhatIsMeant({ text }: CleanText, sections: readonly Section[]): boolean {
  return sections.some(({ kind, start, end }) => kind === "request" && CLARIFICATION.test(text.slice(start, end)));
}

function otherReadings(
  clean: CleanText,
  { sections, pairs }: Reading,
  purposes: readonly Purpose[],
  pair: Pairing,
): readonly Reading[] {
  const made = partsByPurpose(clean, sections, purposes).map((parts) => ({ sections: parts, pairs: pair(parts) }));
  const turns = pairTurns(clean, purposes);
  const whole = made.at(-1);
  const isMore = whole !== undefined && turns.length >= MORE_TURNS * Math.max(1, pairs.length);
  const readings = isMore ? [...made, { sections: whole.sections, pairs: turns }] : made;
  const asker = laterWordsOfAsker(clean);
  return readings.filter((reading) => asker.size === 0 || !answersIn(clean, reading, asker));
}

/** True where a reading finds an answer in some of the blocks. */
export function answersIn(clean: CleanText, { pairs }: Reading, blocks: ReadonlySet<unknown>): boolean {
  const answered = coveredBlocks(
    clean,
    pairs.flatMap(({ answer }) => answer),
  );
  return clean.blocks.some((block, at) => answered[at] === 1 && blocks.has(block));
}

/** How well a reading agrees with what the blocks are there for: the logarithm of its chance, 0 at best. */
function likelihoodOf(clean: CleanText, { sections, pairs }: Reading, purposes: readonly Purpose[]): number {
  const { blocks } = clean;
  const questions = pairs.flatMap(({ question }) => question ?? []);
  const asked = coveredBlocks(clean, questions);
  const answered = coveredBlocks(
    clean,
    pairs.flatMap(({ answer }) => answer),
  );
  const requested = new Uint8Array(blocks.length);
  for (const { kind, first, last } of sections) if (kind === "request") requested.fill(1, first, last + 1);
  const isAgain = printedAgain(clean, questions);
  return blocks.reduce((sum, block, at) => {
    const { asks, answers, neither } = purposes[at] as Purpose;
    if (asked[at] === 1) return sum + logOf(answered[at] === 1 ? Math.max(asks, answers) : asks);
    if (answered[at] === 1) return sum + logOf(answers);
    if (asks > neither && isAgain(block)) return sum + logOf(asks);
    return sum + logOf(requested[at] === 1 ? asks + LEADING_IN * neither : neither);
  }, likelihoodOfPairs(pairs));
}

/** How likely pairs are by what they lack. */
function likelihoodOfPairs(pairs: readonly QuestionPair[]): number {
  const answers = pairs.flatMap(({ answer }) =>
    answer.length === 0 ? [] : answer.map(({ start }) => start).join(" "),
  );
  const unasked = pairs.length === 1 ? 0 : pairs.filter(({ question }) => question === null).length;
  return (
    (pairs.length - answers.length) * Math.log(UNANSWERED) +
    (answers.length - new Set(answers).size) * Math.log(SHARED) +
    unasked * Math.log(UNASKED)
  );
}
