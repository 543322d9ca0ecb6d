import { type DocumentRef, FoiRecordsError, StoreUnavailableError } from "@foi-records/contract";
import { EXTRACTOR } from "@foi-records/extract";
import { pMapIterable } from "p-map";
import { loadRaw, type ProcessDocumentOptions, read, resultOf } from "../process-document.js";
import { type Comparison, type ComparisonTally, createComparisonTally } from "./comparison.js";
import { findAgreements } from "./find-agreements.js";

/** What a dry run needs; all of it is borrowed. */
export interface CompareOptions extends Omit<ProcessDocumentOptions, "logger" | "gate"> {
  readonly refs: AsyncIterable<DocumentRef>;
  /** When aborted, what was compared so far is told. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (documents: number) => void;
}

const CONCURRENCY = 32;

/** Reads documents from their kept bytes and tells how that differs from what is stored; writes nothing. */
export async function compareReadings(options: CompareOptions): Promise<Comparison> {
  const { refs, signal, onProgress = () => undefined } = options;
  const tally = createComparisonTally();
  const takeIn = async function* () {
    for await (const ref of refs) {
      if (signal?.aborted) return;
      yield ref;
    }
  };
  let done = 0;
  for await (const count of pMapIterable(takeIn(), (ref) => compareOne(ref, options), { concurrency: CONCURRENCY })) {
    count(tally);
    onProgress(++done);
  }
  return tally.read(signal?.aborted ?? false);
}

/** Gives what is to be counted, so that it is counted in the order of the documents, whichever is read first. */
async function compareOne(ref: DocumentRef, options: CompareOptions): Promise<(tally: ComparisonTally) => void> {
  const { store, extract, extractor = EXTRACTOR } = options;
  const document = await store.ledger.get(ref.id);
  if (document === null) throw new StoreUnavailableError(`The store does not hold document ${ref.id}.`);
  const known = resultOf(document, extractor);
  if (known?.state === "current") return (tally) => tally.countCurrent();
  if (known?.state === "failed") return (tally) => tally.countFailure(known.error.code);
  const before = await store.records.ofDocument(ref.id);
  const reading = await read(await loadRaw(store, ref, document), extract);
  if (reading instanceof FoiRecordsError) return (tally) => tally.countFailure(reading.code);
  const agreements = await findAgreements(store, before, reading.records);
  return (tally) => tally.countReading(ref.id, before, reading.records, agreements);
}
