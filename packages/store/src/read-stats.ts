import type { Tables } from "@foi-records/contract";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Count, Stats } from "./store.js";

/** Counts what the store holds of current captures. */
export async function readStats(db: Kysely<Tables>): Promise<Stats> {
  const kinds = await countRecordsBy(db, sql.ref("kind"));
  return {
    documents: await countDocumentsBy(db, "state"),
    records: kinds.reduce((sum, { count }) => sum + count, 0),
    kinds,
    outcomes: await countRecordsBy(db, sql.ref("outcome")),
    provisions: await countProvisions(db),
    authorities: await countRecordsBy(db, sql.ref("authority")),
    years: byValue(await countRecordsBy(db, sql`substr(coalesce(date_responded, date_received), 1, 4)`)),
    errors: (await countDocumentsBy(db, "error_code")).filter(({ value }) => value !== null),
  };
}

async function countDocumentsBy(db: Kysely<Tables>, column: string): Promise<readonly Count[]> {
  const { rows } = await sql<Count>`
    select ${sql.ref(column)} as value, count(*) as count from documents
    where is_current = 1 group by 1 order by count(*) desc, 1 nulls first`.execute(db);
  return rows.map(toCount);
}

async function countRecordsBy(db: Kysely<Tables>, value: RawBuilder<unknown>): Promise<readonly Count[]> {
  const { rows } = await sql<Count>`
    select ${value} as value, count(*) as count
    from records join documents on documents.id = records.document_id
    where is_current = 1 group by 1 order by count(*) desc, 1 nulls first`.execute(db);
  return rows.map(toCount);
}

async function countProvisions(db: Kysely<Tables>): Promise<Stats["provisions"]> {
  const { rows } = await sql<Count & { title: string | null }>`
    select provision as value, max(exemptions.title) as title, count(distinct record_id) as count
    from exemptions join records on records.id = exemptions.record_id
    join documents on documents.id = records.document_id
    where is_current = 1 group by provision order by count(distinct record_id) desc, provision`.execute(db);
  return rows.map((row) => ({ ...toCount(row), title: row.title }));
}

/** PostgreSQL counts in strings. */
function toCount({ value, count }: Count): Count {
  return { value, count: Number(count) };
}

function byValue(counts: readonly Count[]): readonly Count[] {
  return [...counts].sort((a, b) => (a.value ?? "").localeCompare(b.value ?? ""));
}
