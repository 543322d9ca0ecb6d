import type { FoiRecord, Tables } from "@foi-records/contract";
import { type Kysely, sql } from "kysely";
import { onlyRow, toIdRange } from "./id-prefix.js";
import { toLikePattern } from "./like-pattern.js";
import { readContent } from "./read-content.js";
import { readHistory } from "./read-history.js";
import { readStats } from "./read-stats.js";
import type { RecordStore, RecordSummary } from "./store.js";
import { selectRecords, walkRecords, walkRows } from "./walk-rows.js";
import type { WriteQueue } from "./write-queue.js";
import { toReadingWrite } from "./write-readings.js";

/** Records over any SQL backend. */
export function createRecordStore(db: Kysely<Tables>, queue: WriteQueue): RecordStore {
  return {
    save: (reading) => queue.run(toReadingWrite(reading)),
    get: (idOrPrefix) => getRecord(db, idOrPrefix),
    ofDocument: (documentId) => recordsOf(db, documentId),
    versions: (id) => listVersions(db, id),
    history: (idOrPrefix) => readHistory(db, idOrPrefix),
    findByReference: (reference) => findByReference(db, reference.trim().toLowerCase()),
    stats: () => readStats(db),
    count: (selection) => countRecords(db, selection?.history ?? false),
    all: (selection) => walkRecords(db, selection),
    rows: (table, selection) => walkRows(db, table, selection),
  };
}

async function getRecord(db: Kysely<Tables>, prefix: string): Promise<FoiRecord | null> {
  const range = toIdRange(prefix);
  if (range === null) return null;
  const rows = await selectRecords(db, { history: true })
    .where("records.id", ">=", range.from)
    .where("records.id", "<", range.to)
    .limit(2)
    .execute();
  const row = onlyRow(rows, prefix);
  return row === null ? null : readContent(row.content, row.extractorVersion, row.extractorRules);
}

async function recordsOf(db: Kysely<Tables>, documentId: string): Promise<readonly FoiRecord[]> {
  const rows = await selectRecords(db, { history: true }).where("records.documentId", "=", documentId).execute();
  return rows.map((row) => readContent(row.content, row.extractorVersion, row.extractorRules));
}

async function listVersions(db: Kysely<Tables>, id: string): Promise<readonly FoiRecord[]> {
  const rows = await db
    .selectFrom("recordVersions")
    .selectAll()
    .where("recordId", "=", id)
    .orderBy("savedAt")
    .orderBy("contentSha256")
    .execute();
  return rows.map((row) => readContent(row.content, row.extractorVersion, row.extractorRules));
}

async function findByReference(db: Kysely<Tables>, reference: string): Promise<readonly RecordSummary[]> {
  if (reference === "") return [];
  const summaries = db
    .selectFrom("records")
    .innerJoin("documents", "documents.id", "records.documentId")
    .select(["records.id", "records.uri", "authority", "reference", "title", "dateResponded", "outcome", "kind"])
    .where("isCurrent", "=", 1)
    .orderBy("records.id");
  const exact = await summaries.where((eb) => eb(eb.fn("lower", ["reference"]), "=", reference)).execute();
  if (exact.length > 0) return exact;
  return summaries
    .where((eb) => eb(eb.fn("lower", ["reference"]), "like", sql<string>`${toLikePattern(reference)} escape '\\'`))
    .execute();
}

async function countRecords(db: Kysely<Tables>, history: boolean): Promise<number> {
  const { count } = await db
    .selectFrom("records")
    .innerJoin("documents", "documents.id", "records.documentId")
    .select((eb) => eb.fn.countAll<number | string>().as("count"))
    .$if(!history, (query) => query.where("isCurrent", "=", 1))
    .executeTakeFirstOrThrow();
  return Number(count);
}
