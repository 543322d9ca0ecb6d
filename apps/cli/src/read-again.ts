import type { DocumentRef } from "@foi-records/contract";
import {
  type Agreement,
  BEING_WRITTEN,
  createExtractPool,
  type RunFailure,
  type RunSummary,
  runReferences,
} from "@foi-records/ingest";
import type { Store } from "@foi-records/store";
import { z } from "zod";
import type { Config } from "./config.js";
import { createLogger } from "./create-logger.js";
import { EXIT_CODES, type ExitCode } from "./exit-codes.js";
import { type FinishedRun, runAsJson, runInWords } from "./print-run.js";
import { grouped } from "./progress-line.js";
import { READING_OPTIONS, readPoolReading, TIMEOUT_OPTION, timeoutMsOf } from "./reading-options.js";
import { agreementLines } from "./reprocess/comparison-page.js";
import { showProgress } from "./show-progress.js";
import { stopOnSignal } from "./stop-on-signal.js";
import { print, tell } from "./terminal.js";
import { threadCount } from "./thread-count.js";
import { useWork } from "./use-work.js";

/** Options of commands that read kept documents again. */
export const READ_OPTIONS = {
  store: z.string().min(1).optional(),
  concurrency: z.coerce.number("must be a number").int().min(1).max(64).optional(),
  timeout: TIMEOUT_OPTION,
  ...READING_OPTIONS,
  quiet: z.boolean().default(false),
  json: z.boolean().default(false),
};

interface ReadAgain {
  readonly store?: string | undefined;
  readonly concurrency?: number | undefined;
  readonly timeout?: number | undefined;
  /** Path of a profile that `foi learn` wrote; workers have their own. */
  readonly profile?: string | undefined;
  readonly ocr: boolean;
  readonly quiet: boolean;
  readonly json: boolean;
  readonly config: Config;
  /** How many there are. */
  readonly total: number;
}

/** Reads kept documents again, from kept bytes alone: by workers where there is a queue, else in this process. */
export async function readAgain(store: Store, refs: AsyncIterable<DocumentRef>, options: ReadAgain): Promise<ExitCode> {
  if (options.config.REDIS_URL !== undefined) return queue(refs, options);
  const agreements: Agreement[] = [];
  const run = await readHere(store, refs, options, (agreement) => agreements.push(agreement));
  if (options.json) await print(JSON.stringify({ ...runAsJson(run), agreements }));
  else if (!options.quiet || run.failures.length > 0) for (const line of inWords(run, agreements)) tell(line);
  if (run.summary.aborted) return EXIT_CODES.INTERRUPTED.code;
  return run.summary.failed > 0 ? EXIT_CODES.SOME_FAILED.code : EXIT_CODES.OK.code;
}

function inWords(run: FinishedRun, agreements: readonly Agreement[]): readonly string[] {
  const { stored, changed } = run.summary;
  const same = `${grouped(changed)} of them changed a record, ${grouped(stored - changed)} came out the same.`;
  const [head = "", ...rest] = runInWords(run);
  return [head, ...(stored === 0 ? [] : [same]), ...rest, ...agreementLines(agreements)];
}

async function queue(refs: AsyncIterable<DocumentRef>, { config, quiet, json }: ReadAgain): Promise<ExitCode> {
  const queued = await useWork(config, async (work) => {
    const { enqueueReferences } = await import("@foi-records/ingest/queue");
    return enqueueReferences(refs, { work });
  });
  if (json) await print(JSON.stringify({ queued }));
  else if (!quiet) tell(`${grouped(queued)} documents queued. Next: foi worker, foi status --watch`);
  return EXIT_CODES.OK.code;
}

async function readHere(
  store: Store,
  refs: AsyncIterable<DocumentRef>,
  options: ReadAgain,
  onAgreement: (agreement: Agreement) => void,
): Promise<FinishedRun> {
  const { config, quiet, concurrency, total } = options;
  const size = threadCount(concurrency, config);
  const reading = await readPoolReading(options, size);
  const display = showProgress(total, quiet);
  const pool = createExtractPool({ size, ...reading, timeoutMs: timeoutMsOf(options) });
  const failures: RunFailure[] = [];
  const work = (signal: AbortSignal): Promise<RunSummary> =>
    runReferences(refs, {
      store,
      extract: pool.extract,
      extractor: pool.extractor,
      concurrency: pool.inHand + BEING_WRITTEN,
      logger: createLogger(config),
      signal,
      onAgreement,
      onProgress: display.update,
      onFailure: (failure) => failures.push(failure),
    });
  try {
    const summary = await stopOnSignal(work, display.stop);
    return { summary, failures, skips: {}, search: null, store: options.store ?? config.STORE_URL };
  } finally {
    display.stop();
    await pool.close();
  }
}
