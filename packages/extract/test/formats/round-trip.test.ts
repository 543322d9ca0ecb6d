import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FoiRecord } from "@foi-records/contract";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { toCleanText } from "../../src/noise/clean-text.js";
import { readOrRefuse, readRecord } from "../read-page.js";
import { read, readMarked } from "../read-source.js";
import { paragraph } from "./make-docx.js";
import { makeMail } from "./make-mail.js";
import { writeDocx } from "./write-docx.js";

const CASES = fileURLToPath(new URL("../../../../fixtures/cases", import.meta.url));

interface Page {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly record: FoiRecord;
}

/** A field of a record as one text, white space aside: lines of a text page that were broken at a width flow in Word. */
const FIELDS: Readonly<Record<string, (record: FoiRecord) => unknown>> = {
  authority: ({ authority }) => authority,
  reference: ({ reference }) => reference,
  dateReceived: ({ dateReceived }) => dateReceived,
  dateResponded: ({ dateResponded }) => dateResponded,
  regimes: ({ regimes }) => regimes,
  outcome: ({ outcome }) => outcome,
  request: ({ request }) => request,
  questions: ({ questions }) => questions.map(({ label, question, answer }) => [label, question, answer]),
  statuses: ({ questions }) => questions.map(({ label, status }) => [label, status]),
  citations: ({ citations }) => citations.map(({ text, provisions }) => [text, provisions]),
  exemptions: ({ exemptions }) => exemptions.map(({ provision, questions }) => [provision, questions]),
};
const valueIn = (record: FoiRecord, field: string) =>
  JSON.stringify(FIELDS[field]?.(record)).replace(/(?:\\n|\s)+/g, " ");

/** Kinds of page that a letter or a mail may be; an index of links is neither. */
const LETTERS: ReadonlySet<string> = new Set(["response", "request-thread"]);

/** Every labelled page that gives one record, of a reply. */
async function readPages(): Promise<readonly Page[]> {
  const files = (await readdir(CASES, { recursive: true })).filter((file) => /\.(?:html|txt)$/.test(file)).sort();
  const pages: Page[] = [];
  for (const name of files) {
    const bytes = Uint8Array.from(await readFile(join(CASES, name)));
    const result = await readOrRefuse(bytes);
    const [record, second] = "records" in result ? result.records : [];
    if (record !== undefined && second === undefined && LETTERS.has(record.kind)) pages.push({ name, bytes, record });
  }
  return pages;
}

/** For each field, which share of the pages gives the same value as the document made of the page. */
async function sharesOf(pages: readonly Page[], make: (page: Page) => Promise<Uint8Array>) {
  const same = new Map(Object.keys(FIELDS).map((field) => [field, 0]));
  for (const page of pages) {
    const record = await readRecord(await make(page));
    for (const [field, count] of same)
      if (valueIn(record, field) === valueIn(page.record, field)) same.set(field, count + 1);
  }
  return Object.fromEntries([...same].map(([field, count]) => [field, count / pages.length]));
}

function report(format: string, shares: Readonly<Record<string, number>>): void {
  const printed = Object.entries(shares).map(([field, share]) => `${field} ${share.toFixed(3)}`);
  process.stdout.write(`${format}: ${printed.join(", ")}\n`);
}

/** The letter of a page in Word: its kept blocks, and the body that the page's frame names as the head of its pages. */
async function toDocx({ bytes, record }: Page): Promise<Uint8Array> {
  const { head } = await read(bytes);
  const blocks = toCleanText(await readMarked(bytes)).blocks;
  return writeDocx(blocks, {
    ...(head.title === null ? {} : { title: head.title }),
    ...(record.authority === null ? {} : { edges: { rIdHead1: paragraph(record.authority) } }),
  });
}

/** The page as the words of a mail that the body sends on the day of its reply. */
async function toMail({ name, bytes, record }: Page): Promise<Uint8Array> {
  const { authority, title, dateResponded } = record;
  return makeMail({
    from: `${authority ?? "FOI Team"} <foi@authority.example>`,
    subject: `RE: ${title ?? "Freedom of Information request"}`,
    date: dateResponded,
    parts: [{ type: name.endsWith(".html") ? "text/html" : "text/plain", content: new TextDecoder().decode(bytes) }],
  });
}

describe("documents made of labelled pages give the same fields as the pages", () => {
  let pages: readonly Page[] = [];
  beforeAll(async () => {
    pages = await readPages();
  });

  test("Word documents", async () => {
    expect(pages.length).toBeGreaterThan(150);
    const shares = await sharesOf(pages, toDocx);
    report(`${pages.length} pages as DOCX`, shares);
    expect(Math.min(...Object.values(shares))).toBeGreaterThanOrEqual(0.98);
  });

  test("mails", async () => {
    // A thread's page is the words of no one mail: the mail's own head would be one message more.
    const letters = pages.filter(({ record }) => record.kind === "response");
    expect(letters.length).toBeGreaterThan(150);
    const shares = await sharesOf(letters, toMail);
    report(`${letters.length} pages as EML`, shares);
    expect(Math.min(...Object.values(shares))).toBeGreaterThanOrEqual(0.98);
  });
});
