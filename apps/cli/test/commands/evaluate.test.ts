import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { runFoi } from "../run-foi.js";

const fixtures = resolve("../../fixtures/cases");
const folder = mkdtempSync(join(tmpdir(), "foi-evaluate-"));

/** The two first labelled cases, beside JSON that is no label. */
beforeAll(() => {
  const layouts = readdirSync(fixtures, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json"));
  for (const path of layouts.sort().slice(0, 2)) {
    const stem = join(fixtures, path.slice(0, -".json".length));
    for (const ending of [".json", ".html", ".txt", ".pdf", ".docx", ".eml"]) {
      if (!existsSync(stem + ending)) continue;
      mkdirSync(join(folder, "deep"), { recursive: true });
      copyFileSync(stem + ending, join(folder, "deep", `${stem.split("/").at(-1)}${ending}`));
    }
  }
  writeFileSync(join(folder, "settings.json"), '{"colour":"green"}');
  writeFileSync(join(folder, "broken.json"), "{");
});

describe("foi evaluate", () => {
  it("scores labelled cases below a folder and ignores other JSON", () => {
    const { status, stdout } = runFoi(["evaluate", folder, "--by-layout"]);
    expect(status).toBe(0);
    expect(stdout).toContain("2 cases, 0 without a record");
    expect(stdout).toContain("F1 by layout");
  });

  it("saves a baseline and finds nothing gained or lost against it", () => {
    const file = join(folder, "before.txt");
    expect(runFoi(["evaluate", folder, "--save", file]).status).toBe(0);
    const again = runFoi(["evaluate", folder, "--baseline", file, "--json"]);
    expect(again.status).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ cases: 2, gained: [], lost: [] });
  });

  it("lists what is wrong with -v, after the verb", () => {
    writeFileSync(join(folder, "alone.json"), JSON.stringify(wrongLabel));
    const { status, stdout } = runFoi(["evaluate", "-v", folder]);
    expect(status).toBe(0);
    expect(stdout).toContain("alone (no-document)");
    expect(stdout).toContain('outcome: want "refused" got null');
    expect(stdout).toContain("3 cases, 1 without a record");
  });

  it("names a document that cannot be read, and goes on", () => {
    const unreadable = mkdtempSync(join(tmpdir(), "foi-unreadable-"));
    writeFileSync(join(unreadable, "alone.json"), JSON.stringify(wrongLabel));
    writeFileSync(join(unreadable, "alone.txt"), "");
    const { status, stdout, stderr } = runFoi(["evaluate", unreadable]);
    expect(status).toBe(0);
    expect(stderr).toContain("alone.txt: EMPTY_DOCUMENT");
    expect(stdout).toContain("1 cases, 1 without a record");
  });

  it("counts a question whose number differs with --ignore-labels alone", () => {
    const numbered = mkdtempSync(join(tmpdir(), "foi-numbered-"));
    const [question, answer] = ["How many lorries does the council own?", "The council owns eleven lorries."];
    const qa = [{ label: "7", question, answer, status: "answered", exemptions: [] }];
    writeFileSync(join(numbered, "alone.json"), JSON.stringify({ ...wrongLabel, qa }));
    writeFileSync(join(numbered, "alone.txt"), `Request\n\n1. ${question}\n\nResponse\n\n1. ${answer}\n`);
    const pairsRight = (...flags: string[]) =>
      JSON.parse(runFoi(["evaluate", numbered, "--json", ...flags]).stdout).results[0].tallies.qa.tp;
    expect(pairsRight()).toBe(0);
    expect(pairsRight("--ignore-labels")).toBe(1);
  });

  it("says what to do where there is no case, no folder, no baseline, or a bad label", () => {
    const empty = mkdtempSync(join(tmpdir(), "foi-empty-"));
    expect(runFoi(["evaluate", empty])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("no labelled cases"),
    });
    expect(runFoi(["evaluate", join(empty, "nowhere")]).status).toBe(3);
    const noBaseline = runFoi(["evaluate", folder, "--baseline", join(folder, "settings.json")]);
    expect(noBaseline).toMatchObject({ status: 2, stderr: expect.stringContaining("not a saved evaluation") });
    writeFileSync(join(empty, "bad.json"), JSON.stringify({ ...wrongLabel, outcome: "lost in the post" }));
    expect(runFoi(["evaluate", empty])).toMatchObject({ status: 2, stderr: expect.stringContaining("/outcome") });
  });
});

const wrongLabel = {
  id: "alone",
  layout: "no-document",
  authority: null,
  reference: null,
  dates: { received: null, responded: null },
  regimes: [],
  outcome: "refused",
  request: null,
  qa: [],
  citations: [],
  exemptions: [],
  noise: [],
  keep: ["words"],
};
