import { UnsupportedFormatError } from "@foi-records/contract";
import { expect, test } from "@jest/globals";
import type { OnBackend } from "./describe-backend.js";
import { EXTRACTOR, makeCapture, makeRecord } from "./make-record.js";
import { LETTER as capture, collect, readingOf } from "./readings.js";

/** What every backend must do with readings that fail, come in batches or come late. */
export function conformWork(on: OnBackend): void {
  test("lists a failed document with its code and reason, until it is read", async () => {
    await on.store.ledger.keep(capture);
    const error = new UnsupportedFormatError("It is a picture.");
    await on.store.ledger.fail({ ref: capture.ref, extractor: EXTRACTOR, state: "failed", error });
    expect(await collect(on.store.ledger.failed())).toEqual([
      {
        ...capture.ref,
        state: "failed",
        code: "UNSUPPORTED_FORMAT",
        message: "It is a picture.",
        extractorVersion: EXTRACTOR.version,
        attempts: 1,
        updatedAt: expect.any(String),
      },
    ]);
    expect(await collect(on.store.ledger.failed({ codes: ["EMPTY_DOCUMENT"] }))).toEqual([]);
    expect(await on.store.ledger.counts()).toEqual({
      states: { kept: 0, current: 0, failed: 1, deferred: 0 },
      errors: { UNSUPPORTED_FORMAT: 1 },
    });
    expect((await on.store.records.stats()).errors).toEqual([{ value: "UNSUPPORTED_FORMAT", count: 1 }]);
    await on.store.ledger.release([capture.ref.id]);
    expect(await on.store.ledger.get(capture.ref.id)).toMatchObject({ state: "kept", errorCode: null });
    await on.store.records.save(readingOf(capture));
    expect(await collect(on.store.ledger.failed())).toEqual([]);
    expect(await on.store.ledger.get(capture.ref.id)).toMatchObject({ state: "current", attempts: 2, errorCode: null });
  });

  test("leaves nothing of a reading whose transaction fails, and writes the others of its batch", async () => {
    const stranger = makeCapture("file:///letters/never-kept.txt", "x");
    await on.store.ledger.keep(capture);
    const [good, bad] = await Promise.allSettled([
      on.store.records.save(readingOf(capture)),
      on.store.records.save(readingOf(stranger)),
    ]);
    expect(good.status).toBe("fulfilled");
    expect(bad).toMatchObject({ status: "rejected", reason: { code: "STORE_UNAVAILABLE", retryable: true } });
    expect(await on.store.records.count({ history: true })).toBe(1);
    expect(await on.store.records.versions(stranger.ref.id)).toEqual([]);
  });

  test("writes many documents at once, and the one at fault fails alone", async () => {
    const captures = Array.from({ length: 60 }, (_, number) => makeCapture(`file:///letters/${number}.txt`, "same"));
    await Promise.all(captures.map((one) => on.store.ledger.keep(one)));
    const stranger = makeCapture("file:///letters/never-kept.txt", "x");
    const results = await Promise.allSettled(
      [...captures.slice(0, 31), stranger, ...captures.slice(31)].map((one) => on.store.records.save(readingOf(one))),
    );
    expect(results.flatMap(({ status }, at) => (status === "rejected" ? [at] : []))).toEqual([31]);
    expect(await on.store.records.count()).toBe(60);
    expect(await collect(on.store.records.rows("exemptions"))).toHaveLength(60);
  });

  test("writes a document twice in one batch as if one had come after the other", async () => {
    const changed = makeCapture(capture.ref.uri, "How many bays are there? 13");
    await Promise.all([capture, capture, changed, capture, changed].map((one) => on.store.ledger.keep(one)));
    const kept = await collect(on.store.records.rows("documents", { history: true }));
    expect(kept.map(({ isCurrent }) => isCurrent).sort()).toEqual([0, 1]);
    const extractor = { ...EXTRACTOR, version: "2.0.0" };
    const other = makeRecord(changed.ref, { extractor, outcome: "refused", questions: [] });
    await Promise.all([
      on.store.records.save(readingOf(changed)),
      on.store.records.save(readingOf(changed)),
      on.store.records.save(readingOf(changed, { extractor, records: [other] })),
    ]);
    expect((await on.store.records.get(changed.ref.id))?.outcome).toBe("refused");
    expect(await on.store.records.versions(changed.ref.id)).toHaveLength(2);
    expect(await collect(on.store.records.rows("questions"))).toEqual([]);
    expect(await on.store.ledger.get(changed.ref.id)).toMatchObject({ attempts: 2, extractorVersion: "2.0.0" });
  });

  test("a failure that comes late takes nothing from a document that this version has read", async () => {
    await on.store.ledger.keep(capture);
    await on.store.records.save(readingOf(capture));
    const error = new UnsupportedFormatError("It came late.");
    await on.store.ledger.fail({ ref: capture.ref, extractor: EXTRACTOR, state: "deferred", error });
    expect(await on.store.ledger.get(capture.ref.id)).toMatchObject({ state: "current", errorCode: null, attempts: 1 });
  });
}
