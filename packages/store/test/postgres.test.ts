import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import pg from "pg";
import { startPostgres, type TestDatabase, type TestPostgres } from "../../../tools/src/servers/start-postgres.js";
import { MIGRATIONS } from "../src/migrations/index.js";
import { openStore } from "../src/open-store.js";
import { EXTRACTOR, makeCapture, makeRecord } from "./make-record.js";

const run = promisify(execFile);
const PACKAGE = new URL("../dist/index.js", import.meta.url).href;

let server: TestPostgres;
let database: TestDatabase;
beforeAll(async () => {
  server = await startPostgres();
  database = await server.createDatabase();
});
afterAll(async () => {
  await database.drop();
  await server.stop();
});

async function ask(statement: string) {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

test("eight processes that start at one moment make the tables once", async () => {
  const program = `const { openStore } = await import(${JSON.stringify(PACKAGE)});
    const store = await openStore(process.argv[1]);
    process.stdout.write(String(await store.records.count()));
    await store.close();`;
  const starts = Array.from({ length: 8 }, () =>
    run(process.execPath, ["--input-type=module", "-e", program, database.url]),
  );
  expect((await Promise.all(starts)).map(({ stdout }) => stdout)).toEqual(Array(8).fill("0"));
  const applied = await ask("select name from kysely_migration order by name");
  expect(applied.map(({ name }) => name)).toEqual(Object.keys(MIGRATIONS));
});

test("two stores that write the same documents at one moment leave each once", async () => {
  const stores = await Promise.all([openStore(database.url), openStore(database.url), openStore(database.url)]);
  const captures = Array.from({ length: 200 }, (_, number) =>
    makeCapture(`file:///twice/${number}.txt`, `${number % 7}`),
  );
  try {
    // Each in an order of its own: whoever waits for whom, none may wait for ever.
    const orders = stores.map((_, at) => (at === 1 ? [...captures].reverse() : captures));
    await Promise.all(stores.flatMap((store, at) => (orders[at] ?? []).map((one) => store.ledger.keep(one))));
    await Promise.all(
      stores.flatMap((store, at) =>
        (orders[at] ?? []).map(({ ref }) =>
          store.records.save({ ref, extractor: EXTRACTOR, records: [makeRecord(ref)], diagnostics: [] }),
        ),
      ),
    );
  } finally {
    await Promise.all(stores.map((store) => store.close()));
  }
  expect(await ask("select count(*)::int as count, sum(attempts)::int as attempts from documents")).toEqual([
    { count: 200, attempts: 200 },
  ]);
  expect(await ask("select count(*)::int as count from questions")).toEqual([{ count: 400 }]);
});

test("a connection that the server ends costs the write in its hands, and the next finds another", async () => {
  const store = await openStore(database.url);
  try {
    const one = makeCapture("file:///cut/one.txt", "x");
    await store.ledger.keep(one);
    await ask(`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'foi-records' and datname = current_database()`);
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => store.ledger.get(one.ref.id)));
    for (const outcome of outcomes) {
      if (outcome.status === "rejected")
        expect(outcome.reason).toMatchObject({ code: "STORE_UNAVAILABLE", retryable: true });
    }
    expect(await store.ledger.get(one.ref.id)).toMatchObject({ uri: one.ref.uri });
  } finally {
    await store.close();
  }
});

test.each([
  ["postgres://clerk:s3cret@127.0.0.1:1/foi", "no server answers there"],
  ["postgres://clerk:s3cret@no-such-host.invalid/foi", "no host of that name|cannot be looked up"],
  ["postgres:///foi?host=/nowhere&user=clerk&password=s3cret", "no such socket"],
])("says what is wrong with %s, and never the password", async (url, said) => {
  const error = await openStore(url).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: "STORE_UNAVAILABLE", retryable: true });
  expect((error as Error).message).toMatch(new RegExp(said));
  expect((error as Error).message).not.toContain("s3cret");
});

test("says that the database must be made, and that an address is none", async () => {
  const missing = new URL(database.url);
  missing.pathname = "/foi_is_not_here";
  await expect(openStore(missing.href)).rejects.toMatchObject({ message: expect.stringContaining("createdb") });
  const broken = openStore("postgres://clerk:s3cret@host:port:port/foi");
  await expect(broken).rejects.toMatchObject({ code: "CONFIG", message: expect.not.stringContaining("s3cret") });
});

test("who keeps records in SQLite loads no driver of PostgreSQL", async () => {
  const program = `const { openStore } = await import(${JSON.stringify(PACKAGE)});
    await (await openStore("sqlite::memory:")).close();
    const { createRequire } = await import("node:module");
    process.stdout.write(JSON.stringify(Object.keys(createRequire(import.meta.url).cache).filter((path) => /node_modules.pg/.test(path))));`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", program]);
  expect(JSON.parse(stdout)).toEqual([]);
});
