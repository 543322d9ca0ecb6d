import { type DocumentRef, FoiRecordsError } from "@foi-records/contract";
import type { Store } from "@foi-records/store";
import type { Logger } from "pino";
import { createKeepDocument } from "./keep-document.js";
import type { ItemResult } from "./run-tally.js";
import type { SourceItem } from "./sources/source.js";

/** A kept document, or what became of an item that gave none. */
export type TakenIn =
  | { readonly ref: DocumentRef; readonly result: null }
  | { readonly ref: null; readonly result: ItemResult };

/** Keeps an item, or says why it is passed by or cannot be had. Throws only where the store cannot be reached. */
export type TakeIn = (item: SourceItem, signal: AbortSignal) => Promise<TakenIn>;

/** Makes the first step of every run. */
export function createTakeIn(store: Store, logger: Pick<Logger, "warn">): TakeIn {
  const keepDocument = createKeepDocument(store);
  return async (item, signal) => {
    if (item.skipped !== null) return { ref: null, result: { state: "skipped", reason: item.skipped } };
    try {
      return { ref: await keepDocument(item, signal), result: null };
    } catch (error) {
      if (!(error instanceof FoiRecordsError) || error.code === "STORE_UNAVAILABLE") throw error;
      logger.warn({ source: item.uri, code: error.code }, error.message);
      return { ref: null, result: { state: error.retryable ? "deferred" : "failed", error } };
    }
  };
}
