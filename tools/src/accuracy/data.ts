import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { setSchema } from "./figures.js";

/** Where the figures are kept between measuring and printing. */
export const FIGURES_PATH = "docs/accuracy.figures.json";

const qualitySchema = z.object({ n: z.int(), wrong: z.int(), ece: z.number(), told: z.number().nullable() });
const heldOutSchema = z.record(z.string(), z.record(z.string(), qualitySchema));
export type HeldOut = z.infer<typeof heldOutSchema>;

/** What `npm run accuracy` measured: a file, so that the page can be printed and checked without reading a page. */
export const figuresSchema = z.object({
  measuredOn: z.object({ version: z.string(), rules: z.string() }),
  made: z.object({ count: z.int(), seed: z.int() }),
  labelled: setSchema,
  /** Null until it was measured where that set is kept. */
  other: setSchema.nullable(),
  generated: setSchema,
});
export type AccuracyFigures = z.infer<typeof figuresSchema>;

/** Figures of pages at the moment when nobody had seen them; no later reading can measure them again. */
export const firstTouchSchema = z.object({
  about: z.string(),
  batches: z.array(
    z.object({ date: z.iso.date(), title: z.string(), pages: z.int(), scores: z.record(z.string(), z.number()) }),
  ),
});
export type FirstTouch = z.infer<typeof firstTouchSchema>;

/** All that the page of accuracy is printed from; null before anything was measured. */
export interface AccuracyData {
  readonly figures: AccuracyFigures;
  readonly firstTouch: FirstTouch;
  readonly heldOut: HeldOut;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** The kept figures; null where there are none yet. */
export function loadFigures(root: string): AccuracyFigures | null {
  const path = join(root, FIGURES_PATH);
  return existsSync(path) ? figuresSchema.parse(readJson(path)) : null;
}

/** Keeps figures, a line a group. */
export function keepFigures(root: string, figures: AccuracyFigures): void {
  const text = JSON.stringify(figures, null, 1).replace(/\{\s+"f1": ([^{}]*?)\s+\}/g, (entry) =>
    entry.replace(/\s+/g, " "),
  );
  writeFileSync(join(root, FIGURES_PATH), `${text}\n`);
}

/** Reads what the page is printed from. */
export function loadData(root: string): AccuracyData | null {
  const figures = loadFigures(root);
  if (figures === null) return null;
  const weights = readJson(join(root, "packages/extract/src/confidence/weights.generated.json"));
  return {
    figures,
    firstTouch: firstTouchSchema.parse(readJson(join(root, "fixtures/first-touch.json"))),
    heldOut: z.object({ heldOut: heldOutSchema }).parse(weights).heldOut,
  };
}
