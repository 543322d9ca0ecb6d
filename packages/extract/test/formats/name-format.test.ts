import { describe, expect, test } from "@jest/globals";
import { containerOf, nameFormat } from "../../src/formats/name-format.js";
import { read } from "../read-source.js";
import { makeCompound } from "./make-compound.js";
import { makePdf } from "./make-pdf.js";
import { makeZip } from "./make-zip.js";

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe("a format is told by what is inside", () => {
  test.each([
    [
      "a folder of letters",
      { "letter.html": "<p>Dear Sir", "word/": "" },
      "a zip archive; unpack it, or name it to 'foi ingest'",
    ],
    ["a workbook", { "[Content_Types].xml": "", "xl/workbook.xml": "" }, "an Excel workbook; save its sheets as CSV"],
    ["slides", { "[Content_Types].xml": "", "ppt/presentation.xml": "" }, "a PowerPoint presentation; save it as PDF"],
    ["OpenDocument", { mimetype: "", "META-INF/manifest.xml": "" }, "an OpenDocument file; save it as DOCX or PDF"],
    ["nothing", {}, "a zip archive; unpack it, or name it to 'foi ingest'"],
  ])("a zip of %s", (_name, entries: Record<string, string>, name) => {
    const bytes = Object.keys(entries).length === 0 ? bytesOf("PK\u0003\u0004") : makeZip(entries);
    expect(nameFormat(bytes)).toBe(name);
  });

  test.each([
    ["old Word", "WordDocument", "old-word"],
    ["an Outlook message", "__properties_version1.0", "outlook"],
    ["Office behind a password", "EncryptedPackage", "encrypted-office"],
    ["an old workbook", "Workbook", "other"],
    ["something else", "Contents", "other"],
  ])("a compound file of %s", (_name, stream, kind) => {
    const bytes = makeCompound({ [stream]: "x".repeat(5000) });
    expect(containerOf(bytes)?.kind).toBe(kind);
    // Cut off, its names still tell what it was.
    if (kind !== "other") expect(containerOf(bytes.subarray(0, bytes.length - 700))?.kind).toBe(kind);
  });

  test.each([
    ["RTF", "{\\rtf1\\ansi Dear Sir}", "an RTF document; save it as DOCX or PDF"],
    ["TIFF", "II*\u0000", "a TIFF image"],
    ["WebP", "RIFF\u0000\u0000\u0000\u0000WEBPVP8", "a WebP image"],
    ["7-Zip", "7z\u00bc\u00af\u0027\u001c", "a 7-Zip archive"],
  ])("%s by its first bytes", (_name, bytes, name) => {
    expect(nameFormat(bytesOf(bytes))).toBe(name);
  });

  test("text is none of them", () => {
    for (const text of ["Dear Sir", "PK", "Rar, said the cat", "<html>", "{ rtf }", ""])
      expect(nameFormat(bytesOf(text))).toBeNull();
  });
});

test("a refusal says what was met and what to do", async () => {
  const zip = makeZip({ "a.txt": "Dear Sir" });
  await expect(read(zip, "application/pdf")).rejects.toMatchObject({
    code: "UNSUPPORTED_FORMAT",
    message: "The bytes are a zip archive; unpack it, or name it to 'foi ingest'.",
  });
  await expect(read(bytesOf("{\\rtf1 Dear Sir}"), "text/plain")).rejects.toThrow("save it as DOCX");
});

test("an archive that begins with a PDF is no PDF", async () => {
  const { zipSync } = await import("fflate");
  const stored = zipSync({ "letter.pdf": [makePdf({ pages: [""] }), { level: 0 }] });
  await expect(read(stored)).rejects.toThrow("a zip archive");
});
