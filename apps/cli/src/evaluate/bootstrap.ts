import { sumTallies, type Tally, toScore } from "./tally.js";

/** The bounds between which 95 of 100 resampled scores lie. */
export type Interval = readonly [low: number, high: number];

const RESAMPLES = 1_000;
/** Any number does; a fixed one makes two runs over the same cases print the same interval. */
const SEED = 20_260_101;

/** Bootstrap interval of F1: draws as many cases as there are, with repeats, a thousand times over. */
export function resampleF1(tallies: readonly Tally[]): Interval {
  const random = createRandom(SEED);
  const draw = () => tallies[Math.floor(random() * tallies.length)] ?? { tp: 0, fp: 0, fn: 0 };
  const scores = Array.from({ length: RESAMPLES }, () => toScore(sumTallies(tallies.map(draw))).f1);
  scores.sort((a, b) => a - b);
  const at = (share: number) => scores[Math.round(share * (RESAMPLES - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}

/** Mulberry32: a small generator with a seed, since `Math.random` has none. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
