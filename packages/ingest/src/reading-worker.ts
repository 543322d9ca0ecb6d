import { workerData } from "node:worker_threads";
import type { Extraction, RawDocument } from "@foi-records/contract";
import type { ExtractOptions, PreparedProfile } from "@foi-records/extract";
import extractInThread from "@foi-records/extract/worker";
import { loadRecogniser } from "./ocr/load-recogniser.js";

/** What a thread reads with beside the rules; it came with the thread, once, and not with every document. */
export interface ReadingWith {
  readonly profile?: PreparedProfile | undefined;
  /** How many pictures of pages it reads at a time; undefined for none. */
  readonly ocrSize?: number | undefined;
}

let options: Promise<ExtractOptions> | null = null;

async function prepare({ profile, ocrSize }: ReadingWith): Promise<ExtractOptions> {
  return { profile, recogniser: ocrSize === undefined ? undefined : await loadRecogniser(ocrSize) };
}

/** Entry of a worker thread that reads with a learned profile, or pictures of pages. */
export default async function extractWith(
  raws: readonly RawDocument[],
): Promise<readonly PromiseSettledResult<Extraction>[]> {
  options ??= prepare(workerData as ReadingWith);
  return extractInThread(raws, await options);
}
