import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { diffRecords, type FoiRecord, type LearnedProfile } from "@foi-records/contract";
import { describe, expect, test } from "@jest/globals";
import { EXTRACTOR, extractDocument, placeLines, prepareProfile, sitesOf } from "../../src/index.js";

const MAY_CHANGE = ["text", "noise", "evidence", "confidence"];

function toRaw(content: string | Uint8Array, uri: string) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    ref: { id: "1".repeat(64), uri, sha256: "2".repeat(64) },
    bytes,
    mediaType: null,
    retrievedAt: null,
    container: null,
  };
}

function profileOf(name: string, lines: readonly string[], by: "host" | "authority" = "host"): LearnedProfile {
  return {
    format: "foi-records/learned-profile",
    version: 1,
    command: "foi learn",
    extractor: EXTRACTOR.rules,
    parameters: { minDocuments: 5, minShare: 0.3, sites: [] },
    records: 9,
    sites: [{ by, name, documents: 9, lines: lines.map((text) => ({ text, documents: 9 })) }],
  };
}

async function read(content: string | Uint8Array, uri: string, profile?: LearnedProfile): Promise<FoiRecord> {
  const options = profile === undefined ? {} : { profile: await prepareProfile(profile) };
  const [record] = (await extractDocument(toRaw(content, uri), options)).records;
  if (record === undefined) throw new Error("no record");
  return record;
}

const URI = "https://www.northmoor.example/foi/17";
const HEAD = ["Moorland Matters magazine", "Barley Fair tickets", "Cuckoo Rake quarterly"];
const FOOT = ["Moor to discover", "Proud to be a mill town"];
const LETTER = [
  "Northmoor District Council",
  "Our reference: FOI 2024/17",
  "Date: 3 June 2024",
  "Dear Sir or Madam",
  "Thank you for your request of 1 May 2024 under the Freedom of Information Act 2000.",
  "1. How many disabled bays are there in the town?",
  "There are 12 bays.",
  "2. Which contractor paints them?",
  "Moor to discover",
  "If you are not satisfied with our response you may ask for an internal review.",
  "Yours faithfully",
  "Alex Example",
  "Information Governance Team",
];
const PAGE = [...HEAD, ...LETTER, "", "", ...FOOT, "Barley Fair tickets"].join("\n\n");

describe("a learned profile", () => {
  test("takes a site's furniture away from beside the letter, and nothing else", async () => {
    const before = await read(PAGE, URI);
    const after = await read(PAGE, URI, profileOf("www.northmoor.example", [...HEAD, ...FOOT]));
    const gone = after.noise.filter(({ rule }) => rule.startsWith("learned/"));
    // What reads as furniture of any site is gone without a profile.
    const all = [...before.noise, ...gone].map(({ text }) => text);
    expect(all.toSorted()).toEqual([...HEAD, ...FOOT, "Barley Fair tickets"].toSorted());
    expect(gone.map(({ text }) => text)).toEqual(expect.arrayContaining(HEAD));
    expect(gone.every(({ rule }) => rule === "learned/www.northmoor.example")).toBe(true);
    expect(after.text.split("\n")).toEqual(LETTER);
    expect(diffRecords(before, after).filter(({ field }) => !MAY_CHANGE.includes(field))).toEqual([]);
  });

  test("keeps a line that answers although the site prints it beside its letters", async () => {
    const after = await read(PAGE, URI, profileOf("www.northmoor.example", FOOT));
    expect(after.questions[1]?.answer).toBe("Moor to discover");
  });

  test("keeps the letter's own lines whatever the profile holds, and all lines of other sites", async () => {
    const own = LETTER.filter((line) => !["Alex Example", "Information Governance Team"].includes(line));
    const after = await read(PAGE, URI, profileOf("www.northmoor.example", [...LETTER, ...FOOT]));
    for (const line of own) expect(after.text.split("\n")).toContain(line);
    const other = await read(PAGE, "https://www.elsewhere.example/", profileOf("www.northmoor.example", FOOT));
    expect(other.noise.filter(({ rule }) => rule.startsWith("learned/"))).toEqual([]);
  });

  test("says nothing of a site by the lines of a signature", async () => {
    const { beside } = placeLines(await read(PAGE, URI));
    expect(beside).toEqual(expect.arrayContaining(HEAD));
    expect(beside).not.toContain("Information Governance Team");
  });

  test("knows a site by the address that the page names, and by its authority where there is no host", async () => {
    const html = `<html><head><link rel="canonical" href="${URI}"></head><body>${PAGE.split("\n\n")
      .map((line) => `<p>${line}</p>`)
      .join("\n")}</body></html>`;
    const byHost = await read(html, "file:///pages/17.html", profileOf("www.northmoor.example", HEAD));
    expect(byHost.text).not.toContain("Cuckoo Rake quarterly");
    const byAuthority = await read(
      PAGE,
      "file:///pages/17.txt",
      profileOf("Northmoor District Council", HEAD, "authority"),
    );
    expect(byAuthority.text).not.toContain("Cuckoo Rake quarterly");
    expect(sitesOf(byAuthority)).toEqual([{ by: "authority", name: "Northmoor District Council" }]);
  });

  test("is another version of the extractor with every other set of lines, and with no other change", async () => {
    const rules = async (profile: LearnedProfile) => (await prepareProfile(profile)).extractor.rules;
    const one = profileOf("a.example", ["Barley Fair tickets", "Cuckoo Rake quarterly"]);
    const same = {
      ...profileOf("a.example", ["Cuckoo Rake quarterly", "Barley Fair tickets"]),
      command: "by hand",
      records: 1,
    };
    expect(await rules(same)).toBe(await rules(one));
    expect(await rules(profileOf("a.example", ["Barley Fair tickets"]))).not.toBe(await rules(one));
    expect(await rules(profileOf("b.example", ["Barley Fair tickets", "Cuckoo Rake quarterly"]))).not.toBe(
      await rules(one),
    );
    expect(await rules(one)).not.toBe(EXTRACTOR.rules);
    const record = await read("Dear Sir\nNothing of the site.", "https://other.example/", one);
    expect(record.extractor.rules).toBe(await rules(one));
  });
});

const CASES = resolve("../../fixtures/cases");
const documents = readdirSync(CASES)
  .flatMap((layout) => readdirSync(join(CASES, layout)).map((file) => join(CASES, layout, file)))
  .filter((file) => /\.(?:html|txt)$/.test(file))
  .filter((_, index) => index % 6 === 0);

test("changes no field of any labelled page, even where the profile holds every line of the page", async () => {
  let taken = 0;
  for (const file of documents) {
    const bytes = readFileSync(file);
    const before = await read(bytes, URI);
    const lines = [...new Set(before.text.split("\n"))].filter((line) => line !== "" && line.length <= 200);
    const after = await read(bytes, URI, profileOf("www.northmoor.example", lines));
    expect(diffRecords(before, after).filter(({ field }) => !MAY_CHANGE.includes(field))).toEqual([]);
    const { inside, carrying } = placeLines(before);
    const kept = new Set(after.text.split("\n"));
    expect([...inside, ...carrying].filter((line) => !kept.has(line))).toEqual([]);
    taken += before.text.split("\n").length - after.text.split("\n").length;
  }
  expect(taken).toBeGreaterThan(0);
});
