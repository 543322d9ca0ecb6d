import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { openSource } from "../../src/sources/open-source.js";
import { letterPage, makeRecord, otherPage, packEach } from "../make-warc.js";
import { makeZip } from "../make-zip.js";
import { chunksOf, folder, open, optionsOf, signal, urisOf, write } from "./opened.js";

describe("web archives", () => {
  const responses = [
    makeRecord({ type: "warcinfo", block: "software: x" }),
    makeRecord({ uri: "https://a.example/foi/1", id: "1", body: letterPage(1) }),
    makeRecord({ uri: "https://a.example/bins", id: "2", body: otherPage(2) }),
    makeRecord({ uri: "https://a.example/gone", id: "3", status: 404 }),
    makeRecord({ uri: "https://a.example/logo", id: "4", contentType: "image/png" }),
    makeRecord({
      uri: "https://a.example/foi/5",
      id: "5",
      headers: { "Content-Encoding": "gzip" },
      body: gzipSync(letterPage(5)),
    }),
    makeRecord({ type: "request", uri: "https://a.example/foi/5", block: "GET / HTTP/1.1\r\n\r\n" }),
  ];

  test("only captured responses that can be answers are passed on, with time, place and type", async () => {
    const { bytes, offsets } = packEach(responses);
    const path = await write("crawl.warc.gz", bytes);
    const found = await open([path]);
    expect(found.contents).toEqual([letterPage(1), letterPage(5)]);
    expect(found.items[1]).toMatchObject({
      uri: "https://a.example/foi/5",
      retrievedAt: "2024-02-03T04:05:06.000Z",
      container: { uri: pathToFileURL(path).href, offset: offsets[5], recordId: "<urn:uuid:5>" },
    });
    expect((await found.items[1]?.load(signal))?.mediaType).toBe("text/html; charset=utf-8");
    expect(found.search).toMatchObject({
      searched: 7,
      passedOn: 2,
      passedBy: {
        "records that are no captured response": 2,
        "no sign of an FOI response": 1,
        "a status other than 200": 1,
        "images, of which --ocr reads those as large as a page": 1,
      },
      bytesRead: bytes.length,
    });
  });

  test("--all passes every page on", async () => {
    const path = await write("crawl.warc", Buffer.concat(responses));
    expect((await open([path], { all: true })).search).toMatchObject({ searched: 7, passedOn: 3 });
  });

  test("the texts of a WET file are documents", async () => {
    const text = "Thank you for your request FOI/2023/9 of 3 May 2023. I can confirm that we do not hold it.";
    const wet = makeRecord({ type: "conversion", uri: "https://a.example/9", contentType: "text/plain", block: text });
    expect((await open([await write("crawl.warc.wet.gz", gzipSync(wet))])).contents).toEqual([text]);
  });

  test("a revisit of another address gives the content kept before, one of the same nothing", async () => {
    const digest = { "WARC-Payload-Digest": "sha1:ABC" };
    const visit = (uri: string) =>
      makeRecord({ type: "revisit", uri, block: "HTTP/1.1 200 OK\r\n\r\n", fields: digest });
    const records = [
      makeRecord({ uri: "https://a.example/1", body: letterPage(1), fields: digest }),
      visit("https://a.example/1"),
      visit("https://a.example/copy"),
      makeRecord({
        type: "revisit",
        uri: "https://a.example/x",
        block: "",
        fields: { "WARC-Payload-Digest": "sha1:none" },
      }),
    ];
    const found = await open([await write("c.warc.gz", packEach(records).bytes)]);
    expect(urisOf(found)).toEqual(["https://a.example/1", "https://a.example/copy"]);
    expect(found.contents).toEqual([letterPage(1), letterPage(1)]);
    expect(found.search?.passedBy).toEqual({ "captures unchanged since an earlier one": 2 });
  });

  test("damage, bombs and pages above the limit are failures with their codes and places; the rest is read", async () => {
    const records = [
      makeRecord({ uri: "https://a.example/1", body: letterPage(1) }),
      makeRecord({ uri: "https://a.example/2", body: letterPage(2).padEnd(2_000_000) }),
      makeRecord({
        uri: "https://a.example/3",
        headers: { "Content-Encoding": "gzip" },
        body: gzipSync(Buffer.alloc(9_000_000)),
      }),
      makeRecord({ uri: "https://a.example/4", length: 99_999_999 }),
      makeRecord({ uri: "https://a.example/5", body: letterPage(5) }),
    ];
    const { bytes, offsets } = packEach(records);
    const found = await open([await write("c.warc.gz", bytes)]);
    expect(found.contents).toEqual([
      letterPage(1),
      expect.stringMatching(/^DOCUMENT_TOO_LARGE: c\.warc\.gz, byte \d+: https:\/\/a\.example\/2 has \d+ bytes/),
      expect.stringMatching(/^DOCUMENT_TOO_LARGE: .*unpacks to more than/),
      expect.stringContaining(`BROKEN_RECORD: c.warc.gz, byte ${offsets[3]}: `),
      letterPage(5),
    ]);
    expect(found.search).toMatchObject({ searched: 5, passedOn: 2 });
  });
});

