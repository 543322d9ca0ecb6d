import {
  type Forest,
  PLACE_VALUES,
  placesOfBlocks,
  type Talk,
  weigherOfForest,
} from "@foi-records/extract/calibration";
import { foldOf } from "../learn/fold-of.js";
import { frequentSigns } from "../learn/frequent-signs.js";
import { growForest, type Table } from "../learn/grow-trees.js";
import { handOf } from "../learn/hand-of.js";
import { learnWeights, type Model, sumOf } from "../learn/logistic.js";
import type { LabelledText } from "./gather-blocks.js";

/** What tells from the places of a page's blocks whether each asks and whether it answers. */
export interface Round {
  readonly asks: Forest;
  readonly answers: Forest;
}

export interface PurposeModel {
  readonly words: { readonly asks: Model; readonly answers: Model };
  /** One after another, each over what the one before tells of the blocks around. */
  readonly rounds: readonly Round[];
}

/** A page with what is told of its blocks so far, by what was learned from other hands' pages. */
interface ToldText {
  readonly page: LabelledText;
  readonly talks: readonly Talk[];
}

const RIDGE = 2;
const FOLDS = 5;
const ROUNDS = 2;
const GROWTH = { trees: 70, leaves: 8, step: 0.12 };

/**
 * Learns in steps: what a block says by itself, then what its place says beside that, then what its place among blocks that are
 * told so says. Each step sees each page as the step before, learned from other hands' pages, tells it, as it will be with pages
 * that nobody has labelled.
 */
export function learnPurposes(pages: readonly LabelledText[]): PurposeModel {
  let told = inFolds(
    pages,
    (page) => page,
    (others, own) => {
      const words = learnWords(others);
      return own.map((page) => ({ page, talks: talksOf(page, words) }));
    },
  );
  const rounds: Round[] = [];
  while (rounds.length < ROUNDS) {
    rounds.push(growRound(told));
    if (rounds.length === ROUNDS) break;
    told = inFolds(
      told,
      ({ page }) => page,
      (others, own) => {
        const round = growRound(others);
        return own.map(({ page, talks }) => ({ page, talks: talksAfter(page, talks, round) }));
      },
    );
  }
  return { words: learnWords(pages), rounds };
}

/** What is made of each fold by what is learned from all others. */
function inFolds<One, Made>(
  all: readonly One[],
  pageOf: (one: One) => LabelledText,
  make: (others: readonly One[], own: readonly One[]) => readonly Made[],
): readonly Made[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isOfFold = (one: One) => foldOf(handOf(pageOf(one).name), FOLDS) === fold;
    return make(
      all.filter((one) => !isOfFold(one)),
      all.filter(isOfFold),
    );
  }).flat();
}

function growRound(told: readonly ToldText[]): Round {
  const columns = columnsOf(told);
  const table = (isOne: (page: LabelledText) => readonly boolean[]): Table => ({
    columns,
    isOne: Uint8Array.from(told.flatMap(({ page }) => isOne(page).map(Number))),
  });
  const asks = table((page) => page.asks);
  const answers = table((page) => page.answers);
  return { asks: growForest(asks, GROWTH), answers: growForest(answers, GROWTH) };
}

/** What the model says of each block of a page: that it asks, and that it answers; above 0 for it. */
export function weighBlocks(page: LabelledText, { words, rounds }: PurposeModel): readonly Talk[] {
  return rounds.reduce((talks, round) => talksAfter(page, talks, round), talksOf(page, words));
}

function talksAfter({ blocks }: LabelledText, talks: readonly Talk[], round: Round): readonly Talk[] {
  const places = placesOfBlocks(blocks, talks);
  const asks = weigherOfForest(round.asks);
  const answers = weigherOfForest(round.answers);
  return blocks.map((_, index) => {
    const from = index * PLACE_VALUES.length;
    return { asks: asks(places, from), answers: answers(places, from) };
  });
}

function learnWords(pages: readonly LabelledText[]): PurposeModel["words"] {
  const learnOf = (isOne: (page: LabelledText) => readonly boolean[]) => {
    const examples = pages.flatMap((page) =>
      page.signs.map((signs, index) => ({ signs, isOne: isOne(page)[index] === true })),
    );
    return learnWeights(examples, frequentSigns(examples), RIDGE);
  };
  return { asks: learnOf(({ asks }) => asks), answers: learnOf(({ answers }) => answers) };
}

function talksOf({ signs }: LabelledText, { asks, answers }: PurposeModel["words"]): readonly Talk[] {
  return signs.map((one) => ({ asks: sumOf(asks, { signs: one }), answers: sumOf(answers, { signs: one }) }));
}

function columnsOf(told: readonly ToldText[]): readonly Float32Array[] {
  const size = PLACE_VALUES.length;
  const tables = told.map(({ page, talks }) => placesOfBlocks(page.blocks, talks));
  return PLACE_VALUES.map((_, value) =>
    Float32Array.from(
      tables.flatMap((table) =>
        Array.from({ length: table.length / size }, (_row, row) => table[row * size + value] ?? 0),
      ),
    ),
  );
}
