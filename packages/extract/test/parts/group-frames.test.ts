import type { FoiRecord } from "@foi-records/contract";
import { describe, expect, it } from "@jest/globals";
import { extractDocument } from "../../src/index.js";
import { isLinear } from "../is-linear.js";
import { rawDocument } from "../read-page.js";
import { LOG_ENTRIES, UNREFERENCED_LOGS } from "./log-shapes.js";
import { TOPICS } from "./one-response.js";

async function recordsOf(content: string): Promise<readonly FoiRecord[]> {
  return (await extractDocument(rawDocument(content))).records;
}

describe("a log of entries without references", () => {
  it.each(Object.entries(UNREFERENCED_LOGS))("is a record for each: %s", async (_name, content) => {
    const records = await recordsOf(content);
    expect(records.map(({ source }) => source.part)).toEqual([1, 2, 3, 4, 5]);
    records.forEach(({ kind, title, text }, index) => {
      expect([kind, title]).toEqual(["response", LOG_ENTRIES[index]?.title]);
      LOG_ENTRIES.forEach(({ title, asked, answered }, at) => {
        const has = [title, asked, answered].map((words) => text.replace(/\s+/g, " ").includes(words));
        expect(has).toEqual(Array(3).fill(at === index));
      });
    });
    expect(records.map(({ questions }) => questions.length)).toEqual([1, 1, 1, 1, 1]);
    records.forEach(({ questions: [question] }, index) => {
      expect(question?.question?.replace(/\s+/g, " ")).toContain(LOG_ENTRIES[index]?.asked.slice(0, 40));
      expect(question?.answer?.replace(/\s+/g, " ")).toContain(LOG_ENTRIES[index]?.answered.slice(0, 40));
    });
    expect(records[2]?.exemptions.map(({ provision }) => provision)).toEqual(["ukpga/2000/36/section/43/2"]);
    // The firm is named beside the contract that is refused.
    expect([records[2]?.outcome, records[3]?.outcome]).toEqual(["partially-disclosed", "not-held"]);
  });

  it("leaves what stands beside the entries out of them, under headings of the same rank too", async () => {
    const entries = LOG_ENTRIES.map(
      ({ title, asked, answered }) => `<h2>${title}</h2><p>${asked}</p><p>${answered}</p>`,
    ).join("");
    const about = "<h2>About this page</h2><p>We print here what was asked.</p><p>Names are left out.</p>";
    const contact = "<h2>Contact us</h2><p>Write to foi@fenby.example.</p><p>Or call.</p>";
    const records = await recordsOf(`<main><h1>Disclosure log</h1>${about}${entries}${contact}</main>`);
    expect(records).toHaveLength(LOG_ENTRIES.length);
    expect(records.filter(({ text }) => /About this page|Contact us/.test(text))).toEqual([]);
  });

  it("ends an entry where the heading of the next month stands", async () => {
    const month = (name: string) =>
      `<h2>${name} 2024</h2>${LOG_ENTRIES.slice(0, 3)
        .map(({ title, asked, answered }) => `<h3>${title} in ${name}</h3><p>${asked}</p><p>${answered}</p>`)
        .join("")}`;
    const records = await recordsOf(`<main><h1>FOI responses</h1>${month("March")}${month("April")}</main>`);
    expect(records).toHaveLength(6);
    expect(records.filter(({ text }) => /^April 2024$/m.test(text))).toEqual([]);
  });

  it("is read in linear time", async () => {
    const log = (count: number) =>
      `<main><h1>Disclosure log</h1>${Array.from({ length: count }, (_, at) => `<h2>Topic ${at}</h2><p>How many of ${at} are there?</p><p>There are ${at}.</p>`).join("")}</main>`;
    expect(await isLinear((count) => recordsOf(log(count)), 40)).toBe(true);
  });
});

describe("a document with topics of one shape", () => {
  it.each(Object.entries(TOPICS))("stays one: %s", async (_name, content) => {
    expect((await recordsOf(content)).map(({ source }) => source.part)).toEqual([null]);
  });
});
