import type { Sentence, Wholly } from "./answer-sentences.js";
import { LACK_SIGNS } from "./gift-beside-lack.js";
import { wordsTakenUp } from "./gift-echo.js";
import { KIND_WEIGHTS, kindsGiven } from "./gift-kinds.js";
import { SHAPE_WEIGHTS, shapeOf } from "./gift-shape.js";
import { GIFT_SIGNS } from "./gift-signs.js";
import { layOutTold } from "./gift-told.js";
import weights from "./gift-weights.generated.json" with { type: "json" };

/** The weights that learning starts from; a sign that is not here starts from nothing. */
export const GIFT_STARTS: ReadonlyMap<string, number> = new Map([
  ...[...GIFT_SIGNS, ...LACK_SIGNS].map(({ name, weight }) => [name, weight] as const),
  ...KIND_WEIGHTS,
  ...SHAPE_WEIGHTS,
]);

const [BIAS = 0] = weights.bias;
const WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(weights.signs));

/** All that is heard in an answer for and against something being given beside what it refuses or lacks; null where it does neither. */
export function giftSignsOf(
  sentences: readonly Sentence[],
  wholly: Wholly,
  question: string,
): readonly string[] | null {
  const told = layOutTold(sentences, wholly, question);
  if (told === null) return null;
  const worded = (told.isLack ? LACK_SIGNS : GIFT_SIGNS).filter(({ heard }) => heard(told));
  return [...worded.map(({ name }) => name), ...shapeOf(told), ...kindsGiven(told), ...wordsTakenUp(told)];
}

/** How much more speaks for something being given than against it; the weights are learned by `npm run learn-gifts`. */
export function weighGift(signs: readonly string[]): number {
  return signs.reduce((sum, sign) => sum + (WEIGHTS.get(sign)?.[0] ?? 0), BIAS);
}
