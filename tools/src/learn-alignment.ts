import { readdirSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { answersOfPath, bestPath } from "@foi-records/extract/calibration";
import { foldOf } from "./learn/fold-of.js";
import { handOf } from "./learn/hand-of.js";
import { isSameText } from "./learn/labelled-pairs.js";
import { writeWeights } from "./learn/write-weights.js";
import { gatherList, type LabelledList } from "./learn-alignment/gather-lists.js";
import { learnAlignment } from "./learn-alignment/learn.js";
import { gatherBlocks, type LabelledText } from "./learn-purposes/gather-blocks.js";
import { toldByOthers } from "./learn-purposes/told-by-others.js";

const ROOT = resolve(import.meta.dirname, "../..");
const CASES = join(ROOT, "fixtures/cases");
const WEIGHTS = join(ROOT, "packages/extract/src/alignment/alignment-weights.generated.json");
const FOLDS = 4;

const isOf = (name: string, fold: number, folds: number) => foldOf(handOf(name), folds) === fold;

async function gather(texts: readonly LabelledText[]): Promise<readonly LabelledList[]> {
  const lists: LabelledList[] = [];
  for (const { name, purposes } of toldByOthers(texts)) {
    const list = await gatherList(name, purposes);
    if (list !== null) lists.push(list);
  }
  return lists;
}

/** Of how many questions the answer is found, each as one of a list that is known. */
function right(pages: readonly LabelledList[], weights: ReadonlyMap<string, number>): number {
  return pages.reduce((sum, { clean, questions, answers, units, sets }) => {
    const { path } = bestPath(weights, units, sets, questions.length);
    const found = answersOfPath(clean, units, path, questions.length);
    return (
      sum + answers.filter((answer, number) => isSameText(answer ?? "", textOf(clean.text, found[number] ?? []))).length
    );
  }, 0);
}

function textOf(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join("\n");
}

const { values } = parseArgs({ options: { fast: { type: "boolean", default: false } } });
const files = readdirSync(CASES, { recursive: true, encoding: "utf8" })
  .filter((file) => [".html", ".txt", ".eml", ".pdf", ".docx"].includes(extname(file)))
  .sort()
  .map((file) => join(CASES, file));
const pages = await gather(await gatherBlocks(files));
const all = pages.reduce((sum, { answers }) => sum + answers.length, 0);
console.log(
  `${pages.length} lists of ${all} questions, ${pages.filter(({ isReachable }) => isReachable).length} of them learned from`,
);
if (!values.fast) {
  const held = Array.from({ length: FOLDS }, (_, fold) =>
    right(
      pages.filter(({ name }) => isOf(name, fold, FOLDS)),
      learnAlignment(pages.filter(({ name }) => !isOf(name, fold, FOLDS))),
    ),
  ).reduce((sum, one) => sum + one, 0);
  console.log(`answers found, each hand held back: ${held} of ${all} (${((100 * held) / all).toFixed(1)} %)`);
}
const weights = learnAlignment(pages);
console.log(`answers found, learned from all: ${right(pages, weights)} of ${all}`);
const about =
  "Made by npm run learn-alignment; what speaks for a piece of a reply answering which questions of a list.";
const written = writeWeights(WEIGHTS, { about }, [{ bias: 0, weights }]);
console.log(`${written} signs written; run npm run build, then npm run score`);
