import { availableParallelism } from "node:os";
import type { Config } from "./config.js";

/** More threads than this wait for the one writer of the store; a larger machine runs several workers. */
const MOST_THREADS = 8;

/** Threads that read: as asked for, else `CONCURRENCY`, else one a processor. */
export function threadCount(asked: number | undefined, { CONCURRENCY }: Pick<Config, "CONCURRENCY">): number {
  return asked ?? CONCURRENCY ?? Math.min(availableParallelism(), MOST_THREADS);
}
