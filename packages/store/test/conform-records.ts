import { UnsupportedFormatError } from "@foi-records/contract";
import { expect, test } from "@jest/globals";
import type { Capture, DocumentSelection } from "../src/store.js";
import type { OnBackend } from "./describe-backend.js";
import { EXTRACTOR, makeCapture, makeRecord } from "./make-record.js";
import { LETTER as capture, collect, readingOf } from "./readings.js";

/** What every backend must do with records: give them back, find, select and count them. */
export function conformRecords(on: OnBackend): void {
  test("gives a record back as it was saved, after the store was closed and opened", async () => {
    await on.store.ledger.keep(capture);
    await on.store.records.save(readingOf(capture));
    await on.reopen();
    const record = await on.store.records.get(capture.ref.id);
    expect(JSON.stringify(record)).toBe(JSON.stringify(makeRecord(capture.ref)));
  });

  test("gives kept bytes back byte for byte, the empty document too", async () => {
    const empty = makeCapture("file:///letters/empty.txt", "");
    await on.store.ledger.keep(capture);
    await on.store.ledger.keep(empty);
    expect(Buffer.from((await on.store.blobs.get(capture.ref.sha256)) ?? [])).toEqual(Buffer.from(capture.bytes));
    expect((await on.store.blobs.get(empty.ref.sha256))?.length).toBe(0);
    expect(await on.store.blobs.get("0".repeat(64))).toBeNull();
  });

  test("finds a record by a prefix of its id, and says so where the prefix is not unique", async () => {
    const ids: string[] = [];
    for (let number = 0; number < 17; number++) {
      const one = makeCapture(`file:///letters/${number}.txt`, "x");
      await on.store.ledger.keep(one);
      await on.store.records.save(readingOf(one));
      ids.push(one.ref.id);
    }
    const [id = ""] = ids;
    expect((await on.store.records.get(id.slice(0, 12).toUpperCase()))?.id).toBe(id);
    expect(await on.store.records.get("%")).toBeNull();
    const shared = ids.map(([first]) => first).find((first, at, all) => all.indexOf(first) !== at) ?? "";
    await expect(on.store.records.get(shared)).rejects.toMatchObject({ code: "CONFIG" });
  });

  test("writes nothing for an identical record", async () => {
    await on.store.ledger.keep(capture);
    await on.store.records.save(readingOf(capture));
    const before = [await collect(on.store.records.rows("documents")), await on.store.records.versions(capture.ref.id)];
    await on.store.ledger.keep(capture);
    await on.store.records.save(readingOf(capture));
    expect([
      await collect(on.store.records.rows("documents")),
      await on.store.records.versions(capture.ref.id),
    ]).toEqual(before);
    expect(await collect(on.store.records.rows("questions"))).toHaveLength(2);
  });

  test("keeps each reading that differed, and only those", async () => {
    const [second, third] = ["2.0.0", "3.0.0"].map((version) => ({ ...EXTRACTOR, version }));
    if (second === undefined || third === undefined) throw new Error("two versions are needed");
    await on.store.ledger.keep(capture);
    await on.store.records.save(readingOf(capture));
    const same = makeRecord(capture.ref, { extractor: second });
    await on.store.records.save(readingOf(capture, { extractor: second, records: [same] }));
    expect((await on.store.records.get(capture.ref.id))?.extractor.version).toBe("2.0.0");
    expect(await on.store.records.versions(capture.ref.id)).toHaveLength(1);

    const other = makeRecord(capture.ref, { extractor: third, outcome: "refused", questions: [] });
    await on.store.records.save(readingOf(capture, { extractor: third, records: [other] }));
    expect((await on.store.records.versions(capture.ref.id)).map(({ outcome }) => outcome)).toEqual([
      "partially-disclosed",
      "refused",
    ]);
    expect((await on.store.records.get(capture.ref.id))?.outcome).toBe("refused");
    expect(await collect(on.store.records.rows("questions"))).toEqual([]);
  });

  test("takes away the record of a part that is no longer found, and keeps its reading", async () => {
    await on.store.ledger.keep(capture);
    const part = makeRecord(capture.ref, { id: "b".repeat(64) });
    await on.store.records.save(readingOf(capture, { records: [makeRecord(capture.ref), part] }));
    expect(await on.store.records.count()).toBe(2);
    const extractor = { ...EXTRACTOR, version: "2.0.0" };
    await on.store.records.save(readingOf(capture, { extractor, records: [makeRecord(capture.ref, { extractor })] }));
    expect(await on.store.records.count()).toBe(1);
    expect(await on.store.records.get(part.id)).toBeNull();
    expect(await on.store.records.versions(part.id)).toHaveLength(1);
  });

  test("keeps the first parts of a document that gives fewer than before, each with its own rows", async () => {
    await on.store.ledger.keep(capture);
    const partOf = (part: number) =>
      makeRecord(capture.ref, {
        id: String(part).repeat(64),
        source: { ...makeRecord(capture.ref).source, part },
        reference: `FOI ${part}`,
      });
    await on.store.records.save(readingOf(capture, { records: [1, 2, 3].map(partOf) }));
    expect((await collect(on.store.records.rows("records"))).map(({ part }) => part)).toEqual([1, 2, 3]);
    expect(await collect(on.store.records.rows("questions"))).toHaveLength(6);
    const extractor = { ...EXTRACTOR, version: "2.0.0" };
    const records = [1, 2].map((part) => ({ ...partOf(part), extractor }));
    await on.store.records.save(readingOf(capture, { extractor, records }));
    expect((await collect(on.store.records.all())).map(({ reference }) => reference)).toEqual(["FOI 1", "FOI 2"]);
    expect(await collect(on.store.records.rows("questions"))).toHaveLength(4);
    expect(await on.store.records.findByReference("FOI 3")).toEqual([]);
    expect(await on.store.records.versions("3".repeat(64))).toHaveLength(1);
    expect((await on.store.records.stats()).records).toBe(2);
  });

  test("takes values that are long, strange or exact", async () => {
    const strange = makeCapture(`data:text/plain,${"x1y2z3".repeat(2000)}`, "x");
    const reference = Array.from({ length: 900 }, (_, number) => `r${number}`).join("");
    const confidence = { "/outcome": 0.123456789012345 };
    const text = "a\u0000b \ud83d\ude00 \ud800 c";
    const record = makeRecord(strange.ref, { reference, confidence, text, title: "'; drop table records; --" });
    await on.store.ledger.keep(strange);
    await on.store.records.save(readingOf(strange, { records: [record] }));
    expect(JSON.stringify(await on.store.records.get(strange.ref.id))).toBe(JSON.stringify(record));
    const [row] = await collect(on.store.records.rows("records"));
    expect(row).toMatchObject({ outcomeConfidence: confidence["/outcome"], title: record.title, reference });
    expect(await on.store.records.findByReference(reference.toUpperCase())).toHaveLength(1);
  });

  test("finds by reference whatever the case, by a part of it, and takes no wildcard from what is typed", async () => {
    await on.store.ledger.keep(capture);
    await on.store.records.save(readingOf(capture));
    const find = async (reference: string) => (await on.store.records.findByReference(reference)).length;
    expect(await find(" foi 2024/17_a ")).toBe(1);
    expect(await find("2024/17")).toBe(1);
    expect(await find("2024%17")).toBe(0);
    expect(await find("2024/1__A")).toBe(0);
    expect(await find("")).toBe(0);
  });

  test("says whether saving a reading changed a record", async () => {
    await on.store.ledger.keep(capture);
    const newer = { ...EXTRACTOR, version: "2.0.0" };
    const same = [makeRecord(capture.ref, { extractor: newer })];
    expect(await on.store.records.save(readingOf(capture))).toEqual({ changed: true });
    expect(await on.store.records.save(readingOf(capture))).toEqual({ changed: false });
    expect(await on.store.records.save(readingOf(capture, { extractor: newer, records: same }))).toEqual({
      changed: false,
    });
    const newest = { ...EXTRACTOR, version: "3.0.0" };
    expect(await on.store.records.save(readingOf(capture, { extractor: newest, records: [] }))).toEqual({
      changed: true,
    });
    expect(await on.store.records.ofDocument(capture.ref.id)).toEqual([]);
  });

  test("selects documents by what is known of them and of their records", async () => {
    const uris = ["https://a.example/1", "https://a.example:8080/2", "http://a.example", "https://a.example.org/3"];
    const captures = uris.map((uri) => ({ ...makeCapture(uri, uri), retrievedAt: "2024-05-01T00:00:00.000Z" }));
    const [one, two, three, four] = captures as [Capture, Capture, Capture, Capture];
    await Promise.all(captures.map((each) => on.store.ledger.keep(each)));
    const save = (each: Capture, changes: Parameters<typeof makeRecord>[1]) =>
      on.store.records.save(readingOf(each, { records: [makeRecord(each.ref, changes)] }));
    await save(one, { authority: "Zeddle Council", confidence: { "/outcome": 0.5 }, warnings: [] });
    await save(two, { outcome: "refused", confidence: {} });
    const fault = new UnsupportedFormatError("It is a picture.");
    await on.store.ledger.fail({ ref: three.ref, extractor: EXTRACTOR, state: "failed", error: fault });
    const chosen = async (selection: DocumentSelection) => {
      const refs = await collect(on.store.ledger.select(selection));
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
    for (const one of [capture, other]) await on.store.ledger.keep(one);
    await on.store.records.save(readingOf(capture));
    const records = [makeRecord(other.ref, { outcome: "refused", dateResponded: null, dateReceived: "2023-01-02" })];
    await on.store.records.save(readingOf(other, { records }));
    expect(await on.store.records.stats()).toEqual({
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
    await Promise.all(captures.map((one) => on.store.ledger.keep(one)));
    await Promise.all(captures.map((one) => on.store.records.save(readingOf(one))));
    const seen: string[] = [];
    for await (const { id } of on.store.records.all()) {
      seen.push(id);
      if (seen.length === 50) await on.store.records.save(readingOf(captures[0] as Capture));
    }
    expect(seen).toEqual(captures.map(({ ref }) => ref.id).sort());
    expect(await collect(on.store.records.rows("citations"))).toHaveLength(460);
  });
}
