import type { CleanBlock, CleanText } from "../blocks.js";
import { type Once, once } from "../text/once.js";
import { weigherOfForest } from "../text/trees.js";
import { weighedWords, weigherOf } from "../text/word-weights.js";
import { PLACE_VALUES, placesOf, shareOf, type Talk } from "./block-places.js";
import { SHAPES, shapeOf } from "./block-talk.js";
import trees from "./block-trees.generated.json" with { type: "json" };
import weights from "./block-words.generated.json" with { type: "json" };

/** How surely each block of a text asks for something, gives or refuses what was asked for, or does neither; they add up to 1. */
export interface Purpose {
  readonly asks: number;
  readonly answers: number;
  readonly neither: number;
}

const weighWords = weigherOf(weights);
const [asksByShape, answersByShape] = [0, 1].map((at) => Float64Array.from(SHAPES, (sign) => signWeight(sign, at)));
const rounds = trees.rounds.map(({ asks, answers }) => ({
  asks: weigherOfForest(asks),
  answers: weigherOfForest(answers),
}));

function signWeight(sign: string, at: number): number {
  return (weights.signs as unknown as Readonly<Record<string, readonly number[]>>)[sign]?.[at] ?? 0;
}

/**
 * Tells of each block what it is there for: by its own words and shape, then by its place among what the others say, then by its
 * place among what the others are told to be. Learned from labelled pages by `npm run learn-purposes`; no rule is asked, so that
 * it errs where rules do not.
 */
export const readPurposes: Once<CleanText, readonly Purpose[]> = once(({ blocks }: CleanText) => {
  let talks: readonly Talk[] = blocks.map(talkOf);
  for (const { asks, answers } of rounds) {
    const places = placesOf(blocks, talks);
    talks = blocks.map((_, index) => {
      const from = index * PLACE_VALUES.length;
      return { asks: asks(places, from), answers: answers(places, from) };
    });
  }
  return purposesOf(talks);
});

/** What sums for asking and for answering make of each block. */
export function purposesOf(talks: readonly Talk[]): readonly Purpose[] {
  return talks.map(({ asks, answers }) => purposeOf(shareOf(asks), shareOf(answers)));
}

function talkOf(block: CleanBlock): Talk {
  let [asks = 0, answers = 0] = weighWords(weighedWords(block.text));
  for (const place of shapeOf(block)) {
    asks += asksByShape?.[place] ?? 0;
    answers += answersByShape?.[place] ?? 0;
  }
  return { asks, answers };
}

function purposeOf(asks: number, answers: number): Purpose {
  const sum = Math.max(1, asks + answers);
  return { asks: asks / sum, answers: answers / sum, neither: 1 - (asks + answers) / sum };
}

/** No block says more than this. */
const MOST_ODDS = 4;
const LEAST_SHARE = 1e-6;

/** The logarithm of the odds of one share against another, or against all others; of shares together it is the sum. */
export function oddsOf(share = 0, other = 1 - share): number {
  return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, Math.log((share + LEAST_SHARE) / (other + LEAST_SHARE))));
}

/** No block speaks more against a reading than this share of a chance. */
const LEAST_CHANCE = 0.02;

/** The logarithm of a share as a chance. */
export function logOf(share: number): number {
  return Math.log(Math.max(share, LEAST_CHANCE));
}

/** What a block is there for by more than by either other; nothing where there is no block. */
export function surestOf(purpose: Purpose | undefined): keyof Purpose | null {
  if (purpose === undefined) return null;
  const { asks, answers, neither } = purpose;
  if (neither >= asks && neither >= answers) return "neither";
  return asks > answers ? "asks" : "answers";
}
