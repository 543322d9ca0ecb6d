import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, type Store } from "@foi-records/store";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createExtractPool, type ExtractPool } from "../../src/extract-pool.js";
import { compareReadings } from "../../src/reprocess/compare-readings.js";
import type { Agreement } from "../../src/reprocess/find-agreements.js";
import { runEmbedded, runReferences } from "../../src/run-embedded.js";
import type { Source } from "../../src/sources/source.js";

const logger = { warn: () => undefined };
const EXTRACTOR = { version: "99.0.0", rules: `sha256:${"f".repeat(64)}` };
const COUNT = 140;

const source: Source = {
  name: "memory",
  async *discover() {
    for (let number = 1; number <= COUNT; number++) {
      const text = `Northmoor District Council\nReference: FOI ${number}\nLamps\n1. How many lamps?\n${number}\n`;
      const load = async () => ({ bytes: new TextEncoder().encode(text), mediaType: null });
      yield { uri: `https://letters.example/${number}`, retrievedAt: null, container: null, skipped: null, load };
    }
  },
};

let folder: string;
let store: Store;
let pool: ExtractPool;
let newer: ExtractPool;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "foi-reprocess-"));
  store = await openStore(`sqlite:${folder}/foi.db`);
  pool = createExtractPool({ size: 2 });
  newer = createExtractPool({ size: 2, worker: new URL("../threads/other-rules-worker.js", import.meta.url) });
  await runEmbedded({ source, store, extract: pool.extract, logger });
});
afterAll(async () => {
  await Promise.all([pool.close(), newer.close()]);
  await store.close();
  await rm(folder, { recursive: true });
});

async function contents(): Promise<ReadonlyMap<string, number>> {
  const versions = new Map<string, number>();
  for await (const { id } of store.records.all()) versions.set(id, (await store.records.versions(id)).length);
  return versions;
}

async function dump(): Promise<string> {
  const rows: object[] = [];
  for (const table of ["documents", "records", "questions"] as const) {
    for await (const row of store.records.rows(table, { history: true })) rows.push(row);
  }
  return JSON.stringify(rows);
}

test("a dry run writes nothing and tells exactly what a real run then changes; corrections stay on top", async () => {
  const numbers = Array.from({ length: COUNT }, (_, index) => index + 1);
  const noAuthority = numbers.filter((number) => number % 5 === 0).length;
  const otherTitle = numbers.filter((number) => number % 7 === 0 && number % 5 !== 0).length;
  const [record] = await collect(store.records.all());
  const all = await collect(store.records.all());
  const five = all.find(({ text }) => text.includes("FOI 5\n"));
  if (record === undefined || five === undefined) throw new Error("records are needed");
  const correction = { recordId: five.id, reason: null, author: "clerk", createdAt: "2026-01-01T00:00:00Z" };
  await store.corrections.add({ ...correction, id: "1", pointer: "/authority", value: "null" });
  await store.corrections.add({ ...correction, id: "2", pointer: "/outcome", value: '"refused"' });
  await store.corrections.add({ ...correction, id: "3", pointer: "/stage", value: '"initial"' });
  const agreement = { recordId: five.id, pointer: "/authority", value: "null", author: "clerk" };

  const before = await dump();
  const options = { store, extract: newer.extract, extractor: EXTRACTOR };
  const select = () => store.ledger.select({ staleFor: EXTRACTOR });
  const told = await compareReadings({ ...options, refs: select() });
  expect(await dump()).toBe(before);
  expect(told).toMatchObject({
    documents: COUNT,
    current: 0,
    records: { same: COUNT - noAuthority - otherTitle, changed: noAuthority + otherTitle, gained: 0, lost: 0 },
    failures: {},
    agreements: [agreement],
    aborted: false,
  });
  expect(told.fields["authority"]).toMatchObject({ gained: 0, lost: noAuthority, changed: 0 });
  // A letter without a title gains one.
  const title = told.fields["title"];
  expect((title?.gained ?? 0) + (title?.changed ?? 0)).toBe(otherTitle);
  expect(told.fields["authority"]?.examples).toHaveLength(3);
  expect(told.fields["authority"]?.examples[0]).toMatchObject({ before: "Northmoor District Council", after: null });

  const versions = await contents();
  const agreements: Agreement[] = [];
  const onAgreement = (one: Agreement) => agreements.push(one);
  const summary = await runReferences(select(), { ...options, logger, onAgreement });
  expect(summary).toMatchObject({ stored: COUNT, changed: told.changedDocuments.length, failed: 0 });
  expect(agreements).toEqual([agreement]);
  const now = await contents();
  const changed = [...now].filter(([id, count]) => count !== versions.get(id)).map(([id]) => id);
  expect(changed.sort()).toEqual(told.changedDocuments);
  expect(await store.corrections.of([five.id])).toHaveLength(3);

  expect(await collect(select())).toEqual([]);
  expect(await compareReadings({ ...options, refs: store.ledger.select({}) })).toMatchObject({
    documents: COUNT,
    current: COUNT,
    fields: {},
  });
});

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
