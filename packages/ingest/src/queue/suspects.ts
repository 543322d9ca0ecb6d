import type { Redis } from "ioredis";
import type { Extract } from "../process-document.js";

/**
 * Documents that may end the process that reads them. Each reading of one is noted before it begins and struck out when
 * it ends: what stays are the readings that no process survived.
 */
export interface Suspects {
  /** How many readings were not survived. */
  deaths(documentId: string): Promise<number>;
  /** The same extractor, with a note around each reading: around nothing else, so that whoever dies while writing is not blamed. */
  noted(extract: Extract): Extract;
  forget(documentId: string): Promise<void>;
}

/** Keeps the notes in Redis, since the process that wrote them may be gone. */
export function createSuspects(redis: Redis, prefix: string): Suspects {
  const key = `${prefix}:suspects`;
  return {
    deaths: async (documentId) => Number((await redis.hget(key, documentId)) ?? 0),
    noted: (extract) => async (raw, signal) => {
      await redis.hincrby(key, raw.ref.id, 1);
      try {
        return await extract(raw, signal);
      } finally {
        await redis.hincrby(key, raw.ref.id, -1);
      }
    },
    async forget(documentId) {
      await redis.hdel(key, documentId);
    },
  };
}
