import type { QuestionPair } from "../blocks.js";
import { answersNowhere } from "../purposes/answers-nowhere.js";
import type { Reading } from "../purposes/choose-reading.js";
import { isUnanswered } from "../sections/thread-turns.js";
import { type Ground, otherReadings } from "./other-readings.js";
import { agreementOf, type ReadingSign, signsOfReading } from "./reading-signs.js";
import { comparerOf } from "./same-pairs.js";

/** A way to read a page, and all that is heard of it. */
export interface Rival {
  readonly reading: Reading;
  readonly signs: readonly ReadingSign[];
}

/**
 * A reading is not doubted where blocks speak so little against it, as a logarithm. Of 255 pages as they were read at first sight 41 in a
 * hundred are doubted so, and 13 of the 15 that other readings win are among them.
 */
const LITTLE = -6;
/** Longer lists are neither doubted nor rivals: each reading is compared with each. */
const MOST_PAIRS = 30;

/** True where a reading may be wrong as a whole, and others are worth a look. */
export function isDoubtful(ground: Ground, pairs: readonly QuestionPair[]): boolean {
  if (!mayDoubt(ground, pairs)) return false;
  if (pairs.length === 0) return true;
  const agreement = Object.values(agreementOf(ground.clean, ground.purposes, pairs));
  return agreement.reduce((sum, one) => sum + one, 0) < LITTLE;
}

/** False where nothing answers, or too much for other readings to be made. */
export function mayDoubt({ clean, rules }: Ground, pairs: readonly QuestionPair[]): boolean {
  return pairs.length <= MOST_PAIRS && !answersNowhere(clean, rules) && !isUnanswered(clean);
}

/** The reading at hand and its rivals, each once, the one at hand first. */
export function rivalReadings(ground: Ground, chosen: Reading): readonly Rival[] {
  const compare = comparerOf(ground.clean);
  const readings: Reading[] = [];
  for (const one of [chosen, ...otherReadings(ground)]) {
    if (one.pairs.length > MOST_PAIRS) continue;
    if (!readings.some(({ pairs }) => isEqual(compare, pairs, one.pairs))) readings.push(one);
  }
  return readings.map((reading) => {
    const agreed = readings.map((other) => (other === reading ? 1 : compare(reading.pairs, other.pairs)));
    return {
      reading,
      signs: [
        ...signsOfReading(ground.clean, ground.purposes, reading.pairs),
        ["agreed", agreed.reduce((sum, one) => sum + one, 0) / readings.length],
      ],
    };
  });
}

function isEqual(
  compare: ReturnType<typeof comparerOf>,
  pairs: readonly QuestionPair[],
  others: readonly QuestionPair[],
): boolean {
  return pairs.length === others.length && compare(pairs, others) === 1;
}
