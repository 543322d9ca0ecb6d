import type { DocumentRef } from "@foi-records/contract";
import { Queue } from "bullmq";
import type { Redis } from "ioredis";
import { DOCUMENTS_QUEUE, type DocumentsJob, toDocumentsJob } from "./documents-job.js";
import { createRateMeter, type RateMeter } from "./rate-meter.js";
import { connectRedis, type QueueAddress, toQueueError } from "./redis.js";
import { createSchedules, type Schedules } from "./schedules.js";
import { createSuspects, type Suspects } from "./suspects.js";

/** How many jobs there are in each state; `failed` are those whose every attempt failed, most often for a lost store. */
export interface JobCounts {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

/** The queue of documents to be read, as those see it who fill it and watch it. */
export interface WorkQueue {
  readonly queue: Queue<DocumentsJob>;
  readonly redis: Redis;
  readonly rate: RateMeter;
  readonly suspects: Suspects;
  readonly schedules: Schedules;
  /** Adds a job for each list of references. */
  add(lists: readonly (readonly DocumentRef[])[]): Promise<void>;
  counts(): Promise<JobCounts>;
  /** Puts jobs back whose every attempt failed; gives how many. */
  retryFailed(): Promise<number>;
  close(): Promise<void>;
}

/** Opens the queue at an address; throws `QUEUE_UNAVAILABLE`. */
export async function openWorkQueue(address: QueueAddress): Promise<WorkQueue> {
  const redis = await connectRedis(address.url);
  const queue = new Queue<DocumentsJob>(DOCUMENTS_QUEUE, { connection: redis, prefix: address.prefix });
  // Its connection tells the same to whoever waits for it.
  queue.on("error", () => undefined);
  const guard = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw toQueueError(error, address.url);
    }
  };
  const schedules = createSchedules(redis, address.prefix);
  return {
    queue,
    redis,
    schedules,
    rate: createRateMeter(redis, address.prefix),
    suspects: createSuspects(redis, address.prefix),
    async add(lists) {
      await guard(queue.addBulk(lists.map(toDocumentsJob)));
    },
    counts: () => guard(countJobs(queue)),
    retryFailed: () => guard(retryFailed(queue)),
    async close() {
      await Promise.all([queue.close(), schedules.queue.close()]);
      redis.disconnect();
    },
  };
}

async function countJobs(queue: Queue): Promise<JobCounts> {
  const counts = await queue.getJobCounts("waiting", "active", "delayed", "failed", "prioritized");
  const of = (state: string) => counts[state] ?? 0;
  return {
    waiting: of("waiting") + of("prioritized"),
    active: of("active"),
    delayed: of("delayed"),
    failed: of("failed"),
  };
}

async function retryFailed(queue: Queue): Promise<number> {
  const failed = await queue.getFailedCount();
  if (failed > 0) await queue.retryJobs({ state: "failed" });
  return failed;
}
