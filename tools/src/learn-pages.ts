import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { foldOf } from "./learn/fold-of.js";
import { learnWeights, type Model, sumOf } from "./learn/logistic.js";
import { gatherPages, type LearnedPage } from "./learn-pages/gather-pages.js";

const ROOT = resolve(import.meta.dirname, "../..");
const WEIGHTS = join(ROOT, "packages/extract/src/detect/page-talk.generated.json");
const RIDGE = 1;
const FOLDS = 10;
/** A sign of fewer genres and layouts is a matter of theirs. */
const LEAST_GENRES = 8;
/** Weights nearer to nothing change no decision. */
const SLIGHT = 0.005;

function learn(pages: readonly LearnedPage[]): Model {
  const genres = new Map<string, Set<string>>();
  for (const { signs, genre } of pages) {
    for (const sign of signs) genres.set(sign, (genres.get(sign) ?? new Set()).add(genre));
  }
  const names = [...genres].filter(([, { size }]) => size >= LEAST_GENRES).map(([sign]) => sign);
  const total = (isOne: boolean) =>
    pages.reduce((sum, page) => (page.isOne === isOne ? sum + (page.counts ?? 1) : sum), 0);
  const balance = total(false) / total(true);
  const balanced = pages.map((page) => (page.isOne ? { ...page, counts: (page.counts ?? 1) * balance } : page));
  return learnWeights(balanced, names.sort(), RIDGE);
}

const share = (right: number, all: number) => `${right} of ${all} (${((100 * right) / all).toFixed(1)} %)`;

const pages = await gatherPages();
const judged = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
  const model = learn(pages.filter(({ genre }) => foldOf(genre, FOLDS) !== fold));
  return pages.filter(({ genre }) => foldOf(genre, FOLDS) === fold).map((page) => ({ page, sum: sumOf(model, page) }));
});
for (const source of ["written", "furnished", "others", "cases", "made"] as const) {
  const of = (isOne: boolean) => judged.filter(({ page }) => page.source === source && page.isOne === isOne);
  const told = share(of(true).filter(({ sum }) => sum > 0).length, of(true).length);
  const wrong = share(of(false).filter(({ sum }) => sum > 0).length, of(false).length);
  console.log(`${source}, their genres held back: ${told} responses told; ${wrong} others taken for one`);
}

const { bias, weights } = learn(pages);
const rounded = (value: number) => Math.round(value * 1000) / 1000;
const signs = [...weights]
  .filter(([, weight]) => Math.abs(weight) >= SLIGHT)
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([sign, weight]) => [sign, rounded(weight)] as const);
const about = "Made by npm run learn-pages; what speaks for a page being a response.";
writeFileSync(
  WEIGHTS,
  `${JSON.stringify({ about, bias: rounded(bias), signs: Object.fromEntries(signs) }, null, 1)}\n`,
);
console.log(`${signs.length} signs written; run npm run build, then npm run score`);
