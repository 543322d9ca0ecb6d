import type { Tables } from "@foi-records/contract";
import type { Kysely } from "kysely";
import { applyWrites, type DocumentWrite } from "./apply-writes.js";
import { LostStoreError } from "./lost-store.js";
import type { SaveResult } from "./store.js";

/** Gathers writes of many documents into few transactions; a write's promise settles once it is committed. */
export interface WriteQueue {
  run(write: DocumentWrite): Promise<SaveResult>;
  /** Settles when nothing waits. */
  drain(): Promise<void>;
}

/** When a batch is written: at so many documents, or when the oldest has waited so long. */
export interface Batching {
  readonly documents: number;
  readonly waitMs: number;
}

/** … or when it holds so much text and so many bytes, since large documents are held in memory twice while they travel. */
const MAX_BATCH_BYTES = 16 * 1024 * 1024;

interface Waiting {
  readonly write: DocumentWrite;
  readonly resolve: (result: SaveResult) => void;
  readonly reject: (error: unknown) => void;
}

/** Makes the queue of one database. */
export function createWriteQueue(db: Kysely<Tables>, { documents, waitMs }: Batching): WriteQueue {
  let waiting: Waiting[] = [];
  let bytes = 0;
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();

  const flush = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const batch = waiting;
    waiting = [];
    bytes = 0;
    writing = writing.then(() => writeBatch(db, batch));
  };

  return {
    run(write) {
      return new Promise<SaveResult>((resolve, reject) => {
        waiting.push({ write, resolve, reject });
        bytes += write.bytes;
        if (waiting.length >= documents || bytes >= MAX_BATCH_BYTES) flush();
        else timer ??= setTimeout(flush, waitMs);
      });
    },
    async drain() {
      flush();
      await writing;
    },
  };
}

async function writeBatch(db: Kysely<Tables>, batch: readonly Waiting[]): Promise<void> {
  if (batch.length === 0) return;
  try {
    const changed = await commit(
      db,
      batch.map(({ write }) => write),
    );
    for (const { write, resolve } of batch) resolve({ changed: changed.has(write) });
  } catch (error) {
    await writeApart(db, batch, error);
  }
}

/** The whole batch was taken back: each half alone, so that in the end the one at fault fails by itself. */
async function writeApart(db: Kysely<Tables>, batch: readonly Waiting[], error: unknown): Promise<void> {
  if (batch.length === 1 || error instanceof LostStoreError) {
    for (const { reject } of batch) reject(error);
    return;
  }
  const middle = Math.ceil(batch.length / 2);
  await writeBatch(db, batch.slice(0, middle));
  await writeBatch(db, batch.slice(middle));
}

function commit(db: Kysely<Tables>, writes: readonly DocumentWrite[]): Promise<ReadonlySet<DocumentWrite>> {
  return db.transaction().execute((transaction) => applyWrites(transaction, writes));
}
