import { readdirSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { foldOf } from "./learn/fold-of.js";
import { sumOf } from "./learn/logistic.js";
import { writeWeights } from "./learn/write-weights.js";
import { type Gift, gatherGifts } from "./learn-gifts/gather-gifts.js";
import { learnGifts } from "./learn-gifts/learn.js";

const ROOT = resolve(import.meta.dirname, "../..");
const CASES = join(ROOT, "fixtures/cases");
const WEIGHTS = join(ROOT, "packages/extract/src/outcome/gift-weights.generated.json");
const READ = [".html", ".txt", ".eml", ".pdf", ".docx"];
const FOLDS = 8;

const gifts = await gatherGifts(
  readdirSync(CASES, { recursive: true, encoding: "utf8" })
    .filter((file) => READ.includes(extname(file)))
    .sort()
    .map((file) => join(CASES, file)),
);
const held = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
  const model = learnGifts(gifts.filter(({ hand }) => foldOf(hand, FOLDS) !== fold));
  return gifts
    .filter(({ hand }) => foldOf(hand, FOLDS) === fold)
    .map((one) => ({ ...one, says: sumOf(model, one) > 0 }));
});
const model = learnGifts(gifts);
const right = (of: readonly Gift[], says: (one: Gift) => boolean) => of.filter((one) => says(one) === one.isOne).length;
console.log(`Whether something is given, of ${gifts.length} answers that refuse or lack something:`);
console.log(`hands held back:          ${held.filter(({ says, isOne }) => says === isOne).length} right`);
console.log(`learned from all of them: ${right(gifts, (one) => sumOf(model, one) > 0)} right`);
console.log(`by the build at hand:     ${right(gifts, ({ read }) => read)} right`);
const about = "Made by npm run learn-gifts; what speaks for something being given beside what is refused or not held.";
console.log(`${writeWeights(WEIGHTS, { about }, [model])} signs written; run npm run build, then npm run score`);
