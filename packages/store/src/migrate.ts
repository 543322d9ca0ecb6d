import { StoreUnavailableError, type Tables } from "@foi-records/contract";
import { type Kysely, Migrator } from "kysely";
import { MIGRATIONS } from "./migrations/index.js";

/** Brings a database to the newest shape; throws `STORE_UNAVAILABLE`, also where a newer version has made it. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const reason = error instanceof Error ? error.message : String(error);
  throw new StoreUnavailableError(`The store could not be brought to this version's shape: ${reason}`, error);
}
