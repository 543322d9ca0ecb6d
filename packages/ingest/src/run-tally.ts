import type { FoiRecordsError } from "@foi-records/contract";
import type { DocumentResult } from "./process-document.js";
import type { Agreement } from "./reprocess/find-agreements.js";

/** How many documents the run has met, and what became of them. */
export interface RunCounts {
  readonly discovered: number;
  /** Read and written by this run. */
  readonly stored: number;
  /** Of those stored, how many gave a record that is new or differs from the stored one. */
  readonly changed: number;
  /** Done before by this version. */
  readonly current: number;
  readonly failed: number;
  /** Handed to workers; zero in a run without a queue. */
  readonly queued: number;
  /** Passed by, with a reason. */
  readonly skipped: number;
}

/** A document that gave no record in this run. */
export interface RunFailure {
  readonly uri: string;
  readonly error: FoiRecordsError;
}

/** A document that the source passed by. */
export interface RunSkip {
  readonly uri: string;
  readonly reason: string;
}

/** Who is told while a run goes on. */
export interface RunListeners {
  /** Called after each document. */
  readonly onProgress?: (counts: RunCounts) => void;
  readonly onFailure?: (failure: RunFailure) => void;
  readonly onSkipped?: (skip: RunSkip) => void;
  readonly onAgreement?: (agreement: Agreement) => void;
}

/** What became of one item of a source. */
export type ItemResult =
  | DocumentResult
  | { readonly state: "queued" }
  | { readonly state: "skipped"; readonly reason: string };

/** Counts a run and tells its listeners. */
export interface RunTally {
  countIn(): void;
  countOut(uri: string, result: ItemResult): void;
  read(): { readonly counts: RunCounts; readonly failures: Readonly<Record<string, number>> };
}

/** Starts counting from nothing. */
export function createRunTally(listeners: RunListeners): RunTally {
  const counts = { discovered: 0, stored: 0, changed: 0, current: 0, failed: 0, queued: 0, skipped: 0 };
  const failures: Record<string, number> = {};
  return {
    countIn() {
      counts.discovered += 1;
    },
    countOut(uri, result) {
      counts[result.state === "deferred" ? "failed" : result.state] += 1;
      if (result.state === "stored" && result.changed) counts.changed += 1;
      if ("error" in result) failures[result.error.code] = (failures[result.error.code] ?? 0) + 1;
      tell(listeners, uri, result);
      listeners.onProgress?.({ ...counts });
    },
    read: () => ({ counts: { ...counts }, failures: { ...failures } }),
  };
}

function tell(listeners: RunListeners, uri: string, result: ItemResult): void {
  if ("error" in result) listeners.onFailure?.({ uri, error: result.error });
  if (result.state === "skipped") listeners.onSkipped?.({ uri, reason: result.reason });
  if (result.state !== "stored") return;
  for (const agreement of result.agreements) listeners.onAgreement?.(agreement);
}
