import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createExtractPool, createFolderSource, runEmbedded } from "@foi-records/ingest";
import { exportJsonl, openStore } from "@foi-records/store";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { builtInDriver, packageDriver } from "../../packages/store/src/backends/sqlite-driver.js";
import { writeLetters } from "../src/chaos/write-letters.js";
import { fingerprintStore } from "../src/fingerprint-store.js";
import { findProgram } from "../src/servers/find-program.js";
import { startPostgres } from "../src/servers/start-postgres.js";

const LETTERS = 120;
const logger = { warn: () => undefined };

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "foi-backup-"));
  await writeLetters(join(scratch, "letters"), LETTERS);
});
afterAll(() => rm(scratch, { recursive: true }));

async function ingest(url: string) {
  const store = await openStore(url);
  const pool = createExtractPool({ size: 2 });
  try {
    const source = createFolderSource({ paths: [join(scratch, "letters")] });
    return await runEmbedded({ source, store, extract: pool.extract, logger });
  } finally {
    await pool.close();
    await store.close();
  }
}

/** All that a store gives to the world, and all that it holds. */
async function read(url: string): Promise<readonly [string, object]> {
  const store = await openStore(url);
  try {
    let lines = "";
    for await (const line of exportJsonl(store)) lines += line;
    return [lines, await fingerprintStore(store)];
  } finally {
    await store.close();
  }
}

const [dump, restore] = [findProgram("pg_dump"), findProgram("pg_restore")];
const because = dump === null ? " (skipped: pg_dump is not installed)" : "";
(dump === null || restore === null ? describe.skip : describe)(`PostgreSQL${because}`, () => {
  test("backup, destroy, restore: the same export byte for byte, and nothing to read again", async () => {
    const server = await startPostgres();
    const first = await server.createDatabase();
    const second = await server.createDatabase();
    try {
      await ingest(first.url);
      const before = await read(first.url);
      const file = join(scratch, "foi.dump");
      execFileSync(dump ?? "", ["--format=custom", `--file=${file}`, `--dbname=${first.url}`]);
      await first.drop();
      execFileSync(restore ?? "", ["--no-owner", `--dbname=${second.url}`, file]);
      expect(await read(second.url)).toEqual(before);
      expect(before[0].split("\n").length).toBeGreaterThan(100);
      expect(await ingest(second.url)).toMatchObject({ stored: 0, current: LETTERS - 2, failed: 2 });
    } finally {
      await first.drop();
      await second.drop();
      await server.stop();
    }
  });
});

test("SQLite: a copy made while the store is open gives the same export, byte for byte", async () => {
  const path = join(scratch, "foi.db");
  await ingest(`sqlite:${path}`);
  const before = await read(`sqlite:${path}`);
  const copy = join(scratch, "copy.db");
  const store = await openStore(`sqlite:${path}`);
  const driver = builtInDriver() ?? packageDriver();
  const database = driver?.open(path);
  database?.prepare(`vacuum into '${copy}'`).run([]);
  database?.close();
  await store.close();
  await rm(path);
  expect(await read(`sqlite:${copy}`)).toEqual(before);
});
