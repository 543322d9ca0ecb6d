import { describe, expect, test } from "@jest/globals";
import { isMail } from "../../src/formats/mail/is-mail.js";
import { readRecord } from "../read-page.js";
import { read } from "../read-source.js";
import { makeMail } from "./make-mail.js";
import { makeZip } from "./make-zip.js";
import { ASKED, REPLY } from "./pond-mail.js";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const plain = (content: string) => makeMail({ parts: [{ type: "text/plain", content }] });
const textsOf = async (bytes: Uint8Array) => (await read(bytes)).blocks.map(({ text }) => text);

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
