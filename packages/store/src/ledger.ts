import type { BlobRow, DocumentRow, ErrorCode, Tables } from "@foi-records/contract";
import type { Kysely, Transaction } from "kysely";
import { toBlobRow } from "./blob-store.js";
import type { Capture, FailedDocument, Failure, Ledger, Reading } from "./store.js";
import type { WriteQueue } from "./write-queue.js";

/** The ledger over any SQL backend. */
export function createLedger(db: Kysely<Tables>, queue: WriteQueue): Ledger {
  const get = async (id: string) =>
    (await db.selectFrom("documents").selectAll().where("id", "=", id).executeTakeFirst()) ?? null;
  return {
    get,
    async keep(capture) {
      const known = await get(capture.ref.id);
      if (known?.isCurrent === 1) return;
      const blob = toBlobRow(capture.ref.sha256, capture.bytes);
      await queue.run((transaction) => writeCapture(transaction, capture, blob));
    },
    fail: (failure) => queue.run((transaction) => writeFailure(transaction, failure)),
    listFailed: () => listFailed(db),
  };
}

const now = () => new Date().toISOString();

async function writeCapture(transaction: Transaction<Tables>, capture: Capture, blob: BlobRow): Promise<void> {
  const { id, uri } = capture.ref;
  await transaction
    .insertInto("blobs")
    .values(blob)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await transaction
    .updateTable("documents")
    .set({ isCurrent: 0 })
    .where("uri", "=", uri)
    .where("id", "!=", id)
    .execute();
  await transaction
    .insertInto("documents")
    .values(toDocumentRow(capture))
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ isCurrent: 1 }))
    .execute();
}

function toDocumentRow({ ref, mediaType, retrievedAt, container }: Capture): DocumentRow {
  return {
    id: ref.id,
    uri: ref.uri,
    sha256: ref.sha256,
    mediaType,
    retrievedAt,
    container: container === null ? null : JSON.stringify(container),
    isCurrent: 1,
    state: "kept",
    extractorVersion: null,
    extractorRules: null,
    attempts: 0,
    errorCode: null,
    errorMessage: null,
    diagnostics: "[]",
    updatedAt: now(),
  };
}

async function writeFailure(
  transaction: Transaction<Tables>,
  { ref, extractor, state, error }: Failure,
): Promise<void> {
  await transaction
    .updateTable("documents")
    .set(({ eb }) => ({
      state,
      extractorVersion: extractor.version,
      extractorRules: extractor.rules,
      attempts: eb("attempts", "+", 1),
      errorCode: error.code,
      errorMessage: error.message,
      diagnostics: "[]",
      updatedAt: now(),
    }))
    .where("id", "=", ref.id)
    .execute();
}

/** Marks a capture as worked by this extractor, unless it is; part of the transaction that writes its records. */
export async function writeCurrent(
  transaction: Transaction<Tables>,
  { ref, extractor, diagnostics }: Reading,
): Promise<void> {
  await transaction
    .updateTable("documents")
    .set(({ eb }) => ({
      state: "current",
      extractorVersion: extractor.version,
      extractorRules: extractor.rules,
      attempts: eb("attempts", "+", 1),
      errorCode: null,
      errorMessage: null,
      diagnostics: JSON.stringify(diagnostics),
      updatedAt: now(),
    }))
    .where("id", "=", ref.id)
    .where((eb) =>
      eb.or([
        eb("state", "!=", "current"),
        eb("extractorVersion", "!=", extractor.version),
        eb("extractorRules", "!=", extractor.rules),
      ]),
    )
    .execute();
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
