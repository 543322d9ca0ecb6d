import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import type { RawDocument } from "@foi-records/contract";
import { signalsOf, type ValueKind } from "@foi-records/extract/calibration";
import { z } from "zod";
import { makePage } from "../make-pages/index.js";
import { runEvaluate } from "../score/run-evaluate.js";

/** The end of the id of one response of several in a document. */
export const PART = /#[^#]*$/;

/** One value of a labelled page, with the layout its page has: pages of one layout are never parted by a fold. */
export interface Gathered {
  readonly kind: ValueKind;
  readonly layout: string;
  readonly signals: readonly number[];
  readonly right: boolean;
}

const evaluationSchema = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      layout: z.string(),
      record: z.number().optional(),
      ratings: z.record(z.string(), z.tuple([z.number(), z.boolean()])),
    }),
  ),
});

/** Reads a folder of labelled pages: the signals of each value beside whether `foi evaluate` finds it right. */
export async function gatherFolder(folder: string): Promise<Gathered[]> {
  const { results } = evaluationSchema.parse(runEvaluate(folder));
  const documents = documentsIn(folder);
  const gathered: Gathered[] = [];
  for (const { id, layout, record, ratings } of results) {
    const path = documents.get(id.replace(PART, ""));
    if (path === undefined || record === undefined) continue;
    for (const { pointer, kind, signals } of (await signalsOf(rawOf(path)))[record] ?? []) {
      const right = ratings[pointer]?.[1];
      if (right !== undefined) gathered.push({ kind, layout, signals, right });
    }
  }
  return gathered;
}

/** Makes pages and reads them like a folder. */
export async function gatherMade(count: number, seed: number): Promise<Gathered[]> {
  const folder = mkdtempSync(join(tmpdir(), "foi-calibrate-"));
  try {
    writePages(folder, count, seed);
    return await gatherFolder(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes made pages with their labels into a folder. */
export function writePages(folder: string, count: number, seed: number): void {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index++) {
    const { name, format, bytes, labels } = makePage(seed + index);
    writeFileSync(join(folder, `${name}.${format === "html" ? "html" : "txt"}`), bytes);
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(labels));
  }
}

/** The web pages and texts below a folder by their stems, which are the ids of their labels. */
export function documentsIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    /\.(?:html?|txt)$/.test(path),
  );
  return new Map(paths.map((path) => [parse(path).name, join(folder, path)]));
}

function rawOf(path: string): RawDocument {
  const bytes = readFileSync(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const ref = { id: sha256, uri: `file:///${parse(path).base}`, sha256 };
  return { ref, bytes, mediaType: null, retrievedAt: null, container: null };
}
