import { ConfigError } from "@foi-records/contract";
import type { WorkQueue } from "@foi-records/ingest/queue";
import type { Config } from "./config.js";

/** Opens the queue that `REDIS_URL` names and closes it whatever happens; the queue's code is loaded only now. */
export async function useWork<T>(config: Config, use: (work: WorkQueue) => Promise<T>): Promise<T> {
  const { REDIS_URL: url, QUEUE_PREFIX: prefix } = config;
  if (url === undefined) {
    throw new ConfigError(
      "This needs a queue: set REDIS_URL to the address of a Redis, such as redis://127.0.0.1:6379.",
    );
  }
  const { openWorkQueue } = await import("@foi-records/ingest/queue");
  const work = await openWorkQueue({ url, prefix });
  try {
    return await use(work);
  } finally {
    await work.close();
  }
}

/** The same where a queue is of use but not needed: without `REDIS_URL` there is none. */
export async function useWorkIfAny<T>(config: Config, use: (work: WorkQueue | null) => Promise<T>): Promise<T> {
  return config.REDIS_URL === undefined ? use(null) : useWork(config, use);
}
