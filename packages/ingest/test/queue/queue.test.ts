import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractDocument } from "@foi-records/extract";
import { openStore, type Store } from "@foi-records/store";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { startPostgres, type TestDatabase, type TestPostgres } from "../../../../tools/src/servers/start-postgres.js";
import { startRedis, type TestRedis } from "../../../../tools/src/servers/start-redis.js";
import { until } from "../../../../tools/src/servers/until.js";
import { createExtractPool } from "../../src/extract-pool.js";
import { enqueueReferences, enqueueSource } from "../../src/queue/enqueue.js";
import { readStatus } from "../../src/queue/read-status.js";
import { openWorkQueue, type WorkQueue } from "../../src/queue/work-queue.js";
import { type QueueWorkerOptions, startQueueWorker } from "../../src/queue/worker.js";
import { runEmbedded } from "../../src/run-embedded.js";
import type { Source } from "../../src/sources/source.js";

const logger = { info: () => undefined, warn: () => undefined, error: () => undefined };
const MOODY = new URL("../threads/moody-worker.js", import.meta.url);

let redis: TestRedis;
let postgres: TestPostgres;
beforeAll(async () => {
  redis = await startRedis();
  postgres = await startPostgres();
});
afterAll(async () => {
  await redis.stop();
  await postgres.stop();
});

let scratch: string;
let store: Store;
let database: TestDatabase;
let prefix: string;
let work: WorkQueue;
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), "foi-queue-"));
  database = await postgres.createDatabase();
  store = await openStore(database.url);
  prefix = redis.makePrefix();
  work = await openWorkQueue({ url: redis.url, prefix });
});
afterEach(async () => {
  await work.close();
  await store.close();
  await database.drop();
  await rm(scratch, { recursive: true });
});

const letter = (number: number) =>
  `Northmoor District Council\nReference: FOI ${number}\n1. How many lamps?\n${number}\n2. Who mends them?\nExempt under section 40(2).\n`;

/** Letters in memory; `texts` stand among them. */
function memorySource(count: number, texts: readonly string[] = []): Source {
  const all = [...Array.from({ length: count }, (_, number) => letter(number)), ...texts];
  return {
    name: "memory",
    async *discover() {
      for (const [number, text] of all.entries()) {
        const load = async () => ({ bytes: new TextEncoder().encode(text), mediaType: null });
        yield { uri: `https://letters.example/${number}`, retrievedAt: null, container: null, skipped: null, load };
      }
    },
  };
}

/** Works the queue until nothing waits, is in hand or is to come again. */
async function workAll(changes: Partial<QueueWorkerOptions> = {}): Promise<void> {
  const worker = startQueueWorker({
    store,
    work,
    prefix,
    logger,
    extract: extractDocument,
    concurrency: 4,
    takeOverMs: 2000,
    ...changes,
  });
  try {
    await until("the queue is worked", 30_000, async () => {
      const { waiting, active, delayed } = await work.counts();
      return waiting + active + delayed === 0;
    });
  } finally {
    await worker.close();
  }
}

/** Every row of a store but for times. */
async function dump(of: Store): Promise<string> {
  const rows: object[] = [];
  for (const table of ["documents", "records", "questions", "citations", "exemptions"] as const) {
    for await (const row of of.records.rows(table, { history: true })) {
      rows.push("updatedAt" in row ? { ...row, updatedAt: "", firstSeenAt: "", lastSeenAt: "" } : row);
    }
  }
  return JSON.stringify(rows);
}

test("in line, by threads and by the queue, SQLite and PostgreSQL hold the same, versions too", async () => {
  const source = memorySource(200, ["", "\u0000\u0001\u0002"]);
  const pool = createExtractPool({ size: 2 });
  const stores = await Promise.all(
    ["inline", "pool", "queue"].map((name) => openStore(`sqlite:${join(scratch, name)}.db`)),
  );
  const [inline, threads, queued] = stores as [Store, Store, Store];
  try {
    await runEmbedded({ source, store: inline, extract: extractDocument, logger });
    await runEmbedded({ source, store: threads, extract: pool.extract, logger });
    for (const one of [queued, store]) {
      expect(await enqueueSource({ source, store: one, work, logger })).toMatchObject({ queued: 202, failed: 0 });
      await workAll({ store: one, extract: pool.extract });
    }
    const expected = await dump(inline);
    for (const one of [threads, queued, store]) expect((await dump(one)) === expected).toBe(true);
    for await (const { id } of inline.records.all()) {
      expect(await store.records.versions(id)).toEqual(await inline.records.versions(id));
    }
    const again = await enqueueSource({ source, store, work, logger });
    expect(again).toMatchObject({ queued: 0, current: 201, failed: 1, failures: { EMPTY_DOCUMENT: 1 } });
  } finally {
    await pool.close();
    await Promise.all(stores.map((one) => one.close()));
  }
});

