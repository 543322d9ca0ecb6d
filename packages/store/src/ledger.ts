import type { DocumentRow, Tables } from "@foi-records/contract";
import type { Kysely } from "kysely";
import { countDocuments } from "./count-documents.js";
import { inChunks } from "./in-chunks.js";
import type { RecentBytes } from "./recent-bytes.js";
import { selectDocuments } from "./select-documents.js";
import { isNoNews } from "./sightings.js";
import type { Ledger } from "./store.js";
import { walkFailed } from "./walk-failed.js";
import { toCaptureWrite } from "./write-captures.js";
import { toFailureWrite } from "./write-ledger.js";
import type { WriteQueue } from "./write-queue.js";

/** The ledger over any SQL backend. */
export function createLedger(db: Kysely<Tables>, queue: WriteQueue, recent: RecentBytes): Ledger {
  // Asked twice of every document: to write the same statement anew costs more than to run it.
  const selectOne = db.selectFrom("documents").selectAll().where("id", "=", "").compile();
  const get = async (id: string): Promise<DocumentRow | null> => {
    const { rows } = await db.executeQuery<DocumentRow>({ ...selectOne, parameters: [id] });
    return rows[0] ?? null;
  };
  return {
    get,
    async keep(capture) {
      if (isNoNews(capture.retrievedAt, await get(capture.ref.id))) return;
      await queue.run(toCaptureWrite(capture));
      recent.hold(capture.ref.sha256, capture.bytes);
    },
    async fail(failure) {
      await queue.run(toFailureWrite(failure));
    },
    failed: (selection) => walkFailed(db, selection),
    release: (ids) => releaseDocuments(db, ids),
    select: (selection) => selectDocuments(db, selection),
    counts: () => countDocuments(db),
  };
}

async function releaseDocuments(db: Kysely<Tables>, all: readonly string[]): Promise<void> {
  for (const ids of inChunks(all)) {
    await db
      .updateTable("documents")
      .set({ state: "kept", errorCode: null, errorMessage: null, updatedAt: new Date().toISOString() })
      .where("id", "in", ids)
      .where("state", "in", ["failed", "deferred"])
      .execute();
  }
}
