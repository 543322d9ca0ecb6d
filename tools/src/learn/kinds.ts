/** Something to learn from: what stands in it, and which of several things it is. */
export interface KindExample {
  readonly signs: readonly string[];
  readonly kind: number;
  /** How much it counts beside others; 1 unless told. */
  readonly counts?: number;
}

/** For each of several kinds a bias, and what each sign adds to it. */
export interface KindModel {
  readonly bias: readonly number[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

const ROUNDS = 120;
const STEP = 0.3;
const TINY = 1e-8;

/**
 * Weights of signs for each of several kinds (multinomial logistic), by steps down the slope of all examples at once; the same
 * examples give the same weights. What few examples tell of stays near where it starts: at nothing, unless told. Each sign that
 * starts at something must be among the names.
 */
export function learnKinds(
  examples: readonly KindExample[],
  names: readonly string[],
  kinds: number,
  ridge: number,
  starts: ReadonlyMap<string, readonly number[]> = new Map(),
): KindModel {
  const places = new Map(names.map((sign, place) => [sign, place * kinds]));
  const rows = examples.map(({ signs }) => Int32Array.from(signs.flatMap((sign) => places.get(sign) ?? [])));
  // The biases come last and are not held near 0.
  const free = names.length * kinds;
  const started = new Float64Array(free + kinds);
  for (const [sign, adds] of starts) started.set(adds, places.get(sign) ?? free);
  const weights = started.slice();
  const steepness = new Float64Array(weights.length);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, place) => (place < free ? ridge * (weight - (started[place] as number)) : 0));
    rows.forEach((row, index) => {
      addSlope(slope, weights, row, examples[index] as KindExample, kinds);
    });
    for (let place = 0; place < slope.length; place++) {
      const value = slope[place] as number;
      steepness[place] = (steepness[place] as number) + value * value;
      weights[place] = (weights[place] as number) - (STEP * value) / Math.sqrt((steepness[place] as number) + TINY);
    }
  }
  const at = (place: number) => Array.from(weights.subarray(place, place + kinds));
  return { bias: at(free), weights: new Map(names.map((sign, place) => [sign, at(place * kinds)])) };
}

function addSlope(
  slope: Float64Array,
  weights: Float64Array,
  row: Int32Array,
  { kind, counts = 1 }: KindExample,
  kinds: number,
): void {
  const bias = weights.length - kinds;
  const sums = Array.from(weights.subarray(bias));
  for (const place of row)
    for (let one = 0; one < kinds; one++) sums[one] = (sums[one] as number) + (weights[place + one] as number);
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const errors = powers.map((power, one) => counts * (power / all - Number(one === kind)));
  for (const place of [...row, bias])
    for (let one = 0; one < kinds; one++) slope[place + one] = (slope[place + one] as number) + (errors[one] as number);
}

/** How much speaks for each kind. */
export function sumsOf({ bias, weights }: KindModel, signs: readonly string[]): readonly number[] {
  return signs.reduce<readonly number[]>((sums, sign) => {
    const adds = weights.get(sign);
    return adds === undefined ? sums : sums.map((sum, one) => sum + (adds[one] as number));
  }, bias);
}
