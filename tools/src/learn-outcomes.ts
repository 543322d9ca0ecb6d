import { readdirSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { OUTCOMES } from "@foi-records/contract";
import { chooseOutcome } from "@foi-records/extract/calibration";
import { readSights } from "./first-sight/first-sight.js";
import { foldOf } from "./learn/fold-of.js";
import { frequentSigns } from "./learn/frequent-signs.js";
import { learnKinds, sumsOf } from "./learn/kinds.js";
import { writeKinds } from "./learn/write-weights.js";
import { gatherOutcomes, type LabelledOutcome } from "./learn-outcomes/gather-outcomes.js";

const ROOT = resolve(import.meta.dirname, "../..");
const CASES = join(ROOT, "fixtures/cases");
const WEIGHTS = join(ROOT, "packages/extract/src/outcome/outcome-weights.generated.json");
const READ = [".html", ".txt", ".eml", ".pdf", ".docx"];
const FOLDS = 5;
/** How firmly weights are held near nothing. Chosen on hands held back. */
const RIDGE = 1;

const learn = (from: readonly LabelledOutcome[]) => learnKinds(from, frequentSigns(from), OUTCOMES.length, RIDGE);
const isRight = ({ kind }: LabelledOutcome, outcome: string) => OUTCOMES[kind] === outcome;

const outcomes = await gatherOutcomes(
  readdirSync(CASES, { recursive: true, encoding: "utf8" })
    .filter((file) => READ.includes(extname(file)))
    .sort()
    .map((file) => join(CASES, file)),
  readSights(join(ROOT, "fixtures/first-sight.jsonl")),
);
const held = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
  const model = learn(outcomes.filter(({ hand }) => foldOf(hand, FOLDS) !== fold));
  return outcomes
    .filter(({ hand, isFirstSight }) => isFirstSight && foldOf(hand, FOLDS) === fold)
    .map((one) => ({
      rules: isRight(one, one.byRules),
      weighed: isRight(one, chooseOutcome(sumsOf(model, one.signs), one.signs, one.byRules)),
    }));
});
const count = (is: (one: (typeof held)[number]) => boolean) => held.filter(is).length;
console.log(`Of ${held.length} pages that rules had not been mended on, by hands held back:`);
console.log(`right by the rules: ${count(({ rules }) => rules)}, weighed: ${count(({ weighed }) => weighed)}`);
console.log(`gained: ${count((one) => one.weighed && !one.rules)}, lost: ${count((one) => one.rules && !one.weighed)}`);
const about = "Made by npm run learn-outcomes; what speaks for each outcome of a response as a whole.";
const written = writeKinds(WEIGHTS, { about, outcomes: OUTCOMES }, learn(outcomes));
console.log(`${written} signs written; run npm run build, then npm run score`);
