import type { Tables } from "@foi-records/contract";
import type { Kysely } from "kysely";
import type { SearchedRows } from "./searched-texts.js";

/** The rows of some records that hold what is searched, by the record's id; as many as a statement can name. */
export async function readSearchedRows(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SearchedRows>> {
  if (ids.length === 0) return new Map();
  const records = await db
    .selectFrom("records")
    .select(["id", "title", "authority", "reference", "request", "text"])
    .where("id", "in", ids)
    .execute();
  const questions = await db
    .selectFrom("questions")
    .select(["recordId", "question", "answer"])
    .where("recordId", "in", ids)
    .orderBy("position")
    .execute();
  const asked = byRecord(questions);
  return new Map(records.map((record) => [record.id, { record, questions: asked.get(record.id) ?? [] }]));
}

function byRecord<Row extends { readonly recordId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.recordId) ?? [];
    groups.set(row.recordId, group);
    group.push(row);
  }
  return groups;
}
