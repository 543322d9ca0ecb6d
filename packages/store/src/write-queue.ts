import type { Tables } from "@foi-records/contract";
import type { Kysely, Transaction } from "kysely";

/** One unit of writing: it may run twice, so it touches nothing but the transaction. */
export type Write = (transaction: Transaction<Tables>) => Promise<void>;

/** Gathers writes of many documents into few transactions; a write's promise settles once it is committed. */
export interface WriteQueue {
  run(write: Write): Promise<void>;
  /** Settles when nothing waits. */
  drain(): Promise<void>;
}

/** A batch is written when it is this large … */
const MAX_BATCH = 128;
/** … or this old; short against the reading of a document, long against a commit. */
const MAX_WAIT_MS = 8;

interface Waiting {
  readonly write: Write;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Makes the queue of one database. */
export function createWriteQueue(db: Kysely<Tables>): WriteQueue {
  let waiting: Waiting[] = [];
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();

  const flush = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const batch = waiting;
    waiting = [];
    writing = writing.then(() => writeBatch(db, batch));
  };

  return {
    run(write) {
      return new Promise<void>((resolve, reject) => {
        waiting.push({ write, resolve, reject });
        if (waiting.length >= MAX_BATCH) flush();
        else timer ??= setTimeout(flush, MAX_WAIT_MS);
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
    await commit(
      db,
      batch.map(({ write }) => write),
    );
    for (const { resolve } of batch) resolve();
  } catch (error) {
    await writeOneByOne(db, batch, error);
  }
}

/** The whole batch was taken back: each alone, so that the one at fault fails by itself. */
async function writeOneByOne(db: Kysely<Tables>, batch: readonly Waiting[], error: unknown): Promise<void> {
  if (batch.length === 1) {
    batch[0]?.reject(error);
    return;
  }
  for (const one of batch) await writeBatch(db, [one]);
}

function commit(db: Kysely<Tables>, writes: readonly Write[]): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    for (const write of writes) await write(transaction);
  });
}
