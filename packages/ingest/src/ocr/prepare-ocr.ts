import { availableParallelism } from "node:os";
import { extractorOf, type PreparedProfile } from "@foi-records/extract";
import type { Extractor } from "@foi-records/store";
import { loadRecogniser } from "./load-recogniser.js";

/** How the threads of a pool read pictures of pages. */
export interface PreparedOcr {
  /** Pages read at a time by each thread. */
  readonly size: number;
  /** The version that reads them: refused scans count as unread by it. */
  readonly extractor: Extractor;
}

/** Makes ready to read pictures in `threads` threads, which share the processors; throws `CONFIG` where the package is missing. */
export async function prepareOcr(threads: number, profile: PreparedProfile | undefined): Promise<PreparedOcr> {
  const size = Math.max(1, Math.floor(availableParallelism() / threads));
  const recogniser = await loadRecogniser(size);
  await recogniser.close();
  return { size, extractor: await extractorOf({ profile, rules: recogniser.rules }) };
}
