import { StoreUnavailableError, type Tables } from "@foi-records/contract";
import { type Kysely, Migrator } from "kysely";
import { isPostgres } from "./column-types.js";
import { MIGRATIONS } from "./migrations/index.js";

/** Brings a database to the newest shape; throws `STORE_UNAVAILABLE`, also where a newer version has made it. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  let { error } = await migrator.migrateToLatest();
  // A SQLite file has no lock for this: another process that opened it at the same moment may have been first.
  if (error !== undefined && !isPostgres(db)) ({ error } = await migrator.migrateToLatest());
  if (error === undefined) return;
  const reason = error instanceof Error ? error.message : String(error);
  throw new StoreUnavailableError(`The store could not be brought to this version's shape: ${reason}`, error);
}
