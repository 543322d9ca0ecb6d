import { createHash } from "node:crypto";
import { type DocumentRef, documentRefSchema } from "@foi-records/contract";
import type { JobsOptions } from "bullmq";
import { z } from "zod";

/** The queue of documents to be read. */
export const DOCUMENTS_QUEUE = "documents";

/** References to a job: a job for each costs two fifths of the throughput, and more make a killed worker repeat more. */
export const REFS_PER_JOB = 25;

/** What a job carries: references alone, so that any machine can work it and Redis stays small. */
export const documentsJobSchema = z.object({ refs: z.array(documentRefSchema).min(1) });
export type DocumentsJob = z.infer<typeof documentsJobSchema>;

/** With the delays of `backoff.ts`, a server that is away for an hour costs no job. */
const ATTEMPTS = 75;

const OPTIONS: JobsOptions = {
  attempts: ATTEMPTS,
  backoff: { type: "patient" },
  removeOnComplete: true,
  // What a job tried in vain, and why, is told by its last error; the ledger knows of each document.
  stackTraceLimit: 1,
};

/** A job as the queue takes it: the same references that still wait are not queued twice. */
export interface NewJob {
  readonly name: string;
  readonly data: DocumentsJob;
  readonly opts: JobsOptions;
}

/** Makes the job that reads these documents. */
export function toDocumentsJob(refs: readonly DocumentRef[]): NewJob {
  const id = createHash("sha256");
  for (const ref of refs) id.update(ref.id);
  return {
    name: "read",
    data: { refs: [...refs] },
    opts: { ...OPTIONS, deduplication: { id: id.digest("hex") } },
  };
}
