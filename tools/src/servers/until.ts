import { setTimeout as sleep } from "node:timers/promises";

const LOOK_EVERY_MS = 50;

/** Waits until a check gives something; throws what it last threw, or that it waited in vain. */
export async function until<T>(what: string, ms: number, check: () => Promise<T | null | false>): Promise<T> {
  const end = Date.now() + ms;
  let last: unknown = null;
  while (Date.now() < end) {
    try {
      const found = await check();
      if (found !== null && found !== false) return found;
      last = null;
    } catch (error) {
      last = error;
    }
    await sleep(LOOK_EVERY_MS);
  }
  throw new Error(`${what}: not within ${ms / 1000} s${last === null ? "" : ` (${last})`}`, { cause: last });
}
