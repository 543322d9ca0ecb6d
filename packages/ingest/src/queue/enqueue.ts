import { setTimeout as sleep } from "node:timers/promises";
import type { DocumentRef } from "@foi-records/contract";
import type { Extractor, Store } from "@foi-records/store";
import { pMapIterable } from "p-map";
import type { Logger } from "pino";
import { resultOf } from "../process-document.js";
import type { RunSummary } from "../run-embedded.js";
import { createRunTally, type RunListeners } from "../run-tally.js";
import type { Source, SourceItem } from "../sources/source.js";
import { createTakeIn, type TakeIn } from "../take-in.js";
import { REFS_PER_JOB } from "./documents-job.js";
import type { WorkQueue } from "./work-queue.js";

/** What filling the queue needs; all of it is borrowed. */
export interface EnqueueOptions extends RunListeners {
  readonly source: Source;
  readonly store: Store;
  readonly work: WorkQueue;
  readonly logger: Pick<Logger, "warn">;
  /** The version that the workers read with. */
  readonly extractor?: Extractor | undefined;
  readonly signal?: AbortSignal;
  /** Waits while more jobs than this wait, so that Redis need not hold a whole collection. */
  readonly mostWaiting?: number;
}

/** Documents being kept at a time: as many as travel to the store together. */
const CONCURRENCY = 200;
/** Jobs that travel to Redis together. */
const JOBS_PER_CALL = 20;
/** About 130 MB in Redis, and an hour's work for several machines. */
const MOST_WAITING = 20_000;
const LOOK_AGAIN_MS = 1000;

/** Keeps the bytes of every document of a source, then queues those that this version has not settled. */
export async function enqueueSource(options: EnqueueOptions): Promise<RunSummary> {
  const { source, signal = new AbortController().signal } = options;
  const started = performance.now();
  const tally = createRunTally(options);
  const keep = createKeep(options);
  const discover = async function* () {
    for await (const item of source.discover(signal, options.store.validators)) {
      if (signal.aborted) return;
      tally.countIn();
      yield item;
    }
  };
  const keepOne = async (item: SourceItem): Promise<DocumentRef | null> => {
    const { ref, result } = await keep(item, signal);
    if (result !== null) tally.countOut(item.uri, result);
    return ref;
  };
  // In order, so that a second run over the same documents makes the same jobs, which the queue then does not take twice.
  const refs = pMapIterable(discover(), keepOne, { concurrency: CONCURRENCY });
  const onQueued = ({ uri }: DocumentRef) => tally.countOut(uri, { state: "queued" });
  await enqueueReferences(notNull(refs), { ...options, onQueued });
  const { counts, failures } = tally.read();
  return { ...counts, failures, aborted: signal.aborted, seconds: (performance.now() - started) / 1000 };
}

/** Keeps an item; a document that this version has settled before needs no worker. */
function createKeep({ store, logger, extractor }: EnqueueOptions): TakeIn {
  const takeIn = createTakeIn(store, logger);
  return async (item, signal) => {
    const taken = await takeIn(item, signal);
    if (taken.ref === null) return taken;
    const document = await store.ledger.get(taken.ref.id);
    const known = document === null ? null : resultOf(document, extractor);
    return known === null ? taken : { ref: null, result: known };
  };
}

/** Queues references in jobs; settles once all are queued. */
export async function enqueueReferences(
  refs: AsyncIterable<DocumentRef>,
  options: Pick<EnqueueOptions, "work" | "mostWaiting"> & { readonly onQueued?: (ref: DocumentRef) => void },
): Promise<number> {
  const { work, mostWaiting = MOST_WAITING, onQueued = () => undefined } = options;
  let count = 0;
  let pending: DocumentRef[] = [];
  const send = async () => {
    const sent = pending;
    pending = [];
    if (sent.length === 0) return;
    while ((await work.counts()).waiting > mostWaiting) await sleep(LOOK_AGAIN_MS);
    await work.add(cut(sent));
    count += sent.length;
    for (const ref of sent) onQueued(ref);
  };
  for await (const ref of refs) {
    pending.push(ref);
    if (pending.length >= REFS_PER_JOB * JOBS_PER_CALL) await send();
  }
  await send();
  return count;
}

function cut(refs: readonly DocumentRef[]): readonly (readonly DocumentRef[])[] {
  const jobs: (readonly DocumentRef[])[] = [];
  for (let start = 0; start < refs.length; start += REFS_PER_JOB) jobs.push(refs.slice(start, start + REFS_PER_JOB));
  return jobs;
}

async function* notNull<T>(items: AsyncIterable<T | null>): AsyncGenerator<T> {
  for await (const item of items) if (item !== null) yield item;
}