test("an archive whose first record is damaged, or all of whose are, is still an archive", async () => {
  const { bytes, offsets } = packEach([1, 2].map((number) => makeRecord({ body: letterPage(number) })));
  const spoilt = Buffer.from(bytes).fill(0xff, 30, 60);
  expect((await open([await write("a.warc.gz", spoilt)])).contents).toEqual([
    "BROKEN_RECORD: a.warc.gz, byte 0: its compressed data is damaged.",
    letterPage(2),
  ]);
  spoilt.fill(0xff, (offsets[1] ?? 0) + 30, (offsets[1] ?? 0) + 60);
  const all = await open([await write("b.warc.gz", spoilt)]);
  expect(all.contents).toEqual([0, offsets[1]].map((offset) => expect.stringContaining(`byte ${offset}: `)));
});

describe("ZIP archives", () => {
  test("entries are documents by their names, also in archives inside the archive and in WACZ", async () => {
    const inner = makeZip({ "deep/letter 3.html": letterPage(3) });
    const warc = packEach([makeRecord({ uri: "https://a.example/4", body: letterPage(4) })]).bytes;
    const path = await write(
      "pages.zip",
      makeZip({
        "a/1.html": letterPage(1),
        "a/bins.html": otherPage(1),
        "logo.png": "x",
        "in.zip": inner,
        "archive/d.warc.gz": warc,
      }),
    );
    const found = await open([path]);
    const uri = pathToFileURL(path).href;
    expect(urisOf(found)).toEqual([`${uri}#a/1.html`, `${uri}#in.zip#deep/letter%203.html`, "https://a.example/4"]);
    expect(found.contents).toEqual([letterPage(1), letterPage(3), letterPage(4)]);
    expect(found.items[2]?.container).toMatchObject({ uri: `${uri}#archive/d.warc.gz`, offset: 0 });
    expect(found.search?.passedBy).toEqual({
      "no sign of an FOI response": 1,
      "images, of which --ocr reads those as large as a page": 1,
    });
  });

  test("a DOCX is a document and not an archive", async () => {
    const path = await write(
      "letter.docx",
      makeZip({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" }),
    );
    const found = await open([path]);
    expect(urisOf(found)).toEqual([pathToFileURL(path).href]);
  });

  test("a bomb, endless nesting, a wrong checksum and a cut file each fail with their code", async () => {
    const bomb = makeZip({ "bomb.html": Buffer.alloc(30_000_000), "b.html": letterPage(2) });
    const nested = ["1", "2", "3", "4"].reduce(
      (inner, name) => makeZip({ [`${name}.zip`]: inner }),
      makeZip({ "a.html": letterPage(1) }),
    );
    const wrong = makeZip({ "a.html": letterPage(1), "b.html": letterPage(2) });
    wrong.writeUInt32LE(7, wrong.indexOf("PK\u0001\u0002") + 16);
    const whole = makeZip({ "a.html": letterPage(1) });
    const files = {
      "a-bomb.zip": bomb,
      "b-nested.zip": nested,
      "c-wrong.zip": wrong,
      "d-cut.zip": whole.subarray(0, 150),
    };
    for (const [name, bytes] of Object.entries(files)) await write(name, bytes);
    const { contents } = await open([folder]);
    expect(contents).toEqual([
      expect.stringMatching(/^ARCHIVE_LIMIT: bomb\.html: /),
      letterPage(2),
      expect.stringMatching(/^ARCHIVE_LIMIT: .*more than 3 deep/),
      expect.stringMatching(/^BROKEN_RECORD: a\.html: .*checksum/),
      letterPage(2),
      expect.stringMatching(/^UNREADABLE_DOCUMENT: .*d-cut\.zip/),
    ]);
  });
});

describe("files, folders, patterns and pipes", () => {
  test("a folder is read with the archives in it; tables only where they are named", async () => {
    await write("a.html", otherPage(1));
    await write("b.html.gz", gzipSync(otherPage(2)));
    await write("c.warc.gz", packEach([makeRecord({ body: letterPage(3) })]).bytes);
    await write("d.jsonl", "{}");
    const { contents } = await open([folder]);
    expect(contents).toEqual([
      otherPage(1),
      otherPage(2),
      letterPage(3),
      "skipped: files ending in .jsonl are not read",
    ]);
  });

  test("of JSON files only a saved request is a document", async () => {
    const saved = JSON.stringify({ id: 1, url_title: "lamps", title: "Lamps", law_used: "foi" });
    await write("lamps.json", saved);
    await write("label.json", '{"title": "x"}');
    expect((await open([folder])).contents).toEqual(["skipped: files ending in .json are not read", saved]);
  });

  test("a pattern means all that it matches, whatever the endings", async () => {
    await write("x/1.html", "one");
    await write("x/y/2.html", "two");
    await write("x/3.dat", "three");
    await write("x/y/t.csv", `url,html\nhttps://a.example/1,"${letterPage(1)}"\n`);
    expect((await open([join(folder, "x/**/*.html")])).contents).toEqual(["one", "two"]);
    expect((await open([join(folder, "x/*.{dat,html}")])).contents).toEqual(["one", "three"]);
    expect((await open([join(folder, "**/*.csv")])).contents).toEqual([letterPage(1)]);
    expect((await open([join(folder, "z*")])).contents).toEqual([]);
  });

  test("a file whose name looks like a pattern is that file", async () => {
    const path = await write("letter [1].html", "bracket");
    expect((await open([path])).contents).toEqual(["bracket"]);
  });

  test("standard input is one document with the address and type that are given", async () => {
    const stdin = chunksOf(Buffer.from(otherPage(7)));
    const found = await open(["-"], { stdin, uri: "https://a.example/7", mediaType: "text/html" });
    expect(found.items[0]?.uri).toBe("https://a.example/7");
    expect(found.contents).toEqual([otherPage(7)]);
  });

  test("standard input may be a web archive; one document above the limit is refused", async () => {
    const { bytes } = packEach([
      makeRecord({ body: letterPage(1) }),
      makeRecord({ uri: "https://a.example/2", body: letterPage(2) }),
    ]);
    expect((await open(["-"], { stdin: chunksOf(bytes) })).contents).toEqual([letterPage(1), letterPage(2)]);
    const large = await open(["-"], { stdin: chunksOf(Buffer.alloc(5000, "a")), maxBytes: 1000 });
    expect(large.contents).toEqual(["DOCUMENT_TOO_LARGE: standard input has more than 1000 bytes; the limit is 1000."]);
  });

  test("a name that leads nowhere, and one address for many files, are told before any work", async () => {
    await expect(openSource([join(folder, "nowhere")], optionsOf())).rejects.toMatchObject({
      code: "SOURCE_UNAVAILABLE",
    });
    const options = optionsOf({ uri: "https://a.example/" });
    await expect(openSource([folder], options)).rejects.toMatchObject({ code: "CONFIG" });
  });

  test("counts beforehand what names tell, and nothing where an archive hides it", async () => {
    await write("a.html", "x");
    await write("b.txt", "x");
    expect(await (await openSource([folder], optionsOf())).count()).toBe(2);
    await write("c.zip", makeZip({}));
    expect(await (await openSource([folder], optionsOf())).count()).toBeNull();
  });
});
