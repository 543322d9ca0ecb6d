import { answersIn, MOST_BLOCKS, type Reading } from "../purposes/choose-reading.js";
import { laterWordsOfAsker } from "../sections/thread-turns.js";
import { weigherOfForest } from "../text/trees.js";
import { keepsAnswers } from "./keeps-answers.js";
import type { Ground } from "./other-readings.js";
import trees from "./reading-trees.generated.json" with { type: "json" };
import { isDoubtful, rivalReadings } from "./rival-readings.js";
import { RIVAL_VALUES, valuesOfRivals } from "./rival-values.js";

const weigh = weigherOfForest(trees.right);

/**
 * So much more must speak for another reading than for the one at hand: of 255 pages as they were read at first sight 13 are won so
 * and 1 lost, with a lead of 1 it is 17 and 5.
 */
export const LEAD = 1.5;

/**
 * The likeliest of all ways to read a page, where the one at hand is doubtful: what is asked and what answers it, each told by rules
 * or by what is learned of blocks and replies, weighed by what is learned of labelled pages (`npm run learn-readings`).
 */
export function settleReading(ground: Ground, chosen: Reading): Reading {
  if (ground.clean.blocks.length > MOST_BLOCKS || !isDoubtful(ground, chosen.pairs)) return chosen;
  const rivals = rivalReadings(ground, chosen);
  const values = valuesOfRivals(rivals);
  const weights = rivals.map((_, row) => weigh(values, row * RIVAL_VALUES));
  const most = Math.max(...weights);
  const best = rivals[weights.indexOf(most)]?.reading;
  if (best === undefined || most - (weights[0] ?? 0) < LEAD) return chosen;
  if (!keepsAnswers(ground.clean, best.pairs, chosen.pairs)) return chosen;
  // What a requester writes later in a thread answers nothing, whatever it sounds like.
  if (answersIn(ground.clean, best, laterWordsOfAsker(ground.clean))) return chosen;
  return { sections: best.sections, pairs: best.pairs };
}
