import { ConfigError, StoreUnavailableError, type Tables } from "@foi-records/contract";
import { CamelCasePlugin, Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from "kysely";
import type { Pool, PoolClient, PoolConfig } from "pg";
import { hideSecrets } from "../store-address.js";
import { toStoreError } from "./postgres-errors.js";

/** One connection writes, the others read what is to be worked next; every process of a run has so many. */
const CONNECTIONS = 8;
/** A server that does not answer by then is down, or the address is wrong. */
const CONNECT_TIMEOUT_MS = 10_000;

/** Opens a PostgreSQL database that is there; throws `CONFIG` or `STORE_UNAVAILABLE`, neither with a password in it. */
export async function openPostgres(url: string): Promise<Kysely<Tables>> {
  if (!URL.canParse(url)) {
    throw new ConfigError(
      `'${hideSecrets(url)}' is no address: write postgres://USER@HOST:PORT/DATABASE, and '%40' for an '@' in a password.`,
    );
  }
  const pool = await createPool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: "foi-records",
  });
  await reach(pool, url);
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: adapt(pool, url) }),
    plugins: [new CamelCasePlugin()],
  });
}

/** Loaded only here: who keeps records in SQLite neither needs nor loads a driver of PostgreSQL. */
async function createPool(config: PoolConfig): Promise<Pool> {
  const { Pool } = await loadDriver();
  const pool = new Pool(config);
  // A connection that breaks tells the query in its hands; without a listener it would also end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

async function loadDriver(): Promise<typeof import("pg")> {
  try {
    return await import("pg");
  } catch (cause) {
    throw new StoreUnavailableError("PostgreSQL needs the optional package pg: run 'npm install pg'.", cause);
  }
}

/** A wrong address is told now, not at the first query. */
async function reach(pool: Pool, url: string): Promise<void> {
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    throw toStoreError(error, url);
  }
}

/** Makes the pool what Kysely's dialect asks for: its errors are the store's, its texts such as PostgreSQL takes. */
function adapt(pool: Pool, url: string): PostgresPool {
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw toStoreError(error, url);
    }
  };
  return {
    connect: () => guard(async () => adaptClient(await pool.connect(), guard)),
    end: () => pool.end(),
  };
}

function adaptClient(client: PoolClient, guard: <T>(work: () => Promise<T>) => Promise<T>): PostgresPoolClient {
  const query = (sql: string, parameters: readonly unknown[]) =>
    guard(() => client.query(sql, parameters.map(toStorable)));
  // The dialect's type also has a call with a cursor; nothing here opens one.
  return { query: query as unknown as PostgresPoolClient["query"], release: (destroy) => client.release(destroy) };
}

/** No text of PostgreSQL holds the character U+0000; SQLite's does. A PDF can give one. */
function toStorable(parameter: unknown): unknown {
  return typeof parameter === "string" && parameter.includes("\0") ? parameter.replaceAll("\0", "\ufffd") : parameter;
}
