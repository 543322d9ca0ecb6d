import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Tables } from "@foi-records/contract";
import type { Kysely } from "kysely";
import { startPostgres, type TestPostgres } from "../../../tools/src/servers/start-postgres.js";
import { openPostgres } from "../src/backends/postgres.js";
import { openSqlite } from "../src/backends/sqlite.js";
import { builtInDriver, packageDriver, type SqliteDriver } from "../src/backends/sqlite-driver.js";

/** A database of a test's own. */
export interface Place {
  open(): Promise<Kysely<Tables>>;
  remove(): Promise<void>;
}

/** A backend as the suites see it: where it is missing, `skipped` says why. */
export interface Backend {
  readonly name: string;
  readonly skipped: string | null;
  /** What the driver calls the types of columns that hold text, bytes, whole numbers and others. */
  readonly types: Readonly<Record<"text" | "bytes" | "whole" | "real", string>>;
  makePlace(): Promise<Place>;
  /** Lets go of what `makePlace` has started. */
  stop(): Promise<void>;
}

function sqlite(name: SqliteDriver["name"], driver: SqliteDriver | null, reason: string): Backend {
  return {
    name: `sqlite by ${name}`,
    skipped: driver === null ? reason : null,
    types: { text: "text", bytes: "blob", whole: "integer", real: "real" },
    makePlace: async () => {
      const folder = await mkdtemp(join(tmpdir(), "foi-store-"));
      return {
        open: async () => openSqlite(join(folder, "foi.db"), driver),
        remove: () => rm(folder, { recursive: true }),
      };
    },
    stop: async () => undefined,
  };
}

function postgres(): Backend {
  let server: TestPostgres | null = null;
  return {
    name: "postgres",
    skipped: null,
    types: { text: "text", bytes: "bytea", whole: "int4", real: "float8" },
    makePlace: async () => {
      server ??= await startPostgres();
      const database = await server.createDatabase();
      return { open: () => openPostgres(database.url), remove: database.drop };
    },
    stop: async () => server?.stop(),
  };
}

/** Every backend that the conformance suite runs over. */
export const BACKENDS: readonly Backend[] = [
  sqlite("node:sqlite", builtInDriver(), `Node ${process.versions.node} has no node:sqlite`),
  sqlite("better-sqlite3", packageDriver(), "the optional package better-sqlite3 is not installed for this Node"),
  postgres(),
];
