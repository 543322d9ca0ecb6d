import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@foi-records/store";
import { describe, expect, it } from "@jest/globals";
import { fillStore, makeRecord } from "../make-record.js";
import { runFoi } from "../run-foi.js";

const letter = (bays: string, answer: string, extra = "") => `Northmoor District Council
Our reference: FOI 2024/17
Date: 3 June 2024
Dear Sir or Madam
Freedom of Information Act 2000
Thank you for your request of 1 May 2024.
1. How many disabled bays are there?
${bays}
2. Who asked for them?
${answer}
${extra}If you are not satisfied with our response you may ask for an internal review.
Yours faithfully
Information Governance Team
`;

const folder = mkdtempSync(join(tmpdir(), "foi-history-"));
const store = `sqlite:${join(folder, "foi.db")}`;

function scrape(text: string): { stored: number; current: number } {
  writeFileSync(join(folder, "letter.txt"), text);
  const { status, stdout } = runFoi(["ingest", join(folder, "letter.txt"), "--store", store, "--json", "--quiet"]);
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

describe("foi show --history", () => {
  it("tells field by field what changed at an address that was scraped again", () => {
    const first = letter("There are 12 bays.", "This information is not held.");
    expect(scrape(first)).toMatchObject({ stored: 1, current: 0 });
    expect(scrape(first)).toMatchObject({ stored: 0, current: 1 });
    expect(scrape(`${first}\n`)).toMatchObject({ stored: 1 });
    expect(scrape(letter("There are 14 bays.", "A resident asked for them.", "\u001b[2J"))).toMatchObject({
      stored: 1,
    });

    const { status, stdout } = runFoi(["show", "FOI 2024/17", "--history", "--store", store]);
    expect(status).toBe(0);
    expect(stdout).toContain("Capture 3 of 3");
    expect(stdout).toMatch(/Capture 2 of 3.*\n {2}since the capture before: nothing that is read differs/);
    expect(stdout).toMatch(/question 1, answer +There are 12 bays\. → There are 14 bays\./);
    expect(stdout).toMatch(/question 1, figures +12 → 14/);
    expect(stdout).toMatch(/question 2, status +not-held → answered/);
    expect(stdout).toMatch(/text {2}\d lines gone, \d new, \d+ kept/);
    expect(stdout).not.toContain("\u001b");

    const json = JSON.parse(runFoi(["show", "FOI 2024/17", "--history", "--json", "--store", store]).stdout);
    expect(json.captures).toMatchObject([
      { changes: null, document: { isCurrent: 0 }, readings: [{ isCurrent: true, changes: null }] },
      { changes: [], document: { isCurrent: 0 } },
      { document: { isCurrent: 1 } },
    ]);
    expect(json.captures[2].changes).toContainEqual({
      field: "questions.status",
      item: "2",
      pointer: "/questions/1/status",
      before: "not-held",
      after: "answered",
    });
  });

  it("goes back to older bytes where the address does", () => {
    expect(scrape(letter("There are 12 bays.", "This information is not held."))).toMatchObject({
      stored: 0,
      current: 1,
    });
    const { stdout } = runFoi(["show", "FOI 2024/17", "--history", "--json", "--store", store]);
    const { captures } = JSON.parse(stdout);
    expect(captures.map(({ document }: { document: { isCurrent: number } }) => document.isCurrent)).toEqual([1, 0, 0]);
    expect(captures[0].document.lastSeenAt > captures[2].document.lastSeenAt).toBe(true);
  });

  it("tells what another version reads in the same bytes, and what a document could not give", async () => {
    const url = `sqlite:${join(folder, "versions.db")}`;
    const before = makeRecord("9/24");
    const after = makeRecord("9/24", {
      extractor: { version: "0.0.2", rules: `sha256:${"1".repeat(64)}` },
      outcome: "refused",
      exemptions: [
        {
          provision: "ukpga/2000/36/section/12",
          title: "Cost limit",
          test: "absolute",
          basis: "class",
          neitherConfirmNorDeny: false,
          publicInterest: "not-required",
          harm: null,
          questions: [],
        },
      ],
    });
    await fillStore(url, [before, after]);
    const opened = await openStore(url);
    const uri = before.source.uri;
    const ref = { id: "d".repeat(64), uri, sha256: "e".repeat(64) };
    await opened.ledger.keep({ ref, bytes: new Uint8Array(), mediaType: null, retrievedAt: null, container: null });
    await opened.close();

    const { stdout } = runFoi(["show", before.id.slice(0, 12), "--history", "--store", url]);
    expect(stdout).toContain("older reading 1");
    expect(stdout).toMatch(/reading 2.*by foi-records 0\.0\.2, rules 1{12}\n {2}since the reading before, 2 changes:/);
    expect(stdout).toMatch(/outcome +disclosed → refused/);
    expect(stdout).toMatch(/exemption FOIA section 12\n +\+ Cost limit/);
    expect(stdout).toMatch(/Capture 2 of 2.*current\n {2}not read yet/);
  });

  it("says so where nothing has that id or reference", () => {
    const unknown = runFoi(["show", "f".repeat(64), "--history", "--store", store]);
    expect(unknown).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("'foi stats'") });
  });
});
