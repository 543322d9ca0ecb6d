import type { LedgerCounts, Store } from "@foi-records/store";
import { REFS_PER_JOB } from "./documents-job.js";
import type { Schedule } from "./schedules.js";
import type { JobCounts, WorkQueue } from "./work-queue.js";

/** How far the work has come, for those who wait. */
export interface WorkStatus {
  /** The ledger, in documents: those of current captures by state, and the failed by code. */
  readonly documents: LedgerCounts["states"];
  readonly failures: LedgerCounts["errors"];
  /** The queue, in jobs; null where there is none. */
  readonly queue: QueueStatus | null;
}

/** What Redis knows. */
export interface QueueStatus {
  readonly jobs: JobCounts;
  /** At most so many documents wait or are in hand: full jobs are counted. */
  readonly documentsLeft: number;
  readonly workers: number;
  /** Documents a second, of all workers, over the last minute. */
  readonly rate: number;
  /** Null where nothing moves. */
  readonly secondsLeft: number | null;
  /** Sources that are read again and again. */
  readonly schedules: readonly Schedule[];
}

/** Asks the store, and the queue where there is one. */
export async function readStatus(store: Store, work: WorkQueue | null): Promise<WorkStatus> {
  const { states, errors } = await store.ledger.counts();
  return { documents: states, failures: errors, queue: work === null ? null : await readQueueStatus(work) };
}

/** Asks the queue alone, which costs little however large the store is. */
export async function readQueueStatus(work: WorkQueue): Promise<QueueStatus> {
  const jobs = await work.counts();
  const rate = await work.rate.read();
  const documentsLeft = (jobs.waiting + jobs.active + jobs.delayed) * REFS_PER_JOB;
  return {
    jobs,
    documentsLeft,
    workers: await work.queue.getWorkersCount(),
    rate,
    secondsLeft: documentsLeft === 0 ? 0 : rate === 0 ? null : documentsLeft / rate,
    schedules: await work.schedules.list(),
  };
}
