import { Queue } from "bullmq";
import type { Redis } from "ioredis";
import { SOURCES_QUEUE, type SourceJob, sourceJobId, sourceJobSchema } from "./source-job.js";

/** A source that is read again and again. */
export interface Schedule {
  readonly id: string;
  readonly source: SourceJob;
  readonly everyMs: number;
  /** When it is read next, ISO 8601 in UTC; null where that is not known. */
  readonly next: string | null;
}

/** Sources that are read again and again. */
export interface Schedules {
  readonly queue: Queue<SourceJob>;
  /** Reads a source now and every so often from now on. */
  set(source: SourceJob, everyMs: number): Promise<void>;
  /** False where it was not scheduled. */
  remove(source: SourceJob): Promise<boolean>;
  list(): Promise<readonly Schedule[]>;
}

/** Failed runs that are kept to be looked at. */
const KEPT_FAILURES = 20;

/** BullMQ's job schedulers under names of our own. */
export function createSchedules(redis: Redis, prefix: string): Schedules {
  const queue = new Queue<SourceJob>(SOURCES_QUEUE, { connection: redis, prefix });
  queue.on("error", () => undefined);
  return {
    queue,
    async set(source, everyMs) {
      const opts = { removeOnComplete: true, removeOnFail: KEPT_FAILURES };
      await queue.upsertJobScheduler(sourceJobId(source), { every: everyMs }, { name: "ingest", data: source, opts });
    },
    remove: (source) => queue.removeJobScheduler(sourceJobId(source)),
    async list() {
      const all = await queue.getJobSchedulers();
      return all.flatMap(({ key, every, next, template }) => {
        const source = sourceJobSchema.safeParse(template?.data);
        if (!source.success || every === undefined) return [];
        return [{ id: key, source: source.data, everyMs: every, next: next ? new Date(next).toISOString() : null }];
      });
    },
  };
}
