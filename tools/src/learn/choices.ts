import type { Model } from "./logistic.js";

/** One of several, of which one or none is right: what stands in it, and how much it has of what is counted. */
export interface Choice {
  readonly signs: readonly string[];
  readonly points: number;
  readonly isRight: boolean;
}

/** Things to choose from, and how much their choice counts beside others. */
export interface Choices {
  readonly all: readonly Choice[];
  readonly counts: number;
}

/** Weights of signs and of a point; the bias is what the best must have to be chosen at all. */
export interface ChoiceModel extends Model {
  readonly point: number;
}

/** Where weights start, and how firmly they are held there. */
export interface ChoiceStarts {
  readonly ridge: number;
  readonly point: number;
  readonly none: number;
  /** Of signs that start at something. */
  readonly starts: ReadonlyMap<string, number>;
}

const ROUNDS = 300;
const STEP = 0.3;
const TINY = 1e-8;

/**
 * Weights by which the right one of several stands out from the others and from none (conditional logit), by steps down
 * the slope of all at once; the same choices give the same weights. What few choices tell of stays near where it starts:
 * signs at nothing unless told, a point and none where told.
 */
export function learnChoices(
  choices: readonly Choices[],
  names: readonly string[],
  { ridge, point, none, starts }: ChoiceStarts,
): ChoiceModel {
  const places = new Map(names.map((sign, place) => [sign, place]));
  const [atPoint, atNone] = [names.length, names.length + 1];
  const rows = choices.map(({ all }) =>
    all.map(({ signs }) => Int32Array.from(signs.flatMap((sign) => places.get(sign) ?? []))),
  );
  const started = Float64Array.from([...names.map((sign) => starts.get(sign) ?? 0), point, none]);
  const weights = started.slice();
  const steepness = new Float64Array(weights.length);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, place) => ridge * (weight - (started[place] as number)));
    choices.forEach(({ all, counts }, index) => {
      const own = rows[index] as readonly Int32Array[];
      const sums = all.map(({ points }, at) =>
        (own[at] as Int32Array).reduce(
          (sum, place) => sum + (weights[place] as number),
          points * (weights[atPoint] as number),
        ),
      );
      const shares = sharesOf([...sums, weights[atNone] as number]);
      const right = all.filter(({ isRight }) => isRight).length;
      all.forEach(({ points, isRight }, at) => {
        const error = counts * ((shares[at] as number) - (isRight ? 1 / right : 0));
        for (const place of own[at] as Int32Array) slope[place] = (slope[place] as number) + error;
        slope[atPoint] = (slope[atPoint] as number) + error * points;
      });
      slope[atNone] = (slope[atNone] as number) + counts * ((shares.at(-1) as number) - Number(right === 0));
    });
    slope.forEach((value, place) => {
      steepness[place] = (steepness[place] as number) + value * value;
      weights[place] = (weights[place] as number) - (STEP * value) / Math.sqrt((steepness[place] as number) + TINY);
    });
  }
  return {
    bias: weights[atNone] as number,
    point: weights[atPoint] as number,
    weights: new Map(names.map((sign, place) => [sign, weights[place] as number])),
  };
}

function sharesOf(sums: readonly number[]): readonly number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** The place of the one that is chosen; null where none has enough. */
export function choose({ bias, point, weights }: ChoiceModel, all: readonly Omit<Choice, "isRight">[]): number | null {
  let [best, most]: [number | null, number] = [null, bias];
  all.forEach(({ signs, points }, at) => {
    const sum = signs.reduce((total, sign) => total + (weights.get(sign) ?? 0), points * point);
    if (sum > most) [best, most] = [at, sum];
  });
  return best;
}
