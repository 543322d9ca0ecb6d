import { ConfigError, type FoiRecord, type Tables } from "@foi-records/contract";
import { type Kysely, sql } from "kysely";
import { readContent } from "./read-content.js";
import { readStats } from "./read-stats.js";
import type { RecordStore, RecordSummary } from "./store.js";
import { selectRecords, walkRecords, walkRows } from "./walk-rows.js";
import type { WriteQueue } from "./write-queue.js";
import { toReadingWrite } from "./write-readings.js";

/** Records over any SQL backend. */
export function createRecordStore(db: Kysely<Tables>, queue: WriteQueue): RecordStore {
  return {
    save: (reading) => queue.run(toReadingWrite(reading)),
    get: (idOrPrefix) => getRecord(db, idOrPrefix.toLowerCase()),
    versions: (id) => listVersions(db, id),
    findByReference: (reference) => findByReference(db, reference.trim().toLowerCase()),
    stats: () => readStats(db),
    count: (selection) => countRecords(db, selection?.history ?? false),
    all: (selection) => walkRecords(db, selection),
    rows: (table, selection) => walkRows(db, table, selection),
  };
}

const HEX = /^[0-9a-f]{1,64}$/;
/** Sorts after every hex digit, so that a prefix is a range of ids. */
const AFTER_HEX = "g";

async function getRecord(db: Kysely<Tables>, prefix: string): Promise<FoiRecord | null> {
  if (!HEX.test(prefix)) return null;
  const rows = await selectRecords(db, { history: true })
    .where("records.id", ">=", prefix)
    .where("records.id", "<", prefix + AFTER_HEX)
    .limit(2)
    .execute();
  const [row, other] = rows;
  if (other !== undefined)
    throw new ConfigError(`Several records have an id that begins with ${prefix}; give more of it.`);
  return row === undefined ? null : readContent(row.content, row.extractorVersion, row.extractorRules);
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
    .where((eb) => eb(eb.fn("lower", ["reference"]), "like", sql<string>`${toPattern(reference)} escape '\\'`))
    .execute();
}

const WILDCARDS = /[%_\\]/g;

/** A pattern for LIKE in which nothing that a person types is a wildcard. */
function toPattern(reference: string): string {
  return `%${reference.replace(WILDCARDS, (wildcard) => `\\${wildcard}`)}%`;
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
