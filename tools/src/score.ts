import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadFigures } from "./accuracy/data.js";
import {
  type Baseline,
  baselineSchema,
  compareWithBaseline,
  printMoves,
  toBaseline,
  writeBaseline,
} from "./score/baseline.js";
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
import { runEvaluate } from "./score/run-evaluate.js";

const ROOT = resolve(import.meta.dirname, "../..");

/** A folder of labelled cases under the name that its floors have. */
interface CaseSet {
  readonly name: string;
  readonly folder: string;
  /** True where the confidence is learned from these pages. */
  readonly calibrated: boolean;
}

/** The shipped cases, and labelled pages that may be kept beside the repository. */
function listCaseSets(): CaseSet[] {
  const shared = process.env["FOI_SHARED_DIR"] ?? join(ROOT, "../shared");
  return [
    { name: "fixtures", folder: join(ROOT, "fixtures/cases"), calibrated: true },
    { name: "gold", folder: join(shared, "gold"), calibrated: false },
  ];
}

/** Scores a folder with the command line, as a person would. */
function evaluate(folder: string): Evaluation {
  return evaluationSchema.parse(runEvaluate(folder));
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

/** Confidence further from the truth than this is not worth stating; measured on the cases that it is learned from. */
const MOST_CALIBRATION_ERROR = 0.05;

function readJson(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}

/** Scores one set, prints how it stands, and gives the names of what is not as it must be. */
function judgeSet(set: CaseSet, floors: Floors, baseline: Baseline): string[] {
  const { name, folder } = set;
  const evaluation = evaluate(folder);
  const moves = compareWithBaseline(evaluation, baseline[name]);
  const standings = compareWithFloors(evaluation, floors[name], new Set(Object.keys(baseline[name] ?? {})));
  printStandings(name, evaluation, standings);
  for (const line of printMoves(moves)) console.log(line);
  if (set.calibrated) tellStale(evaluation);
  const { ece } = evaluation.reliability;
  console.log(`expected calibration error of the confidence: ${ece.toFixed(3)}`);
  const failed = standings.filter(isUnder).map(({ field }) => `${name}: ${field} is under its floor`);
  if (set.calibrated && ece > MOST_CALIBRATION_ERROR)
    failed.push(`${name}: confidence is off by more than ${MOST_CALIBRATION_ERROR}; run npm run calibrate`);
  floors[name] = raiseFloors(standings, baseline[name] !== undefined && moves.added.length > 0);
  // What was lost stays visible until it is won back.
  if (failed.length === 0) baseline[name] = toBaseline(evaluation);
  return failed;
}

/** Says where the published figures of the shipped cases are older than the rules; that fails nothing, since any rule may move one. */
function tellStale({ scores }: Evaluation): void {
  const published = loadFigures(ROOT)?.labelled.scores ?? {};
  const moved = Object.entries(scores).filter(([field, { f1 }]) => published[field]?.f1 !== f1);
  if (moved.length === 0) return;
  const list = moved.map(([field, { f1 }]) => `${field} ${published[field]?.f1.toFixed(3) ?? "–"} → ${f1.toFixed(3)}`);
  console.log(`docs/accuracy.md is older than the rules (npm run accuracy): ${list.join(", ")}`);
}

function main(): void {
  const { values } = parseArgs({
    options: {
      raise: { type: "boolean", default: false },
      floors: { type: "string", default: join(ROOT, "fixtures/floors.json") },
      baseline: { type: "string", default: join(ROOT, "fixtures/baseline.json") },
    },
  });
  const floors = floorsSchema.parse(readJson(values.floors));
  const baseline = baselineSchema.parse(readJson(values.baseline));
  const failed = listCaseSets().flatMap((set) => {
    if (existsSync(set.folder)) return judgeSet(set, floors, baseline);
    console.log(`\n${set.name}: skipped, ${set.folder} is not there`);
    return [];
  });
  if (values.raise) {
    writeFileSync(values.floors, `${JSON.stringify(floors, null, 2)}\n`);
    writeFileSync(values.baseline, writeBaseline(baseline));
  }
  if (failed.length > 0) console.error(`\n${failed.join("\n")}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
