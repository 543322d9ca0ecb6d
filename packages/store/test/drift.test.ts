import { ROW_SCHEMAS, type TableName, toColumnName } from "@foi-records/contract";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { z } from "zod";
import { migrate } from "../src/migrate.js";
import { BACKENDS, type Place } from "./backends.js";

const OWN_TABLE = /^(kysely|search)_/;

/** The kind of a column by what its schema takes. */
function toKind(schema: z.ZodType): "text" | "bytes" | "whole" | "real" {
  if (schema.safeParse(new Uint8Array()).success) return "bytes";
  if (schema.safeParse("x".repeat(64)).success || !schema.safeParse(1).success) return "text";
  return schema.safeParse(0.5).success ? "real" : "whole";
}

for (const backend of BACKENDS.filter(({ skipped }) => skipped === null)) {
  describe(backend.name, () => {
    let place: Place;
    const columns = new Map<string, { name: string; type: string; nullable: boolean }[]>();

    beforeAll(async () => {
      place = await backend.makePlace();
      const db = await place.open();
      await migrate(db);
      for (const table of await db.introspection.getTables()) {
        columns.set(
          table.name,
          table.columns.map(({ name, dataType, isNullable }) => ({
            name: toColumnName(name),
            type: dataType.toLowerCase(),
            nullable: isNullable,
          })),
        );
      }
      await db.destroy();
    });
    afterAll(async () => {
      await place.remove();
      await backend.stop();
    });

    test.each(Object.keys(ROW_SCHEMAS) as TableName[])("the migrated table %s is its row schema", (table) => {
      const expected = Object.entries(ROW_SCHEMAS[table].shape as Record<string, z.ZodType>).map(([key, schema]) => ({
        name: toColumnName(key),
        type: backend.types[toKind(schema)],
        nullable: schema.safeParse(null).success,
      }));
      const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
      expect(columns.get(toColumnName(table))?.sort(byName)).toEqual(expected.sort(byName));
    });

    test("holds no table that has no schema, but for those of the text index, of which each database has its own", () => {
      const known = Object.keys(ROW_SCHEMAS).map(toColumnName).sort();
      expect([...columns.keys()].filter((name) => !OWN_TABLE.test(name)).sort()).toEqual(known);
    });
  });
}
