import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { runFoi } from "../run-foi.js";

const PAGE = `<!doctype html><title>Gritting</title><body><nav><a href="/">Home</a> <a href="/foi">FOI</a></nav>
<main><h1>Gritting lorries</h1><p>We have 12 lorries.</p></main><footer>© Invented Council</footer>`;

describe("foi clean", () => {
  let folder = "";
  let page = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "foi-clean-"));
    page = join(folder, "page.html");
    writeFileSync(page, PAGE);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("prints the text that the record holds, and nothing else", () => {
    const record = JSON.parse(runFoi(["extract", page]).stdout) as { text: string };
    expect(record.text).toContain("We have 12 lorries.");
    expect(runFoi(["clean", page])).toEqual({ status: 0, stdout: `${record.text}\n`, stderr: "" });
  });

  test("prints each line taken away with its rule, a tab between", () => {
    const record = JSON.parse(runFoi(["extract", page]).stdout) as { noise: { rule: string; text: string }[] };
    expect(record.noise.length).toBeGreaterThan(0);
    const { status, stdout } = runFoi(["clean", "--noise", page]);
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(record.noise.length);
    for (const line of lines) expect(line).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+\t[^\t]+$/);
  });

  test("names each file where there are several", () => {
    const { stdout } = runFoi(["clean", page, page]);
    expect(stdout.split("\n").filter((line) => line === `==> ${page} <==`)).toHaveLength(2);
  });
});
