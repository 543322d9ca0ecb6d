import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { extractDocument } from "@foi-records/extract";
import { openStore, type Store } from "@foi-records/store";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { createExtractPool } from "../src/extract-pool.js";
import { type RunOptions, runEmbedded } from "../src/run-embedded.js";
import type { RunCounts, RunFailure } from "../src/run-tally.js";
import { createFolderSource } from "../src/sources/folder.js";
import type { Source } from "../src/sources/source.js";

const logger = { warn: () => undefined };
const MOODY = new URL("./threads/moody-worker.js", import.meta.url);

let scratch: string;
let pages: string;
let store: Store;

beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), "foi-ingest-"));
  pages = join(scratch, "pages");
  await mkdir(pages);
  store = await openStore(`sqlite:${join(scratch, "foi.db")}`);
});
afterEach(async () => {
  await store.close();
  await rm(scratch, { recursive: true });
});

const letter = (number: number) =>
  `Northmoor District Council\nReference: FOI ${number}\n1. How many lamps?\n${number}\n`;

const write = (name: string, content: string | Uint8Array) => writeFile(join(pages, name), content);

async function writeLetters(count: number): Promise<void> {
  for (let number = 0; number < count; number++) await write(`${String(number).padStart(3, "0")}.txt`, letter(number));
}

const run = (changes: Partial<RunOptions> = {}) =>
  runEmbedded({ source: createFolderSource({ paths: [pages] }), store, extract: extractDocument, logger, ...changes });

/** Every row of a store; `timeless` leaves out when it was written. */
async function dump(of: Store = store, timeless = false): Promise<string> {
  const rows: object[] = [];
  for (const table of ["documents", "records", "questions", "citations", "exemptions"] as const) {
    for await (const row of of.records.rows(table, { history: true })) {
      rows.push(timeless && "updatedAt" in row ? { ...row, updatedAt: "", firstSeenAt: "", lastSeenAt: "" } : row);
    }
  }
  return JSON.stringify(rows);
}

/** A source of letters that are made when they are loaded. */
function memorySource(count: number, onLoad: () => void = () => undefined): Source {
  return {
    name: "memory",
    async *discover() {
      for (let number = 0; number < count; number++) {
        const load = async () => {
          onLoad();
          return { bytes: new TextEncoder().encode(letter(number)), mediaType: null };
        };
        yield { uri: `https://letters.example/${number}`, retrievedAt: null, container: null, skipped: null, load };
      }
    },
  };
}

test("running twice does nothing twice", async () => {
  await writeLetters(20);
  await write("empty.txt", "");
  expect(await run()).toMatchObject({ discovered: 21, stored: 20, failed: 1, current: 0 });
  const before = await dump();
  expect(await run()).toMatchObject({ discovered: 21, stored: 0, failed: 1, current: 20 });
  expect(await dump()).toBe(before);
});

test("threads leave the same store as the extractor called in line", async () => {
  await writeLetters(20);
  await run();
  const other = await openStore(`sqlite:${join(scratch, "other.db")}`);
  const pool = createExtractPool({ size: 2 });
  try {
    expect(await run({ store: other, extract: pool.extract })).toMatchObject({ stored: 20 });
    expect(await dump(other, true)).toBe(await dump(store, true));
  } finally {
    await pool.close();
    await other.close();
  }
});

