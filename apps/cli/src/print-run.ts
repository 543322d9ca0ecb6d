import { fileURLToPath } from "node:url";
import { ERROR_CODES } from "@foi-records/contract";
import type { RunFailure, RunSummary, SearchCounts } from "@foi-records/ingest";
import { hideSecrets } from "@foi-records/store";
import { duration, grouped } from "./progress-line.js";

/** A run with what it could not read, ready to be told. */
export interface FinishedRun {
  readonly summary: RunSummary;
  readonly failures: readonly RunFailure[];
  /** How many files were passed by, by why. */
  readonly skips: Readonly<Record<string, number>>;
  /** What archives and tables were searched; null where none could be. */
  readonly search: SearchCounts | null;
  readonly store: string;
}

/** A longer list scrolls the summary away; --json prints more. */
const LISTED = 20;

/** The run in words: counts, what failed and why, and what to do next. */
export function runInWords(run: FinishedRun): readonly string[] {
  return [...countLines(run), ...searchLines(run), ...failureLines(run), ...skipLines(run), ...nextLines(run)];
}

/** The run as data. */
export function runAsJson({ summary, failures, skips, search, store }: FinishedRun): object {
  const listed = failures.map(({ uri, error }) => ({ uri, code: error.code, message: error.message }));
  const { failures: failuresByCode, ...counts } = summary;
  const searched = search === null || search.searched === 0 ? {} : { search };
  return { ...counts, ...searched, skippedBy: skips, store: hideSecrets(store), failuresByCode, failures: listed };
}

function countLines({ summary, search, store }: FinishedRun): readonly string[] {
  const { stored, current, failed, queued, seconds, aborted } = summary;
  const done = stored + current + failed + queued;
  const rate = seconds === 0 ? 0 : Math.round(done / seconds);
  const counts = [
    queued === 0 ? `${grouped(stored)} stored` : `${grouped(queued)} kept and queued`,
    current === 0 ? null : `${grouped(current)} already there`,
    `${grouped(failed)} failed`,
  ].filter((part) => part !== null);
  const head = `${aborted ? "Interrupted" : "Done"} in ${duration(seconds)} (${grouped(rate)}/s): ${counts.join(", ")}.`;
  if (done > 0 || aborted) return [head, `Store: ${hideSecrets(store)}`];
  return (search?.searched ?? 0) > 0
    ? [head, "Nothing that was searched can be a response; --all reads every document."]
    : [head, "No documents found: folders are searched for pages, letters, mails and web archives by their endings."];
}

/** What was passed over in archives and tables, the most first. */
function searchLines({ search }: FinishedRun): readonly string[] {
  if (search === null || search.searched === 0) return [];
  const reasons = Object.entries(search.passedBy).sort(([, a], [, b]) => b - a);
  const lines = reasons.map(([reason, count]) => `  ${grouped(count)}: ${reason}`);
  const head = `Searched ${grouped(search.searched)}, passed on ${grouped(search.passedOn)}.`;
  return lines.length === 0 ? ["", head] : ["", `${head} Not passed on:`, ...lines];
}

function failureLines({ summary, failures }: FinishedRun): readonly string[] {
  if (failures.length === 0) return [];
  const unlisted = summary.failed - Math.min(failures.length, LISTED);
  const lines = failures.slice(0, LISTED).map(({ uri, error }) => `  ${error.code}  ${pathOf(uri)}: ${error.message}`);
  const more = unlisted > 0 ? [`  … and ${grouped(unlisted)} more; --json prints up to 10,000.`] : [];
  const codes = [...new Set(failures.map(({ error }) => error.code))];
  const actions = codes.map((code) => `  ${code}: ${ERROR_CODES[code].action}`);
  return ["", `Failed (${grouped(summary.failed)}):`, ...lines, ...more, "", "What to do:", ...actions];
}

function skipLines({ skips }: FinishedRun): readonly string[] {
  const lines = Object.entries(skips).map(([reason, count]) => `  ${grouped(count)}: ${reason}`);
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

/** A file by its path; the part behind `#` is the place in it. */
function pathOf(uri: string): string {
  if (!uri.startsWith("file:")) return uri;
  return fileURLToPath(uri) + decodeURI(new URL(uri).hash);
}
