import type { BlobRow, DocumentRow, Tables } from "@foi-records/contract";
import type { Transaction } from "kysely";
import type { WriteHead } from "./apply-writes.js";
import { toBlobRow } from "./blob-store.js";
import { inChunks } from "./in-chunks.js";
import type { Capture } from "./store.js";

/** Bytes and a ledger row to be kept. */
export interface CaptureWrite extends WriteHead {
  readonly kind: "capture";
  readonly blob: BlobRow;
  readonly document: DocumentRow;
}

/** Makes a capture ready to be written. */
export function toCaptureWrite(capture: Capture): CaptureWrite {
  const blob = toBlobRow(capture.ref.sha256, capture.bytes);
  return { kind: "capture", uri: capture.ref.uri, bytes: blob.data.length, blob, document: toDocumentRow(capture) };
}

/** Keeps bytes once, and makes each capture the current one of its address. */
export async function writeCaptures(transaction: Transaction<Tables>, writes: readonly CaptureWrite[]): Promise<void> {
  const blobs = [...new Map(writes.map(({ blob }) => [blob.sha256, blob])).values()];
  // In one order in every process, so that two that keep the same bytes wait for each other and not in a ring.
  const documents = writes.map(({ document }) => document).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const rows of inChunks(blobs.sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)))) {
    await transaction
      .insertInto("blobs")
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  for (const rows of inChunks(documents)) await writeDocuments(transaction, rows);
}

async function writeDocuments(transaction: Transaction<Tables>, rows: readonly DocumentRow[]): Promise<void> {
  await transaction
    .updateTable("documents")
    .set({ isCurrent: 0 })
    .where(
      "uri",
      "in",
      rows.map(({ uri }) => uri),
    )
    .where(
      "id",
      "not in",
      rows.map(({ id }) => id),
    )
    .where("isCurrent", "=", 1)
    .execute();
  await transaction
    .insertInto("documents")
    .values(rows)
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
    updatedAt: new Date().toISOString(),
  };
}
