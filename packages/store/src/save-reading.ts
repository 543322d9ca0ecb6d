import { createHash } from "node:crypto";
import { type FoiRecord, type RecordRow, type RecordRows, type Tables, toRows } from "@foi-records/contract";
import type { Transaction } from "kysely";
import { writeCurrent } from "./ledger.js";
import type { Reading } from "./store.js";
import type { Write } from "./write-queue.js";

type Known = Pick<RecordRow, "id" | "contentSha256" | "extractorVersion" | "extractorRules">;

interface Prepared {
  readonly rows: RecordRows;
  readonly content: string;
}

/** SQLite takes 32,766 parameters in a statement, PostgreSQL 65,535; the widest child row has ten. */
const ROWS_PER_STATEMENT = 500;

const CHILD_TABLES = ["questions", "citations", "exemptions"] as const;

/** The write of one reading: whichever records differ, and the ledger row. */
export function toSaveWrite(reading: Reading): Write {
  const prepared = reading.records.map((record) => prepare(record, reading.ref.id));
  return async (transaction) => {
    const known = await transaction
      .selectFrom("records")
      .select(["id", "contentSha256", "extractorVersion", "extractorRules"])
      .where("documentId", "=", reading.ref.id)
      .execute();
    for (const one of prepared) {
      await saveRecord(
        transaction,
        one,
        known.find(({ id }) => id === one.rows.record.id),
      );
    }
    const found = new Set(prepared.map(({ rows }) => rows.record.id));
    await removeRecords(
      transaction,
      known.map(({ id }) => id).filter((id) => !found.has(id)),
    );
    await writeCurrent(transaction, reading);
  };
}

function prepare(record: FoiRecord, documentId: string): Prepared {
  const { extractor: _, ...reading } = record;
  const content = JSON.stringify(reading);
  const contentSha256 = createHash("sha256").update(content).digest("hex");
  return { rows: toRows(record, { documentId, contentSha256 }), content };
}

async function saveRecord(transaction: Transaction<Tables>, one: Prepared, known: Known | undefined): Promise<void> {
  const { record } = one.rows;
  if (known === undefined) {
    await transaction.insertInto("records").values(record).execute();
  } else if (!isSame(record, known)) {
    await transaction.updateTable("records").set(record).where("id", "=", record.id).execute();
  }
  if (known?.contentSha256 === record.contentSha256) return;
  if (known !== undefined) await removeChildren(transaction, [record.id]);
  await insertVersion(transaction, one);
  await insertChildren(transaction, one.rows);
}

function isSame(record: RecordRow, known: Known): boolean {
  return (
    known.contentSha256 === record.contentSha256 &&
    known.extractorVersion === record.extractorVersion &&
    known.extractorRules === record.extractorRules
  );
}

async function insertVersion(transaction: Transaction<Tables>, { rows, content }: Prepared): Promise<void> {
  const { id: recordId, contentSha256, extractorVersion, extractorRules } = rows.record;
  const savedAt = new Date().toISOString();
  await transaction
    .insertInto("recordVersions")
    .values({ recordId, contentSha256, extractorVersion, extractorRules, content, savedAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function insertChildren(
  transaction: Transaction<Tables>,
  { questions, citations, exemptions }: RecordRows,
): Promise<void> {
  for (const rows of inChunks(questions)) await transaction.insertInto("questions").values(rows).execute();
  for (const rows of inChunks(citations)) await transaction.insertInto("citations").values(rows).execute();
  for (const rows of inChunks(exemptions)) await transaction.insertInto("exemptions").values(rows).execute();
}

function* inChunks<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    yield rows.slice(start, start + ROWS_PER_STATEMENT);
  }
}

async function removeChildren(transaction: Transaction<Tables>, ids: readonly string[]): Promise<void> {
  for (const table of CHILD_TABLES) await transaction.deleteFrom(table).where("recordId", "in", ids).execute();
}

/** Takes away the records of parts that the document no longer gives; their versions stay. */
async function removeRecords(transaction: Transaction<Tables>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await removeChildren(transaction, ids);
  await transaction.deleteFrom("records").where("id", "in", ids).execute();
}
