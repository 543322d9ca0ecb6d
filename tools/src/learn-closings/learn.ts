/** A paragraph, and whether it follows the answers or is one. */
export interface Paragraph {
  readonly text: string;
  readonly closes: boolean;
  /** Paragraphs of one layout are never parted where a figure is measured. */
  readonly layout: string;
  readonly signs: readonly string[];
}

export interface TalkModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** A sign seen less often says nothing. */
const LEAST_SEEN = 4;
const ROUNDS = 200;
const STEP = 0.5;
const TINY = 1e-8;

/** Logistic weights of signs that stand or do not, by steps down the slope of all paragraphs at once; the same paragraphs give the same weights. */
export function learn(paragraphs: readonly Paragraph[], ridge: number): TalkModel {
  const seen = new Map<string, number>();
  for (const { signs } of paragraphs) for (const sign of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  const names = [...seen].filter(([, count]) => count >= LEAST_SEEN).map(([sign]) => sign);
  const places = new Map(names.map((sign, place) => [sign, place]));
  const rows = paragraphs.map(({ signs }) => signs.flatMap((sign) => places.get(sign) ?? []));
  // The bias comes last and is not held near 0.
  const weights = new Float64Array(names.length + 1);
  const steepness = new Float64Array(names.length + 1);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = slopeAt(weights, rows, paragraphs, ridge);
    slope.forEach((value, place) => {
      steepness[place] = (steepness[place] ?? 0) + value * value;
      weights[place] = (weights[place] ?? 0) - (STEP * value) / Math.sqrt((steepness[place] ?? 0) + TINY);
    });
  }
  return { bias: weights.at(-1) ?? 0, weights: new Map(names.map((sign, place) => [sign, weights[place] ?? 0])) };
}

function slopeAt(
  weights: Float64Array,
  rows: readonly (readonly number[])[],
  paragraphs: readonly Paragraph[],
  ridge: number,
): Float64Array {
  const bias = weights.length - 1;
  const slope = weights.map((weight, place) => (place === bias ? 0 : ridge * weight));
  rows.forEach((row, index) => {
    const sum = row.reduce((total, place) => total + (weights[place] ?? 0), weights[bias] ?? 0);
    const error = 1 / (1 + Math.exp(-sum)) - Number(paragraphs[index]?.closes);
    for (const place of [...row, bias]) slope[place] = (slope[place] ?? 0) + error;
  });
  return slope;
}

/** How much speaks for a paragraph that follows the answers; below 0 more speaks against it. */
export function sumOf({ bias, weights }: TalkModel, { signs }: Pick<Paragraph, "signs">): number {
  return signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), bias);
}
