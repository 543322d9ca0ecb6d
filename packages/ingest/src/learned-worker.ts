import { workerData } from "node:worker_threads";
import { type Extraction, type RawDocument, toPlainError } from "@foi-records/contract";
import { extractDocument, type PreparedProfile } from "@foi-records/extract";

/** It came with the thread, once, and not with every document. */
const profile = workerData as PreparedProfile;

/** Entry of a worker thread that reads with a learned profile. */
export default async function extractLearned(raw: RawDocument): Promise<Extraction> {
  try {
    return await extractDocument(raw, { profile });
  } catch (error) {
    throw toPlainError(error);
  }
}
