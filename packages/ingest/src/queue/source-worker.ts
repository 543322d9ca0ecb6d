import type { Extractor, Store } from "@foi-records/store";
import { type Job, UnrecoverableError, Worker } from "bullmq";
import type { Logger } from "pino";
import type { Source } from "../sources/source.js";
import { enqueueSource } from "./enqueue.js";
import { SOURCES_QUEUE, type SourceJob, sourceJobSchema } from "./source-job.js";
import type { WorkQueue } from "./work-queue.js";
import type { QueueWorker } from "./worker.js";

/** What reading sources needs; all of it is borrowed. */
export interface SourceWorkerOptions {
  readonly work: WorkQueue;
  readonly prefix: string;
  readonly store: Store;
  readonly logger: Pick<Logger, "info" | "warn" | "error">;
  /** Makes the source that a job means; throws `SOURCE_UNAVAILABLE` or `CONFIG` where it is not to be had here. */
  readonly createSource: (job: SourceJob) => Promise<Source>;
  readonly extractor?: Extractor;
}

/** Takes one scheduled source at a time: keeps what is new and queues it, as `foi ingest` does. */
export function startSourceWorker(options: SourceWorkerOptions): QueueWorker {
  const { work, prefix, logger } = options;
  const stop = new AbortController();
  const worker = new Worker<SourceJob>(SOURCES_QUEUE, (job) => ingest(job, options, stop.signal), {
    connection: work.redis,
    prefix,
    concurrency: 1,
    maxStalledCount: Number.MAX_SAFE_INTEGER,
  });
  worker.on("error", (error) => logger.error({ error: error.message }, "The queue's connection failed."));
  worker.on("failed", (job, error) => logger.error({ jobId: job?.id, paths: job?.data.paths }, error.message));
  return {
    close() {
      // A source may take hours: what was found so far is queued, and the rest is found the next time.
      stop.abort();
      return worker.close();
    },
  };
}

async function ingest(job: Job<SourceJob>, options: SourceWorkerOptions, signal: AbortSignal): Promise<void> {
  const { store, work, logger, createSource, extractor } = options;
  const parsed = sourceJobSchema.safeParse(job.data);
  if (!parsed.success) throw new UnrecoverableError(`This is no job of a source: ${parsed.error.message}`);
  const source = await createSource(parsed.data);
  const summary = await enqueueSource({ source, store, work, logger, extractor, signal });
  logger.info({ paths: parsed.data.paths, ...summary }, "A scheduled source was read.");
}
