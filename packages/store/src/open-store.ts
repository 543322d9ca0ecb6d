import { ConfigError, type Tables } from "@foi-records/contract";
import type { Kysely } from "kysely";
import { openPostgres } from "./backends/postgres.js";
import { openSqlite } from "./backends/sqlite.js";
import { createStore } from "./create-store.js";
import type { Store } from "./store.js";
import { hideSecrets } from "./store-address.js";
import type { Batching } from "./write-queue.js";

const SQLITE = /^sqlite:(?:\/\/)?(.+)$/;
const POSTGRES = /^postgres(?:ql)?:\/\//;

/**
 * Opens the store at an address, `sqlite:PATH` or `postgres://…`, making its tables where they are not; throws `CONFIG`
 * for an address of no known kind and `STORE_UNAVAILABLE` where no database answers. `batching` is for callers that
 * have many documents in hand at a time.
 */
export async function openStore(url: string, batching?: Batching): Promise<Store> {
  const { db, usual } = await openDatabase(url);
  return createStore(db, batching ?? usual);
}

/** A commit costs a file of SQLite about a tenth of what reading the document did: a few documents share one. */
const SQLITE_BATCHING: Batching = { documents: 128, waitMs: 25 };
/** Each statement is a journey to the server, so that documents travel together. */
const POSTGRES_BATCHING: Batching = { documents: 400, waitMs: 25 };

async function openDatabase(url: string): Promise<{ readonly db: Kysely<Tables>; readonly usual: Batching }> {
  const path = SQLITE.exec(url)?.[1];
  if (path !== undefined) return { db: openSqlite(path), usual: SQLITE_BATCHING };
  if (POSTGRES.test(url)) return { db: await openPostgres(url), usual: POSTGRES_BATCHING };
  throw new ConfigError(
    `No store can be opened at '${hideSecrets(url)}': the address must be sqlite:PATH or postgres://USER@HOST/DATABASE.`,
  );
}
