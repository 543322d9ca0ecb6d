import type { CorrectionRow, Tables } from "@foi-records/contract";
import type { Kysely } from "kysely";
import { inChunks } from "./in-chunks.js";
import type { CorrectionStore } from "./store.js";

/** Corrections over any SQL backend. */
export function createCorrectionStore(db: Kysely<Tables>): CorrectionStore {
  return {
    async add(correction) {
      await db
        .insertInto("corrections")
        .values(correction)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async of(recordIds) {
      const found: CorrectionRow[] = [];
      for (const ids of inChunks(recordIds)) found.push(...(await correctionsOf(db, ids)));
      return found;
    },
  };
}

function correctionsOf(db: Kysely<Tables>, ids: readonly string[]): Promise<CorrectionRow[]> {
  return db
    .selectFrom("corrections")
    .selectAll()
    .where("recordId", "in", ids)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}
