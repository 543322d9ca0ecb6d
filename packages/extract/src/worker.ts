import { type Extraction, type RawDocument, toPlainError } from "@foi-records/contract";
import { extractDocument } from "./extract-document.js";

/** Entry of a worker thread: the same function that every other caller uses, its errors made fit to cross. */
export default async function extractInThread(raw: RawDocument): Promise<Extraction> {
  try {
    return await extractDocument(raw);
  } catch (error) {
    throw toPlainError(error);
  }
}
