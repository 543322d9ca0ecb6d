import type { BlobRow, DocumentRow, Tables } from "@foi-records/contract";
import { sql, type Transaction } from "kysely";
import type { WriteHead } from "./apply-writes.js";
import { toBlobRow } from "./blob-store.js";
import { isPostgres } from "./column-types.js";
import { inChunks } from "./in-chunks.js";
import { isLater, type Sighting, toSighting } from "./sightings.js";
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

/** Keeps bytes once, and makes the capture that was seen last the current one of its address. */
export async function writeCaptures(transaction: Transaction<Tables>, writes: readonly CaptureWrite[]): Promise<void> {
  if (writes.length === 0) return;
  await lockCaptures(transaction);
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

/** Any number whose meaning no other program knows. */
const CAPTURES_LOCK = 7_301_964_021;

/** Processes that keep documents take turns: two captures of one address that come at one moment must see each other. */
async function lockCaptures(transaction: Transaction<Tables>): Promise<void> {
  if (isPostgres(transaction)) await sql`select pg_advisory_xact_lock(${sql.lit(CAPTURES_LOCK)})`.execute(transaction);
}

async function writeDocuments(transaction: Transaction<Tables>, rows: readonly DocumentRow[]): Promise<void> {
  const current = await findCurrent(transaction, rows);
  const known = await findSightings(transaction, rows);
  const retired: string[] = [];
  const seen = rows.map((row): DocumentRow => {
    const rivals = current.filter(({ id, uri }) => uri === row.uri && id !== row.id);
    const [rival = null] = rivals.sort((a, b) => (isLater(a, b) ? -1 : 1));
    const sighting = { id: row.id, ...toSighting(row.retrievedAt, known.get(row.id), rival) };
    const isCurrent = rival === null || isLater(sighting, rival);
    if (isCurrent) retired.push(...rivals.map(({ id }) => id));
    return { ...row, ...sighting, isCurrent: isCurrent ? 1 : 0 };
  });
  if (retired.length > 0) {
    await transaction.updateTable("documents").set({ isCurrent: 0 }).where("id", "in", retired).execute();
  }
  await transaction
    .insertInto("documents")
    .values(seen)
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet((eb) => ({
        isCurrent: eb.ref("excluded.isCurrent"),
        firstSeenAt: eb.ref("excluded.firstSeenAt"),
        lastSeenAt: eb.ref("excluded.lastSeenAt"),
      })),
    )
    .execute();
}

/** The current captures of the rows' addresses. */
function findCurrent(transaction: Transaction<Tables>, rows: readonly DocumentRow[]) {
  return transaction
    .selectFrom("documents")
    .select(["id", "uri", "lastSeenAt"])
    .where("isCurrent", "=", 1)
    .where(
      "uri",
      "in",
      rows.map(({ uri }) => uri),
    )
    .execute();
}

/** Asked again inside the transaction: the same capture may have come twice at once. */
async function findSightings(transaction: Transaction<Tables>, rows: readonly DocumentRow[]) {
  const found = await transaction
    .selectFrom("documents")
    .select(["id", "firstSeenAt", "lastSeenAt"])
    .where(
      "id",
      "in",
      rows.map(({ id }) => id),
    )
    .execute();
  return new Map<string, Sighting>(found.map((row) => [row.id, row]));
}

/** The row as it is told; when it was seen and whether it is current is settled in the transaction. */
function toDocumentRow({ ref, mediaType, retrievedAt, container }: Capture): DocumentRow {
  return {
    id: ref.id,
    uri: ref.uri,
    sha256: ref.sha256,
    mediaType,
    retrievedAt,
    container: container === null ? null : JSON.stringify(container),
    isCurrent: 1,
    firstSeenAt: "",
    lastSeenAt: "",
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
