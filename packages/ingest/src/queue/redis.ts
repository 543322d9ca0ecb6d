import { QueueUnavailableError } from "@foi-records/contract";
import { Redis } from "ioredis";

/** Where the queue lives: one Redis may serve several stores, each under a prefix of its own. */
export interface QueueAddress {
  readonly url: string;
  readonly prefix: string;
}

const CONNECT_TIMEOUT_MS = 5000;
/** After a lost connection: soon at first, then every two seconds until the server is back. */
const RETRY_STEP_MS = 100;
const RETRY_MOST_MS = 2000;
const USER_INFO = /\/\/[^/@]*@/;

/**
 * Connects to Redis; throws `QUEUE_UNAVAILABLE` where none answers. A connection that is lost later is made again for as
 * long as it takes, and commands wait for it: what a worker has done must be told.
 */
export async function connectRedis(url: string): Promise<Redis> {
  let reached = false;
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    connectTimeout: CONNECT_TIMEOUT_MS,
    retryStrategy: (times) => (reached ? Math.min(times * RETRY_STEP_MS, RETRY_MOST_MS) : null),
  });
  let last: unknown = null;
  redis.on("error", (error) => {
    last = error;
  });
  try {
    await redis.connect();
    await redis.ping();
    reached = true;
    return redis;
  } catch (error) {
    // A connection that was never made has ended by itself.
    if (redis.status !== "end") redis.disconnect();
    throw toQueueError(last ?? error, url);
  }
}

/** An error of the client as the queue's, without the password that an address may hold. */
export function toQueueError(error: unknown, url: string): QueueUnavailableError {
  const reason = error instanceof Error && error.message !== "" ? error.message : String(error);
  return new QueueUnavailableError(`Redis at ${url.replace(USER_INFO, "//…@")}: ${reason}`, error);
}
