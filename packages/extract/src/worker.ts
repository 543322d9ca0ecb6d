import { type Extraction, type RawDocument, toPlainError } from "@foi-records/contract";
import { type ExtractOptions, extractDocuments } from "./extract-document.js";

/** Entry of a worker thread: the same function that every other caller uses, its errors made fit to cross. */
export default async function extractInThread(
  raws: readonly RawDocument[],
  options: ExtractOptions = {},
): Promise<readonly PromiseSettledResult<Extraction>[]> {
  const results = await extractDocuments(raws, options);
  return results.map((one) => (one.status === "fulfilled" ? one : { ...one, reason: toPlainError(one.reason) }));
}
