import type { Tables } from "@foi-records/contract";
import type { Kysely } from "kysely";
import type { ValidatorStore } from "./store.js";

/** Validators over any SQL backend. */
export function createValidatorStore(db: Kysely<Tables>): ValidatorStore {
  return {
    async get(id) {
      return (await db.selectFrom("validators").selectAll().where("id", "=", id).executeTakeFirst()) ?? null;
    },
    async keep(validator) {
      const { etag, lastModified } = validator;
      await db
        .insertInto("validators")
        .values(validator)
        .onConflict((conflict) => conflict.column("id").doUpdateSet({ etag, lastModified }))
        .execute();
    },
  };
}
