import { describe, expect, test } from "@jest/globals";
import { isMail } from "../../src/formats/mail/is-mail.js";
import { readRecord } from "../read-page.js";
import { read } from "../read-source.js";
import { makeMail } from "./make-mail.js";
import { lines, makePdf } from "./make-pdf.js";
import { makeZip } from "./make-zip.js";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const plain = (content: string) => makeMail({ parts: [{ type: "text/plain", content }] });
const textsOf = async (bytes: Uint8Array) => (await read(bytes)).blocks.map(({ text }) => text);

const REPLY = `Dear Jo Harker,

Thank you for your request. Please find our answers:

1. There are nine ponds.

2. The Council does not hold this information.

Yours sincerely
M. Okafor

`;
const ASKED = [
  "Dear Fenby Borough Council,",
  "Under the Freedom of Information Act 2000 please tell me:",
  "1. How many ponds does the Council look after?",
  "2. How deep is each of them?",
  "Kind regards",
  "Jo Harker",
];
const ITEMS = `<ol><li>How many ponds does the Council look after?</li><li>How deep is each of them?</li></ol>`;

describe("a mail is told by its header", () => {
  test.each([
    ["a server's lines first", "Received: from a by b\r\n\tid 7; Tue, 4 Jun 2024\r\nFrom: a@example.org\r\n\r\nDear"],
    ["a draft", "Subject: Ponds\nMIME-Version: 1.0\n\nDear"],
    ["a mailbox", "From jo@example.org Tue Jun  4 2024\nMessage-ID: <1@x>\nFrom: a@example.org\n\nDear"],
    ["a mark before it", "\ufeffMIME-Version: 1.0\nTo: a@example.org\n\nDear"],
    ["a header longer than what is looked at", `Return-Path: <a@x>\nX-One: 1\n${"X-Two: two and more\n".repeat(300)}`],
  ])("%s", (_name, text) => {
    expect(isMail(bytesOf(text).subarray(0, 4096))).toBe(true);
  });

  test.each([
    ["a mail pasted as text", "From: FOI Team\nSent: 4 June 2024 10:12\nTo: Jo Harker\nSubject: RE: Ponds\n\nDear Jo"],
    ["a letter", "Our reference: FOI 24/17\nDate: 4 June 2024\n\nDear Sir"],
    ["one field", "Content-Type: text/html\n\nDear"],
    ["words above the header", "Hello\nMIME-Version: 1.0\nFrom: a@example.org\n\n"],
    ["a page", "<html><body>From: a"],
    ["nothing", ""],
  ])("no mail: %s", (_name, text) => {
    expect(isMail(bytesOf(text))).toBe(false);
  });
});

test("the head stands above the words and the subject is the title", async () => {
  const bytes = makeMail({
    from: "Fenby Borough Council – Information Governance <foi@fenby.example>",
    subject: "RE: Ponds – how many? (FOI 2024/17) and what is known of each one of them",
    parts: [{ type: "text/plain", content: REPLY }],
  });
  const { head, blocks, mediaType } = await read(bytes);
  expect(mediaType).toBe("message/rfc822");
  expect(head.title).toBe("RE: Ponds – how many? (FOI 2024/17) and what is known of each one of them");
  expect(head.organisations).toEqual(["Fenby Borough Council"]);
  expect(blocks.slice(0, 5).map(({ text }) => text)).toEqual([
    "From: Fenby Borough Council – Information Governance <foi@fenby.example>",
    "Date: Tue, 04 Jun 2024 09:12:33 +0000",
    "To: Jo Harker <jo@example.org>",
    "Subject: RE: Ponds – how many? (FOI 2024/17) and what is known of each one of them",
    "Dear Jo Harker,",
  ]);
  const record = await readRecord(bytes);
  expect(record).toMatchObject({
    authority: "Fenby Borough Council",
    title: head.title,
    dateResponded: "2024-06-04",
    source: { mediaType: "message/rfc822" },
  });
});

