import type { DocumentRef } from "@foi-records/contract";
import { pMapIterable } from "p-map";
import { createProcessDocument, type ProcessDocumentOptions } from "./process-document.js";
import { createRunTally, type ItemResult, type RunCounts, type RunListeners } from "./run-tally.js";
import type { Source, SourceItem } from "./sources/source.js";
import { createTakeIn } from "./take-in.js";

/** What a run is made of; all of it is borrowed. */
export interface RunOptions extends ProcessDocumentOptions, RunListeners {
  readonly source: Source;
  /** Documents in flight: `inHand` of a pool and `BEING_WRITTEN`; 32 by default. */
  readonly concurrency?: number;
  /** When aborted, nothing more is taken in, and what is in flight is finished. */
  readonly signal?: AbortSignal;
}

/** What a run did. */
export interface RunSummary extends RunCounts {
  /** How many failed, by the code of their error. */
  readonly failures: Readonly<Record<string, number>>;
  /** True where the signal ended it. */
  readonly aborted: boolean;
  readonly seconds: number;
}

/** Documents that wait for their commit, beside those in the hands of threads. */
export const BEING_WRITTEN = 16;
/** For an extractor in this thread; each holds its bytes in memory. */
const DEFAULT_CONCURRENCY = 2 * BEING_WRITTEN;

/**
 * Takes every document of a source through the unit of work in this process. The stream is the queue: bounded,
 * back-pressured, stoppable. Rejects only where the store cannot be reached.
 */
export function runEmbedded(options: RunOptions): Promise<RunSummary> {
  const work = createWork(options);
  return runEach((signal) => options.source.discover(signal, options.store.validators), work, options);
}

/** Takes kept documents through the unit of work, from their kept bytes. */
export function runReferences(
  refs: AsyncIterable<DocumentRef>,
  options: Omit<RunOptions, "source">,
): Promise<RunSummary> {
  const processDocument = createProcessDocument(options);
  return runEach(
    () => refs,
    (ref) => processDocument(ref),
    options,
  );
}

async function runEach<Item extends { readonly uri: string }>(
  discover: (signal: AbortSignal) => AsyncIterable<Item>,
  work: (item: Item, signal: AbortSignal) => Promise<ItemResult>,
  options: Omit<RunOptions, "source">,
): Promise<RunSummary> {
  const { concurrency = DEFAULT_CONCURRENCY, signal: stop = new AbortController().signal } = options;
  const started = performance.now();
  const tally = createRunTally(options);
  const broken = new AbortController();
  const signal = AbortSignal.any([stop, broken.signal]);

  const takeIn = async function* () {
    for await (const item of discover(signal)) {
      if (signal.aborted) return;
      tally.countIn();
      yield item;
    }
  };
  const workOne = async (item: Item) => {
    try {
      tally.countOut(item.uri, await work(item, signal));
    } catch (error) {
      // The store is gone: take nothing more in, let what is in flight come to its end, then say so.
      broken.abort(error);
    }
  };
  for await (const _ of pMapIterable(takeIn(), workOne, { concurrency, preserveOrder: false }));

  if (broken.signal.aborted) throw broken.signal.reason;
  const { counts, failures } = tally.read();
  return { ...counts, failures, aborted: stop.aborted, seconds: (performance.now() - started) / 1000 };
}

/** Keep, then process. The signal ends loading only: what has been kept is finished. */
function createWork(options: RunOptions): (item: SourceItem, signal: AbortSignal) => Promise<ItemResult> {
  const takeIn = createTakeIn(options.store, options.logger);
  const processDocument = createProcessDocument(options);
  return async (item, signal) => {
    const { ref, result } = await takeIn(item, signal);
    return ref === null ? result : processDocument(ref);
  };
}
