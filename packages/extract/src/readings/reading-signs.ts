import type { CleanText, QuestionPair } from "../blocks.js";
import { printedAgain } from "../purposes/printed-again.js";
import { logOf, type Purpose } from "../purposes/read-purposes.js";
import { coveredBlocks } from "../text/covered-blocks.js";
import { LOOKS, looksOf } from "./reading-looks.js";

/** Something that speaks for or against a reading, and how strongly it does. */
export type ReadingSign = readonly [name: string, value: number];

/** A question is a few words at least. */
const SHORTEST = 15;
const MOST_GAPS = 4;
const NUMBER = /^\d+$/;
const LETTER = /^[a-z]$/i;

/** Names of all signs, those of `rivalReadings` too, in the order in which trees ask for their values. */
export const READING_SIGNS = [
  ...["asked", "answered", "again", "left asking", "left answering", "unanswered", "nothing answered", "shared"],
  ...["unasked", "pairs", "one pair", "bare", "some bare", "gaps", "tiny", "in answers", "spans", "agreed"],
  ...LOOKS,
] as const;

/** All that is heard of a reading by itself. */
export function signsOfReading(
  clean: CleanText,
  purposes: readonly Purpose[],
  pairs: readonly QuestionPair[],
): readonly ReadingSign[] {
  return [
    ...Object.entries(agreementOf(clean, purposes, pairs)),
    ...signsOfPairs(pairs),
    ...looksOf(clean, purposes, pairs),
  ];
}

/** How well a reading agrees with what blocks are there for: logarithms of their chances, 0 at best. */
export interface PurposeAgreement {
  /** Of the blocks that it takes for questions. */
  readonly asked: number;
  /** Of those that it takes for answers. */
  readonly answered: number;
  /** Of those that print a question of it again. */
  readonly again: number;
  /** Of all others: that they do not ask, that they do not answer. */
  readonly "left asking": number;
  readonly "left answering": number;
}

export function agreementOf(
  clean: CleanText,
  purposes: readonly Purpose[],
  pairs: readonly QuestionPair[],
): PurposeAgreement {
  const questions = pairs.flatMap(({ question }) => question ?? []);
  const asked = coveredBlocks(clean, questions);
  const answers = pairs.flatMap(({ answer }) => answer);
  const answered = coveredBlocks(clean, answers);
  const isAgain = printedAgain(clean, questions);
  const sums = { asked: 0, answered: 0, again: 0, "left asking": 0, "left answering": 0 };
  clean.blocks.forEach((block, at) => {
    const purpose = purposes[at] as Purpose;
    if (asked[at] === 1)
      sums.asked += logOf(answered[at] === 1 ? Math.max(purpose.asks, purpose.answers) : purpose.asks);
    else if (answered[at] === 1) sums.answered += logOf(purpose.answers);
    else if (purpose.asks > purpose.neither && isAgain(block)) sums.again += logOf(purpose.asks);
    else {
      sums["left asking"] += logOf(1 - purpose.asks);
      sums["left answering"] += logOf(1 - purpose.answers);
    }
  });
  return sums;
}

/** What pairs lack, and how their labels go on. */
function signsOfPairs(pairs: readonly QuestionPair[]): readonly ReadingSign[] {
  const { unanswered, shared } = lacksOf(pairs);
  const labels = pairs.map(({ label }) => label);
  const bare = labels.filter((label) => label === null).length;
  const isNone = unanswered === pairs.length && pairs.length > 0;
  return [
    ["unanswered", unanswered],
    ["nothing answered", Number(isNone)],
    ["shared", shared],
    ["unasked", pairs.length === 1 ? 0 : pairs.filter(({ question }) => question === null).length],
    ["pairs", Math.log(Math.max(1, pairs.length))],
    ["one pair", Number(pairs.length === 1)],
    ["bare", bare / Math.max(1, pairs.length)],
    ["some bare", Number(bare > 0 && bare < pairs.length)],
    ["gaps", gapsIn(labels)],
    ["tiny", pairs.filter(({ question }) => question !== null && question.end - question.start < SHORTEST).length],
    ["in answers", pairs.filter((pair) => standsInAnswer(pair, pairs)).length],
    ["spans", pairs.reduce((sum, { answer }) => sum + Math.max(0, answer.length - 1), 0)],
  ];
}

/** How many questions have no answer, and how many that of another. */
function lacksOf(pairs: readonly QuestionPair[]): { readonly unanswered: number; readonly shared: number } {
  const answers = pairs.flatMap(({ answer }) => (answer.length === 0 ? [] : answer.map(({ start }) => start).join()));
  return { unanswered: pairs.length - answers.length, shared: answers.length - new Set(answers).size };
}

/** How often labels do not go on from the one before. */
function gapsIn(labels: readonly (string | null)[]): number {
  const numbers = labels.flatMap((label) => (label !== null && NUMBER.test(label) ? Number(label) : []));
  const letters = labels.flatMap((label) => (label !== null && LETTER.test(label) ? orderOf(label) : []));
  const gaps = (places: readonly number[]) =>
    places.filter((place, at) => place !== (at === 0 ? 1 : (places[at - 1] ?? 0) + 1)).length;
  return Math.min(MOST_GAPS, gaps(numbers) + (letters.length === labels.length ? gaps(letters) : 0));
}

function orderOf(letter: string): number {
  return (letter.toLowerCase().codePointAt(0) ?? 0) - ("a".codePointAt(0) ?? 0) + 1;
}

function standsInAnswer({ question }: QuestionPair, pairs: readonly QuestionPair[]): boolean {
  if (question === null) return false;
  return pairs.some(({ answer }) => answer.some(({ start, end }) => start < question.end && question.start < end));
}
