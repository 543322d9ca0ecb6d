import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { foiRecordSchema } from "@foi-records/contract";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { runFoi } from "../run-foi.js";

const LETTER = `<!doctype html><title>Gritting</title><h1>Gritting lorries</h1>
<p>Our reference: FOI 1234</p><p>How many lorries do you have?</p><p>We have 12 lorries.</p>`;

describe("foi extract", () => {
  let folder = "";
  let letter = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "foi-extract-"));
    letter = join(folder, "letter.html");
    writeFileSync(letter, LETTER);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("prints one valid record a line, in the order of the files", () => {
    const other = join(folder, "other.txt");
    writeFileSync(other, "Dear Sir\nWe hold no information.");
    const { status, stdout, stderr } = runFoi(["extract", letter, other]);
    expect([status, stderr]).toEqual([0, ""]);
    const records = stdout
      .trimEnd()
      .split("\n")
      .map((line) => foiRecordSchema.parse(JSON.parse(line)));
    expect(records.map(({ source }) => source.uri)).toEqual([letter, other].map((path) => pathToFileURL(path).href));
  });

  test("prints the same record indented with --pretty", () => {
    const pretty = runFoi(["extract", letter, "--pretty"]).stdout;
    expect(pretty.split("\n").length).toBeGreaterThan(20);
    expect(JSON.parse(pretty)).toEqual(JSON.parse(runFoi(["extract", letter]).stdout));
  });

  test("reads standard input, at the address that --uri gives", () => {
    const { stdout } = runFoi(["extract", "-", "--uri", "https://council.example/foi/1"], {}, LETTER);
    expect(JSON.parse(stdout)).toMatchObject({ source: { uri: "https://council.example/foi/1" } });
  });

  test("reads a page that is gzip-compressed, and refuses a bomb by its name", () => {
    const [page, bomb] = ["page.html", "bomb.html.gz"].map((name) => join(folder, name)) as [string, string];
    writeFileSync(page, gzipSync(LETTER));
    writeFileSync(bomb, gzipSync(Buffer.alloc(100_000_000)));
    const { stdout, stderr } = runFoi(["extract", page, bomb]);
    expect(JSON.parse(stdout)).toMatchObject({ reference: "FOI 1234", source: { mediaType: "text/html" } });
    expect(stderr).toContain("UNSUPPORTED_FORMAT: The bytes are a gzip archive");
  });

  test("names a file that fails, says what to do, and reads the others", () => {
    const missing = join(folder, "missing.html");
    const { status, stdout, stderr } = runFoi(["extract", missing, folder, letter]);
    expect(status).toBe(1);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    const [first, second, ...more] = stderr.trimEnd().split("\n");
    expect(first).toMatch(/missing\.html: SOURCE_UNAVAILABLE: there is no such file\. Check that the path exists/);
    expect(second).toContain("this is a folder; give its files");
    expect(more).toEqual([]);
  });

  test("shows where an error came from only under FOI_DEBUG=1", () => {
    const missing = join(folder, "missing.html");
    expect(runFoi(["extract", missing]).stderr).not.toContain("    at ");
    expect(runFoi(["extract", missing], { FOI_DEBUG: "1" }).stderr).toContain("    at ");
  });

  test("refuses options that make no sense together, as wrong usage", () => {
    for (const words of [
      [letter, letter, "--uri", "https://council.example/"],
      [letter, "--uri", "not an address"],
      [letter, "--explain", join(folder, "no", "such", "folder.html")],
      [],
    ]) {
      const { status, stdout, stderr } = runFoi(["extract", ...words]);
      expect([words, status, stderr === ""]).toEqual([words, 2, false]);
      if (!words.includes("--explain")) expect(stdout).toBe("");
    }
  });

  test("explains a record in a page beside printing it", () => {
    const page = join(folder, "explained.html");
    const { status, stdout, stderr } = runFoi(["extract", letter, "--explain", page]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty("schemaVersion");
    expect(stderr).toContain(`Wrote ${page}: 1 record explained.`);
    expect(readFileSync(page, "utf8")).toContain("We have 12 lorries.");
  });

  test("is quiet when its reader goes away", () => {
    const many = Array.from({ length: 200 }, () => `'${letter}'`).join(" ");
    const script = `'${process.execPath}' bin/foi.js extract ${many} | head -n 1 | wc -l`;
    const { stdout, stderr } = spawnSync("sh", ["-c", script], { encoding: "utf8" });
    expect([stdout.trim(), stderr]).toEqual(["1", ""]);
  });
});
