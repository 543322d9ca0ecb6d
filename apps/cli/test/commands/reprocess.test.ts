import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FoiRecord } from "@foi-records/contract";
import { openStore } from "@foi-records/store";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { startRedis } from "../../../../tools/src/servers/start-redis.js";
import { runFoi } from "../run-foi.js";

const OLD = { version: "0.0.1", rules: `sha256:${"0".repeat(64)}` };
const COUNT = 12;

let folder: string;
let url: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "foi-reprocess-"));
  url = `sqlite:${join(folder, "foi.db")}`;
  mkdirSync(join(folder, "pages"));
  for (let number = 1; number <= COUNT; number++) {
    const letter = `Zeddle Council\nOur reference: FOI ${number}\n\n1. How many lorries do you have?\nWe have ${number}.\n`;
    writeFileSync(join(folder, "pages", `${number}.txt`), letter);
  }
  expect(runFoi(["ingest", join(folder, "pages"), "--store", url]).status).toBe(0);
});
afterEach(() => rmSync(folder, { recursive: true }));

const foi = (words: readonly string[], environment: Record<string, string> = {}) =>
  runFoi([...words, "--store", url], environment);

/** Makes the store look as an older version left it: of every third record it read the outcome otherwise. */
async function makeOld(): Promise<readonly string[]> {
  const store = await openStore(url);
  const older: string[] = [];
  try {
    const documents: { id: string; uri: string; sha256: string }[] = [];
    for await (const { id, uri, sha256 } of store.ledger.select({})) documents.push({ id, uri, sha256 });
    for (const [at, ref] of documents.entries()) {
      const records = (await store.records.ofDocument(ref.id)).map((record): FoiRecord => {
        const old = { ...record, extractor: OLD };
        return at % 3 === 0 ? { ...old, outcome: "refused", authority: null } : old;
      });
      if (at % 3 === 0) older.push(ref.id);
      await store.records.save({ ref, extractor: OLD, records, diagnostics: [] });
    }
    const [first = ""] = older;
    await store.corrections.add({
      id: "1",
      recordId: first,
      pointer: "/authority",
      value: '"Zeddle Council"',
      reason: null,
      author: "clerk",
      createdAt: "2026-01-01T00:00:00Z",
    });
  } finally {
    await store.close();
  }
  return older;
}

test("a dry run tells what a real run then changes, and writes nothing", async () => {
  const older = await makeOld();
  const ids = join(folder, "ids.txt");
  const before = readFileSync(join(folder, "foi.db"));
  const dry = foi(["reprocess", "--stale", "--dry-run", "--write-ids", ids]);
  expect(dry.status).toBe(0);
  expect(dry.stdout).toContain(`Compared ${COUNT} documents; nothing was written.`);
  expect(dry.stdout).toContain("8 records come out the same, 4 would change, 0 would be new, 0 would be gone.");
  expect(dry.stdout).toMatch(/\nauthority +4 +0 +0\n/);
  expect(dry.stdout).toMatch(/\noutcome +0 +0 +4\n/);
  expect(dry.stdout).toMatch(/ {2}outcome\n {4}− refused\n {4}\+ disclosed\n/);
  expect(dry.stdout).toMatch(
    /agrees with these corrections[\s\S]*\/authority {2}"Zeddle Council" {2}\(corrected by clerk\)/,
  );
  expect(readFileSync(ids, "utf8").trim().split("\n")).toEqual([...older].sort());
  expect(readFileSync(join(folder, "foi.db")).equals(before)).toBe(true);

  const sample = JSON.parse(foi(["reprocess", "--stale", "--dry-run", "--sample", "5", "--json", "--quiet"]).stdout);
  expect(sample.documents).toBe(5);

  const listed = foi(["reprocess", "--id-file", ids]);
  expect([listed.status, listed.stderr]).toEqual([
    0,
    expect.stringContaining("4 of them changed a record, 0 came out"),
  ]);
  expect(listed.stderr).toContain("The machine now agrees with these corrections");
  expect(foi(["reprocess", "--stale"]).stderr).toContain("0 of them changed a record, 8 came out the same");
  expect(foi(["reprocess", "--all", "--dry-run"]).stdout).toContain(
    `${COUNT} documents have been read by this version`,
  );
  const store = await openStore(url);
  try {
    const versions = await Promise.all(older.map((id) => store.records.versions(id)));
    expect(versions.every((kept) => kept.length === 2)).toBe(true);
    expect(await store.corrections.of(older)).toHaveLength(1);
  } finally {
    await store.close();
  }
});

test("with a queue, what is to be read again goes to workers", async () => {
  await makeOld();
  const redis = await startRedis();
  try {
    const environment = { REDIS_URL: redis.url, QUEUE_PREFIX: redis.makePrefix() };
    expect(foi(["reprocess", "--outcome", "refused"], environment).stderr).toContain("4 documents queued");
    const worker = foi(["worker", "--until-empty"], environment);
    expect(worker.status).toBe(0);
    expect(worker.stderr).toContain("The machine now agrees with a correction.");
    expect(JSON.parse(foi(["reprocess", "--stale", "--dry-run", "--json", "--quiet"]).stdout).documents).toBe(
      COUNT - 4,
    );
  } finally {
    await redis.stop();
  }
});

test("asks which documents, and names what is wrong", () => {
  expect(foi(["reprocess"])).toMatchObject({ status: 2, stderr: expect.stringContaining("--stale") });
  expect(foi(["reprocess", "--outcome", "maybe"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("--outcome"),
  });
  expect(foi(["reprocess", "--warning", "NO_SUCH"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("--warning"),
  });
  expect(foi(["reprocess", "--since", "May"])).toMatchObject({ status: 2, stderr: expect.stringContaining("--since") });
  expect(foi(["reprocess", "--all", "--sample", "3"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("--dry-run"),
  });
  const path = join(folder, "ids.txt");
  writeFileSync(path, "../../etc/passwd\n");
  expect(foi(["reprocess", "--id-file", path])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("is no id"),
  });
});
