import { workerData } from "node:worker_threads";
import { type Extraction, type RawDocument, toPlainError } from "@foi-records/contract";
import { type ExtractOptions, extractDocument, type PreparedProfile } from "@foi-records/extract";
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
export default async function extractWith(raw: RawDocument): Promise<Extraction> {
  try {
    options ??= prepare(workerData as ReadingWith);
    return await extractDocument(raw, await options);
  } catch (error) {
    throw toPlainError(error);
  }
}
