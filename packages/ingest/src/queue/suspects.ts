import type { Redis } from "ioredis";

/**
 * Documents that may end the process that reads them. Each reading of one is noted before it begins and struck out after
 * it: what stays are the readings that no process survived.
 */
export interface Suspects {
  /** Notes a reading; gives how many before it were not survived. */
  begin(documentId: string): Promise<number>;
  end(documentId: string): Promise<void>;
}

/** Keeps the notes in Redis, since the process that wrote them may be gone. */
export function createSuspects(redis: Redis, prefix: string): Suspects {
  const key = `${prefix}:suspects`;
  return {
    begin: async (documentId) => (await redis.hincrby(key, documentId, 1)) - 1,
    async end(documentId) {
      await redis.hdel(key, documentId);
    },
  };
}
