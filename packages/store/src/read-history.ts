import type { DocumentRow, FoiRecord, Tables } from "@foi-records/contract";
import type { Kysely } from "kysely";
import { onlyRow, toIdRange } from "./id-prefix.js";
import { readContent } from "./read-content.js";
import type { CaptureHistory, KeptReading } from "./store.js";

/**
 * Every capture of a record's address in the order in which they were seen first, each with what was read of the same
 * response in it. One capture at a time is held.
 */
export async function* readHistory(db: Kysely<Tables>, idOrPrefix: string): AsyncGenerator<CaptureHistory> {
  const id = await findVersioned(db, idOrPrefix);
  if (id === null) return;
  const [reading] = await readingsOf(db, id);
  if (reading === undefined) return;
  const { uri, part } = reading.record.source;
  for (const document of await capturesOf(db, uri)) {
    const own = await recordIn(db, document.id, part);
    // The record of a part that the newest reading no longer finds is gone; its readings are not.
    const isOwn = own === null && document.sha256 === reading.record.source.sha256;
    const recordId = isOwn ? id : own;
    yield { document, recordId, readings: recordId === null ? [] : await readingsOf(db, recordId) };
  }
}

async function findVersioned(db: Kysely<Tables>, prefix: string): Promise<string | null> {
  const range = toIdRange(prefix);
  if (range === null) return null;
  const rows = await db
    .selectFrom("recordVersions")
    .select("recordId")
    .distinct()
    .where("recordId", ">=", range.from)
    .where("recordId", "<", range.to)
    .limit(2)
    .execute();
  return onlyRow(rows, prefix)?.recordId ?? null;
}

const DOCUMENT_COLUMNS = [
  "id",
  "uri",
  "sha256",
  "firstSeenAt",
  "lastSeenAt",
  "isCurrent",
  "state",
  "errorCode",
  "errorMessage",
] as const satisfies readonly (keyof DocumentRow)[];

function capturesOf(db: Kysely<Tables>, uri: string) {
  return db
    .selectFrom("documents")
    .select(DOCUMENT_COLUMNS)
    .where("uri", "=", uri)
    .orderBy("firstSeenAt")
    .orderBy("id")
    .execute();
}

async function recordIn(db: Kysely<Tables>, documentId: string, part: FoiRecord["source"]["part"]) {
  const row = await db
    .selectFrom("records")
    .select("id")
    .where("documentId", "=", documentId)
    .where("part", part === null ? "is" : "=", part)
    .executeTakeFirst();
  return row?.id ?? null;
}

async function readingsOf(db: Kysely<Tables>, recordId: string): Promise<readonly KeptReading[]> {
  const current = await db.selectFrom("records").select("contentSha256").where("id", "=", recordId).executeTakeFirst();
  const rows = await db
    .selectFrom("recordVersions")
    .selectAll()
    .where("recordId", "=", recordId)
    .orderBy("savedAt")
    .orderBy("contentSha256")
    .execute();
  return rows.map((row) => ({
    record: readContent(row.content, row.extractorVersion, row.extractorRules),
    savedAt: row.savedAt,
    isCurrent: row.contentSha256 === current?.contentSha256,
  }));
}
