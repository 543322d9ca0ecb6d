import type { Tables } from "@foi-records/contract";
import { type Kysely, sql } from "kysely";
import { isPostgres } from "../../src/column-types.js";

/** Takes the index away, so that the store is one of the version before it. */
export async function forgetIndex(db: Kysely<Tables>): Promise<void> {
  await sql`drop table search_entries`.execute(db);
  if (isPostgres(db)) {
    await sql`drop text search configuration foi_english`.execute(db);
    await sql`drop text search dictionary foi_english_stem`.execute(db);
  } else await sql`drop table search_index`.execute(db);
  await sql`delete from kysely_migration where name = '0005-search'`.execute(db);
}
