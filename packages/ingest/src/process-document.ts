import {
  type Container,
  type DocumentRef,
  type DocumentRow,
  type ErrorCode,
  type Extraction,
  FoiRecordsError,
  type RawDocument,
  StoreUnavailableError,
  UnreadableDocumentError,
} from "@foi-records/contract";
import { EXTRACTOR } from "@foi-records/extract";
import type { Extractor, Store } from "@foi-records/store";
import type { Logger } from "pino";

/** `extractDocument`, or a pool of threads that does the same: no caller can tell. */
export type Extract = (raw: RawDocument, signal?: AbortSignal) => Promise<Extraction>;

/** What became of one document; `current` had been done before. */
export type DocumentResult =
  | { readonly state: "stored" | "current" }
  | { readonly state: "failed" | "deferred"; readonly error: FoiRecordsError };

/** Kept bytes → extract → save, in one transaction. Throws only where the store cannot be reached. */
export type ProcessDocument = (ref: DocumentRef, signal?: AbortSignal) => Promise<DocumentResult>;

/** What the unit of work needs; all of it is borrowed. */
export interface ProcessDocumentOptions {
  readonly store: Store;
  readonly extract: Extract;
  readonly logger: Pick<Logger, "warn">;
  /** The version that `extract` is. */
  readonly extractor?: Extractor;
}

/** Errors that the same bytes and the same version give again; every other may be tried again by the next run. */
const FINAL: ReadonlySet<ErrorCode> = new Set([
  "UNSUPPORTED_FORMAT",
  "EMPTY_DOCUMENT",
  "UNREADABLE_DOCUMENT",
  "RECORD_INVALID",
]);

/** Makes the one unit of work, which every way of running shares. */
export function createProcessDocument(options: ProcessDocumentOptions): ProcessDocument {
  const { store, extract, logger, extractor = EXTRACTOR } = options;
  return async (ref, signal) => {
    const document = await store.ledger.get(ref.id);
    if (document === null) throw new StoreUnavailableError(`The store does not hold document ${ref.id}.`);
    const known = resultOf(document, extractor);
    if (known !== null) return known;
    const raw = await loadRaw(store, ref, document);
    try {
      const { records, diagnostics } = await extract(raw, signal);
      await store.records.save({ ref, extractor, records, diagnostics });
      return { state: "stored" };
    } catch (thrown) {
      const error = toFoiRecordsError(thrown);
      if (error.code === "STORE_UNAVAILABLE") throw error;
      const state = FINAL.has(error.code) ? "failed" : "deferred";
      await store.ledger.fail({ ref, extractor, state, error });
      logger.warn({ documentId: ref.id, source: ref.uri, code: error.code }, error.message);
      return { state, error };
    }
  };
}

/** What this version made of the document before, where trying again would give the same. */
function resultOf(document: DocumentRow, extractor: Extractor): DocumentResult | null {
  if (document.extractorVersion !== extractor.version || document.extractorRules !== extractor.rules) return null;
  if (document.state === "current") return { state: "current" };
  if (document.state !== "failed") return null;
  return { state: "failed", error: new FoiRecordsError(document.errorCode as ErrorCode, document.errorMessage ?? "") };
}

async function loadRaw(store: Store, ref: DocumentRef, document: DocumentRow): Promise<RawDocument> {
  const bytes = await store.blobs.get(ref.sha256);
  if (bytes === null) throw new StoreUnavailableError(`The store has lost the bytes of document ${ref.id}.`);
  const container = document.container === null ? null : (JSON.parse(document.container) as Container);
  return { ref, bytes, mediaType: document.mediaType, retrievedAt: document.retrievedAt, container };
}

/** An error that is not ours is a fault met while reading: the document is at fault until someone shows otherwise. */
function toFoiRecordsError(thrown: unknown): FoiRecordsError {
  if (thrown instanceof FoiRecordsError) return thrown;
  return new UnreadableDocumentError(`Reading it met a fault (${String(thrown)}).`, thrown);
}
