import { fileURLToPath } from "node:url";
import { ERROR_CODES } from "@foi-records/contract";
import type { RunFailure, RunSkip, RunSummary } from "@foi-records/ingest";
import { hideSecrets } from "@foi-records/store";
import { duration, grouped } from "./progress-line.js";

/** A run with what it could not read, ready to be told. */
export interface FinishedRun {
  readonly summary: RunSummary;
  readonly failures: readonly RunFailure[];
  readonly skips: readonly RunSkip[];
  readonly store: string;
}

/** A longer list scrolls the summary away; --json prints all. */
const LISTED = 20;

/** The run in words: counts, what failed and why, and what to do next. */
export function runInWords(run: FinishedRun): readonly string[] {
  return [...countLines(run), ...failureLines(run), ...skipLines(run), ...nextLines(run)];
}

/** The run as data. */
export function runAsJson({ summary, failures, store }: FinishedRun): object {
  const listed = failures.map(({ uri, error }) => ({ uri, code: error.code, message: error.message }));
  const { failures: failuresByCode, ...counts } = summary;
  return { ...counts, store: hideSecrets(store), failuresByCode, failures: listed };
}

function countLines({ summary, store }: FinishedRun): readonly string[] {
  const { stored, current, failed, queued, seconds, aborted } = summary;
  const rate = seconds === 0 ? 0 : Math.round((stored + current + failed + queued) / seconds);
  const counts = [
    queued === 0 ? `${grouped(stored)} stored` : `${grouped(queued)} kept and queued`,
    current === 0 ? null : `${grouped(current)} already there`,
    `${grouped(failed)} failed`,
  ].filter((part) => part !== null);
  const head = `${aborted ? "Interrupted" : "Done"} in ${duration(seconds)} (${grouped(rate)}/s): ${counts.join(", ")}.`;
  const empty = stored + current + failed + queued === 0 && !aborted;
  return empty
    ? [head, "No documents found: folders are searched for .html, .htm and .txt files."]
    : [head, `Store: ${hideSecrets(store)}`];
}

function failureLines({ failures }: FinishedRun): readonly string[] {
  if (failures.length === 0) return [];
  const lines = failures.slice(0, LISTED).map(({ uri, error }) => `  ${error.code}  ${pathOf(uri)}: ${error.message}`);
  const more =
    failures.length > LISTED ? [`  … and ${grouped(failures.length - LISTED)} more; --json prints all.`] : [];
  const codes = [...new Set(failures.map(({ error }) => error.code))];
  const actions = codes.map((code) => `  ${code}: ${ERROR_CODES[code].action}`);
  return ["", `Failed (${grouped(failures.length)}):`, ...lines, ...more, "", "What to do:", ...actions];
}

function skipLines({ skips }: FinishedRun): readonly string[] {
  const byReason = new Map<string, number>();
  for (const { reason } of skips) byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
  const lines = [...byReason].map(([reason, count]) => `  ${grouped(count)}: ${reason}`);
  return lines.length === 0 ? [] : ["", "Passed by:", ...lines];
}

function nextLines({ summary, store }: FinishedRun): readonly string[] {
  if (summary.aborted) return ["", "Run the same command again to go on where it stopped."];
  if (summary.queued > 0) return ["", "Next:", "  foi worker", "  foi status --watch"];
  if (summary.stored + summary.current === 0) return [];
  // An address with a password is not for the screen; who has one in STORE_URL needs no flag.
  const flag = hideSecrets(store) === store ? `--store ${store}` : '--store "$STORE_URL"';
  return ["", "Next:", `  foi stats ${flag}`, `  foi export --format csv --out tables ${flag}`];
}

function pathOf(uri: string): string {
  return uri.startsWith("file:") ? fileURLToPath(uri) : uri;
}
