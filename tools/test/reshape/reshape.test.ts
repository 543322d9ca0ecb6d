import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { FORMS } from "../../src/reshape/forms.js";

const run = (...words: string[]) =>
  spawnSync(process.execPath, [resolve("dist/reshape.js"), ...words], { encoding: "utf8" });
const foi = (...words: string[]) =>
  spawnSync(process.execPath, [resolve("../apps/cli/bin/foi.js"), ...words], { encoding: "utf8" });

/** Its answers stand in another order than its questions: only numbers that stand in no text tell which is whose. */
const PAGE = `<html><body><main><h1>Gritting lorries</h1><p>Reference: FOI 4411</p>
<h2>Request</h2><ol><li>How many gritting lorries does the council own?</li><li>How many drivers does it employ?</li></ol>
<h2>Response</h2><ol><li value="2">It employs fourteen.</li><li value="1">The council owns eleven.</li></ol>
</main></body></html>`;
const pair = (label: string, question: string, answer: string) => ({
  label,
  question,
  answer,
  status: "answered",
  exemptions: [],
});
const LABELS = {
  id: "gritting-lorries",
  layout: "council",
  authority: null,
  reference: "FOI 4411",
  dates: { received: null, responded: null },
  regimes: ["foia-2000"],
  outcome: "disclosed",
  request: "How many gritting lorries does the council own? How many drivers does it employ?",
  qa: [
    pair("1", "How many gritting lorries does the council own?", "The council owns eleven."),
    pair("2", "How many drivers does it employ?", "It employs fourteen."),
  ],
  citations: [],
  exemptions: [],
  noise: [],
  keep: [],
};

function folderOf(page: string, labels: object): string {
  const folder = mkdtempSync(join(tmpdir(), "foi-reshape-test-"));
  writeFileSync(join(folder, "lorries.html"), page);
  writeFileSync(join(folder, "lorries.json"), JSON.stringify(labels));
  return folder;
}

describe("npm run reshape", () => {
  it("prints a line a form", () => {
    const { status, stdout } = run("--form", "layout-table,typed-numbers", folderOf(PAGE, LABELS));
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^layout-table +1 +1\.000 → 1\.000 +1\.000 → 1\.000 +1\.000 → 1\.000 +0$/);
    expect(lines[2]).toMatch(/^typed-numbers +1 +1\.000 → 1\.000 /);
  });

  it("writes pages that became worse with their labels, so that foi reads them", () => {
    const folder = folderOf(PAGE, LABELS);
    const out = join(mkdtempSync(join(tmpdir(), "foi-reshape-out-")), "worse");
    const { stdout } = run("--form", "inner-lines", "--out", out, folder);
    expect(stdout).toMatch(/inner-lines +1 .* 1$/m);
    expect(readdirSync(join(out, "inner-lines")).sort()).toEqual(["lorries.json", "lorries.txt"]);
    expect(readFileSync(join(out, "inner-lines/lorries.txt"), "utf8")).not.toContain("<");
    expect(foi("evaluate", out).stdout).toContain("1 cases");
    expect(run("--out", out, folder)).toMatchObject({ status: 2, stderr: expect.stringContaining("is not empty") });
  });

  it("refuses an unknown form by its name and lists those that are there", () => {
    const { status, stderr } = run("--form", "minified,upside-down");
    expect(status).toBe(2);
    expect(stderr).toContain("'upside-down'");
    for (const { name } of FORMS) expect(stderr).toContain(name);
  });

  it("says what is missing: a folder, labelled pages, pages for a form", () => {
    const empty = mkdtempSync(join(tmpdir(), "foi-reshape-empty-"));
    writeFileSync(join(empty, "settings.txt"), "Green");
    for (const other of ['{"id":"settings"}', "{"]) {
      writeFileSync(join(empty, "settings.json"), other);
      expect(run(empty)).toMatchObject({ status: 2, stderr: expect.stringContaining("no labelled pages") });
    }
    expect(run(join(empty, "nowhere"))).toMatchObject({ status: 2, stderr: expect.stringContaining("no such folder") });
    const folder = folderOf(PAGE, LABELS);
    expect(run("--form", "wrapped", folder)).toMatchObject({ status: 2, stderr: expect.stringContaining("None of") });
    expect(run("--form", "br-paragraphs,wrapped", folder).stdout).toContain("wrapped               0");
  });

  it("shows its options, its forms and an example", () => {
    const { status, stdout } = run("--help");
    expect(status).toBe(0);
    expect(stdout).toContain("example: npm run reshape -- --form");
    for (const { name, about } of FORMS) expect(stdout).toContain(`${name.padEnd(16)} ${about}`);
  });
});
