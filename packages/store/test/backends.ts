import type { Tables } from "@foi-records/contract";
import type { Kysely } from "kysely";
import { openSqlite } from "../src/backends/sqlite.js";
import { builtInDriver, packageDriver, type SqliteDriver } from "../src/backends/sqlite-driver.js";

/** A backend as the suites see it: where it is missing, `skipped` says why. */
export interface Backend {
  readonly name: string;
  readonly skipped: string | null;
  /** Opens a database in a folder of the test's own. */
  open(folder: string): Kysely<Tables>;
}

function sqlite(name: SqliteDriver["name"], driver: SqliteDriver | null, reason: string): Backend {
  return {
    name: `sqlite by ${name}`,
    skipped: driver === null ? reason : null,
    open: (folder) => openSqlite(`${folder}/foi.db`, driver),
  };
}

/** Every backend that the conformance suite runs over. */
export const BACKENDS: readonly Backend[] = [
  sqlite("node:sqlite", builtInDriver(), `Node ${process.versions.node} has no node:sqlite`),
  sqlite("better-sqlite3", packageDriver(), "the optional package better-sqlite3 is not installed for this Node"),
];
