import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import {
  compareWithFloors,
  type Evaluation,
  evaluationSchema,
  type Floors,
  floorsSchema,
  isUnder,
  raiseFloors,
  type Standing,
} from "./score/floors.js";

const ROOT = resolve(import.meta.dirname, "../..");
const OUTPUT_LIMIT = 256 * 1024 * 1024;

/** A folder of labelled cases under the name that its floors have. */
interface CaseSet {
  readonly name: string;
  readonly folder: string;
}

/** The shipped cases, and labelled pages that may be kept beside the repository. */
function listCaseSets(): CaseSet[] {
  const shared = process.env["FOI_SHARED_DIR"] ?? join(ROOT, "../shared");
  return [
    { name: "fixtures", folder: join(ROOT, "fixtures/cases") },
    { name: "gold", folder: join(shared, "gold") },
  ];
}

/** Scores a folder with the command line, as a person would. */
function evaluate(folder: string): Evaluation {
  const words = [join(ROOT, "apps/cli/bin/foi.js"), "evaluate", folder, "--json"];
  const output = execFileSync(process.execPath, words, { encoding: "utf8", maxBuffer: OUTPUT_LIMIT });
  return evaluationSchema.parse(JSON.parse(output));
}

function printStandings(name: string, { cases, perfect }: Evaluation, standings: readonly Standing[]): void {
  console.log(`\n${name}: ${cases} cases, ${perfect} perfect`);
  console.log(
    `${"".padEnd(16)}${["precision", "recall", "F1", "floor", "n"].map((head) => head.padStart(10)).join("")}`,
  );
  for (const standing of standings) {
    const { field, precision, recall, f1, floor, n } = standing;
    const cells = [precision.toFixed(3), recall.toFixed(3), f1.toFixed(3), floor?.toFixed(3) ?? "–", String(n)];
    const mark = isUnder(standing) ? "  UNDER ITS FLOOR" : "";
    console.log(`${field.padEnd(16)}${cells.map((cell) => cell.padStart(10)).join("")}${mark}`);
  }
}

function main(): void {
  const { values } = parseArgs({
    options: {
      raise: { type: "boolean", default: false },
      floors: { type: "string", default: join(ROOT, "fixtures/floors.json") },
    },
  });
  const floors: Floors = existsSync(values.floors)
    ? floorsSchema.parse(JSON.parse(readFileSync(values.floors, "utf8")))
    : {};
  let under = 0;
  for (const { name, folder } of listCaseSets()) {
    if (!existsSync(folder)) {
      console.log(`\n${name}: skipped, ${folder} is not there`);
      continue;
    }
    const evaluation = evaluate(folder);
    const standings = compareWithFloors(evaluation, floors[name]);
    printStandings(name, evaluation, standings);
    under += standings.filter(isUnder).length;
    floors[name] = raiseFloors(standings);
  }
  if (values.raise) writeFileSync(values.floors, `${JSON.stringify(floors, null, 2)}\n`);
  if (under > 0)
    console.error(`\n${under} fields are under their floor; 'foi evaluate --baseline' shows which cases were lost.`);
  process.exitCode = under > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
