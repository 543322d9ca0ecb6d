import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "@jest/globals";
import { createExtractPool, type ExtractPool, type ExtractPoolOptions } from "../src/extract-pool.js";
import { toDocumentRef } from "../src/keep-document.js";

const MOODY = new URL("./threads/moody-worker.js", import.meta.url);
const HERE = fileURLToPath(new URL(".", import.meta.url));

let pool: ExtractPool | undefined;
afterEach(async () => pool?.close());

const open = (options: Partial<ExtractPoolOptions> = {}): ExtractPool => {
  pool = createExtractPool({ size: 1, worker: MOODY, ...options });
  return pool;
};

function raw(text: string) {
  const bytes = new TextEncoder().encode(text);
  const ref = toDocumentRef("file:///moods/one.txt", bytes);
  return { ref, bytes, mediaType: null, retrievedAt: null, container: null };
}

test("reads with the extractor itself, as if no thread were between", async () => {
  pool = createExtractPool({ size: 1 });
  const { records } = await pool.extract(raw("Dear Sir,\nWe hold no such information.\n"));
  expect(records.map(({ source }) => source.uri)).toEqual(["file:///moods/one.txt"]);
});

test("a typed error keeps its code across the thread", async () => {
  const error = { name: "FoiRecordsError", code: "UNSUPPORTED_FORMAT", message: "It is a picture.", retryable: false };
  await expect(open().extract(raw("typed"))).rejects.toMatchObject(error);
});

test("the extractor's own refusal of an empty document crosses with its code", async () => {
  pool = createExtractPool({ size: 1 });
  await expect(pool.extract(raw(""))).rejects.toMatchObject({ code: "EMPTY_DOCUMENT" });
});

test("a document that never ends is ended, and the next is read", async () => {
  const { extract } = open({ timeoutMs: 1500 });
  await expect(extract(raw("loop"))).rejects.toMatchObject({ code: "EXTRACT_TIMEOUT" });
  expect((await extract(raw("calm"))).diagnostics[0]?.message).toBe("calm");
});

test("waiting for a thread does not count against the time limit", async () => {
  const { extract } = open({ timeoutMs: 1500 });
  const [loop, ...calm] = await Promise.allSettled(["loop", "calm", "calm"].map((mood) => extract(raw(mood))));
  expect(loop).toMatchObject({ status: "rejected", reason: { code: "EXTRACT_TIMEOUT" } });
  expect(calm.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
});

test.each(["hungry", "exit"])(
  "a thread that dies (%s) fails its own document only",
  async (mood) => {
    const { extract } = open({ maxMemoryMb: 32 });
    await expect(extract(raw(mood))).rejects.toMatchObject({ code: "EXTRACT_CRASHED" });
    expect((await extract(raw("calm"))).diagnostics[0]?.message).toBe("calm");
  },
  300_000,
);

test("what waits is read in step; a document that kills its thread there fails alone, the others are read after it", async () => {
  const { extract } = open({ maxMemoryMb: 32, timeoutMs: 1500 });
  const moods = ["calm", "calm", "exit", "typed", "loop", "fault", "calm"];
  const results = await Promise.allSettled(moods.map((mood) => extract(raw(mood))));
  const codes = results.map((one) => (one.status === "fulfilled" ? "read" : (one.reason.code ?? one.reason.name)));
  expect(codes).toEqual([
    "read",
    "read",
    "EXTRACT_CRASHED",
    "UNSUPPORTED_FORMAT",
    "EXTRACT_TIMEOUT",
    "TypeError",
    "read",
  ]);
});

test("a caller's signal gives up its own document of some that are read in step, and one that waits", async () => {
  const { extract } = open({ timeoutMs: 1500 });
  const stop = new AbortController();
  const first = extract(raw("loop"));
  const [given, kept] = [extract(raw("calm"), stop.signal), extract(raw("calm"))];
  stop.abort();
  await expect(given).rejects.toMatchObject({ name: "AbortError" });
  await expect(first).rejects.toMatchObject({ code: "EXTRACT_TIMEOUT" });
  expect((await kept).diagnostics[0]?.message).toBe("calm");
});

test("a pool that was closed reads no more", async () => {
  const { extract, close } = open();
  await close();
  await expect(extract(raw("calm"))).rejects.toMatchObject({ code: "EXTRACT_CRASHED" });
});

test("a caller's signal ends a reading that runs", async () => {
  const stop = new AbortController();
  const reading = open().extract(raw("loop"), stop.signal);
  setTimeout(() => stop.abort(), 200);
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
});

test("threads know no require of ES modules, which aborts the process where a thread ends in its midst", async () => {
  const { diagnostics } = await open().extract(raw("how loaded"));
  expect(diagnostics[0]?.message).toBe("requires ES modules: false");
});

/** Closes one pool after another while its threads load, each a little later, in a process of its own. */
const CLOSING = `
  const { createExtractPool } = await import("@foi-records/ingest");
  for (let delay = 20; delay <= 560; delay += 60) {
    const pool = createExtractPool({ size: 4 });
    await new Promise((done) => setTimeout(done, delay));
    await pool.close();
  }
`;

test("a pool may be closed while its threads still load", () => {
  const flags = ["--input-type=module", "--eval", CLOSING];
  const { status, signal, stderr } = spawnSync(process.execPath, flags, { cwd: HERE, encoding: "utf8" });
  expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: "" });
});
