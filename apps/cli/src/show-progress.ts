import type { RunCounts, SearchCounts } from "@foi-records/ingest";
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
export function showProgress(
  total: number | null,
  quiet: boolean,
  search: () => SearchCounts | undefined = () => undefined,
): ProgressDisplay {
  if (quiet) return { update: () => undefined, stop: () => undefined };
  const ends = { total, search };
  return process.stderr.isTTY ? showBar(ends) : showNotes(ends);
}

/** How far a run has to go, and what it has looked through. */
interface Ends {
  /** Documents in all; null where that shows only at the end. */
  readonly total: number | null;
  readonly search: () => SearchCounts | undefined;
}

function showBar(ends: Ends): ProgressDisplay {
  const started = performance.now();
  let last: ProgressCounts | null = null;
  // Asked anew for each picture: an archive may be searched for long without a document coming out of it.
  const format = () => progressLine(progressOf(last, ends, started), process.stderr.columns ?? 80);
  const bar = new SingleBar({
    format,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    fps: 10,
  });
  bar.start(ends.total ?? 0, 0);
  let stopped = false;
  return {
    update: (counts) => {
      if (stopped) return;
      last = counts;
      bar.update(progressOf(counts, ends, started).done);
    },
    stop: () => {
      stopped = true;
      bar.stop();
    },
  };
}

function showNotes(ends: Ends): ProgressDisplay {
  const started = performance.now();
  let last: ProgressCounts | null = null;
  const timer = setInterval(() => tell(progressNote(progressOf(last, ends, started))), NOTE_EVERY_SECONDS * 1000);
  return {
    update: (counts) => {
      last = counts;
    },
    stop: () => clearInterval(timer),
  };
}

function progressOf(counts: ProgressCounts | null, { total, search }: Ends, started: number): Progress {
  const done = counts === null ? 0 : counts.stored + counts.current + counts.failed + counts.queued;
  const searched = search()?.searched ?? 0;
  return { done, total, searched, failed: counts?.failed ?? 0, seconds: secondsSince(started) };
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}
