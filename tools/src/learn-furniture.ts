import { readdirSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { signsOfLine } from "@foi-records/extract/calibration";
import { foldOf } from "./learn/fold-of.js";
import { handOf } from "./learn/hand-of.js";
import type { Example } from "./learn/logistic.js";
import { writeWeights } from "./learn/write-weights.js";
import { gatherLines, type LabelledPage } from "./learn-furniture/gather-lines.js";
import { learnFurniture, weighPage } from "./learn-furniture/learn.js";

const ROOT = resolve(import.meta.dirname, "../..");
const CASES = join(ROOT, "fixtures/cases");
const PHRASES = join(ROOT, "fixtures/phrases/furniture.json");
const NOISE = join(ROOT, "packages/extract/src/noise");
/** Chosen on hands held back: a line of the letter that goes costs more than one of the page's that stays. */
const LEAST = 1;
const FOLDS = 5;

/** Lines written for it, by hand, as they stand around letters and in them. */
function readPhrases(): readonly Example[] {
  const { furniture, letter } = JSON.parse(readFileSync(PHRASES, "utf8")) as Record<"furniture" | "letter", string[]>;
  const of = (texts: readonly string[], isOne: boolean) =>
    texts.map((text) => ({ signs: signsOfLine({ text, kind: "paragraph", noise: null }), isOne }));
  return [...of(furniture, true), ...of(letter, false)];
}

/** What the weights find that is furniture and what is not, over pages that they were not learned from. */
function measure(held: readonly (readonly [LabelledPage, readonly (number | null)[]])[]): string {
  const lines = held.flatMap(([page, sums]) =>
    page.lines.map(({ isFurniture, isKept }, at) => ({ isFurniture, isKept, isTold: (sums[at] ?? LEAST) > LEAST })),
  );
  const share = (isOfThese: (line: (typeof lines)[number]) => boolean) => {
    const all = lines.filter(isOfThese);
    const told = all.filter(({ isTold }) => isTold).length;
    return `${told} of ${all.length} (${((100 * told) / all.length).toFixed(1)} %)`;
  };
  const told = share(({ isFurniture }) => isFurniture === true);
  const lost = share(({ isKept }) => isKept);
  const other = share(({ isFurniture, isKept }) => isFurniture === false && !isKept);
  return `${told} lines of furniture told; taken for it ${lost} of what labels keep, ${other} of what none names`;
}

const files = readdirSync(CASES, { recursive: true, encoding: "utf8" })
  .filter((file) => [".html", ".txt", ".eml", ".pdf"].includes(extname(file)))
  .sort()
  .map((file) => join(CASES, file));
const pages = await gatherLines(files);
const phrases = readPhrases();
const held = Array.from({ length: FOLDS }, (_, fold) => {
  const isOfFold = ({ name }: LabelledPage) => foldOf(handOf(name), FOLDS) === fold;
  const model = learnFurniture(
    pages.filter((page) => !isOfFold(page)),
    phrases,
  );
  return pages.filter(isOfFold).map((page) => [page, weighPage(page, model)] as const);
}).flat();
console.log(`each hand held back, by the weights alone: ${measure(held)}`);

const { words, places } = learnFurniture(pages, phrases);
const about = "Made by npm run learn-furniture; what speaks for a line that stands around the letter.";
const targets = {
  words: join(NOISE, "furniture-words.generated.json"),
  places: join(NOISE, "furniture-places.generated.json"),
};
const written =
  writeWeights(targets.words, { about }, [words]) + writeWeights(targets.places, { about, least: LEAST }, [places]);
console.log(`${written} signs written; run npm run build, then npm run score`);
