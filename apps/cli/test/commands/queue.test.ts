import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { openStore } from "@foi-records/store";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { startPostgres, type TestDatabase, type TestPostgres } from "../../../../tools/src/servers/start-postgres.js";
import { startRedis, type TestRedis } from "../../../../tools/src/servers/start-redis.js";
import { runFoi } from "../run-foi.js";

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

let folder: string;
let pages: string;
let database: TestDatabase;
let environment: Record<string, string>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "foi-queue-"));
  pages = join(folder, "pages");
  mkdirSync(pages);
  database = await postgres.createDatabase();
  environment = { STORE_URL: database.url, REDIS_URL: redis.url, QUEUE_PREFIX: redis.makePrefix() };
});
afterEach(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

const writeLetters = (count: number) => {
  for (let number = 0; number < count; number++) {
    writeFileSync(
      join(pages, `${number}.txt`),
      `Our reference: FOI ${number}\nHow many lorries have you?\nWe have ${number}.\n`,
    );
  }
};
const foi = (...words: string[]) => runFoi(words, environment);

/** Starts `foi worker` and gives its log lines as they come. */
function startWorker(...words: string[]) {
  const child: ChildProcess = spawn(process.execPath, ["bin/foi.js", "worker", ...words], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const lines: string[] = [];
  const waiting = new Map<string, (line: string) => void>();
  if (child.stderr === null) throw new Error("a worker logs on standard error");
  createInterface(child.stderr).on("line", (line) => {
    lines.push(line);
    for (const [text, resolve] of waiting) if (line.includes(text)) resolve(line);
  });
  return {
    child,
    lines,
    ended: once(child, "exit").then(([code]) => code as number | null),
    said: (text: string) =>
      new Promise<string>((resolve) => {
        const line = lines.find((said) => said.includes(text));
        if (line === undefined) waiting.set(text, resolve);
        else resolve(line);
      }),
  };
}

test("what one machine queues another reads; status, failed and retry tell of it", async () => {
  writeLetters(60);
  writeFileSync(join(pages, "blank.txt"), " \n");
  const queued = foi("ingest", pages);
  expect([queued.status, queued.stdout]).toEqual([0, ""]);
  expect(queued.stderr).toContain("61 kept and queued");
  expect(queued.stderr).toContain("foi status --watch");
  expect(JSON.parse(foi("status", "--json").stdout)).toMatchObject({
    documents: { kept: 61, current: 0 },
    queue: { jobs: { waiting: 3, active: 0 }, workers: 0, rate: 0, secondsLeft: null },
  });
  expect(foi("status").stdout).toMatch(/Documents +0 read, 0 failed, 61 not read yet\nQueue +3 jobs wait.*at most 75/);

  expect(foi("worker", "--until-empty", "--threads", "1").status).toBe(0);
  const status = foi("status").stdout;
  expect(status).toMatch(/Documents +60 read, 1 failed, 0 not read yet/);
  expect(status).toMatch(/Failed +1 EMPTY_DOCUMENT/);
  expect(status).toContain("nothing left");

  const failed = foi("failed");
  expect(failed.stdout).toMatch(/^EMPTY_DOCUMENT {2}format {2}v[\d.]+ {2}1 try {2}file:.*blank\.txt {2}/);
  expect(failed.stderr).toContain("a retry gives the same");
  expect(JSON.parse(foi("failed", "--json").stdout)).toMatchObject({
    code: "EMPTY_DOCUMENT",
    stage: "format",
    retry: "never",
  });
  expect(foi("failed", "--code", "extract_timeout").stderr).toContain("Nothing has failed.");
  expect(foi("failed", "--code", "OOPS")).toMatchObject({ status: 2, stderr: expect.stringContaining("'OOPS'") });
  expect(foi("retry").stderr).toContain("0 documents queued");
  expect(foi("retry", "--code", "EMPTY_DOCUMENT").stderr).toContain("1 documents queued");
  expect(foi("ingest", pages, "--json").stdout).toContain('"current":60');
});

test("a retry without a queue reads at once", async () => {
  writeFileSync(join(pages, "blank.txt"), " \n");
  writeLetters(2);
  const { REDIS_URL: _, ...alone } = environment;
  expect(runFoi(["ingest", pages], alone).status).toBe(1);
  const { status, stdout } = runFoi(["retry", "--code", "EMPTY_DOCUMENT", "--json", "--quiet"], alone);
  expect([status, JSON.parse(stdout).failuresByCode]).toEqual([1, { EMPTY_DOCUMENT: 1 }]);
  expect(JSON.parse(runFoi(["status", "--json"], alone).stdout)).toMatchObject({
    queue: null,
    documents: { failed: 1 },
  });
});

test("SIGTERM finishes what is in hand; what is not stays for the next", async () => {
  writeLetters(1200);
  expect(foi("ingest", pages, "--quiet").status).toBe(0);
  const worker = startWorker("--threads", "1", "--concurrency", "2");
  const store = await openStore(database.url);
  try {
    while ((await store.ledger.counts()).states.current === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    worker.child.kill("SIGTERM");
    expect(await worker.ended).toBe(0);
    expect(worker.lines.at(-1)).toContain("Stopped.");
    const { current, kept } = (await store.ledger.counts()).states;
    expect(current + kept).toBe(1200);
    expect(kept).toBeGreaterThan(0);
    const { queue } = JSON.parse(foi("status", "--json").stdout);
    // Every job is whole or gone: none was left half done.
    expect(queue.jobs).toMatchObject({ active: 0, delayed: 0, failed: 0, waiting: kept / 25 });
    expect(foi("worker", "--until-empty").status).toBe(0);
    expect((await store.ledger.counts()).states).toMatchObject({ current: 1200, kept: 0 });
  } finally {
    await store.close();
  }
});

test("a worker tells Prometheus what status tells, and whether it is well", async () => {
  writeLetters(30);
  writeFileSync(join(pages, "blank.txt"), " \n");
  foi("ingest", pages, "--quiet");
  const worker = startWorker("--metrics-port", "0");
  try {
    const { metricsPort } = JSON.parse(await worker.said("Working."));
    const ask = async (path: string) => (await fetch(`http://127.0.0.1:${metricsPort}${path}`)).text();
    while (!(await ask("/metrics")).includes('foi_worker_documents_total{state="stored"} 30')) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const metrics = await ask("/metrics");
    expect(metrics).toContain('foi_worker_failures_total{code="EMPTY_DOCUMENT"} 1');
    expect(metrics).toContain('foi_queue_jobs{state="failed"} 0');
    expect(metrics).toContain("foi_queue_workers 1");
    expect(metrics).toMatch(/foi_worker_extract_seconds_count 31/);
    expect(metrics).toMatch(/foi_ledger_documents\{state="current"\} \d+/);
    expect(await ask("/healthz")).toBe("ok\n");
    expect(await ask("/")).toContain("/metrics");
  } finally {
    worker.child.kill("SIGTERM");
    expect(await worker.ended).toBe(0);
  }
});

test("a scheduled source is read by a worker, now and again, until it is no longer", async () => {
  writeLetters(5);
  expect(foi("ingest", pages, "--every", "often")).toMatchObject({ status: 2, stderr: expect.stringContaining("30m") });
  expect(foi("ingest", join(folder, "nowhere"), "--every", "1d").status).toBe(3);
  expect(foi("ingest", pages, "--every", "1d")).toMatchObject({ status: 0, stderr: expect.stringContaining("24.0 h") });
  expect(foi("ingest", pages, "--every", "1m").status).toBe(0);
  const list = join(folder, "addresses.txt");
  writeFileSync(list, "https://letters.example/1\n");
  expect(foi("ingest", "--urls", list, "--contact", "clerk@council.example", "--every", "2w").status).toBe(0);
  expect(foi("status").stdout).toMatch(/every 14 days, next .*addresses\.txt/);
  expect(foi("ingest", "--urls", list, "--every", "never").status).toBe(0);
  const { schedules } = JSON.parse(foi("status", "--json").stdout).queue;
  expect(schedules).toMatchObject([{ everyMs: 60_000, source: { paths: [pages] } }]);
  const worker = startWorker();
  try {
    expect(await worker.said("A scheduled source was read.")).toContain('"queued":5');
    const store = await openStore(database.url);
    while ((await store.ledger.counts()).states.current < 5) await new Promise((resolve) => setTimeout(resolve, 50));
    await store.close();
    expect(foi("status").stdout).toMatch(/Scheduled +every 1 min, next 20\d\d-.*pages/);
    expect(foi("ingest", pages, "--every", "never").status).toBe(0);
    expect(foi("ingest", pages, "--every", "never").status).toBe(2);
    expect(JSON.parse(foi("status", "--json").stdout).queue.schedules).toEqual([]);
  } finally {
    worker.child.kill("SIGTERM");
    await worker.ended;
  }
});

test("says what a worker needs, and that no Redis answers", () => {
  expect(runFoi(["worker"], { STORE_URL: database.url, REDIS_URL: "" })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("REDIS_URL"),
  });
  expect(runFoi(["worker"], { ...environment, REDIS_URL: "redis://:s3cret@127.0.0.1:1" })).toMatchObject({
    status: 3,
    stderr: expect.stringMatching(/^(?!.*s3cret).*QUEUE_UNAVAILABLE/s),
  });
  expect(runFoi(["status"], { ...environment, REDIS_URL: "http://queue" }).status).toBe(2);
});

test("reads addresses with passwords from files", () => {
  const path = join(folder, "store-url");
  writeFileSync(path, `${database.url}\n`);
  const { STORE_URL: _, ...rest } = environment;
  expect(runFoi(["status"], { ...rest, STORE_URL_FILE: path }).stdout).toContain("Documents");
  const missing = runFoi(["status"], { ...rest, STORE_URL_FILE: join(folder, "nowhere") });
  expect(missing).toMatchObject({ status: 2, stderr: expect.stringContaining("STORE_URL_FILE") });
});
