import type { RunFailure, RunListeners } from "@foi-records/ingest";

/** What a run tells while it goes on, kept for its summary. */
export interface CollectedRun {
  readonly listeners: Pick<RunListeners, "onFailure" | "onSkipped">;
  read(): { readonly failures: readonly RunFailure[]; readonly skips: Readonly<Record<string, number>> };
}

/** Failures listed one by one; of a broken archive there may be millions, and their codes are counted all the same. */
const MOST_LISTED = 10_000;

/** Starts with nothing collected. */
export function collectRun(): CollectedRun {
  const failures: RunFailure[] = [];
  const skips: Record<string, number> = {};
  return {
    listeners: {
      onFailure: (failure) => {
        if (failures.length < MOST_LISTED) failures.push(failure);
      },
      onSkipped: ({ reason }) => {
        skips[reason] = (skips[reason] ?? 0) + 1;
      },
    },
    read: () => ({ failures, skips }),
  };
}
