import { readdirSync, writeFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { foldOf } from "./learn/fold-of.js";
import { handOf } from "./learn/hand-of.js";
import { writeWeights } from "./learn/write-weights.js";
import { gatherBlocks, type LabelledText } from "./learn-purposes/gather-blocks.js";
import { learnPurposes, weighBlocks } from "./learn-purposes/learn.js";

const ROOT = resolve(import.meta.dirname, "../..");
const CASES = join(ROOT, "fixtures/cases");
const PURPOSES = join(ROOT, "packages/extract/src/purposes");
const FOLDS = 4;
/** Chosen between none told and all: a sum of 3.5 is a share of 0.97. */
const SURE = 3.5;

/** How many blocks are told rightly, and how many of those told surely, of pages that nothing was learned from. */
function measure(pages: readonly LabelledText[]): string {
  const told = Array.from({ length: FOLDS }, (_, fold) => {
    const isOfFold = ({ name }: LabelledText) => foldOf(handOf(name), FOLDS) === fold;
    const model = learnPurposes(pages.filter((page) => !isOfFold(page)));
    return pages.filter(isOfFold).flatMap((page) =>
      weighBlocks(page, model).flatMap(({ asks, answers }, index) => [
        { sum: asks, isOne: page.asks[index] },
        { sum: answers, isOne: page.answers[index] },
      ]),
    );
  }).flat();
  const share = (all: typeof told) => {
    const right = all.filter(({ sum, isOne }) => sum > 0 === isOne).length;
    return `${right} of ${all.length} (${((100 * right) / all.length).toFixed(1)} %)`;
  };
  return `${share(told)} right; where sure ${share(told.filter(({ sum }) => Math.abs(sum) > SURE))}`;
}

const { values } = parseArgs({ options: { fast: { type: "boolean", default: false } } });
const files = readdirSync(CASES, { recursive: true, encoding: "utf8" })
  .filter((file) => [".html", ".txt", ".eml", ".pdf", ".docx"].includes(extname(file)))
  .sort()
  .map((file) => join(CASES, file));
const pages = await gatherBlocks(files);
console.log(`${pages.length} pages`);
if (!values.fast) console.log(`whether a block asks, and answers, each hand held back: ${measure(pages)}`);

const { words, rounds } = learnPurposes(pages);
const about = "Made by npm run learn-purposes; what speaks for a block's asking and for its answering.";
const written = writeWeights(join(PURPOSES, "block-words.generated.json"), { about }, [words.asks, words.answers]);
writeFileSync(join(PURPOSES, "block-trees.generated.json"), `${JSON.stringify({ about, rounds })}\n`);
console.log(`${written} signs and ${rounds.length} rounds of trees written; run npm run build, then npm run score`);
