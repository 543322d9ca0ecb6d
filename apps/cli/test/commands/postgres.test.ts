import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startPostgres, type TestDatabase, type TestPostgres } from "../../../../tools/src/servers/start-postgres.js";
import { runFoi } from "../run-foi.js";

let folder: string;
let server: TestPostgres;
let database: TestDatabase;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "foi-postgres-"));
  mkdirSync(join(folder, "pages"));
  for (let number = 1; number <= 30; number++) {
    const answer =
      number % 3 === 0 ? "This is exempt under sections 40(2) and 31(1)(a) of the Act." : `We have ${number}.`;
    const letter = `Zeddle Council\nOur reference: FOI ${number}\n\n1. How many lorries do you have?\n${answer}\n`;
    writeFileSync(join(folder, "pages", `${number}.txt`), letter);
  }
  writeFileSync(join(folder, "pages", "empty.txt"), "");
  server = await startPostgres();
  database = await server.createDatabase();
});
afterAll(async () => {
  await database.drop();
  await server.stop();
  rmSync(folder, { recursive: true });
});

test("SQLite and PostgreSQL give the same records, tables and counts, byte for byte", () => {
  const stores = { sqlite: `sqlite:${join(folder, "foi.db")}`, postgres: database.url };
  const [sqlite, postgres] = Object.entries(stores).map(([name, url]) => {
    expect(runFoi(["ingest", join(folder, "pages"), "--store", url]).status).toBe(1);
    const out = join(folder, name);
    expect(runFoi(["export", "--format", "jsonl", "--out", join(out, "r.jsonl"), "--store", url]).status).toBe(0);
    expect(runFoi(["export", "--format", "csv", "--out", out, "--store", url]).status).toBe(0);
    const tables = ["records", "questions", "citations", "exemptions"].map((table) => join(out, `${table}.csv`));
    const files = [join(out, "r.jsonl"), ...tables].map((path) => readFileSync(path, "utf8"));
    return [...files, runFoi(["stats", "--json", "--store", url]).stdout];
  });
  expect(postgres).toEqual(sqlite);
});

test("a password in the address of a store is never printed", () => {
  const address = new URL(database.url);
  address.password = "s3cret";
  const runs = [
    runFoi(["ingest", join(folder, "pages"), "--json"], { STORE_URL: address.href }),
    runFoi(["ingest", join(folder, "pages")], { STORE_URL: address.href }),
    runFoi(["show", "no-such-record"], { STORE_URL: address.href, FOI_DEBUG: "1" }),
    runFoi(["stats"], { STORE_URL: address.href.replace(/\/foi_test\w+/, "/gone"), FOI_DEBUG: "1" }),
    runFoi(["stats"], { STORE_URL: address.href.replace(/:\d+\//, ":1/"), FOI_DEBUG: "1" }),
  ];
  for (const { stdout, stderr } of runs) expect(stdout + stderr).not.toContain("s3cret");
  expect(runs.map(({ status }) => status)).toEqual([1, 1, 2, 3, 3]);
  expect(runs[1]?.stderr).toContain('foi stats --store "$STORE_URL"');
});
