import { readdirSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { signsOfWords, weighedWords } from "@foi-records/extract/calibration";
import { foldOf } from "./learn/fold-of.js";
import { sumOf } from "./learn/logistic.js";
import { writeWeights } from "./learn/write-weights.js";
import { gatherCases } from "./learn-closings/gather-cases.js";
import { learn, type Paragraph } from "./learn-closings/learn.js";

const ROOT = resolve(import.meta.dirname, "../..");
const CASES = join(ROOT, "fixtures/cases");
const PHRASES = join(ROOT, "fixtures/phrases/closings.json");
const WEIGHTS = join(ROOT, "packages/extract/src/sections/letter-talk.generated.json");
/** Chosen on layouts and paragraphs held back: at 1 two answers in a hundred are taken for closings and three closings of five told, at 2 one in a hundred and two of five. */
const LEAST = 1.5;
const RIDGE = 2;
const FOLDS = 5;

/** Every other written paragraph is held back where a figure is measured. */
function readPhrases(): readonly Paragraph[] {
  const { tails, answers } = JSON.parse(readFileSync(PHRASES, "utf8")) as Record<"tails" | "answers", string[]>;
  const of = (texts: readonly string[], closes: boolean) =>
    texts.map((text, index) => ({
      text,
      closes,
      layout: `${index % 2}`,
      signs: [...signsOfWords(weighedWords(text))],
    }));
  return [...of(tails, true), ...of(answers, false)];
}

/** How many closings are told, and how many answers with them, of paragraphs that nothing was learned from. */
function measure(judged: readonly (readonly [Paragraph, number])[]): string {
  const told = judged.filter(([, sum]) => sum > LEAST);
  const share = (closes: boolean) => {
    const right = told.filter(([one]) => one.closes === closes).length;
    const all = judged.filter(([one]) => one.closes === closes).length;
    return `${right} of ${all} (${((100 * right) / all).toFixed(1)} %)`;
  };
  return `${share(true)} closings told; ${share(false)} answers taken for one`;
}

const cases = await gatherCases(
  readdirSync(CASES, { recursive: true, encoding: "utf8" })
    .filter((file) => [".html", ".txt", ".eml"].includes(extname(file)))
    .sort()
    .map((file) => join(CASES, file)),
);
const phrases = readPhrases();
const half = phrases.filter(({ layout }) => layout === "0");
const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
const heldCases = folds.flatMap((fold) => {
  const model = learn([...cases.filter(({ layout }) => foldOf(layout, FOLDS) !== fold), ...half], RIDGE);
  return cases.filter(({ layout }) => foldOf(layout, FOLDS) === fold).map((one) => [one, sumOf(model, one)] as const);
});
const onHalf = learn([...cases, ...half], RIDGE);
const heldPhrases = phrases.filter(({ layout }) => layout === "1").map((one) => [one, sumOf(onHalf, one)] as const);
console.log(`paragraphs of labelled pages, each layout held back: ${measure(heldCases)}`);
console.log(`written paragraphs, the half held back:              ${measure(heldPhrases)}`);

const about = "Made by npm run learn-closings; what speaks for a paragraph that follows the answers.";
const written = writeWeights(WEIGHTS, { about, least: LEAST }, [learn([...cases, ...phrases], RIDGE)]);
console.log(`${written} signs written; run npm run build, then npm run score`);
