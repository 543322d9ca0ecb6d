import type { Model } from "./logistic.js";

/** Something that is one of several: what stands in it, and the place of what it is. */
export interface Labelled {
  readonly signs: readonly string[];
  readonly place: number;
}

const ROUNDS = 100;
const STEP = 0.3;
const TINY = 1e-8;

/**
 * Weights of signs for each of several things to be (multinomial logit), by steps down the slope of all examples at once; the same
 * examples give the same weights. What few examples tell of stays near nothing. A model for each thing.
 */
export function learnPlaces(
  examples: readonly Labelled[],
  names: readonly string[],
  count: number,
  ridge: number,
): readonly Model[] {
  const places = new Map(names.map((sign, at) => [sign, at]));
  // The bias comes last and is not held near 0.
  const bias = names.length;
  const rows = examples.map(({ signs }) =>
    Int32Array.from([...new Set(signs)].flatMap((sign) => places.get(sign) ?? []).concat(bias)),
  );
  const weights = new Float64Array((bias + 1) * count);
  const steepness = new Float64Array(weights.length);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, at) => (at < bias * count ? ridge * weight : 0));
    rows.forEach((row, index) => {
      const errors = sharesOf(sumsAt(weights, row, count));
      const right = (examples[index] as Labelled).place;
      errors[right] = (errors[right] as number) - 1;
      for (const sign of row)
        for (let at = 0; at < count; at++)
          slope[sign * count + at] = (slope[sign * count + at] as number) + (errors[at] as number);
    });
    slope.forEach((value, at) => {
      steepness[at] = (steepness[at] as number) + value * value;
      weights[at] = (weights[at] as number) - (STEP * value) / Math.sqrt((steepness[at] as number) + TINY);
    });
  }
  return Array.from({ length: count }, (_, at) => ({
    bias: weights[bias * count + at] as number,
    weights: new Map(names.map((sign, place) => [sign, weights[place * count + at] as number])),
  }));
}

function sumsAt(weights: Float64Array, row: Int32Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (const sign of row)
    for (let at = 0; at < count; at++) sums[at] = (sums[at] as number) + (weights[sign * count + at] as number);
  return sums;
}

/** What share of surety each sum has, in place. */
function sharesOf(sums: Float64Array): Float64Array {
  const most = Math.max(...sums);
  let all = 0;
  sums.forEach((sum, at) => {
    sums[at] = Math.exp(sum - most);
    all += sums[at] as number;
  });
  return sums.map((power) => power / all);
}

/** How much speaks for each of the things. */
export function sumsOf(models: readonly Model[], signs: readonly string[]): readonly number[] {
  const own = [...new Set(signs)];
  return models.map(({ bias, weights }) => own.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), bias));
}