test("one bad document of a job fails alone; what may be the machine's fault is tried twice, then set apart", async () => {
  const pool = createExtractPool({ size: 2, timeoutMs: 500, worker: MOODY });
  const results: string[] = [];
  try {
    const texts = ["exit", "loop", "fault", "typed"];
    await enqueueSource({ source: memorySource(20, texts), store, work, logger });
    await workAll({ extract: pool.extract, onResult: ({ state }) => results.push(state) });
  } finally {
    await pool.close();
  }
  const failed: string[] = [];
  for await (const { code, state, attempts } of store.ledger.failed()) failed.push(`${code} ${state} ${attempts}`);
  expect(failed.sort()).toEqual([
    "EXTRACT_CRASHED failed 2",
    "EXTRACT_TIMEOUT failed 2",
    "UNREADABLE_DOCUMENT failed 1",
    "UNSUPPORTED_FORMAT failed 1",
  ]);
  expect(await readStatus(store, work)).toMatchObject({
    documents: { current: 20, failed: 4, kept: 0, deferred: 0 },
    failures: { EXTRACT_CRASHED: 1, EXTRACT_TIMEOUT: 1, UNREADABLE_DOCUMENT: 1, UNSUPPORTED_FORMAT: 1 },
    queue: { jobs: { waiting: 0, active: 0, delayed: 0, failed: 0 }, documentsLeft: 0, secondsLeft: 0 },
  });
  expect((await readStatus(store, work)).queue?.rate).toBeGreaterThan(0);
  expect(results.filter((state) => state === "stored")).toHaveLength(20);
});

test("queues in jobs of at most 25, none twice while it waits, and waits for room", async () => {
  const source = memorySource(130);
  await enqueueSource({ source, store, work, logger });
  await enqueueSource({ source, store, work, logger });
  const jobs = await work.queue.getWaiting();
  expect(jobs.map(({ data }) => data.refs.length).sort()).toEqual([25, 25, 25, 25, 25, 5].sort());
  expect(Math.max(...jobs.map(({ data }) => JSON.stringify(data).length / data.refs.length))).toBeLessThan(300);
  let queued = 0;
  const more = enqueueReferences(store.ledger.select({}), { work, mostWaiting: 3, onQueued: () => queued++ });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(queued).toBe(0);
  await workAll();
  expect(await more).toBe(130);
  await workAll();
  expect((await store.ledger.counts()).states.current).toBe(130);
});

test("a job whose document the store does not hold comes again, and others are read meanwhile", async () => {
  const hash = randomUUID().replaceAll("-", "").padEnd(64, "0");
  await enqueueSource({ source: memorySource(5), store, work, logger });
  await work.add([[{ id: hash, uri: "https://letters.example/gone", sha256: hash }]]);
  const worker = startQueueWorker({ store, work, prefix, logger, extract: extractDocument, concurrency: 4 });
  try {
    await until("the others are read", 10_000, async () => (await store.ledger.counts()).states.current === 5);
    const delayed = await until(
      "the job is put off",
      10_000,
      async () => (await work.queue.getDelayed()).at(0) ?? null,
    );
    expect(delayed.failedReason).toContain("STORE_UNAVAILABLE");
    expect(delayed.delay).toBeGreaterThanOrEqual(500);
  } finally {
    await worker.close();
  }
});

test("a payload that is no list of references fails at once and stops nothing", async () => {
  await work.queue.add("read", { refs: [{ id: "../../etc/passwd" }] } as never, { attempts: 10 });
  await enqueueSource({ source: memorySource(3), store, work, logger });
  await workAll();
  expect(await work.counts()).toMatchObject({ failed: 1 });
  expect((await store.ledger.counts()).states.current).toBe(3);
  expect(await work.retryFailed()).toBe(1);
  await workAll();
  expect(await work.counts()).toMatchObject({ failed: 1 });
});

test("says that no Redis answers, and never its password", async () => {
  const opening = openWorkQueue({ url: "redis://:s3cret@127.0.0.1:1", prefix });
  await expect(opening).rejects.toMatchObject({ code: "QUEUE_UNAVAILABLE", retryable: true });
  await expect(opening).rejects.not.toThrow(/s3cret/);
});
