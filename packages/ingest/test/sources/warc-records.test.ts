import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readGzip } from "../../src/sources/archive/gzip-members.js";
import { readPlain } from "../../src/sources/archive/piece.js";
import { opensRecord, readWarcRecords, type WarcEvent } from "../../src/sources/archive/warc-records.js";
import { letterPage, makeRecord, packEach } from "../make-warc.js";

const MAX_BYTES = 1024 * 1024;
const uriOf = (number: number) => `https://www.northmoor.example/${number}`;
const pages = (count: number) =>
  Array.from({ length: count }, (_, number) => makeRecord({ uri: uriOf(number), body: letterPage(number) }));

async function* inChunks(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Buffer, { chunk = 64 * 1024, maxBytes = MAX_BYTES } = {}): Promise<WarcEvent[]> {
  const packed = bytes[0] === 0x1f;
  const chunks = inChunks(bytes, chunk);
  const pieces = packed ? readGzip(chunks, opensRecord) : readPlain(chunks);
  const events: WarcEvent[] = [];
  for await (const inHand of readWarcRecords(pieces, { packed, maxBytes, size: packed ? null : bytes.length })) {
    events.push(...inHand);
  }
  return events;
}

/** The number of each record's page, or what is said of a broken one. */
const told = (events: readonly WarcEvent[]) =>
  events.map((event) => ("error" in event ? event.error.message : Number(event.header.targetUri?.split("/").at(-1))));
const offsetsOf = (events: readonly WarcEvent[]) => events.map(({ offset }) => offset);
const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);

describe("gives every record with the byte of the file at which it begins", () => {
  test.each([1, 7, 1000, 64 * 1024])("in a compressed file that comes in chunks of %d bytes", async (chunk) => {
    const { bytes, offsets } = packEach(pages(chunk === 1 ? 5 : 120));
    const events = await read(bytes, { chunk });
    expect(told(events)).toEqual(numbers(events.length));
    expect(offsetsOf(events)).toEqual(offsets);
  });

  test("in a plain file", async () => {
    const records = pages(30);
    const events = await read(Buffer.concat(records), { chunk: 999 });
    expect(told(events)).toEqual(numbers(30));
    expect(offsetsOf(events)).toEqual(records.map((_, index) => Buffer.concat(records.slice(0, index)).length));
  });

  test("in a file that was compressed as a whole: all stand in the one member", async () => {
    const events = await read(gzipSync(Buffer.concat(pages(50))));
    expect(told(events)).toEqual(numbers(50));
    expect(new Set(offsetsOf(events))).toEqual(new Set([0]));
  });

  test("in a file whose members do not begin where records do", async () => {
    const plain = Buffer.concat(pages(40));
    const members: Buffer[] = [];
    for (let at = 0; at < plain.length; at += 700) members.push(gzipSync(plain.subarray(at, at + 700)));
    expect(told(await read(Buffer.concat(members)))).toEqual(numbers(40));
  });

  test("where pages hold gzip data that looks like members of the file", async () => {
    const bodies = numbers(20).map((number) => gzipSync(randomBytes(500 + number)));
    const { bytes, offsets } = packEach(bodies.map((body, number) => makeRecord({ uri: uriOf(number), body })));
    const events = await read(bytes);
    expect(told(events)).toEqual(numbers(20));
    expect(offsetsOf(events)).toEqual(offsets);
  });

  test("with records of any size, packed one by one or many together", async () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(sizes, fc.integer({ min: 1, max: 3000 }), async (lengths, chunk) => {
        const records = lengths.map((length, number) => makeRecord({ uri: uriOf(number), body: "a".repeat(length) }));
        const { bytes, offsets } = packEach(records);
        const events = await read(bytes, { chunk });
        expect([told(events), offsetsOf(events)]).toEqual([numbers(lengths.length), offsets]);
        expect(told(await read(gzipSync(Buffer.concat(records)), { chunk }))).toEqual(numbers(lengths.length));
      }),
      { numRuns: 30 },
    );
  });
});

