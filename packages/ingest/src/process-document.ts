import {
  type Container,
  type DocumentRef,
  type DocumentRow,
  type ErrorCode,
  type Extraction,
  FAILURE_POLICIES,
  FoiRecordsError,
  type RawDocument,
  StoreUnavailableError,
  UnreadableDocumentError,
} from "@foi-records/contract";
import { EXTRACTOR } from "@foi-records/extract";
import type { Extractor, Reading, Store } from "@foi-records/store";
import type { Logger } from "pino";
import { type Agreement, findAgreements } from "./reprocess/find-agreements.js";

/** `extractDocument`, or a pool of threads that does the same: no caller can tell. */
export type Extract = (raw: RawDocument, signal?: AbortSignal) => Promise<Extraction>;

/** What became of a document that was read: whether any record is new or differs, and which corrections it bears out. */
export interface StoredResult {
  readonly state: "stored";
  readonly changed: boolean;
  readonly agreements: readonly Agreement[];
}

/** What became of one document; `current` had been done before. */
export type DocumentResult =
  | StoredResult
  | { readonly state: "current" }
  | { readonly state: "failed" | "deferred"; readonly error: FoiRecordsError };

/** Kept bytes → extract → save, in one transaction. Throws only where the store cannot be reached. */
export type ProcessDocument = (ref: DocumentRef, signal?: AbortSignal) => Promise<DocumentResult>;

/** Lets work in when there is room for it. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

/** What the unit of work needs; all of it is borrowed. */
export interface ProcessDocumentOptions {
  readonly store: Store;
  readonly extract: Extract;
  readonly logger: Pick<Logger, "warn">;
  /** The version that `extract` is. */
  readonly extractor?: Extractor;
  /** Bounds how many documents have their bytes in memory, for callers that have more in hand than threads. */
  readonly gate?: Gate;
}

/** Makes the one unit of work, which every way of running shares. */
export function createProcessDocument(options: ProcessDocumentOptions): ProcessDocument {
  const { store, extract, logger, extractor = EXTRACTOR, gate = (work) => work() } = options;
  return async (ref, signal) => {
    const document = await store.ledger.get(ref.id);
    if (document === null) throw new StoreUnavailableError(`The store does not hold document ${ref.id}.`);
    const known = resultOf(document, extractor);
    if (known !== null) return known;
    // In a function of its own, so that the bytes are let go of before the records wait to be written.
    const reading = await gate(async () => read(await loadRaw(store, ref, document), extract, signal));
    if (!(reading instanceof FoiRecordsError)) return save(store, { ref, extractor, ...reading }, document);
    const state = stateAfter(reading, document, extractor);
    await store.ledger.fail({ ref, extractor, state, error: reading });
    logger.warn({ documentId: ref.id, source: ref.uri, code: reading.code, state }, reading.message);
    return { state, error: reading };
  };
}

/** Saves a reading. Of a document that was read before, it also tells which corrections of people the machine now bears out. */
async function save(store: Store, reading: Reading, document: DocumentRow): Promise<StoredResult> {
  const isNew = document.extractorVersion === null;
  const before = isNew ? [] : await store.records.ofDocument(reading.ref.id);
  const { changed } = await store.records.save(reading);
  const agreements = changed && !isNew ? await findAgreements(store, before, reading.records) : [];
  return { state: "stored", changed, agreements };
}

/** What this version made of a document before, where trying again would give the same. */
export function resultOf(document: DocumentRow, extractor: Extractor = EXTRACTOR): DocumentResult | null {
  if (!isOf(document, extractor)) return null;
  if (document.state === "current") return { state: "current" };
  if (document.state !== "failed") return null;
  return { state: "failed", error: new FoiRecordsError(document.errorCode as ErrorCode, document.errorMessage ?? "") };
}

/** The bytes of a document as they came in, with what is known of them. */
export async function loadRaw(store: Store, ref: DocumentRef, document: DocumentRow): Promise<RawDocument> {
  const bytes = await store.blobs.get(ref.sha256);
  if (bytes === null) throw new StoreUnavailableError(`The store has lost the bytes of document ${ref.id}.`);
  const container = document.container === null ? null : (JSON.parse(document.container) as Container);
  return { ref, bytes, mediaType: document.mediaType, retrievedAt: document.retrievedAt, container };
}

/** What reading gives, or why it gives nothing. */
export async function read(
  raw: RawDocument,
  extract: Extract,
  signal?: AbortSignal,
): Promise<Extraction | FoiRecordsError> {
  try {
    return await extract(raw, signal);
  } catch (thrown) {
    return toFoiRecordsError(thrown);
  }
}

/** What may have been the machine's fault is tried once more; a document that does it twice is set apart. */
function stateAfter({ code }: FoiRecordsError, document: DocumentRow, extractor: Extractor): "failed" | "deferred" {
  const { retry } = FAILURE_POLICIES[code];
  if (retry !== "once") return retry === "never" ? "failed" : "deferred";
  const before = isOf(document, extractor) && document.state === "deferred" ? document.errorCode : null;
  return before !== null && FAILURE_POLICIES[before as ErrorCode].retry === "once" ? "failed" : "deferred";
}

function isOf(document: DocumentRow, extractor: Extractor): boolean {
  return document.extractorVersion === extractor.version && document.extractorRules === extractor.rules;
}

/** An error that is not ours is a fault met while reading: the document is at fault until someone shows otherwise. */
function toFoiRecordsError(thrown: unknown): FoiRecordsError {
  if (thrown instanceof FoiRecordsError) return thrown;
  return new UnreadableDocumentError(`Reading it met a fault (${String(thrown)}).`, thrown);
}
