import type { RunCounts } from "@foi-records/ingest";
import { SingleBar } from "cli-progress";
import { type Progress, progressLine, progressNote } from "./progress-line.js";
import { tell } from "./terminal.js";

/** How many documents are done, by what became of them. */
export type ProgressCounts = Pick<RunCounts, "stored" | "current" | "failed" | "queued">;

/** Shows a run on standard error while it goes on. */
export interface ProgressDisplay {
  update(counts: ProgressCounts): void;
  /** Takes the bar away; what is told next starts on a clean line. May be called again. */
  stop(): void;
}

const NOTE_EVERY_SECONDS = 5;

/** A bar on a terminal, a line now and then in a log, nothing where quiet is wanted. */
export function showProgress(total: number, quiet: boolean): ProgressDisplay {
  if (quiet) return { update: () => undefined, stop: () => undefined };
  return process.stderr.isTTY ? showBar(total) : showNotes(total);
}

function showBar(total: number): ProgressDisplay {
  const started = performance.now();
  let progress = progressOf(null, total, started);
  const bar = new SingleBar({
    format: () => progressLine({ ...progress, seconds: secondsSince(started) }, process.stderr.columns ?? 80),
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    fps: 10,
  });
  bar.start(total, 0);
  let stopped = false;
  return {
    update: (counts) => {
      if (stopped) return;
      progress = progressOf(counts, total, started);
      bar.update(progress.done);
    },
    stop: () => {
      stopped = true;
      bar.stop();
    },
  };
}

function showNotes(total: number): ProgressDisplay {
  const started = performance.now();
  let next = NOTE_EVERY_SECONDS;
  return {
    update: (counts) => {
      const progress = progressOf(counts, total, started);
      if (progress.seconds < next) return;
      next = progress.seconds + NOTE_EVERY_SECONDS;
      tell(progressNote(progress));
    },
    stop: () => undefined,
  };
}

function progressOf(counts: ProgressCounts | null, total: number, started: number): Progress {
  const done = counts === null ? 0 : counts.stored + counts.current + counts.failed + counts.queued;
  return { done, total, failed: counts?.failed ?? 0, seconds: secondsSince(started) };
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}
