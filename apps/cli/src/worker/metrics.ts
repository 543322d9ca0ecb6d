import type { DocumentResult, Extract } from "@foi-records/ingest";
import { readQueueStatus, type WorkQueue } from "@foi-records/ingest/queue";
import type { LedgerCounts, Store } from "@foi-records/store";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What a worker tells a Prometheus. */
export interface WorkerMetrics {
  readonly registry: Registry;
  count(result: DocumentResult): void;
  /** The same extractor, each of its readings timed. */
  timed(extract: Extract): Extract;
}

/** Counting a large ledger costs the store a second: more often than this no one needs to know. */
const LEDGER_EVERY_MS = 30_000;
const SECONDS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Makes the registry of one worker: its own counts, and those of queue and ledger, asked for when they are scraped. */
export function createWorkerMetrics(work: WorkQueue, store: Store): WorkerMetrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const documents = new Counter({
    name: "foi_worker_documents_total",
    help: "Documents that this worker has worked, by what became of them.",
    labelNames: ["state"],
    registers,
  });
  const failures = new Counter({
    name: "foi_worker_failures_total",
    help: "Documents that gave this worker no record, by the code of the error.",
    labelNames: ["code"],
    registers,
  });
  const seconds = new Histogram({
    name: "foi_worker_extract_seconds",
    help: "How long the reading of a document took, waiting for a thread included.",
    buckets: SECONDS,
    registers,
  });
  addQueueGauges(registry, work);
  addLedgerGauges(registry, store);
  return {
    registry,
    count(result) {
      documents.inc({ state: result.state });
      if ("error" in result) failures.inc({ code: result.error.code });
    },
    timed: (extract) => async (raw, signal) => {
      const stop = seconds.startTimer();
      try {
        return await extract(raw, signal);
      } finally {
        stop();
      }
    },
  };
}

function addQueueGauges(registry: Registry, work: WorkQueue): void {
  const registers = [registry];
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  const left = gauge("foi_queue_documents_left", "At most so many documents wait or are in hand.");
  const rate = gauge("foi_queue_documents_per_second", "Documents settled by all workers, over the last minute.");
  const workers = gauge("foi_queue_workers", "Workers that are connected.");
  new Gauge({
    name: "foi_queue_jobs",
    help: "Jobs by state: waiting, active, delayed (to be tried again), failed (every attempt failed).",
    labelNames: ["state"],
    registers,
    async collect() {
      const status = await readQueueStatus(work);
      for (const [state, count] of Object.entries(status.jobs)) this.set({ state }, count);
      left.set(status.documentsLeft);
      rate.set(status.rate);
      workers.set(status.workers);
    },
  });
}

function addLedgerGauges(registry: Registry, store: Store): void {
  let read = 0;
  let counts: Promise<LedgerCounts> | null = null;
  const failures = new Gauge({
    name: "foi_ledger_failures",
    help: "Current captures that gave no record, by the code of the error.",
    labelNames: ["code"],
    registers: [registry],
  });
  new Gauge({
    name: "foi_ledger_documents",
    help: "Current captures by state: kept (not read yet), current, failed, deferred.",
    labelNames: ["state"],
    registers: [registry],
    async collect() {
      if (counts === null || Date.now() - read > LEDGER_EVERY_MS) {
        read = Date.now();
        counts = store.ledger.counts();
      }
      const { states, errors } = await counts;
      for (const [state, count] of Object.entries(states)) this.set({ state }, count);
      failures.reset();
      for (const [code, count] of Object.entries(errors)) failures.set({ code }, count);
    },
  });
}
