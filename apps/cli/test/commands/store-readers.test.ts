import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { foiRecordSchema } from "@foi-records/contract";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { fillStore, makeRecord } from "../make-record.js";
import { runFoi } from "../run-foi.js";

const folder = mkdtempSync(join(tmpdir(), "foi-store-"));
const store = `sqlite:${join(folder, "foi.db")}`;
const personal = "ukpga/2000/36/section/40/2";
const refused = makeRecord("77/24", {
  outcome: "refused",
  confidence: { "/outcome": 0.974 },
  questions: [
    {
      label: "1",
      question: "Who drives the lorries?",
      answer: "The names are withheld, = as they say.",
      status: "refused",
      exemptions: [personal],
      refersTo: [],
      figures: [],
      table: null,
    },
  ],
  citations: [{ text: "Section 40(2)", provisions: [personal], role: "relied-on" }],
  exemptions: [
    {
      provision: personal,
      title: "Personal information",
      test: "absolute",
      basis: "class",
      neitherConfirmNorDeny: false,
      publicInterest: "not-required",
      harm: null,
      questions: ["1"],
    },
  ],
});
const twin = makeRecord("77/24 review", { stage: "internal-review", dateResponded: "2025-03-01" });
const hostile = makeRecord("5", {
  authority: "=HYPERLINK(1)",
  title: "\u001b[2Jgone \u202e backwards",
  reference: "5\u2028",
});
const records = [refused, twin, hostile];

beforeAll(() => fillStore(store, records));

describe("foi show", () => {
  it("prints a record found by its reference, for reading", () => {
    const { status, stdout } = runFoi(["show", "foi 77/24", "--store", store]);
    expect(status).toBe(0);
    expect(stdout).toContain("Invented Borough Council\nGritting lorries\n");
    expect(stdout).toMatch(/Outcome +refused \(97 % sure\)/);
    expect(stdout).toContain("refused under FOIA section 40(2)");
    expect(stdout).toContain("FOIA section 40(2) – Personal information");
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("prints a record found by the beginning of its id, as JSON where asked", () => {
    const { status, stdout } = runFoi(["show", refused.id.slice(0, 10), "--store", store, "--json"]);
    expect(status).toBe(0);
    expect(foiRecordSchema.parse(JSON.parse(stdout))).toEqual(refused);
  });

  it("lists the records where several match", () => {
    const { status, stdout, stderr } = runFoi(["show", "77/24", "--store", store]);
    expect(status).toBe(0);
    expect(stderr).toContain("2 records match");
    expect(stdout).toContain(refused.id.slice(0, 12));
    expect(stdout).toContain("FOI 77/24 review · 2025-03-01");
  });

  it("lets no document steer the terminal", () => {
    const { stdout } = runFoi(["show", hostile.id, "--store", store]);
    expect(stdout).toContain("\ufffd[2Jgone \ufffd backwards");
    expect(stdout).not.toContain("\u001b");
  });

  it("says what to do where nothing matches or there is no store, and makes none", () => {
    const unknown = runFoi(["show", "FOI 99", "--store", store]);
    expect(unknown).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("'foi stats'") });
    const nowhere = join(folder, "nowhere.db");
    const none = runFoi(["show", "FOI 99", "--store", `sqlite:${nowhere}`]);
    expect(none).toMatchObject({ status: 2, stderr: expect.stringContaining("foi ingest") });
    expect(existsSync(nowhere)).toBe(false);
  });
});

describe("foi stats", () => {
  it("counts by outcome, provision, authority and year", () => {
    const { status, stdout } = runFoi(["stats"], { STORE_URL: store });
    expect(status).toBe(0);
    expect(stdout).toContain("3 records");
    expect(stdout).toMatch(/disclosed +2 +█+/);
    expect(stdout).toMatch(/FOIA section 40\(2\) – Personal information +1 +█+/);
    expect(stdout).toMatch(/Invented Borough Council +2 +█+/);
    expect(stdout).toMatch(/2024 +2 +█+\n +2025 +1 +█+/);
  });

  it("gives the same counts as JSON, and cuts lists where asked", () => {
    const json = JSON.parse(runFoi(["stats", "--store", store, "--json"]).stdout);
    expect(json).toMatchObject({
      records: 3,
      authorities: [{ value: "Invented Borough Council", count: 2 }, { count: 1 }],
    });
    expect(runFoi(["stats", "--store", store, "--limit", "1"]).stdout).toContain("… and 1 more");
    expect(runFoi(["stats", "--store", store, "--limit", "none"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--limit"),
    });
  });
});

describe("foi export", () => {
  it("writes records as JSON Lines, each valid by the contract", () => {
    const out = join(folder, "deep/records.jsonl");
    const { status, stderr } = runFoi(["export", "--format", "jsonl", "--out", out, "--store", store]);
    expect(status).toBe(0);
    expect(stderr).toContain(`wrote 3 records to ${out}`);
    const lines = readFileSync(out, "utf8").trimEnd().split("\n");
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(lines.map((line) => foiRecordSchema.parse(JSON.parse(line)))).toEqual([...records].sort(byId));
  });

  it("writes a CSV file for each table, its values as they are", () => {
    const out = join(folder, "tables");
    const { status, stderr } = runFoi(["export", "--format", "csv", "--out", out, "--store", store]);
    expect(status).toBe(0);
    expect(stderr).toContain("wrote 1 questions");
    expect(readdirSync(out).sort()).toEqual([
      "citations.csv",
      "documents.csv",
      "exemptions.csv",
      "questions.csv",
      "records.csv",
    ]);
    expect(readFileSync(join(out, "questions.csv"), "utf8")).toContain('"The names are withheld, = as they say."');
    expect(readFileSync(join(out, "records.csv"), "utf8")).toContain(",=HYPERLINK(1),");
  });

  it("refuses to write over a file without --force, and leaves it as it was", () => {
    const out = join(folder, "precious.jsonl");
    writeFileSync(out, "precious");
    const words = ["export", "--format", "jsonl", "--out", out, "--store", store];
    expect(runFoi(words)).toMatchObject({ status: 2, stderr: expect.stringContaining("--force") });
    expect(readFileSync(out, "utf8")).toBe("precious");
    expect(runFoi([...words, "--force"]).status).toBe(0);
    expect(readFileSync(out, "utf8").split("\n")).toHaveLength(4);
  });

  it("names a wrong format and a place that cannot be written, and leaves no half file", () => {
    const wrong = runFoi(["export", "--format", "xml", "--out", join(folder, "x"), "--store", store]);
    expect(wrong).toMatchObject({ status: 2, stderr: expect.stringContaining("--format") });
    const under = join(folder, "precious.jsonl", "below.jsonl");
    expect(runFoi(["export", "--format", "jsonl", "--out", under, "--store", store]).status).toBe(3);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});
