import { cpuOf } from "./read-page.js";

/** Collections of garbage and the clock's own grain, in milliseconds. */
const NOISE_MS = 100;
const TRIES = 6;

/**
 * Whether work of `fold` times the size takes no more than linear time. Caches that no longer hold it may cost it
 * `slack` times its share; what grows with the square takes `fold` times its share.
 */
export async function isLinear(
  work: (size: number) => unknown,
  size: number,
  { fold = 16, slack = 3 } = {},
): Promise<boolean> {
  return costsAtMost(
    slack * fold,
    () => work(size),
    () => work(size * fold),
  );
}

/**
 * Whether one work takes at most `times` the processor time of another. On a shared machine that time is noisy too, so
 * both are tried again where the dear one seems too dear, and the quickest of all tries count.
 */
export async function costsAtMost(times: number, cheap: () => unknown, dear: () => unknown): Promise<boolean> {
  let few = Number.POSITIVE_INFINITY;
  let many = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < TRIES; tried++) {
    few = Math.min(few, await cpuOf(cheap), await cpuOf(cheap));
    many = Math.min(many, await cpuOf(dear));
    if (many < times * few + NOISE_MS) return true;
  }
  return false;
}
