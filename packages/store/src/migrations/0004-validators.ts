import type { Kysely, Migration } from "kysely";
import { columnTypesOf } from "../column-types.js";

/** By what a site is asked whether a page has changed. Keyed by a hash: addresses may be longer than a key. */
export const validators: Migration = {
  async up(db: Kysely<unknown>) {
    const { text } = columnTypesOf(db);
    await db.schema
      .createTable("validators")
      .addColumn("id", text, (column) => column.primaryKey().notNull())
      .addColumn("uri", text, (column) => column.notNull())
      .addColumn("etag", text)
      .addColumn("last_modified", text)
      .execute();
  },
};