describe("the question that stands only in the quoted trail is the request", () => {
  const quoted = ASKED.map((line) => `> ${line}`).join("\n>\n");
  const rows = ASKED.map((line) => `<p class=MsoNormal>${line}<o:p></o:p></p>`).join("");
  test.each([
    [
      "Outlook, as text",
      "text/plain",
      `${REPLY}-----Original Message-----\nFrom: Jo Harker <jo@example.org>\nSent: 07 May 2024 08:11\nTo: FOI Mailbox <foi@fenby.example>\nSubject: Ponds\n\n${ASKED.join("\n\n")}\n`,
    ],
    [
      "Gmail, as text",
      "text/plain",
      `${REPLY}On Tue, 7 May 2024 at 08:11, Jo Harker <jo@example.org> wrote:\n\n${quoted}`,
    ],
    [
      "Outlook, as HTML",
      "text/html",
      `<html><body><div class=WordSection1>${REPLY.split("\n\n")
        .map((p) => `<p class=MsoNormal>${p}</p>`)
        .join(
          "",
        )}<div style='border-top:solid #E1E1E1'><p class=MsoNormal><b>From:</b> Jo Harker &lt;jo@example.org&gt;<br><b>Sent:</b> 07 May 2024 08:11<br><b>To:</b> FOI Mailbox &lt;foi@fenby.example&gt;<br><b>Subject:</b> Ponds</p></div>${rows}</div></body></html>`,
    ],
    [
      "Gmail, as HTML",
      "text/html",
      `<div dir="ltr"><div>Dear Jo Harker,</div><div>Please find our answers:</div><ol><li>There are nine ponds.</li><li>The Council does not hold this information.</li></ol><div>Yours sincerely<br>M. Okafor</div></div><div class="gmail_quote"><div class="gmail_attr">On Tue, 7 May 2024 at 08:11, Jo Harker wrote:<br></div><blockquote class="gmail_quote"><div>Dear Fenby Borough Council,</div><div>Under the Freedom of Information Act 2000 please tell me:</div>${ITEMS}</blockquote></div>`,
    ],
  ])("%s", async (_name, type, content) => {
    const record = await readRecord(makeMail({ parts: [{ type, content }] }));
    expect(record).toMatchObject({ dateReceived: "2024-05-07", dateResponded: "2024-06-04" });
    expect(record.request).toContain("How deep is each of them?");
    expect(record.request).not.toContain("nine ponds");
    expect(record.questions.map(({ label, question, answer, status }) => [label, question, answer, status])).toEqual([
      ["1", "How many ponds does the Council look after?", "There are nine ponds.", "answered"],
      ["2", "How deep is each of them?", "The Council does not hold this information.", "not-held"],
    ]);
  });
});

test("a disclaimer is noise and no part of the last answer", async () => {
  const notice = "This email and any attachments are confidential and intended solely for the addressee.";
  const { text, noise } = await readRecord(plain(`${REPLY}${notice}\n`));
  expect(text).not.toContain(notice);
  expect(noise.map((one) => one.text)).toContain(notice);
});

describe("words", () => {
  test("HTML is read before its plain copy, and the copy where HTML has no words", async () => {
    const text = { type: "text/plain", content: "The plain copy." };
    const html = { type: "text/html", content: "<p>The <b>page</b>." };
    expect(await textsOf(makeMail({ multipart: "alternative", parts: [text, html] }))).toContain("The page.");
    const empty = { type: "text/html", content: "<div><img src='cid:1'></div>" };
    expect(await textsOf(makeMail({ multipart: "alternative", parts: [text, empty] }))).toContain("The plain copy.");
  });

  test("a mail that only carries a file is its head", async () => {
    const document = await read(
      makeMail({ parts: [{ type: "application/zip", content: makeZip({ a: "b" }), name: "a.zip" }] }),
    );
    expect(document.blocks).toHaveLength(4);
    expect(document.enclosed).toEqual([]);
  });

  test("bytes under no character set are windows-1252 where they are not UTF-8", async () => {
    const head = "Subject: Ponds\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n";
    const bytes = Uint8Array.from(`${head}The caf\xe9 cost \xa35.`, (one) => one.charCodeAt(0));
    expect(await textsOf(bytes)).toContain("The café cost £5.");
    expect(await textsOf(bytesOf(`${head}The café cost £5.`))).toContain("The café cost £5.");
  });

  test("lines that a program folded flow again", async () => {
    const content = "Content-Type: text/plain; charset=utf-8; format=flowed\r\n\r\nWe hold nine \r\nponds in all.\r\n";
    expect(await textsOf(bytesOf(`Subject: Ponds\r\nMIME-Version: 1.0\r\n${content}`))).toContain(
      "We hold nine ponds in all.",
    );
  });
});

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

test("a page that a browser saved with its pictures is that page", async () => {
  const bytes = makeMail({
    header: ["Snapshot-Content-Location: https://www.fenby.example/foi/17"],
    multipart: "related",
    parts: [{ type: "text/html", content: "<html><head><title>Ponds</title></head><body><p>There are nine." }],
  });
  const { blocks, head, mediaType } = await read(bytes);
  expect(mediaType).toBe("multipart/related");
  expect(head).toMatchObject({ title: "Ponds", canonical: "https://www.fenby.example/foi/17" });
  expect(blocks.map(({ text }) => text)).toEqual(["There are nine."]);
});
