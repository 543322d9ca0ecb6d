import { UnsupportedFormatError } from "@foi-records/contract";
import { expect, test } from "@jest/globals";
import type { Capture } from "../src/store.js";
import type { OnBackend } from "./describe-backend.js";
import { EXTRACTOR, makeCapture, makeRecord } from "./make-record.js";
import { LETTER as capture, collect, readingOf } from "./readings.js";

/** What every backend must do with captures of one address. */
export function conformCaptures(on: OnBackend): void {
  test("makes changed bytes at one address a new capture and keeps the older as history", async () => {
    const changed = makeCapture(capture.ref.uri, "How many bays are there? 13");
    for (const one of [capture, changed]) {
      await on.store.ledger.keep(one);
      await on.store.records.save(readingOf(one));
    }
    expect((await collect(on.store.records.all())).map(({ id }) => id)).toEqual([changed.ref.id]);
    expect(await on.store.records.count({ history: true })).toBe(2);
    expect(await collect(on.store.records.rows("questions", { history: true }))).toHaveLength(4);
    await on.store.ledger.keep(capture);
    expect((await collect(on.store.records.all())).map(({ id }) => id)).toEqual([capture.ref.id]);
  });

  const seenAt = (text: string, retrievedAt: string | null, uri = capture.ref.uri) => ({
    ...makeCapture(uri, text),
    retrievedAt,
  });

  test("holds the capture seen last for the current one, in whatever order captures come", async () => {
    const orders = ["012", "021", "102", "120", "201", "210"];
    for (const order of orders) {
      const scrapes = [
        seenAt("old", "2024-01-01T10:00:00Z", order),
        seenAt("new", "2024-02-01T10:00:00.5Z", order),
        seenAt("old", "2024-03-01T10:00:00Z", order),
      ];
      await Promise.all([...order].map((at) => on.store.ledger.keep(scrapes[Number(at)] as Capture)));
    }
    const rows = await collect(on.store.records.rows("documents", { history: true }));
    for (const order of orders) {
      const seen = rows
        .filter(({ uri }) => uri === order)
        .map(({ firstSeenAt, lastSeenAt, isCurrent }) => [firstSeenAt, lastSeenAt, isCurrent]);
      expect(seen.sort()).toEqual([
        ["2024-01-01T10:00:00.000Z", "2024-03-01T10:00:00.000Z", 1],
        ["2024-02-01T10:00:00.500Z", "2024-02-01T10:00:00.500Z", 0],
      ]);
    }
  });

  test("has one current capture of an address that is kept many times at once", async () => {
    const texts = ["a", "b", "a", "c", "b", "a"];
    await Promise.all(texts.map((text) => on.store.ledger.keep(seenAt(text, null))));
    await on.store.ledger.keep(seenAt("b", null));
    const current = (await collect(on.store.records.rows("documents"))).map(({ sha256 }) => sha256);
    expect(current).toEqual([seenAt("b", null).ref.sha256]);
  });

  test("tells the captures of an address in the order seen, each with its readings of one part", async () => {
    const [first, second, broken] = [
      seenAt("one", "2024-01-01T00:00:00Z"),
      seenAt("two", "2024-02-01T00:00:00Z"),
      seenAt("", "2024-03-01T00:00:00Z"),
    ];
    for (const one of [second, broken, first]) await on.store.ledger.keep(one);
    for (const one of [first, second]) {
      const other = makeRecord(one.ref, {
        id: one.ref.id.replace(/^.{8}/, "eeeeeeee"),
        source: { ...makeRecord(one.ref).source, part: 2 },
      });
      await on.store.records.save(readingOf(one, { records: [makeRecord(one.ref), other] }));
    }
    const extractor = { ...EXTRACTOR, version: "2.0.0" };
    const reread = makeRecord(second.ref, { extractor, outcome: "refused" });
    await on.store.records.save(readingOf(second, { extractor, records: [reread] }));
    const error = new UnsupportedFormatError("It is empty.");
    await on.store.ledger.fail({ ref: broken.ref, extractor, state: "failed", error });

    const history = await collect(on.store.records.history(first.ref.id.slice(0, 20)));
    expect(
      history.map(({ document, recordId, readings }) => [
        document.id,
        document.isCurrent,
        document.errorCode,
        recordId,
        readings.map(({ record, isCurrent }) => [record.outcome, record.extractor.version, isCurrent]),
      ]),
    ).toEqual([
      [first.ref.id, 0, null, first.ref.id, [["partially-disclosed", "1.0.0", true]]],
      [
        second.ref.id,
        0,
        null,
        second.ref.id,
        [
          ["partially-disclosed", "1.0.0", false],
          ["refused", "2.0.0", true],
        ],
      ],
      [broken.ref.id, 1, "UNSUPPORTED_FORMAT", null, []],
    ]);
    const gone = await collect(on.store.records.history(second.ref.id.replace(/^.{8}/, "eeeeeeee")));
    expect(
      gone.map(({ recordId, readings }) => [recordId?.[0] ?? null, readings.map(({ isCurrent }) => isCurrent)]),
    ).toEqual([
      ["e", [true]],
      ["e", [false]],
      [null, []],
    ]);
    expect(await collect(on.store.records.history("f".repeat(64)))).toEqual([]);
    expect(await collect(on.store.records.history("no id"))).toEqual([]);
  });
}
