import { UnsupportedFormatError } from "@foi-records/contract";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createStore } from "../src/create-store.js";
import type { Capture, DocumentSelection, Reading, Store } from "../src/store.js";
import type { Backend, Place } from "./backends.js";
import { EXTRACTOR, makeCapture, makeRecord } from "./make-record.js";

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

function readingOf({ ref }: Capture, changes: Partial<Reading> = {}): Reading {
  return { ref, extractor: EXTRACTOR, records: [makeRecord(ref)], diagnostics: [], ...changes };
}

/** What every backend must do; a backend that is not here is skipped by name, with its reason. */
export function describeStore(backend: Backend): void {
  const run = backend.skipped === null ? describe : describe.skip;
  const because = backend.skipped === null ? "" : ` (skipped: ${backend.skipped})`;
  run(`${backend.name}${because}`, () => {
    let place: Place;
    let store: Store;
    const reopen = async () => createStore(await place.open(), { documents: 128, waitMs: 8 });

    beforeEach(async () => {
      place = await backend.makePlace();
      store = await reopen();
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });
    afterAll(() => backend.stop());

    const capture = makeCapture("file:///letters/one.txt", "How many bays are there? 12");

    test("gives a record back as it was saved, after the store was closed and opened", async () => {
      await store.ledger.keep(capture);
      await store.records.save(readingOf(capture));
      await store.close();
      store = await reopen();
      const record = await store.records.get(capture.ref.id);
      expect(JSON.stringify(record)).toBe(JSON.stringify(makeRecord(capture.ref)));
    });

    test("gives kept bytes back byte for byte, the empty document too", async () => {
      const empty = makeCapture("file:///letters/empty.txt", "");
      await store.ledger.keep(capture);
      await store.ledger.keep(empty);
      expect(Buffer.from((await store.blobs.get(capture.ref.sha256)) ?? [])).toEqual(Buffer.from(capture.bytes));
      expect((await store.blobs.get(empty.ref.sha256))?.length).toBe(0);
      expect(await store.blobs.get("0".repeat(64))).toBeNull();
    });

    test("finds a record by a prefix of its id, and says so where the prefix is not unique", async () => {
      const ids: string[] = [];
      for (let number = 0; number < 17; number++) {
        const one = makeCapture(`file:///letters/${number}.txt`, "x");
        await store.ledger.keep(one);
        await store.records.save(readingOf(one));
        ids.push(one.ref.id);
      }
      const [id = ""] = ids;
      expect((await store.records.get(id.slice(0, 12).toUpperCase()))?.id).toBe(id);
      expect(await store.records.get("%")).toBeNull();
      const shared = ids.map(([first]) => first).find((first, at, all) => all.indexOf(first) !== at) ?? "";
      await expect(store.records.get(shared)).rejects.toMatchObject({ code: "CONFIG" });
    });

    test("writes nothing for an identical record", async () => {
      await store.ledger.keep(capture);
      await store.records.save(readingOf(capture));
      const before = [await collect(store.records.rows("documents")), await store.records.versions(capture.ref.id)];
      await store.ledger.keep(capture);
      await store.records.save(readingOf(capture));
      expect([await collect(store.records.rows("documents")), await store.records.versions(capture.ref.id)]).toEqual(
        before,
      );
      expect(await collect(store.records.rows("questions"))).toHaveLength(2);
    });

    test("keeps each reading that differed, and only those", async () => {
      const [second, third] = ["2.0.0", "3.0.0"].map((version) => ({ ...EXTRACTOR, version }));
      if (second === undefined || third === undefined) throw new Error("two versions are needed");
      await store.ledger.keep(capture);
      await store.records.save(readingOf(capture));
      const same = makeRecord(capture.ref, { extractor: second });
      await store.records.save(readingOf(capture, { extractor: second, records: [same] }));
      expect((await store.records.get(capture.ref.id))?.extractor.version).toBe("2.0.0");
      expect(await store.records.versions(capture.ref.id)).toHaveLength(1);

      const other = makeRecord(capture.ref, { extractor: third, outcome: "refused", questions: [] });
      await store.records.save(readingOf(capture, { extractor: third, records: [other] }));
      expect((await store.records.versions(capture.ref.id)).map(({ outcome }) => outcome)).toEqual([
        "partially-disclosed",
        "refused",
      ]);
      expect((await store.records.get(capture.ref.id))?.outcome).toBe("refused");
      expect(await collect(store.records.rows("questions"))).toEqual([]);
    });

    test("takes away the record of a part that is no longer found, and keeps its reading", async () => {
      await store.ledger.keep(capture);
      const part = makeRecord(capture.ref, { id: "b".repeat(64) });
      await store.records.save(readingOf(capture, { records: [makeRecord(capture.ref), part] }));
      expect(await store.records.count()).toBe(2);
      const extractor = { ...EXTRACTOR, version: "2.0.0" };
      await store.records.save(readingOf(capture, { extractor, records: [makeRecord(capture.ref, { extractor })] }));
      expect(await store.records.count()).toBe(1);
      expect(await store.records.get(part.id)).toBeNull();
      expect(await store.records.versions(part.id)).toHaveLength(1);
    });

    test("keeps the first parts of a document that gives fewer than before, each with its own rows", async () => {
      await store.ledger.keep(capture);
      const partOf = (part: number) =>
        makeRecord(capture.ref, {
          id: String(part).repeat(64),
          source: { ...makeRecord(capture.ref).source, part },
          reference: `FOI ${part}`,
        });
      await store.records.save(readingOf(capture, { records: [1, 2, 3].map(partOf) }));
      expect((await collect(store.records.rows("records"))).map(({ part }) => part)).toEqual([1, 2, 3]);
      expect(await collect(store.records.rows("questions"))).toHaveLength(6);
      const extractor = { ...EXTRACTOR, version: "2.0.0" };
      const records = [1, 2].map((part) => ({ ...partOf(part), extractor }));
      await store.records.save(readingOf(capture, { extractor, records }));
      expect((await collect(store.records.all())).map(({ reference }) => reference)).toEqual(["FOI 1", "FOI 2"]);
      expect(await collect(store.records.rows("questions"))).toHaveLength(4);
      expect(await store.records.findByReference("FOI 3")).toEqual([]);
      expect(await store.records.versions("3".repeat(64))).toHaveLength(1);
      expect((await store.records.stats()).records).toBe(2);
    });

    test("makes changed bytes at one address a new capture and keeps the older as history", async () => {
      const changed = makeCapture(capture.ref.uri, "How many bays are there? 13");
      for (const one of [capture, changed]) {
        await store.ledger.keep(one);
        await store.records.save(readingOf(one));
      }
      expect((await collect(store.records.all())).map(({ id }) => id)).toEqual([changed.ref.id]);
      expect(await store.records.count({ history: true })).toBe(2);
      expect(await collect(store.records.rows("questions", { history: true }))).toHaveLength(4);
      await store.ledger.keep(capture);
      expect((await collect(store.records.all())).map(({ id }) => id)).toEqual([capture.ref.id]);
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
        await Promise.all([...order].map((at) => store.ledger.keep(scrapes[Number(at)] as Capture)));
      }
      const rows = await collect(store.records.rows("documents", { history: true }));
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
      await Promise.all(texts.map((text) => store.ledger.keep(seenAt(text, null))));
      await store.ledger.keep(seenAt("b", null));
      const current = (await collect(store.records.rows("documents"))).map(({ sha256 }) => sha256);
      expect(current).toEqual([seenAt("b", null).ref.sha256]);
    });

    test("tells the captures of an address in the order seen, each with its readings of one part", async () => {
      const [first, second, broken] = [
        seenAt("one", "2024-01-01T00:00:00Z"),
        seenAt("two", "2024-02-01T00:00:00Z"),
        seenAt("", "2024-03-01T00:00:00Z"),
      ];
      for (const one of [second, broken, first]) await store.ledger.keep(one);
      for (const one of [first, second]) {
        const other = makeRecord(one.ref, {
          id: one.ref.id.replace(/^.{8}/, "eeeeeeee"),
          source: { ...makeRecord(one.ref).source, part: 2 },
        });
        await store.records.save(readingOf(one, { records: [makeRecord(one.ref), other] }));
      }
      const extractor = { ...EXTRACTOR, version: "2.0.0" };
      const reread = makeRecord(second.ref, { extractor, outcome: "refused" });
      await store.records.save(readingOf(second, { extractor, records: [reread] }));
      const error = new UnsupportedFormatError("It is empty.");
      await store.ledger.fail({ ref: broken.ref, extractor, state: "failed", error });

      const history = await collect(store.records.history(first.ref.id.slice(0, 20)));
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
      const gone = await collect(store.records.history(second.ref.id.replace(/^.{8}/, "eeeeeeee")));
      expect(
        gone.map(({ recordId, readings }) => [recordId?.[0] ?? null, readings.map(({ isCurrent }) => isCurrent)]),
      ).toEqual([
        ["e", [true]],
        ["e", [false]],
        [null, []],
      ]);
      expect(await collect(store.records.history("f".repeat(64)))).toEqual([]);
      expect(await collect(store.records.history("no id"))).toEqual([]);
    });

    test("lists a failed document with its code and reason, until it is read", async () => {
      await store.ledger.keep(capture);
      const error = new UnsupportedFormatError("It is a picture.");
      await store.ledger.fail({ ref: capture.ref, extractor: EXTRACTOR, state: "failed", error });
      expect(await collect(store.ledger.failed())).toEqual([
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
      expect(await collect(store.ledger.failed({ codes: ["EMPTY_DOCUMENT"] }))).toEqual([]);
      expect(await store.ledger.counts()).toEqual({
        states: { kept: 0, current: 0, failed: 1, deferred: 0 },
        errors: { UNSUPPORTED_FORMAT: 1 },
      });
      expect((await store.records.stats()).errors).toEqual([{ value: "UNSUPPORTED_FORMAT", count: 1 }]);
      await store.ledger.release([capture.ref.id]);
      expect(await store.ledger.get(capture.ref.id)).toMatchObject({ state: "kept", errorCode: null });
      await store.records.save(readingOf(capture));
      expect(await collect(store.ledger.failed())).toEqual([]);
      expect(await store.ledger.get(capture.ref.id)).toMatchObject({ state: "current", attempts: 2, errorCode: null });
    });

    test("leaves nothing of a reading whose transaction fails, and writes the others of its batch", async () => {
      const stranger = makeCapture("file:///letters/never-kept.txt", "x");
      await store.ledger.keep(capture);
      const [good, bad] = await Promise.allSettled([
        store.records.save(readingOf(capture)),
        store.records.save(readingOf(stranger)),
      ]);
      expect(good.status).toBe("fulfilled");
      expect(bad).toMatchObject({ status: "rejected", reason: { code: "STORE_UNAVAILABLE", retryable: true } });
      expect(await store.records.count({ history: true })).toBe(1);
      expect(await store.records.versions(stranger.ref.id)).toEqual([]);
    });

    test("writes many documents at once, and the one at fault fails alone", async () => {
      const captures = Array.from({ length: 60 }, (_, number) => makeCapture(`file:///letters/${number}.txt`, "same"));
      await Promise.all(captures.map((one) => store.ledger.keep(one)));
      const stranger = makeCapture("file:///letters/never-kept.txt", "x");
      const results = await Promise.allSettled(
        [...captures.slice(0, 31), stranger, ...captures.slice(31)].map((one) => store.records.save(readingOf(one))),
      );
      expect(results.flatMap(({ status }, at) => (status === "rejected" ? [at] : []))).toEqual([31]);
      expect(await store.records.count()).toBe(60);
      expect(await collect(store.records.rows("exemptions"))).toHaveLength(60);
    });

    test("writes a document twice in one batch as if one had come after the other", async () => {
      const changed = makeCapture(capture.ref.uri, "How many bays are there? 13");
      await Promise.all([capture, capture, changed, capture, changed].map((one) => store.ledger.keep(one)));
      const kept = await collect(store.records.rows("documents", { history: true }));
      expect(kept.map(({ isCurrent }) => isCurrent).sort()).toEqual([0, 1]);
      const extractor = { ...EXTRACTOR, version: "2.0.0" };
      const other = makeRecord(changed.ref, { extractor, outcome: "refused", questions: [] });
      await Promise.all([
        store.records.save(readingOf(changed)),
        store.records.save(readingOf(changed)),
        store.records.save(readingOf(changed, { extractor, records: [other] })),
      ]);
      expect((await store.records.get(changed.ref.id))?.outcome).toBe("refused");
      expect(await store.records.versions(changed.ref.id)).toHaveLength(2);
      expect(await collect(store.records.rows("questions"))).toEqual([]);
      expect(await store.ledger.get(changed.ref.id)).toMatchObject({ attempts: 2, extractorVersion: "2.0.0" });
    });

    test("takes values that are long, strange or exact", async () => {
      const strange = makeCapture(`data:text/plain,${"x1y2z3".repeat(2000)}`, "x");
      const reference = Array.from({ length: 900 }, (_, number) => `r${number}`).join("");
      const confidence = { "/outcome": 0.123456789012345 };
      const text = "a\u0000b \ud83d\ude00 \ud800 c";
      const record = makeRecord(strange.ref, { reference, confidence, text, title: "'; drop table records; --" });
      await store.ledger.keep(strange);
      await store.records.save(readingOf(strange, { records: [record] }));
      expect(JSON.stringify(await store.records.get(strange.ref.id))).toBe(JSON.stringify(record));
      const [row] = await collect(store.records.rows("records"));
      expect(row).toMatchObject({ outcomeConfidence: confidence["/outcome"], title: record.title, reference });
      expect(await store.records.findByReference(reference.toUpperCase())).toHaveLength(1);
    });

    test("a failure that comes late takes nothing from a document that this version has read", async () => {
      await store.ledger.keep(capture);
      await store.records.save(readingOf(capture));
      const error = new UnsupportedFormatError("It came late.");
      await store.ledger.fail({ ref: capture.ref, extractor: EXTRACTOR, state: "deferred", error });
      expect(await store.ledger.get(capture.ref.id)).toMatchObject({ state: "current", errorCode: null, attempts: 1 });
    });

    test("finds by reference whatever the case, by a part of it, and takes no wildcard from what is typed", async () => {
      await store.ledger.keep(capture);
      await store.records.save(readingOf(capture));
      const find = async (reference: string) => (await store.records.findByReference(reference)).length;
      expect(await find(" foi 2024/17_a ")).toBe(1);
      expect(await find("2024/17")).toBe(1);
      expect(await find("2024%17")).toBe(0);
      expect(await find("2024/1__A")).toBe(0);
      expect(await find("")).toBe(0);
    });

    test("says whether saving a reading changed a record", async () => {
      await store.ledger.keep(capture);
      const newer = { ...EXTRACTOR, version: "2.0.0" };
      const same = [makeRecord(capture.ref, { extractor: newer })];
      expect(await store.records.save(readingOf(capture))).toEqual({ changed: true });
      expect(await store.records.save(readingOf(capture))).toEqual({ changed: false });
      expect(await store.records.save(readingOf(capture, { extractor: newer, records: same }))).toEqual({
        changed: false,
      });
      const newest = { ...EXTRACTOR, version: "3.0.0" };
      expect(await store.records.save(readingOf(capture, { extractor: newest, records: [] }))).toEqual({
        changed: true,
      });
      expect(await store.records.ofDocument(capture.ref.id)).toEqual([]);
    });

    test("selects documents by what is known of them and of their records", async () => {
      const uris = ["https://a.example/1", "https://a.example:8080/2", "http://a.example", "https://a.example.org/3"];
      const captures = uris.map((uri) => ({ ...makeCapture(uri, uri), retrievedAt: "2024-05-01T00:00:00.000Z" }));
      const [one, two, three, four] = captures as [Capture, Capture, Capture, Capture];
      await Promise.all(captures.map((each) => store.ledger.keep(each)));
      const save = (each: Capture, changes: Parameters<typeof makeRecord>[1]) =>
        store.records.save(readingOf(each, { records: [makeRecord(each.ref, changes)] }));
      await save(one, { authority: "Zeddle Council", confidence: { "/outcome": 0.5 }, warnings: [] });
      await save(two, { outcome: "refused", confidence: {} });
      const fault = new UnsupportedFormatError("It is a picture.");
      await store.ledger.fail({ ref: three.ref, extractor: EXTRACTOR, state: "failed", error: fault });
      const chosen = async (selection: DocumentSelection) => {
        const refs = await collect(store.ledger.select(selection));
        return refs.map(({ uri }) => uri).sort();
      };
      expect(await chosen({})).toEqual([...uris].sort());
      expect(await chosen({ host: "a.example" })).toEqual([three, one, two].map(({ ref }) => ref.uri));
      expect(await chosen({ staleFor: EXTRACTOR })).toEqual([four.ref.uri]);
      expect(await chosen({ staleFor: { ...EXTRACTOR, rules: "sha256:other" } })).toHaveLength(4);
      expect(await chosen({ authority: "zeddle COUNCIL" })).toEqual([one.ref.uri]);
      expect(await chosen({ outcome: "refused" })).toEqual([two.ref.uri]);
      expect(await chosen({ warning: "QUESTION_WITHOUT_ANSWER" })).toEqual([two.ref.uri]);
      expect(await chosen({ warning: "QUESTION%ANSWER" })).toEqual([]);
      expect(await chosen({ confidenceBelow: 0.8 })).toEqual([one.ref.uri]);
      expect(await chosen({ since: "2024-04-30" })).toHaveLength(4);
      expect(await chosen({ since: "2024-05-02" })).toEqual([]);
      expect(await chosen({ ids: [two.ref.id, "0".repeat(64)], outcome: "refused" })).toEqual([two.ref.uri]);
      expect(await chosen({ ids: [] })).toEqual([]);
    });

    test("counts outcomes, provisions, authorities and years", async () => {
      const other = makeCapture("file:///letters/two.txt", "None");
      for (const one of [capture, other]) await store.ledger.keep(one);
      await store.records.save(readingOf(capture));
      const records = [makeRecord(other.ref, { outcome: "refused", dateResponded: null, dateReceived: "2023-01-02" })];
      await store.records.save(readingOf(other, { records }));
      expect(await store.records.stats()).toEqual({
        documents: [{ value: "current", count: 2 }],
        records: 2,
        kinds: [{ value: "response", count: 2 }],
        outcomes: [
          { value: "partially-disclosed", count: 1 },
          { value: "refused", count: 1 },
        ],
        provisions: [{ value: "ukpga/2000/36/section/40/2", title: "Personal information", count: 2 }],
        authorities: [{ value: "Northmoor District Council", count: 2 }],
        years: [
          { value: "2023", count: 1 },
          { value: "2024", count: 1 },
        ],
        errors: [],
      });
    });

    test("walks more records than a page holds, each once, while others are written", async () => {
      const captures = Array.from({ length: 230 }, (_, number) => makeCapture(`file:///letters/${number}.txt`, "x"));
      await Promise.all(captures.map((one) => store.ledger.keep(one)));
      await Promise.all(captures.map((one) => store.records.save(readingOf(one))));
      const seen: string[] = [];
      for await (const { id } of store.records.all()) {
        seen.push(id);
        if (seen.length === 50) await store.records.save(readingOf(captures[0] as Capture));
      }
      expect(seen).toEqual(captures.map(({ ref }) => ref.id).sort());
      expect(await collect(store.records.rows("citations"))).toHaveLength(460);
    });
  });
}
