import { FoiRecordsError } from "@foi-records/contract";
import { describe, expect, test } from "@jest/globals";
import iconv from "iconv-lite";
import { readOrRefuse, readRecord } from "./read-page.js";

const LETTER =
  "Freedom of Information request – reference FOI/2023/1001\n1. How much was spent?\n£5,000 was spent on “repairs”.\n";
const PAGE = `<!DOCTYPE html><html><head><title>FOI</title></head><body><h1>Freedom of Information</h1><p>1. How much was spent?</p><p>£5,000 – “repairs” caf\u00e9</p></body></html>`;
const withCharset = (charset: string) => PAGE.replace("<head>", `<head><meta charset="${charset}">`);

async function codeOf(content: string | Uint8Array, mediaType: string | null = null) {
  const result = await readOrRefuse(content, mediaType);
  return result instanceof FoiRecordsError ? result.code : "READ";
}

describe("documents without text", () => {
  test.each([
    ["no bytes", ""],
    ["white space", " \n\t\r\n \u00a0 "],
    ["a byte order mark", "\ufeff"],
    ["nothing but markup", "<!DOCTYPE html><html><head><title></title></head><body><div> &nbsp; </div></body></html>"],
  ])("%s is an empty document", async (_, content) => {
    expect(await codeOf(content)).toBe("EMPTY_DOCUMENT");
  });
});

describe("bytes of other formats", () => {
  const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));
  const noise = Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256);
  test.each([
    ["PNG", [0x89, ...ascii("PNG"), 0x0d, 0x0a, 0x1a, 0x0a, ...noise]],
    ["JPEG", [0xff, 0xd8, 0xff, 0xe0, ...noise]],
    ["gzip", [0x1f, 0x8b, 0x08, 0x00, ...noise]],
    ["zip", [...ascii("PK"), 0x03, 0x04, ...noise]],
    ["a program", [0x7f, ...ascii("ELF"), 0x02, 0x01, ...noise]],
    ["PDF", [...ascii("%PDF-1.7\n%"), 0xe2, 0xe3, 0xcf, 0xd3, ...noise]],
  ])("%s is refused by name, not read as text", async (_, bytes) => {
    expect(["UNSUPPORTED_FORMAT", "UNREADABLE_DOCUMENT"]).toContain(await codeOf(new Uint8Array(bytes)));
  });

  test("the content wins over a wrong media type", async () => {
    expect(
      await codeOf(new Uint8Array([0x89, ...ascii("PNG"), 0x0d, 0x0a, 0x1a, 0x0a, ...noise]), "text/html"),
    ).not.toBe("READ");
    expect((await readRecord(LETTER, "application/octet-stream")).text).toContain("£5,000");
  });
});

describe("character sets", () => {
  const encoded = (text: string, charset: string, addBOM = false) =>
    new Uint8Array(iconv.encode(text, charset, { addBOM }));

  test.each([
    ["UTF-16LE with a mark", encoded(LETTER, "utf16le", true)],
    ["UTF-16BE with a mark", encoded(LETTER, "utf16be", true)],
    ["UTF-16LE without a mark", encoded(LETTER, "utf16le")],
    ["UTF-16BE without a mark", encoded(LETTER, "utf16be")],
    ["UTF-8 with a mark", encoded(LETTER, "utf8", true)],
    ["windows-1252", encoded(LETTER, "windows-1252")],
  ])("plain text in %s keeps its pound sign and quotes", async (_, bytes) => {
    const { text } = await readRecord(bytes);
    expect(text).toContain("£5,000 was spent on “repairs”");
    expect(text).not.toContain("\ufeff");
  });

  test.each([
    ["declared windows-1252", encoded(withCharset("windows-1252"), "windows-1252")],
    ["declared ISO-8859-1, meant windows-1252", encoded(withCharset("iso-8859-1"), "windows-1252")],
    ["UTF-16LE with a mark", encoded(PAGE, "utf16le", true)],
    ["UTF-16BE without a mark", encoded(PAGE, "utf16be")],
    ["undeclared UTF-8", encoded(PAGE, "utf8")],
  ])("a page in %s keeps its characters", async (_, bytes) => {
    expect((await readRecord(bytes)).text).toContain("£5,000 – “repairs” café");
  });

  test("bytes that are not valid UTF-8 are replaced and reported", async () => {
    const bytes = new TextEncoder().encode(
      `<meta charset="utf-8"><body><p>1. Question?</p><p>An answer \u0001\u0001 here, long enough to read.</p>`,
    );
    const broken = bytes.map((byte) => (byte === 1 ? 0xff : byte));
    const record = await readRecord(broken, "text/html");
    expect(record.text).toContain("here, long enough to read.");
    expect(record.warnings.map(({ code }) => code)).toContain("TEXT_REPAIRED");
  });
});

describe("odd characters", () => {
  test("NULs neither end the text nor stay in it", async () => {
    const result = await readOrRefuse("<html><body><p>Before\0after</p><p>The end.</p></body></html>");
    if (result instanceof FoiRecordsError) expect(result.code).toBe("UNSUPPORTED_FORMAT");
    else expect(result.records[0]?.text).toMatch(/^[^\0]*The end\.$/);
  });

  test("lone surrogates written as character references are replaced", async () => {
    const { text } = await readRecord("<html><body><p>one &#xD800; two</p></body></html>");
    expect(text.isWellFormed()).toBe(true);
  });

  test("evidence counts code points when emoji stand before a value", async () => {
    const record = await readRecord(
      "😀😀 Freedom of Information 👩‍👩‍👧\n\nReference: FOI/2023/1001\n\nQ1. How many? 😀\n\nA1. 45\n",
    );
    const points = [...record.text];
    for (const [start, end] of record.evidence["/reference"] ?? [])
      expect(points.slice(start, end).join("")).toContain("FOI/2023/1001");
    expect(record.reference).toBe("FOI/2023/1001");
  });
});
