import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { openSqlite } from "../src/backends/sqlite.js";
import { createBlobStore } from "../src/blob-store.js";
import { openStore } from "../src/open-store.js";
import { createRecentBytes } from "../src/recent-bytes.js";
import { LETTER as capture } from "./readings.js";

describe("recent bytes", () => {
  test("are given once, and are never more than they may be", () => {
    const most = 100;
    const steps = fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.integer({ min: 0, max: 130 })));
    fc.assert(
      fc.property(steps, (all) => {
        const recent = createRecentBytes(most);
        for (const [id, length] of all) recent.hold(id, new Uint8Array(length));
        const given = ["a", "b", "c", "d"].map((id) => recent.take(id)?.length ?? 0);
        expect(given.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(most);
        const last = all.findLast(([, length]) => length <= most);
        if (last !== undefined) expect(given[["a", "b", "c", "d"].indexOf(last[0])]).toBe(last[1]);
        expect(recent.take("a")).toBeNull();
      }),
    );
  });
});

describe("kept bytes", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "foi-blobs-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test("come back as they were: at once, a second time, and in another process", async () => {
    const address = `sqlite:${join(folder, "foi.db")}`;
    const store = await openStore(address);
    await store.ledger.keep(capture);
    for (const _time of ["from memory", "from the database"]) {
      expect(Buffer.from((await store.blobs.get(capture.ref.sha256)) ?? [])).toEqual(Buffer.from(capture.bytes));
    }
    await store.close();
    const again = await openStore(address);
    expect(Buffer.from((await again.blobs.get(capture.ref.sha256)) ?? [])).toEqual(Buffer.from(capture.bytes));
    expect(await again.blobs.get("0".repeat(64))).toBeNull();
    await again.close();
  });

  test("of earlier versions, packed by gzip, are read too", async () => {
    const path = join(folder, "foi.db");
    await (await openStore(`sqlite:${path}`)).close();
    const db = openSqlite(path);
    const bytes = Buffer.from("Dear Sam");
    const row = { sha256: "f".repeat(64), encoding: "gzip" as const, size: bytes.length, data: gzipSync(bytes) };
    await db.insertInto("blobs").values(row).execute();
    const blobs = createBlobStore(db, createRecentBytes());
    expect(Buffer.from((await blobs.get(row.sha256)) ?? [])).toEqual(bytes);
    await db.destroy();
  });
});
