import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { EXTRACTOR } from "@foi-records/extract";
import { type AccuracyFigures, keepFigures, loadData, loadFigures } from "./accuracy/data.js";
import type { SetFigures } from "./accuracy/figures.js";
import { writeAccuracyPage } from "./accuracy/page.js";
import { readSet } from "./accuracy/read-set.js";
import { writePages } from "./calibrate/gather.js";

const ROOT = resolve(import.meta.dirname, "../..");
/** A seed that no rule was tried on and no weight was learned from. */
const MADE = { count: 5_000, seed: 700_001 };

function readMade(): SetFigures {
  const folder = mkdtempSync(join(tmpdir(), "foi-accuracy-"));
  try {
    writePages(folder, MADE.count, MADE.seed);
    return readSet(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Measures all sets, keeps the figures and prints the page. */
function main(): void {
  const shared = join(process.env["FOI_SHARED_DIR"] ?? join(ROOT, "../shared"), "gold");
  const figures: AccuracyFigures = {
    measuredOn: { version: EXTRACTOR.version, rules: EXTRACTOR.rules },
    made: MADE,
    labelled: readSet(join(ROOT, "fixtures/cases")),
    other: existsSync(shared) ? readSet(shared) : (loadFigures(ROOT)?.other ?? null),
    generated: readMade(),
  };
  keepFigures(ROOT, figures);
  const data = loadData(ROOT);
  if (data !== null) writeFileSync(join(ROOT, "docs/accuracy.md"), writeAccuracyPage(data));
  console.log("Measured; wrote the figures and docs/accuracy.md.");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
