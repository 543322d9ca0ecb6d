import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { runFoi } from "../run-foi.js";

const SCAN = resolve("../../fixtures/scans/borough-trees.png");
const folder = mkdtempSync(join(tmpdir(), "foi-ocr-"));
const store = `sqlite:${join(folder, "foi.db")}`;

const ingest = (...words: string[]) => {
  const { status, stdout } = runFoi(["ingest", SCAN, "--store", store, "--json", "--quiet", ...words]);
  return { status, ...JSON.parse(stdout) };
};

describe("--ocr", () => {
  it("is off by default, and the refusal names it", () => {
    const { status, stderr } = runFoi(["extract", SCAN]);
    expect(status).toBe(1);
    expect(stderr).toContain("UNSUPPORTED_FORMAT: The bytes are a PNG image; --ocr reads it.");
  });

  it("reads an image as a letter", () => {
    const { status, stdout } = runFoi(["extract", SCAN, "--ocr"]);
    expect(status).toBe(0);
    const record = JSON.parse(stdout);
    expect(record).toMatchObject({ reference: "EIR/1188", outcome: "partially-disclosed" });
    expect(record.questions).toHaveLength(4);
    expect(record.warnings.map(({ code }: { readonly code: string }) => code)).toContain("OCR_TEXT");
  });

  it("reads in the threads of a run what was refused without it, and then has no more to do", () => {
    expect(ingest()).toMatchObject({ status: 1, failed: 1 });
    expect(ingest("--ocr", "--concurrency", "1")).toMatchObject({ status: 0, stored: 1, failed: 0 });
    expect(ingest("--ocr")).toMatchObject({ status: 0, stored: 0, current: 1 });
    expect(runFoi(["show", "EIR/1188", "--store", store]).stdout).toContain("Oakenshaw");
    const stale = runFoi(["reprocess", "--stale", "--ocr", "--store", store, "--json", "--quiet"]);
    expect(JSON.parse(stale.stdout)).toMatchObject({ stored: 0 });
  });

  it("gives up a scan in the time that it is given", () => {
    const other = `sqlite:${join(folder, "late.db")}`;
    const { status, stdout } = runFoi([
      "ingest",
      SCAN,
      "--store",
      other,
      "--json",
      "--quiet",
      "--ocr",
      "--timeout",
      "0.3",
    ]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).failures).toMatchObject([{ code: "EXTRACT_TIMEOUT" }]);
  });
});
