import { readdirSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { choose } from "./learn/choices.js";
import { foldOf } from "./learn/fold-of.js";
import { writeWeights } from "./learn/write-weights.js";
import { type Guise, gatherBodies, type PageBodies } from "./learn-bodies/gather-bodies.js";
import { learnBodies } from "./learn-bodies/learn.js";

const ROOT = resolve(import.meta.dirname, "../..");
const CASES = join(ROOT, "fixtures/cases");
const WEIGHTS = join(ROOT, "packages/extract/src/metadata/body-weights.generated.json");
const FOLDS = 8;

/** How many pages have their body told by its name, in each guise. */
function measure(told: readonly { readonly page: PageBodies; readonly name: string | null }[]): string {
  const shareOf = (guise: Guise) => {
    const some = told.filter(({ page }) => page.guise === guise);
    return `${some.filter(({ page, name }) => page.authority === name).length} of ${some.length}`;
  };
  return `${shareOf("asRead")}; its form hidden ${shareOf("formless")}; not named ${shareOf("absent")}`;
}

const { values } = parseArgs({ options: { fast: { type: "boolean", default: false } } });
const files = readdirSync(CASES, { recursive: true, encoding: "utf8" })
  .filter((file) => [".html", ".txt", ".eml", ".pdf", ".docx"].includes(extname(file)))
  .sort()
  .map((file) => join(CASES, file));
const pages = await gatherBodies(files);
const tell = (some: readonly PageBodies[], model: ReturnType<typeof learnBodies>) =>
  some.map((page) => ({ page, name: page.all[choose(model, page.all) ?? -1]?.name ?? null }));
if (!values.fast) {
  const held = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isOfFold = ({ hand }: PageBodies) => foldOf(hand, FOLDS) === fold;
    return tell(pages.filter(isOfFold), learnBodies(pages.filter((page) => !isOfFold(page))));
  });
  console.log(`the body that answers, each hand held back: ${measure(held)}`);
}
const model = learnBodies(pages);
console.log(`learned from all of them: ${measure(tell(pages, model))}`);
const about = "Made by npm run learn-bodies; what speaks for a body's being the one that answers, and for nobody.";
const facts = { about, point: Math.round(model.point * 100) / 100 };
console.log(`${writeWeights(WEIGHTS, facts, [model])} signs written; run npm run build, then npm run score`);