describe("a broken record is told, and the next is read", () => {
  test("a damaged member among others, with its place", async () => {
    const { bytes, offsets } = packEach(pages(60));
    for (const number of [0, 17, 18, 59]) bytes.fill(0xff, (offsets[number] ?? 0) + 60, (offsets[number] ?? 0) + 90);
    const events = await read(bytes);
    expect(events).toHaveLength(60);
    const broken = events.filter((event) => "error" in event);
    expect(offsetsOf(broken)).toEqual([0, 17, 18, 59].map((number) => offsets[number]));
    expect(broken.every((event) => "error" in event && event.error.code === "BROKEN_RECORD")).toBe(true);
  });

  test("a wrong checksum", async () => {
    const { bytes, offsets } = packEach(pages(3));
    bytes.writeUInt32LE(12345, (offsets[2] ?? 0) - 8);
    expect(told(await read(bytes))).toEqual([0, "its compressed data does not have its checksum", 2]);
  });

  test("a file that was cut short, compressed or not", async () => {
    const { bytes, offsets } = packEach(pages(5));
    const cut = await read(bytes.subarray(0, (offsets[4] ?? 0) + 100));
    expect(told(cut)).toEqual([0, 1, 2, 3, "its compressed data is cut short"]);
    const plain = Buffer.concat(pages(5));
    expect(told(await read(plain.subarray(0, plain.length - 200)))).toEqual([
      0,
      1,
      2,
      3,
      expect.stringContaining("bytes"),
    ]);
    const noise = numbers(5).map((number) => makeRecord({ uri: uriOf(number), body: randomBytes(400) }));
    const whole = gzipSync(Buffer.concat(noise));
    const events = await read(whole.subarray(0, whole.length - 60));
    expect(told(events).slice(0, 2)).toEqual([0, 1]);
    expect(told(events).at(-1)).toBe("its compressed data is cut short");
  });

  test.each([1, -1, 40, -40, 700, 5_000_000, 1e12])("a length that is wrong by %d", async (by) => {
    const records = pages(6);
    const body = letterPage(2);
    const honest = makeRecord({ uri: uriOf(2), body });
    const length = Number(/Content-Length: (\d+)/.exec(honest.toString("latin1"))?.[1]);
    const lying = makeRecord({ uri: uriOf(2), body, length: length + by });
    const all = records.map((record, number) => (number === 2 ? lying : record));
    const expected = [0, 1, expect.stringContaining("bytes"), 3, 4, 5];
    expect(told(await read(packEach(all).bytes))).toEqual(expected);
    expect(told(await read(Buffer.concat(all)))).toEqual(expected);
    expect(told(await read(gzipSync(Buffer.concat(all))))).toEqual(expected);
  });

  test("a header that never ends, bytes that are no record, a record without a type", async () => {
    const [first = Buffer.alloc(0), last = Buffer.alloc(0)] = pages(2);
    const endless = Buffer.from(`WARC/1.0\r\nX: ${"y".repeat(200_000)}`);
    const typeless = Buffer.from("WARC/1.0\r\nContent-Length: 4\r\n\r\nabcd\r\n\r\n");
    for (const junk of [endless, randomBytes(5000), typeless]) {
      const events = await read(packEach([first, junk, last]).bytes);
      expect(told(events)).toEqual([0, "no header of a WARC record stands here", 1]);
    }
    const plain = await read(Buffer.concat([first, endless, Buffer.from("\r\n\r\n"), last]));
    expect(told(plain)).toEqual([0, "no header of a WARC record stands here", 1]);
  });

  test("zeros behind the last member are padding, other bytes are not", async () => {
    const { bytes } = packEach(pages(2));
    expect(told(await read(Buffer.concat([bytes, Buffer.alloc(5000)])))).toEqual([0, 1]);
    const events = await read(Buffer.concat([bytes, Buffer.from("no gzip data at all")]));
    expect(told(events)).toEqual([0, 1, "no compressed data begins here"]);
  });
});

test("a record above the limit is given by its head, and those around it whole", async () => {
  const [first, , last] = pages(3);
  const large = makeRecord({ uri: uriOf(1), body: "x".repeat(3_000_000) });
  const all = [first, large, last].map((record) => record ?? Buffer.alloc(0));
  for (const bytes of [packEach(all).bytes, Buffer.concat(all), gzipSync(Buffer.concat(all))]) {
    const events = await read(bytes, { maxBytes: 100_000 });
    expect(events.map((event) => "isWhole" in event && event.isWhole)).toEqual([true, false, true]);
    expect(told(events)).toEqual([0, 1, 2]);
  }
});

test("memory stays flat over a bomb of one member", async () => {
  const bomb = gzipSync(makeRecord({ uri: uriOf(1), body: Buffer.alloc(100_000_000) }));
  const before = process.memoryUsage().rss;
  const events = await read(Buffer.concat([bomb, packEach(pages(1)).bytes]));
  expect(told(events)).toEqual([1, 0]);
  expect(process.memoryUsage().rss - before).toBeLessThan(80_000_000);
});
