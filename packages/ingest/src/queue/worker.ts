import { type DocumentRef, ExtractCrashedError } from "@foi-records/contract";
import { EXTRACTOR } from "@foi-records/extract";
import { type Job, UnrecoverableError, Worker } from "bullmq";
import type { Logger } from "pino";
import { createGate } from "../create-gate.js";
import {
  createProcessDocument,
  type DocumentResult,
  type ProcessDocument,
  type ProcessDocumentOptions,
} from "../process-document.js";
import { patientDelay } from "./backoff.js";
import { DOCUMENTS_QUEUE, type DocumentsJob, documentsJobSchema } from "./documents-job.js";
import { PostponedError, processJob } from "./process-job.js";
import type { WorkQueue } from "./work-queue.js";

/** What a worker is made of; all of it is borrowed. */
export interface QueueWorkerOptions extends Omit<ProcessDocumentOptions, "logger"> {
  readonly work: WorkQueue;
  readonly prefix: string;
  readonly logger: Pick<Logger, "info" | "warn" | "error">;
  /** Jobs in hand at a time: more than threads, since most of their documents wait to be written together. */
  readonly concurrency: number;
  /** A worker that is not heard of for so long is taken for dead, and its jobs are given to others. */
  readonly takeOverMs?: number;
  readonly onResult?: (result: DocumentResult, ref: DocumentRef) => void;
}

/** A worker that takes jobs until it is closed. */
export interface QueueWorker {
  /** Takes no more jobs and settles once those in hand are done. */
  close(): Promise<void>;
}

/** Far above a pause of the machine, and far below the time in which someone would wait for a lost job. */
const DEFAULT_TAKE_OVER_MS = 30_000;

/** A job of several documents that so many workers did not survive is taken apart. */
const TAKE_APART_AFTER = 2;
/** A document is set apart after so many processes that read it, and no other suspect, did not survive it. */
const GUILTY_AFTER = 3;

/** Starts to take jobs. BullMQ owns who has which job, retries and delays; the ledger owns what is done. */
export function startQueueWorker(options: QueueWorkerOptions): QueueWorker {
  const { work, prefix, logger, concurrency, takeOverMs = DEFAULT_TAKE_OVER_MS } = options;
  const worker = new Worker<DocumentsJob>(DOCUMENTS_QUEUE, createProcessor(options), {
    connection: work.redis,
    prefix,
    concurrency,
    lockDuration: takeOverMs,
    stalledInterval: takeOverMs,
    // How often a job may lose its worker is decided here, by what is in it, and not by a count.
    maxStalledCount: Number.MAX_SAFE_INTEGER,
    settings: { backoffStrategy: (attemptsMade) => patientDelay(attemptsMade) },
  });
  worker.on("error", (error) => logger.error({ error: error.message }, "The queue's connection failed."));
  worker.on("stalled", (jobId) => logger.warn({ jobId }, "A job was taken over from a worker that is not heard of."));
  worker.on("failed", (job, error) => logger.warn({ jobId: job?.id, attempt: job?.attemptsMade }, error.message));
  return { close: () => worker.close() };
}

function createProcessor(options: QueueWorkerOptions): (job: Job<DocumentsJob>) => Promise<void> {
  const { work, logger, onResult } = options;
  const tell = (result: DocumentResult, ref: DocumentRef) => {
    onResult?.(result, ref);
    if (result.state !== "stored") return;
    for (const agreement of result.agreements) logger.info(agreement, "The machine now agrees with a correction.");
  };
  const read = async (refs: readonly DocumentRef[], processDocument: ProcessDocument) => {
    const { settled, postponed } = await processJob(refs, processDocument, tell);
    await work.rate.count(settled.filter(({ state }) => state !== "current").length);
    if (postponed.length > 0) throw new PostponedError(postponed);
  };
  const processDocument = createProcessDocument(options);
  const { suspects } = work;
  const processSuspect = createProcessDocument({ ...options, extract: suspects.noted(options.extract) });
  const readSuspect = async (ref: DocumentRef) => {
    if ((await suspects.deaths(ref.id)) >= GUILTY_AFTER) await setApart(ref, options);
    else await read([ref], processSuspect);
    await suspects.forget(ref.id);
  };
  // One suspect at a time: of several that were read by a process that died, none could be told guilty.
  const alone = createGate(1);
  return async (job) => {
    const refs = parseRefs(job);
    const [ref, other] = refs;
    if (job.stalledCounter === 0 || ref === undefined) return read(refs, processDocument);
    if (other === undefined) return alone(() => readSuspect(ref));
    return job.stalledCounter < TAKE_APART_AFTER ? read(refs, processDocument) : takeApart(refs, options);
  };
}

function parseRefs(job: Job<DocumentsJob>): readonly DocumentRef[] {
  const parsed = documentsJobSchema.safeParse(job.data);
  if (!parsed.success) throw new UnrecoverableError(`This is no job of documents: ${parsed.error.message}`);
  return parsed.data.refs;
}

/** Something in the job may end the process that reads it: each document becomes a job of its own. */
async function takeApart(refs: readonly DocumentRef[], { work, logger }: QueueWorkerOptions): Promise<void> {
  logger.warn({ documents: refs.length }, "A job has lost several workers: its documents are read one by one.");
  await work.add(refs.map((ref) => [ref]));
}

/** The document has ended every process that read it: it is listed as failed, and the queue goes on. */
async function setApart(ref: DocumentRef, options: QueueWorkerOptions): Promise<void> {
  const { store, extractor = EXTRACTOR, logger, onResult } = options;
  const error = new ExtractCrashedError(`The process that read it died, ${GUILTY_AFTER} times.`);
  await store.ledger.fail({ ref, extractor, state: "failed", error });
  logger.warn({ documentId: ref.id, source: ref.uri, code: error.code }, error.message);
  onResult?.({ state: "failed", error }, ref);
}
