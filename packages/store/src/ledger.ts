import type { ErrorCode, Tables } from "@foi-records/contract";
import type { Kysely } from "kysely";
import { isNoNews } from "./sightings.js";
import type { FailedDocument, Ledger } from "./store.js";
import { toCaptureWrite } from "./write-captures.js";
import { toFailureWrite } from "./write-ledger.js";
import type { WriteQueue } from "./write-queue.js";

/** The ledger over any SQL backend. */
export function createLedger(db: Kysely<Tables>, queue: WriteQueue): Ledger {
  const get = async (id: string) =>
    (await db.selectFrom("documents").selectAll().where("id", "=", id).executeTakeFirst()) ?? null;
  return {
    get,
    async keep(capture) {
      if (isNoNews(capture.retrievedAt, await get(capture.ref.id))) return;
      await queue.run(toCaptureWrite(capture));
    },
    fail: (failure) => queue.run(toFailureWrite(failure)),
    listFailed: () => listFailed(db),
  };
}

async function listFailed(db: Kysely<Tables>): Promise<readonly FailedDocument[]> {
  const rows = await db
    .selectFrom("documents")
    .select(["id", "uri", "state", "errorCode", "errorMessage", "attempts"])
    .where("isCurrent", "=", 1)
    .where("state", "in", ["failed", "deferred"])
    .orderBy("uri")
    .execute();
  return rows.map(({ id, uri, state, errorCode, errorMessage, attempts }) => ({
    id,
    uri,
    state: state as FailedDocument["state"],
    code: errorCode as ErrorCode,
    message: errorMessage ?? "",
    attempts,
  }));
}
