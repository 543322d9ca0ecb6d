import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { letterPage } from "../make-warc.js";
import { chunksOf, open, signal, urisOf, write } from "./opened.js";

describe("tables", () => {
  const row = (number: number, more: object = {}) =>
    `${JSON.stringify({ url: `https://a.example/${number}`, html: letterPage(number), ...more })}\n`;

  test("JSON Lines: fields by their usual names, a place for each, a bad line told with its number", async () => {
    const lines = [
      row(1, { scraped_at: "2024-01-02 03:04:05", content_type: "text/html" }),
      "{bad\n",
      "\n",
      '{"a": 1}\n',
      row(5),
    ];
    const path = await write("scrape.jsonl", lines.join(""));
    const found = await open([path]);
    expect(found.contents).toEqual([
      letterPage(1),
      "BROKEN_ROW: line 2: the line is no JSON object.",
      "BROKEN_ROW: line 4: no field holds a document; its fields are a.",
      letterPage(5),
    ]);
    expect(found.items[3]).toMatchObject({
      uri: "https://a.example/5",
      container: { uri: pathToFileURL(path).href, offset: lines.slice(0, 4).join("").length, recordId: "line 5" },
    });
    expect(found.items[0]).toMatchObject({ retrievedAt: "2024-01-02T03:04:05.000Z" });
    expect((await found.items[0]?.load(signal))?.mediaType).toBe("text/html");
  });

  test("named fields, also inside others, and bodies in base64; compressed, and through a pipe", async () => {
    const line = { page: { at: "https://a.example/1", raw: Buffer.from(letterPage(1)).toString("base64") } };
    const bytes = gzipSync(`${JSON.stringify(line)}\n${JSON.stringify({ page: { raw: "***" } })}\n`);
    const fields = { url: "page.at", body: "page.raw", encoding: "base64" } as const;
    const expected = [letterPage(1), "BROKEN_ROW: line 2: the document is not written in base64."];
    expect((await open([await write("s.jsonl.gz", bytes)], { fields })).contents).toEqual(expected);
    const piped = await open(["-"], { fields, stdin: chunksOf(bytes), mediaType: "application/x-ndjson" });
    expect([urisOf(piped)[0], piped.contents]).toEqual(["https://a.example/1", expected]);
  });

  const csvRow = (number: number) => `https://a.example/${number},"${letterPage(number).replaceAll('"', '""')}"\r\n`;

  test.each([",", ";", "\t"])("CSV parted by %j, with line ends and quotes inside values", async (sign) => {
    const body = `${letterPage(1)}\r\n"quoted", and; more\tsigns`;
    const rows = [
      `url${sign}html`,
      `https://a.example/1${sign}"${body.replaceAll('"', '""')}"`,
      "",
      `https://a.example/2${sign}"${letterPage(2)}"`,
    ];
    const found = await open([await write("t.csv", `\ufeff${rows.join("\n")}\n`)]);
    expect(found.contents).toEqual([body, letterPage(2)]);
    expect(found.items[1]?.container).toMatchObject({ recordId: "line 7" });
  });

  test.each(["utf16le", "utf16be"])("tables in %s, as Excel and PowerShell write them, are read", async (encoding) => {
    const utf16 = (text: string) => {
      const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
      return encoding === "utf16be" ? bytes.swap16() : bytes;
    };
    const body = letterPage(1).replace("Northmoor", "Llŷn – “Môn”");
    const csv = `url\thtml\r\nhttps://a.example/1\t"${body.replaceAll('"', '""')}"\r\n`;
    const lines = `${JSON.stringify({ url: "https://a.example/1", html: body })}\r\n`;
    for (const path of [
      await write("t.csv", utf16(csv)),
      await write("t.tsv.gz", gzipSync(utf16(csv))),
      await write("t.jsonl", utf16(lines)),
    ])
      expect(await open([path])).toMatchObject({ contents: [body], items: [{ uri: "https://a.example/1" }] });
  });

  test("a quotation mark left open takes no other row with it", async () => {
    const open1 = `https://a.example/2,"${letterPage(2).split("\n")[0]}\n`;
    const rows = [
      "url,html\r\n",
      csvRow(1),
      open1,
      csvRow(3),
      csvRow(4),
      'https://a.example/5,"never closed\n',
      "https://a.example/6,plain\n",
    ];
    const found = await open([await write("t.csv", rows.join(""))], { all: true });
    expect(found.contents.filter((content) => content.startsWith("BROKEN_ROW")).length).toBeGreaterThanOrEqual(2);
    expect(found.contents).toEqual(expect.arrayContaining([letterPage(1), letterPage(3), letterPage(4), "plain"]));
  });

  test("a row with more fields than the first, and a table without documents, are told", async () => {
    const path = await write("t.csv", "url,html\na,b,c\n");
    expect((await open([path])).contents).toEqual(["BROKEN_ROW: line 2: the row has 3 fields, and the first row 2."]);
    const other = await write("u.csv", "name,cost\nx,1\n");
    expect((await open([other])).contents).toEqual([
      "BROKEN_ROW: line 2: no field holds a document; its fields are name, cost.",
    ]);
  });

  test("a compressed table that is cut short gives what came before", async () => {
    const noise = Array.from({ length: 300 }, (_, number) => row(number, { id: Math.random() })).join("");
    const bytes = gzipSync(noise);
    const found = await open([await write("s.jsonl.gz", bytes.subarray(0, bytes.length - 300))]);
    expect(found.contents.length).toBeGreaterThan(100);
    expect(found.contents.at(-1)).toMatch(/^BROKEN_ROW: line \d+: the file is damaged here/);
  });
});
