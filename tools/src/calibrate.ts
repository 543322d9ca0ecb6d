import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { SIGNAL_NAMES, VALUE_KINDS, type ValueKind } from "@foi-records/extract/calibration";
import { crossFit, SETS, type Sets, weigh } from "./calibrate/cross-fit.js";
import { keep, readKept } from "./calibrate/first-touch.js";
import { type Fitted, fit, predict } from "./calibrate/fit.js";
import { type Gathered, gatherFolder, gatherMade } from "./calibrate/gather.js";
import { measure, type Quality } from "./calibrate/measure.js";

const ROOT = resolve(import.meta.dirname, "../..");
const WEIGHTS = join(ROOT, "packages/extract/src/confidence/weights.generated.json");
const FIRST_TOUCH = join(ROOT, "fixtures/first-touch-values.json");
/** Chosen by how well values of layouts held back were told apart: twice as much and a tenth did worse. */
const RIDGE = 0.5;
/**
 * How much pages at first touch may count, most first: the better the rules read the pages at hand, the further these two
 * lie apart, and confidence must stay true of the pages at hand.
 */
const FIRST_TOUCH_PARTS = [1, 0.5, 0.25, 0.1];
/** A little less than what `npm run score` allows. */
const MOST_ERROR = 0.04;
/** Pages that no other figure is measured on. */
const MADE = { count: 1500, seed: 910_001 };

const ofKind = (kind: ValueKind, values: readonly Gathered[]) => values.filter((value) => value.kind === kind);

interface Calibrated {
  readonly kind: ValueKind;
  readonly model: Fitted;
  /** Measured on layouts that the weights were not learned from. */
  readonly heldOut: Readonly<Record<string, Quality>>;
  readonly foreseen: ReturnType<typeof crossFit>;
}

/** All kinds of value, pages at first touch counting for so much. */
function calibrateAll(sets: Sets, firstTouchPart: number) {
  const calibrated = VALUE_KINDS.map((kind) => calibrate(kind, sets, firstTouchPart));
  return { firstTouchPart, calibrated, all: measureSets(calibrated.flatMap(({ foreseen }) => foreseen)) };
}
type Calibration = ReturnType<typeof calibrateAll>;

/** With pages at first touch counting for as much as leaves the confidence true of the others. */
function settle(sets: Sets): Calibration {
  const [most = 1, ...less] = FIRST_TOUCH_PARTS;
  let settled = calibrateAll(sets, most);
  for (const part of less) {
    if ([settled.all["labelled"], settled.all["made"]].every((quality) => (quality?.ece ?? 0) <= MOST_ERROR)) break;
    settled = calibrateAll(sets, part);
  }
  return settled;
}

function calibrate(kind: ValueKind, sets: Sets, firstTouchPart: number): Calibrated {
  const own = Object.fromEntries(SETS.map((set) => [set, ofKind(kind, sets[set])])) as unknown as Sets;
  const samples = weigh(own, firstTouchPart);
  const foreseen = crossFit(samples, RIDGE);
  return { kind, foreseen, model: fit(samples, RIDGE), heldOut: measureSets(foreseen) };
}

function measureSets(foreseen: ReturnType<typeof crossFit>): Record<string, Quality> {
  return Object.fromEntries(SETS.map((name) => [name, measure(foreseen.filter(({ set }) => set === name))]));
}

/** The weights by name, those that round to nothing left out. */
function toData({ kind, model }: Calibrated) {
  const named = SIGNAL_NAMES[kind].map((name, index): [string, number] => [name, round(model.weights[index] ?? 0)]);
  return { bias: round(model.bias), weights: Object.fromEntries(named.filter(([, weight]) => weight !== 0)) };
}

function round(value: number): number {
  return Number(value.toFixed(3));
}

function print(name: string, { n, wrong, ece, told }: Quality): void {
  const cells = [String(n), String(wrong), ece.toFixed(3), told === null ? "–" : told.toFixed(2)];
  console.log(`  ${name.padEnd(28)}${cells.map((cell) => cell.padStart(8)).join("")}`);
}

function report(name: string, heldOut: Readonly<Record<string, Quality>>): void {
  console.log(name);
  for (const [set, quality] of Object.entries(heldOut)) print(set, quality);
}

/** How sure the new weights are of folders that they were not learned from. */
async function reportOther(folder: string, calibrated: readonly Calibrated[]): Promise<void> {
  const values = await gatherFolder(folder);
  const stated = calibrated.flatMap(({ kind, model }) =>
    ofKind(kind, values).map(({ signals, right }) => ({ right, stated: predict(model, signals) })),
  );
  print(folder, measure(stated));
}

/** The data in a form that a history shows well: a line a kind. */
function writeData({ calibrated, all, firstTouchPart }: Calibration): string {
  const lines = (rows: readonly (readonly [string, unknown])[]) =>
    rows.map(([name, row]) => `  ${JSON.stringify(name)}: ${JSON.stringify(row)}`).join(",\n");
  const heldOut = lines([...calibrated.map(({ kind, heldOut }) => [kind, heldOut] as const), ["all", all]]);
  const models = lines(calibrated.map((one) => [one.kind, toData(one)] as const));
  return `{\n "madeBy": "npm run calibrate",\n "madePages": ${JSON.stringify(MADE)},\n "firstTouchPart": ${firstTouchPart},\n "heldOut": {\n${heldOut}\n },\n "models": {\n${models}\n }\n}\n`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      dry: { type: "boolean", default: false },
      also: { type: "string", multiple: true, default: [] },
      keep: { type: "string", multiple: true, default: [] },
    },
  });
  for (const folder of values.keep) keep(FIRST_TOUCH, await gatherFolder(folder));
  const sets: Sets = {
    labelled: await gatherFolder(join(ROOT, "fixtures/cases")),
    made: await gatherMade(MADE.count, MADE.seed),
    firstTouch: readKept(FIRST_TOUCH),
  };
  const settled = settle(sets);
  const { calibrated, all, firstTouchPart } = settled;
  console.log(`Layouts held back      ${["n", "wrong", "ECE", "told apart"].map((head) => head.padStart(8)).join("")}`);
  for (const { kind, heldOut } of calibrated) report(kind, heldOut);
  report("all", all);
  console.log(`Pages at first touch count ${firstTouchPart} times as much as the labelled ones.`);
  for (const folder of values.also) await reportOther(folder, calibrated);
  const text = writeData(settled);
  if (values.dry || text === readFileSync(WEIGHTS, "utf8")) return;
  writeFileSync(WEIGHTS, text);
  console.log("Wrote the weights; run npm run generate, since they are a part of the extractor's version.");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
