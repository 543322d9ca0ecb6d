import type { Kysely, Migration } from "kysely";
import { columnTypesOf } from "../column-types.js";

/**
 * By what records are compared. No reference to records: signatures are made when they are asked for, and a record may go
 * before; what belongs to no current record is taken away when they are next brought up to date.
 */
export const similarity: Migration = {
  async up(db: Kysely<unknown>) {
    const { text, bytes } = columnTypesOf(db);
    await db.schema
      .createTable("signatures")
      .addColumn("record_id", text, (column) => column.notNull())
      .addColumn("kind", text, (column) => column.notNull())
      .addColumn("content_sha256", text, (column) => column.notNull())
      .addColumn("algorithm", "integer", (column) => column.notNull())
      .addColumn("hashes", bytes, (column) => column.notNull())
      .addPrimaryKeyConstraint("signatures_key", ["record_id", "kind"])
      .execute();
    await db.schema
      .createTable("signature_bands")
      .addColumn("band", text, (column) => column.notNull())
      .addColumn("record_id", text, (column) => column.notNull())
      .addPrimaryKeyConstraint("signature_bands_key", ["band", "record_id"])
      .execute();
  },
};
