import { GIFT_STARTS } from "@foi-records/extract/calibration";
import { type Example, learnWeights, type Model } from "../learn/logistic.js";

/**
 * How much learning is held to where it starts, and what a point of a row's weight is worth there. Chosen on hands held back: looser,
 * and rare signs lose what a person knew of them; firmer, and nothing is learned.
 */
const RIDGE = 4;
const POINT = 1.2;

const STARTS: ReadonlyMap<string, number> = new Map([...GIFT_STARTS].map(([sign, weight]) => [sign, weight * POINT]));

/** Weights of all signs that were heard, and of those rows that never were. */
export function learnGifts(gifts: readonly Example[]): Model {
  const names = [...new Set([...GIFT_STARTS.keys(), ...gifts.flatMap(({ signs }) => signs)])].sort();
  return learnWeights(gifts, names, RIDGE, STARTS);
}
