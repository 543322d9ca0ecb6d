import { StoreUnavailableError, type Tables } from "@foi-records/contract";
import { CamelCasePlugin, Kysely, type SqliteDatabase, SqliteDialect } from "kysely";
import { builtInDriver, packageDriver, type SqliteDriver } from "./sqlite-driver.js";

/**
 * WAL lets readers work while a run writes. `synchronous = NORMAL` syncs at checkpoints, not at every commit: a killed
 * process loses nothing, and a power cut can only take back whole transactions at the end, which the next run does
 * again, since records and ledger rows are written together.
 */
const PRAGMAS = [
  "pragma busy_timeout = 10000",
  "pragma journal_mode = wal",
  "pragma synchronous = normal",
  "pragma wal_autocheckpoint = 8000",
  "pragma cache_size = -65536",
  "pragma foreign_keys = on",
];

/** Opens a SQLite file, making it where it is not; throws `STORE_UNAVAILABLE`. */
export function openSqlite(path: string, driver: SqliteDriver | null = chooseDriver()): Kysely<Tables> {
  if (driver === null) {
    throw new StoreUnavailableError("SQLite needs Node 22.16 or later, or the optional package better-sqlite3.");
  }
  try {
    const database = driver.open(path);
    for (const pragma of PRAGMAS) execute(database, pragma);
    return new Kysely<Tables>({ dialect: new SqliteDialect({ database }), plugins: [new CamelCasePlugin()] });
  } catch (cause) {
    throw new StoreUnavailableError(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
}

function execute(database: SqliteDatabase, sql: string): void {
  const statement = database.prepare(sql);
  if (statement.reader) statement.all([]);
  else statement.run([]);
}

function chooseDriver(): SqliteDriver | null {
  return builtInDriver() ?? packageDriver();
}