test("counts what cannot be read, says why, and goes on", async () => {
  await writeLetters(3);
  await write("empty.html", "");
  await write("blank.html", " \n\t\n");
  await write("picture.html", Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex"));
  await write("huge.txt", "x".repeat(2000));
  await write("labels.json", "{}");
  await write(".hidden.txt", letter(9));
  const failures: RunFailure[] = [];
  const skips: string[] = [];
  const source = createFolderSource({ paths: [pages, join(scratch, "gone")], maxBytes: 1000 });
  const summary = await run({
    source,
    onFailure: (failure) => failures.push(failure),
    onSkipped: ({ uri, reason }) => skips.push(`${uri.slice(uri.lastIndexOf("/") + 1)}: ${reason}`),
  });
  expect(summary).toMatchObject({ discovered: 9, stored: 3, failed: 5, skipped: 1 });
  expect(summary.failures).toEqual({
    EMPTY_DOCUMENT: 2,
    UNSUPPORTED_FORMAT: 1,
    DOCUMENT_TOO_LARGE: 1,
    SOURCE_UNAVAILABLE: 1,
  });
  expect(failures.every(({ error }) => error.message.length > 10)).toBe(true);
  expect(skips).toEqual(["labels.json: files ending in .json are not read"]);
  const listed = (await collect(store.ledger.failed())).map(({ uri, code }) => [uri, code]);
  expect(listed.sort()).toEqual([
    [pathToFileURL(join(pages, "blank.html")).href, "EMPTY_DOCUMENT"],
    [pathToFileURL(join(pages, "empty.html")).href, "EMPTY_DOCUMENT"],
    [pathToFileURL(join(pages, "picture.html")).href, "UNSUPPORTED_FORMAT"],
  ]);
});

test("a folder and a file that vanish during the run are counted and the rest is read", async () => {
  await mkdir(join(pages, "b-folder"));
  await writeLetters(2);
  await write("b-folder/one.txt", letter(8));
  await write("c.txt", letter(9));
  const walked = createFolderSource({ paths: [pages] });
  const source: Source = {
    name: "vanishing",
    async *discover(signal) {
      for await (const item of walked.discover(signal)) {
        await rm(join(pages, "b-folder"), { recursive: true, force: true });
        await rm(join(pages, "c.txt"), { force: true });
        yield item;
      }
    },
  };
  const summary = await run({ source });
  expect(summary).toMatchObject({ discovered: 4, stored: 2, failed: 2, failures: { SOURCE_UNAVAILABLE: 2 } });
});

test("reads UTF-16 as it reads UTF-8, and keeps the bytes as they came", async () => {
  await write("wide.txt", Buffer.from(`\ufeff${letter(7)}`, "utf16le"));
  await run();
  const [record] = await collect(store.records.all());
  expect(record?.text).toContain("Reference: FOI 7");
  expect(await store.blobs.get(record?.source.sha256 ?? "")).toEqual(await readFile(join(pages, "wide.txt")));
});

test("changed bytes are a new capture; the record of the older stays as history", async () => {
  await write("a.txt", letter(1));
  await run();
  await write("a.txt", letter(2));
  expect(await run()).toMatchObject({ stored: 1, current: 0 });
  expect((await collect(store.records.all())).map(({ text }) => text.includes("FOI 2"))).toEqual([true]);
  expect(await store.records.count({ history: true })).toBe(2);
});

test("a newer extractor reads again what an older one read", async () => {
  await writeLetters(3);
  await run();
  const extractor = { version: "99.0.0", rules: `sha256:${"f".repeat(64)}` };
  expect(await run({ extractor })).toMatchObject({ stored: 3, current: 0 });
  expect(await run({ extractor })).toMatchObject({ stored: 0, current: 3 });
});

test("a document that never ends and one that kills its thread fail alone, and are tried again by the next run", async () => {
  await writeLetters(4);
  await write("001-loop.txt", "loop");
  await write("002-exit.txt", "exit");
  await write("003-fault.txt", "fault");
  const pool = createExtractPool({ size: 2, timeoutMs: 1500, worker: MOODY });
  const failures = { EXTRACT_TIMEOUT: 1, EXTRACT_CRASHED: 1, UNREADABLE_DOCUMENT: 1 };
  expect(await run({ extract: pool.extract })).toMatchObject({ stored: 4, failed: 3, failures });
  expect(await listFailed()).toEqual([
    "EXTRACT_CRASHED deferred",
    "EXTRACT_TIMEOUT deferred",
    "UNREADABLE_DOCUMENT failed",
  ]);
  await pool.close();
  expect(await run()).toMatchObject({ stored: 2, current: 4, failed: 1 });
});

const listFailed = async () =>
  (await collect(store.ledger.failed())).map(({ state, code }) => `${code} ${state}`).sort();

test("a document that kills its thread twice is set apart, until it is released or a newer version comes", async () => {
  await writeLetters(2);
  await write("001-loop.txt", "loop");
  await write("002-exit.txt", "exit");
  const pool = createExtractPool({ size: 2, timeoutMs: 500, worker: MOODY });
  try {
    await run({ extract: pool.extract });
    expect(await run({ extract: pool.extract })).toMatchObject({ stored: 0, current: 2, failed: 2 });
    expect(await listFailed()).toEqual(["EXTRACT_CRASHED failed", "EXTRACT_TIMEOUT failed"]);
    const attempts = async () => (await collect(store.ledger.failed())).map((one) => one.attempts);
    await run({ extract: pool.extract });
    expect(await attempts()).toEqual([2, 2]);
    await store.ledger.release((await collect(store.ledger.failed())).map(({ id }) => id));
    expect(await listFailed()).toEqual([]);
    expect(await run()).toMatchObject({ stored: 2, current: 2, failed: 0 });
  } finally {
    await pool.close();
  }
});

test("never holds more documents than it may", async () => {
  let held = 0;
  let most = 0;
  const source = memorySource(300, () => {
    held += 1;
    most = Math.max(most, held);
  });
  await run({
    source,
    concurrency: 8,
    onProgress: () => {
      held -= 1;
    },
  });
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(8);
});

test("a stop finishes what is in flight and takes in nothing more; the next run does the rest", async () => {
  const stop = new AbortController();
  let last: RunCounts | undefined;
  const source = memorySource(200);
  const onProgress = (counts: RunCounts) => {
    last = counts;
    if (counts.stored === 10) stop.abort();
  };
  const summary = await run({ source, concurrency: 4, signal: stop.signal, onProgress });
  expect(summary.aborted).toBe(true);
  expect(summary.stored).toBeLessThan(30);
  expect(summary.stored).toBe(summary.discovered);
  expect(last?.stored).toBe(summary.stored);
  expect(await run({ source })).toMatchObject({ stored: 200 - summary.stored, current: summary.stored });
});

test("ends, and says so, when the store is lost", async () => {
  let loads = 0;
  const source = memorySource(500, () => {
    loads += 1;
    if (loads === 20) void store.close();
  });
  await expect(run({ source })).rejects.toThrow();
  expect(loads).toBeLessThan(200);
  store = await openStore(`sqlite:${join(scratch, "foi.db")}`);
  expect(await run({ source: memorySource(500) })).toMatchObject({ discovered: 500, failed: 0 });
});

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
