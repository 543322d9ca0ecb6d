import type { Tables } from "@foi-records/contract";
import { type Kysely, sql } from "kysely";
import { walkPages } from "../walk-rows.js";
import { readSearchedRows } from "./read-searched-rows.js";
import { searchIndexOf } from "./search-index-of.js";
import { toSearchedTexts } from "./searched-texts.js";

const PAGE_SIZE = 250;

/** Writes the records that are not in the index, so that a store of an earlier version can be searched. */
export async function fillIndex(db: Kysely<Tables>): Promise<void> {
  const missing = sql<boolean>`not exists (select 1 from search_entries where record_id = records.id)`;
  const pages = walkPages((after) =>
    db
      .selectFrom("records")
      .select("id")
      .where("id", ">", after)
      .where(missing)
      .orderBy("id")
      .limit(PAGE_SIZE)
      .execute(),
  );
  for await (const page of pages) {
    const rows = await readSearchedRows(
      db,
      page.map(({ id }) => id),
    );
    const entries = [...rows].map(([recordId, one]) => ({ recordId, texts: toSearchedTexts(one) }));
    await searchIndexOf(db).write(db, entries, []);
  }
}
