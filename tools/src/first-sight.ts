import { readdirSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ruledResponsesOf } from "@foi-records/extract/calibration";
import { addSights, type FirstSight, sightOf } from "./first-sight/first-sight.js";
import { rawOfFile } from "./learn/raw-of-file.js";

const KEPT = resolve(import.meta.dirname, "../../fixtures/first-sight.jsonl");
const READ = [".html", ".txt", ".eml", ".pdf", ".docx"];

const { positionals } = parseArgs({ allowPositionals: true });
const files = positionals.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => READ.includes(extname(file)))
    .map((file) => join(folder, file)),
);
const found: FirstSight[] = [];
for (const file of files.sort()) {
  const [response, second] = await ruledResponsesOf(rawOfFile(file));
  if (response !== undefined && second === undefined) found.push(sightOf(basename(file, extname(file)), response));
}
console.log(
  `${addSights(KEPT, found)} of ${files.length} pages kept as the rules read them before they were mended on them`,
);
