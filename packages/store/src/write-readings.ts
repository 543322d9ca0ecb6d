import { createHash } from "node:crypto";
import {
  type FoiRecord,
  type RecordRow,
  type RecordRows,
  readingContent,
  type Tables,
  toRows,
} from "@foi-records/contract";
import type { Transaction } from "kysely";
import type { WriteHead } from "./apply-writes.js";
import { inChunks } from "./in-chunks.js";
import { searchIndexOf } from "./search/search-index-of.js";
import { toSearchedTexts } from "./search/searched-texts.js";
import type { Reading } from "./store.js";
import { type LedgerEntry, toCurrentEntry, writeLedger } from "./write-ledger.js";

/** A reading to be written: its records spread over their tables. */
export interface ReadingWrite extends WriteHead {
  readonly kind: "reading";
  readonly entry: LedgerEntry;
  readonly records: readonly Prepared[];
}

interface Prepared {
  readonly rows: RecordRows;
  readonly content: string;
}

type Known = Pick<RecordRow, "id" | "documentId" | "contentSha256" | "extractorVersion" | "extractorRules">;

const CHILD_TABLES = ["questions", "citations", "exemptions"] as const;

/** Makes a reading ready to be written. */
export function toReadingWrite(reading: Reading): ReadingWrite {
  const records = reading.records.map((record) => prepare(record, reading.ref.id));
  const bytes = records.reduce((sum, { content }) => sum + content.length, 0);
  return { kind: "reading", uri: reading.ref.uri, bytes, entry: toCurrentEntry(reading), records };
}

function prepare(record: FoiRecord, documentId: string): Prepared {
  const content = readingContent(record);
  const contentSha256 = createHash("sha256").update(content).digest("hex");
  return { rows: toRows(record, { documentId, contentSha256 }), content };
}

/** Writes whichever records differ, and the ledger rows; gives the readings that changed a record. */
export async function writeReadings(
  transaction: Transaction<Tables>,
  writes: readonly ReadingWrite[],
): Promise<readonly ReadingWrite[]> {
  if (writes.length === 0) return [];
  // First, since it locks the documents: two workers that read the same one write their records one after the other.
  await writeLedger(
    transaction,
    writes.map(({ entry }) => entry),
  );
  const known = await findKnown(
    transaction,
    writes.map(({ entry }) => entry.id),
  );
  const prepared = writes.flatMap(({ records }) => records);
  const differs = ({ rows }: Prepared) => known.get(rows.record.id)?.contentSha256 !== rows.record.contentSha256;
  await writeRecords(
    transaction,
    prepared.filter(({ rows }) => !isSame(rows.record, known.get(rows.record.id))),
  );
  const other = prepared.filter(differs);
  const replaced = other.map(({ rows }) => rows.record.id).filter((id) => known.has(id));
  await removeChildren(transaction, replaced);
  await insertVersions(transaction, other);
  await insertChildren(transaction, other);
  await indexRecords(transaction, other, replaced);
  const found = new Set(prepared.map(({ rows }) => rows.record.id));
  const lost = [...known.values()].filter(({ id }) => !found.has(id));
  await removeRecords(
    transaction,
    lost.map(({ id }) => id),
  );
  const poorer = new Set(lost.map(({ documentId }) => documentId));
  return writes.filter(({ entry, records }) => poorer.has(entry.id) || records.some(differs));
}

async function findKnown(transaction: Transaction<Tables>, documentIds: readonly string[]) {
  const known = new Map<string, Known>();
  for (const ids of inChunks(documentIds)) {
    const rows = await transaction
      .selectFrom("records")
      .select(["id", "documentId", "contentSha256", "extractorVersion", "extractorRules"])
      .where("documentId", "in", ids)
      .execute();
    for (const row of rows) known.set(row.id, row);
  }
  return known;
}

function isSame(record: RecordRow, known: Known | undefined): boolean {
  return (
    known?.contentSha256 === record.contentSha256 &&
    known.extractorVersion === record.extractorVersion &&
    known.extractorRules === record.extractorRules
  );
}

async function writeRecords(transaction: Transaction<Tables>, records: readonly Prepared[]): Promise<void> {
  for (const chunk of inChunks(records.map(({ rows }) => rows.record))) {
    const columns = Object.keys(chunk[0] ?? {}) as (keyof RecordRow)[];
    await transaction
      .insertInto("records")
      .values(chunk)
      .onConflict((conflict) =>
        conflict
          .column("id")
          .doUpdateSet((eb) => Object.fromEntries(columns.map((column) => [column, eb.ref(`excluded.${column}`)]))),
      )
      .execute();
  }
}

async function insertVersions(transaction: Transaction<Tables>, records: readonly Prepared[]): Promise<void> {
  const savedAt = new Date().toISOString();
  const versions = records.map(({ rows, content }) => {
    const { id: recordId, contentSha256, extractorVersion, extractorRules } = rows.record;
    return { recordId, contentSha256, extractorVersion, extractorRules, content, savedAt };
  });
  for (const chunk of inChunks(versions)) {
    await transaction
      .insertInto("recordVersions")
      .values(chunk)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

async function insertChildren(transaction: Transaction<Tables>, records: readonly Prepared[]): Promise<void> {
  const rowsOf = <Name extends (typeof CHILD_TABLES)[number]>(name: Name) =>
    records.flatMap(({ rows }) => rows[name] as readonly RecordRows[Name][number][]);
  for (const rows of inChunks(rowsOf("questions"))) await transaction.insertInto("questions").values(rows).execute();
  for (const rows of inChunks(rowsOf("citations"))) await transaction.insertInto("citations").values(rows).execute();
  for (const rows of inChunks(rowsOf("exemptions"))) await transaction.insertInto("exemptions").values(rows).execute();
}

/** In the transaction of the rows that the texts are taken from, so that no search finds what a record does not say. */
async function indexRecords(
  transaction: Transaction<Tables>,
  records: readonly Prepared[],
  replaced: readonly string[],
): Promise<void> {
  const entries = records.map(({ rows }) => ({ recordId: rows.record.id, texts: toSearchedTexts(rows) }));
  await searchIndexOf(transaction).write(transaction, entries, replaced);
}

async function removeChildren(transaction: Transaction<Tables>, recordIds: readonly string[]): Promise<void> {
  for (const ids of inChunks(recordIds)) {
    for (const table of CHILD_TABLES) await transaction.deleteFrom(table).where("recordId", "in", ids).execute();
  }
}

/** Takes away the records of parts that a document no longer gives; their versions stay. */
async function removeRecords(transaction: Transaction<Tables>, lost: readonly string[]): Promise<void> {
  await removeChildren(transaction, lost);
  await searchIndexOf(transaction).remove(transaction, lost);
  for (const ids of inChunks(lost)) await transaction.deleteFrom("records").where("id", "in", ids).execute();
}
