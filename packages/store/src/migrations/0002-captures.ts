import { type Kysely, type Migration, sql } from "kysely";
import { columnTypesOf } from "../column-types.js";

/** When a capture was seen first and last: the same address may be scraped again and give older bytes once more. */
export const captures: Migration = {
  async up(db: Kysely<unknown>) {
    const { text } = columnTypesOf(db);
    for (const column of ["first_seen_at", "last_seen_at"]) {
      await db.schema
        .alterTable("documents")
        .addColumn(column, text, (definition) => definition.notNull().defaultTo(""))
        .execute();
      await sql`update documents set ${sql.ref(column)} = coalesce(retrieved_at, updated_at)`.execute(db);
    }
  },
};
