import { getEventListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { RawDocument } from "@foi-records/contract";
import { expect, test } from "@jest/globals";
import { type BatchResult, createBatches } from "../src/create-batches.js";
import { toDocumentRef } from "../src/keep-document.js";

function raw(name: string, bytes = 10): RawDocument {
  const ref = toDocumentRef(`file:///${name}`, new TextEncoder().encode(name));
  return { ref, bytes: new Uint8Array(bytes), mediaType: null, retrievedAt: null, container: null };
}

const nameOf = ({ ref }: RawDocument) => ref.uri.slice("file:///".length);

/** Batches whose reading takes a moment, and what was read together; a batch that holds "bad" comes to no end. */
function open(size: number, most = 4) {
  const batches: string[] = [];
  const extract = createBatches({
    size,
    most,
    read: async (raws): Promise<BatchResult> => {
      batches.push(raws.map(nameOf).join(" "));
      await sleep(5);
      if (raws.some((one) => nameOf(one) === "bad")) throw new Error("The thread died.");
      return raws.map((one) => ({
        status: "fulfilled",
        value: { records: [], diagnostics: [{ code: "READ", message: nameOf(one) }] },
      }));
    },
  });
  return { batches, extract };
}

test("a free thread takes what waits, so many at most, in the order in which it came", async () => {
  const { batches, extract } = open(1);
  const read = await Promise.all(["a", "b", "c", "d", "e", "f"].map((name) => extract(raw(name))));
  expect(batches).toEqual(["a", "b c d e", "f"]);
  expect(read.map(({ diagnostics }) => diagnostics[0]?.message)).toEqual(["a", "b", "c", "d", "e", "f"]);
});

test("large documents are not kept together, and no more is read at a time than there are threads", async () => {
  const { batches, extract } = open(2);
  const sizes = [10, 10, 900_000, 900_000, 3_000_000, 10];
  await Promise.all(sizes.map((size, index) => extract(raw(`${index}`, size))));
  expect(batches).toEqual(["0", "1", "2", "3", "4", "5"]);
});

test("a batch that comes to no end is read again one by one; only the document at fault fails", async () => {
  const { batches, extract } = open(1);
  const names = ["a", "b", "bad", "c", "d"];
  const results = await Promise.allSettled(names.map((name) => extract(raw(name))));
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled", "fulfilled"]);
  expect(batches).toEqual(["a", "b bad c d", "b", "bad", "c", "d"]);
});

test("a signal that has already come reads nothing", async () => {
  const { batches, extract } = open(1);
  await expect(extract(raw("a"), AbortSignal.abort())).rejects.toMatchObject({ name: "AbortError" });
  expect(batches).toEqual([]);
});

test("a signal that outlives its documents holds none of them", async () => {
  const { extract } = open(1);
  const { signal } = new AbortController();
  await Promise.allSettled(["a", "bad", "c"].map((name) => extract(raw(name), signal)));
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
