import type { Tables } from "@foi-records/contract";
import type { Kysely, Migration } from "kysely";
import { fillIndex } from "../search/fill-index.js";
import { searchIndexOf } from "../search/search-index-of.js";

/**
 * The text index, with the records that are there. In one transaction: PostgreSQL migrates in one anyway, and a process
 * that is killed half-way would leave SQLite with an index that only looks whole.
 */
export const search: Migration = {
  async up(db: Kysely<Tables>) {
    if (db.isTransaction) await makeIndex(db);
    else await db.transaction().execute(makeIndex);
  },
};

async function makeIndex(db: Kysely<Tables>): Promise<void> {
  await searchIndexOf(db).create(db);
  await fillIndex(db);
}
