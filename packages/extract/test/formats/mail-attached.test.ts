import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";
import { read } from "../read-source.js";
import { makeMail } from "./make-mail.js";
import { lines, makePdf } from "./make-pdf.js";
import { makeZip } from "./make-zip.js";
import { ASKED, REPLY } from "./pond-mail.js";

describe("what is attached", () => {
  const pdf = makePdf({
    pages: [lines(60, 80, ["Reference: FOI 2024/17", "1. How many ponds?", "There are nine ponds."])],
  });
  const inner = makeMail({ subject: "Ponds", parts: [{ type: "text/plain", content: ASKED.join("\n\n") }] });

  test("is listed, and read by its own reader where it is a letter", async () => {
    const bytes = makeMail({
      parts: [
        { type: "text/html", content: "<p>Please see the attached letter.</p>" },
        { type: "application/octet-stream", content: pdf, name: "FOI 2024-17 reply.pdf" },
        { type: "text/csv", content: "year,ponds\n2023,9\n", name: "ponds.csv" },
        { type: "application/octet-stream", content: makeZip({ "xl/workbook.xml": "" }), name: "ponds.xlsx" },
        { type: "message/rfc822", content: inner, name: "request.eml" },
        { type: "image/png", content: "logo", header: ["Content-ID: <logo>", "Content-Disposition: inline"] },
      ],
    });
    const { attachments, enclosed, diagnostics } = await read(bytes);
    expect(attachments?.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ["FOI 2024-17 reply.pdf", "application/pdf"],
      ["ponds.csv", "text/csv"],
      ["ponds.xlsx", null],
      ["request.eml", "message/rfc822"],
    ]);
    expect(enclosed?.map(({ mediaType }) => mediaType)).toEqual(["application/pdf", "message/rfc822"]);
    expect(diagnostics).toEqual([]);
    const record = await readRecord(bytes);
    expect(record.source.mediaType).toBe("application/pdf");
    expect(record.reference).toBe("FOI 2024/17");
  });

  test("the record of a reply lists it with the type that its name tells", async () => {
    const content = `${REPLY}Attached are the depths.\n`;
    const sheet = makeZip({ "xl/workbook.xml": "" });
    const { attachments } = await readRecord(
      makeMail({
        parts: [
          { type: "text/plain", content },
          { type: "application/octet-stream", content: sheet, name: "depths.xlsx" },
        ],
      }),
    );
    expect(attachments).toEqual([
      {
        name: "depths.xlsx",
        uri: null,
        mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      },
    ]);
  });

  test("one that cannot be read is a warning and leaves the reply readable", async () => {
    const record = await readRecord(
      makeMail({
        parts: [
          { type: "text/plain", content: REPLY },
          { type: "application/pdf", content: "%PDF-1.7 and nothing more", name: "broken.pdf" },
        ],
      }),
    );
    expect(record.questions).toHaveLength(2);
    expect(record.attachments.map(({ name }) => name)).toEqual(["broken.pdf"]);
    expect(record.warnings.map(({ code }) => code)).toContain("ATTACHMENT_UNREAD");
  });

  test("an archive is opened, and archives in it; what is no letter is listed", async () => {
    const letter = "Reference: FOI 2024/17\n\n1. How many ponds?\n\nThere are nine ponds.\n";
    const inner = makeZip({ "annex/letter.txt": letter, "__MACOSX/._letter.txt": "x" });
    const outer = makeZip({ "reply.pdf": pdf, "ponds.csv": "year,ponds\n", "more.zip": inner });
    const bytes = makeMail({
      parts: [
        { type: "text/plain", content: "Please find our letters attached.\n" },
        { type: "application/zip", content: outer, name: "letters.zip" },
      ],
    });
    const { attachments, enclosed, diagnostics } = await read(bytes);
    expect(attachments?.map(({ name }) => name)).toEqual([
      "letters.zip",
      "letters.zip/reply.pdf",
      "letters.zip/ponds.csv",
      "letters.zip/more.zip",
      "letters.zip/more.zip/annex/letter.txt",
    ]);
    expect(enclosed?.map(({ mediaType }) => mediaType)).toEqual(["application/pdf", "text/plain"]);
    expect(diagnostics).toEqual([]);
  });

  test.each<[string, () => Uint8Array, RegExp]>([
    ["cut short", () => makeZip({ "a.txt": "x".repeat(5000) }).subarray(0, 40), /UNREADABLE_DOCUMENT/],
    [
      "with thousands of files",
      () => makeZip(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}.txt`, "x"]))),
      /DOCUMENT_TOO_LARGE.+300 files/,
    ],
    [
      "that unpacks to a thousandfold",
      () => makeZip({ "a.txt": new Uint8Array(20_000_000) }),
      /DOCUMENT_TOO_LARGE.+times/,
    ],
    [
      "inside too many others",
      () => [1, 2, 3, 4].reduce((zip) => makeZip({ "a.zip": zip }), makeZip({ "a.txt": "x" })),
      /^$/,
    ],
  ])("an archive %s leaves the mail readable", async (_name, make, message) => {
    const { enclosed, diagnostics, blocks } = await read(
      makeMail({
        parts: [
          { type: "text/plain", content: REPLY },
          { type: "application/zip", content: make(), name: "letters.zip" },
        ],
      }),
    );
    expect(blocks.length).toBeGreaterThan(3);
    expect(enclosed).toEqual([]);
    expect(diagnostics.map(({ message: own }) => own).join("\n")).toMatch(message);
  });

  test("a scan is a warning that names what reads it; a logo is none", async () => {
    const png = (width: number, height: number) => {
      const bytes = Buffer.alloc(33);
      bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      bytes.writeUInt32BE(width, 16);
      bytes.writeUInt32BE(height, 20);
      return bytes;
    };
    const { diagnostics } = await read(
      makeMail({
        parts: [
          { type: "text/plain", content: REPLY },
          { type: "image/png", content: png(1654, 2339), name: "reply.png" },
          { type: "image/png", content: png(200, 80), name: "crest.png" },
          { type: "image/png", content: png(1654, 2339), header: ["Content-Disposition: inline; filename=page2.png"] },
          { type: "image/png", content: png(200, 80), header: ["Content-Disposition: inline; filename=logo.png"] },
        ],
      }),
    );
    expect(diagnostics).toEqual(
      ["reply.png", "page2.png"].map((name) => ({
        code: "ATTACHMENT_UNREAD",
        message: `${name} is attached and cannot be read (UNSUPPORTED_FORMAT): The bytes are a PNG image; --ocr reads it.`,
      })),
    );
  });
});
