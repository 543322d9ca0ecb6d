import { type DocumentRef, type ErrorCode, FoiRecordsError } from "@foi-records/contract";
import type { DocumentResult, ProcessDocument } from "../process-document.js";

/** What became of the documents of one job. */
export interface JobOutcome {
  /** Read by this job and stored, or given up by it. */
  readonly settled: readonly DocumentResult[];
  /** Codes of what may come right at another attempt, one for each document. */
  readonly postponed: readonly ErrorCode[];
}

/** Reads the documents of one job, each by itself: one that fails takes no other with it. Rejects for faults of ours alone. */
export async function processJob(
  refs: readonly DocumentRef[],
  processDocument: ProcessDocument,
  onResult: (result: DocumentResult, ref: DocumentRef) => void = () => undefined,
): Promise<JobOutcome> {
  const settled: DocumentResult[] = [];
  const postponed: ErrorCode[] = [];
  const faults: unknown[] = [];
  const work = async (ref: DocumentRef) => {
    try {
      const result = await processDocument(ref);
      onResult(result, ref);
      if (result.state === "deferred") postponed.push(result.error.code);
      else settled.push(result);
    } catch (error) {
      if (error instanceof FoiRecordsError) postponed.push(error.code);
      else faults.push(error);
    }
  };
  await Promise.all(refs.map(work));
  if (faults.length > 0) throw faults[0];
  return { settled, postponed };
}

/** Told to the queue by a job that has documents left: it is to come again later. */
export class PostponedError extends Error {
  constructor(postponed: readonly ErrorCode[]) {
    const counts = [...new Set(postponed)].map(
      (code) => `${postponed.filter((other) => other === code).length} ${code}`,
    );
    super(`To be tried again: ${counts.join(", ")}`);
    this.name = "PostponedError";
  }
}
