import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";

const run = promisify(execFile);
const DIST = fileURLToPath(new URL("../dist/index.js", import.meta.url));

/** Reads 50 MB in a process of its own with a small heap, and prints what came of it. */
const SCRIPT = `
const { extractDocument } = await import(${JSON.stringify(DIST)});
const [unit] = process.argv.slice(-1);
const bytes = new Uint8Array(Buffer.from("<!DOCTYPE html><html><body>" + unit.repeat(Math.floor(50e6 / unit.length))));
const sha256 = "0".repeat(64);
try {
  const { records } = await extractDocument({ ref: { id: sha256, uri: "https://www.example.org/", sha256 }, bytes, mediaType: "text/html", retrievedAt: null, container: null });
  console.log(JSON.stringify({ warnings: records[0].warnings.map(({ code }) => code) }));
} catch (error) {
  console.log(JSON.stringify({ code: error.code ?? "UNTYPED " + error.message }));
}
`;

describe("50 MB documents in a heap of 1 GB", () => {
  test.each([["<div>"], ["<div></div>"], ["<p>word"]])(
    "%s repeated gives a typed error or a record with a warning",
    async (unit) => {
      const args = ["--max-old-space-size=1024", "--input-type=module", "-e", SCRIPT, unit];
      const { stdout } = await run(process.execPath, args, { timeout: 110_000 });
      const { code, warnings } = JSON.parse(stdout);
      if (code === undefined) expect(warnings).toContain("TRUNCATED_STRUCTURE");
      else expect(["DOCUMENT_TOO_LARGE", "EMPTY_DOCUMENT"]).toContain(code);
    },
    300_000,
  );
});
