import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { learnedProfileSchema } from "@foi-records/contract";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { runFoi } from "../run-foi.js";

const folder = mkdtempSync(join(tmpdir(), "foi-learn-"));
const pages = join(folder, "pages");
const store = `sqlite:${join(folder, "foi.db")}`;
const profile = join(folder, "furniture.json");
const FURNITURE = ["Moorland Matters magazine", "Barley Fair tickets", "Cuckoo Rake quarterly"];

const letter = (
  number: number,
) => `<html><head><link rel="canonical" href="https://www.northmoor.example/foi/${number}"></head><body>
${FURNITURE.map((line) => `<p>${line}</p>`).join("\n")}
<p>Northmoor District Council</p><p>Our reference: FOI 2024/${number}</p><p>Dear Sir or Madam</p>
<p>Thank you for your request of 1 May 2024 under the Freedom of Information Act 2000.</p>
<p>1. How many disabled bays are there in the town?</p><p>There are ${number} bays.</p>
<p>If you are not satisfied with our response you may ask for an internal review.</p>
<p>Yours faithfully</p><p>Alex Example</p></body></html>`;

const ingest = (...words: string[]) => {
  const { status, stdout, stderr } = runFoi(["ingest", pages, "--store", store, "--json", "--quiet", ...words]);
  expect([status, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout);
};

beforeAll(() => {
  mkdirSync(pages);
  for (let number = 1; number <= 8; number++) writeFileSync(join(pages, `${number}.html`), letter(number));
  expect(ingest()).toMatchObject({ stored: 8 });
});

describe("foi learn", () => {
  it("writes a profile with the lines, their counts, the site, the command and the parameters", () => {
    const { status, stdout, stderr } = runFoi(["learn", "--store", store, "--out", profile, "--min-documents", "6"]);
    expect([status, stdout]).toEqual([0, ""]);
    expect(stderr).toContain("Looked at 8 records; learned 3 lines of 1 site.");
    expect(stderr).toContain(`foi ingest FOLDER --profile ${profile}`);
    const written = learnedProfileSchema.parse(JSON.parse(readFileSync(profile, "utf8")));
    expect(written).toMatchObject({
      command: "foi learn --min-documents 6 --min-share 0.3",
      parameters: { minDocuments: 6, minShare: 0.3, sites: [] },
      sites: [{ by: "host", name: "www.northmoor.example", documents: 8 }],
    });
    expect(written.sites[0]?.lines).toEqual([...FURNITURE].sort().map((text) => ({ text, documents: 8 })));
    expect(runFoi(["learn", "--store", store, "--site", "elsewhere.example"]).stderr).toContain("learned 0 lines");
  });

  it("gives foi ingest a profile with which it reads again, once", () => {
    expect(ingest("--profile", profile)).toMatchObject({ stored: 8, current: 0 });
    expect(ingest("--profile", profile)).toMatchObject({ stored: 0, current: 8 });
    const record = JSON.parse(runFoi(["show", "FOI 2024/3", "--json", "--store", store]).stdout);
    expect(record.text).not.toContain("Barley Fair tickets");
    expect(record.noise).toContainEqual({ rule: "learned/www.northmoor.example", text: "Barley Fair tickets" });
    const { stdout } = runFoi(["show", "FOI 2024/3", "--history", "--store", store]);
    expect(stdout).toMatch(/text {2}3 lines gone, 0 new/);
  });

  it("goes with extract, clean and evaluate", () => {
    const page = join(pages, "2.html");
    const plain = JSON.parse(runFoi(["extract", page]).stdout);
    const learned = JSON.parse(runFoi(["extract", page, "--profile", profile]).stdout);
    expect(learned.extractor.rules).not.toBe(plain.extractor.rules);
    expect(learned.questions).toEqual(plain.questions);
    expect(runFoi(["clean", page, "--profile", profile]).stdout).not.toContain("Barley Fair tickets");
    const noise = runFoi(["clean", page, "--noise", "--profile", profile]).stdout;
    expect(noise).toContain("learned/www.northmoor.example\tCuckoo Rake quarterly");
    const nothing = { dates: { received: null, responded: null }, authority: null, reference: null, request: null };
    const lists = { regimes: [], qa: [], citations: [], exemptions: [], noise: FURNITURE, keep: ["There are 2 bays."] };
    const label = { id: "2", layout: "x", outcome: "disclosed", ...nothing, ...lists };
    const cases = join(folder, "cases");
    mkdirSync(cases);
    writeFileSync(join(cases, "2.html"), letter(2));
    writeFileSync(join(cases, "2.json"), JSON.stringify(label));
    const removed = (...words: string[]) => {
      const { stdout } = runFoi(["evaluate", cases, "--json", ...words]);
      const { scores } = JSON.parse(stdout);
      return [scores.noise_removed.f1, scores.text_kept.f1];
    };
    expect(removed()).toEqual([0, 1]);
    expect(removed("--profile", profile)).toEqual([1, 1]);
  });

  it("writes over nothing without --force", () => {
    expect(runFoi(["learn", "--store", store, "--out", profile])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--force"),
    });
    const under = join(profile, "below.json");
    expect(runFoi(["learn", "--store", store, "--out", under]).status).toBe(3);
  });

  it.each([
    ["is not there", null, /nowhere\.json cannot be read/],
    ["is no JSON", "{", /cannot be read/],
    ["is another file", '{"format":"other"}', /no learned profile at \/format/],
    [
      "names too long a line",
      JSON.stringify({
        ...JSON.parse(
          '{"format":"foi-records/learned-profile","version":1,"command":"","extractor":"","parameters":{"minDocuments":5,"minShare":0,"sites":[]},"records":1}',
        ),
        sites: [{ by: "host", name: "a", documents: 1, lines: [{ text: "x".repeat(201), documents: 1 }] }],
      }),
      /no learned profile at \/sites\/0\/lines\/0\/text/,
    ],
  ])("names a profile that %s, and reads nothing", (_, content, message) => {
    const path = join(folder, "nowhere.json");
    if (content !== null) writeFileSync(path, content);
    const { status, stdout, stderr } = runFoi(["extract", join(pages, "1.html"), "--profile", path]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });
});
