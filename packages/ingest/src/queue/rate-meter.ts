import type { Redis } from "ioredis";

/** How many documents all workers together have settled lately. */
export interface RateMeter {
  count(documents: number): Promise<void>;
  /** Documents a second over the last minute, as far as there was one. */
  read(): Promise<number>;
}

const SLOT_MS = 5000;
const SLOTS = 12;
const KEPT_SECONDS = 120;

/** Keeps the count in Redis, a key for each five seconds that forgets itself. */
export function createRateMeter(redis: Redis, prefix: string, now: () => number = Date.now): RateMeter {
  const keyOf = (slot: number) => `${prefix}:settled:${slot}`;
  const slotNow = () => Math.floor(now() / SLOT_MS);
  return {
    async count(documents) {
      if (documents === 0) return;
      const key = keyOf(slotNow());
      await redis.multi().incrby(key, documents).expire(key, KEPT_SECONDS).exec();
    },
    async read() {
      const current = slotNow();
      const slots = Array.from({ length: SLOTS }, (_, age) => current - age);
      const counts = (await redis.mget(slots.map(keyOf))).map((count) => Number(count ?? 0));
      // The oldest slot that counted anything tells since when there was work; the current one is not over yet.
      const oldest = counts.findLastIndex((count) => count > 0);
      if (oldest === -1) return 0;
      const seconds = (oldest * SLOT_MS + (now() % SLOT_MS)) / 1000;
      return counts.reduce((sum, count) => sum + count, 0) / Math.max(seconds, 1);
    },
  };
}
