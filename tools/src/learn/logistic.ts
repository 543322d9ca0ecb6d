/** Something to learn from: what stands in it, and whether it is what is looked for. */
export interface Example {
  readonly signs: readonly string[];
  readonly isOne: boolean;
  /** How much it counts beside others; 1 unless told. */
  readonly counts?: number;
  /** How much each of its signs counts; 1 unless told. */
  readonly share?: number;
}

export interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const ROUNDS = 200;
const STEP = 0.5;
const TINY = 1e-8;
/** Nothing is surer than this, and no power overflows. */
const SUREST = 30;

/**
 * Logistic weights of signs that stand or do not, by steps down the slope of all examples at once; the same examples give the
 * same weights. What few examples tell of stays near where it starts: at nothing, unless told.
 */
export function learnWeights(
  examples: readonly Example[],
  names: readonly string[],
  ridge: number,
  starts: ReadonlyMap<string, number> = new Map(),
): Model {
  const places = new Map(names.map((sign, place) => [sign, place]));
  const rows = examples.map(({ signs }) => Int32Array.from(signs.flatMap((sign) => places.get(sign) ?? [])));
  // The bias comes last and is not held near 0.
  const started = Float64Array.from([...names.map((sign) => starts.get(sign) ?? 0), 0]);
  const weights = started.slice();
  const steepness = new Float64Array(names.length + 1);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = slopeAt(weights, rows, examples, (place) => ridge * ((weights[place] ?? 0) - (started[place] ?? 0)));
    slope.forEach((value, place) => {
      steepness[place] = (steepness[place] ?? 0) + value * value;
      weights[place] = (weights[place] ?? 0) - (STEP * value) / Math.sqrt((steepness[place] ?? 0) + TINY);
    });
  }
  return { bias: weights.at(-1) ?? 0, weights: new Map(names.map((sign, place) => [sign, weights[place] ?? 0])) };
}

function slopeAt(
  weights: Float64Array,
  rows: readonly Int32Array[],
  examples: readonly Example[],
  pullAt: (place: number) => number,
): Float64Array {
  const bias = weights.length - 1;
  const slope = weights.map((_weight, place) => (place === bias ? 0 : pullAt(place)));
  rows.forEach((row, index) => {
    const { isOne, counts = 1, share = 1 } = examples[index] as Example;
    let sum = 0;
    for (const place of row) sum += weights[place] ?? 0;
    const surety = Math.max(-SUREST, Math.min(SUREST, sum * share + (weights[bias] ?? 0)));
    const error = (1 / (1 + Math.exp(-surety)) - Number(isOne)) * counts;
    for (const place of row) slope[place] = (slope[place] ?? 0) + error * share;
    slope[bias] = (slope[bias] ?? 0) + error;
  });
  return slope;
}

/** How much speaks for something being what is looked for; below 0 more speaks against it. */
export function sumOf({ bias, weights }: Model, { signs, share = 1 }: Pick<Example, "signs" | "share">): number {
  return bias + share * signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0);
}
