import type { Tables } from "@foi-records/contract";
import type { Kysely } from "kysely";
import { createBlobStore } from "./blob-store.js";
import { createCorrectionStore } from "./correction-store.js";
import { createLedger } from "./ledger.js";
import { migrate } from "./migrate.js";
import { createRecentBytes } from "./recent-bytes.js";
import { createRecordStore } from "./record-store.js";
import { searchRecords } from "./search/search-records.js";
import { createSimilarityStore } from "./similarity/create-similarity-store.js";
import type { Store } from "./store.js";
import { createValidatorStore } from "./validator-store.js";
import { type Batching, createWriteQueue } from "./write-queue.js";

/** Makes a store over an open database, which it then owns. */
export async function createStore(db: Kysely<Tables>, batching: Batching): Promise<Store> {
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const queue = createWriteQueue(db, batching);
  const recent = createRecentBytes();
  return {
    records: createRecordStore(db, queue),
    ledger: createLedger(db, queue, recent),
    blobs: createBlobStore(db, recent),
    similarity: createSimilarityStore(db),
    corrections: createCorrectionStore(db),
    validators: createValidatorStore(db),
    search: (request) => searchRecords(db, request),
    async close() {
      await queue.drain();
      await db.destroy();
    },
  };
}
