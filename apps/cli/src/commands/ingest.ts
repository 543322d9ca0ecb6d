import {
  BEING_WRITTEN,
  createExtractPool,
  type OpenedSource,
  type RunListeners,
  type RunSummary,
  runEmbedded,
  type Source,
} from "@foi-records/ingest";
import type { Store } from "@foi-records/store";
import { z } from "zod";
import type { CliCommand } from "../cli-command.js";
import { collectRun } from "../collect-run.js";
import type { Config } from "../config.js";
import { createLogger } from "../create-logger.js";
import { EXIT_CODES, type ExitCode } from "../exit-codes.js";
import { declareSourceOptions, makeSource, SOURCE_OPTIONS } from "../ingest/make-source.js";
import { everySchema, scheduleSource } from "../ingest/schedule-source.js";
import { parseOptions } from "../parse-options.js";
import { type FinishedRun, runAsJson, runInWords } from "../print-run.js";
import {
  OCR_HELP,
  type PoolReading,
  READING_OPTIONS,
  readPoolReading,
  TIMEOUT_OPTION,
  timeoutMsOf,
} from "../reading-options.js";
import { showProgress } from "../show-progress.js";
import { stopOnSignal } from "../stop-on-signal.js";
import { print, tell } from "../terminal.js";
import { threadCount } from "../thread-count.js";
import { useOrMakeStore } from "../use-store.js";
import { useWork } from "../use-work.js";

const optionsSchema = z.object({
  store: z.string().min(1).optional(),
  concurrency: z.coerce.number("must be a number").int().min(1).max(64).optional(),
  timeout: TIMEOUT_OPTION,
  ...READING_OPTIONS,
  ...SOURCE_OPTIONS,
  every: everySchema.optional(),
  quiet: z.boolean().default(false),
  json: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

/** `foi ingest`: documents from anywhere in, records in a store out; running it again goes on where it stopped. */
export const ingestCommand: CliCommand = {
  declare: (command) =>
    declareSourceOptions(command)
      .option("--store <url>", "where records are kept (default: STORE_URL, or sqlite:./foi.db)")
      .option("--concurrency <n>", "threads that read (default: CONCURRENCY, else one a processor)")
      .option("--timeout <seconds>", "end the reading of a document after so long (default: 30; with --ocr 600)")
      .option("--profile <file>", "read without the furniture of sites that 'foi learn' found")
      .option("--ocr", OCR_HELP)
      .option("--every <interval>", "have workers read it again and again: 30m, 6h, 1d, 2w; never ends that")
      .option("--quiet", "no progress; only errors and the summary of what failed")
      .option("--json", "print the summary as JSON on standard output"),
  examples: [
    ["foi ingest pages/", "read a folder of saved pages into ./foi.db; again, and only what is new is read"],
    ["foi ingest pages/ --store sqlite:./july.db --json > summary.json", "choose the store, keep the summary"],
    ["foi ingest crawl-*.warc.gz site.wacz", "search web archives for pages that can be responses, and read those"],
    ["foi ingest scrape.jsonl --body-field page.html", "read the pages that stand in a field of each line"],
    ["foi ingest 'pages/**/*.html'", "read the files of a pattern"],
    [
      "curl -s https://council.example/foi/1 | foi ingest - --uri https://council.example/foi/1",
      "read one document from a pipe",
    ],
    [
      "foi ingest --urls list.txt --contact mailto:me@research.example",
      "fetch the pages of a list politely; again, and only what has changed is fetched",
    ],
    [
      "foi ingest https://council.example/sitemap.xml",
      "fetch the pages of a sitemap and read those that can be responses",
    ],
    [
      "REDIS_URL=redis://queue.example foi ingest pages/",
      "keep the pages and queue them for 'foi worker', wherever it runs",
    ],
  ],
  run: async ({ operands, options, config }) => {
    const chosen = parseOptions(optionsSchema, options);
    if (chosen.every !== undefined) {
      await scheduleSource(operands, options, chosen.every, config);
      return EXIT_CODES.OK.code;
    }
    const source = await makeSource(operands, chosen);
    const url = chosen.store ?? config.STORE_URL;
    const run = await useOrMakeStore(url, (store) => runOver(store, url, source, chosen, config));
    if (chosen.json) await print(JSON.stringify(runAsJson(run)));
    else if (!chosen.quiet || run.failures.length > 0) for (const line of runInWords(run)) tell(line);
    return exitCodeOf(run);
  },
};

async function runOver(
  store: Store,
  url: string,
  source: OpenedSource,
  options: Options,
  config: Config,
): Promise<FinishedRun> {
  const reading = await readPoolReading(options, threadCount(options.concurrency, config));
  const display = showProgress(await source.count(), options.quiet, () => source.search?.());
  const collected = collectRun();
  const listeners: RunListeners = { ...collected.listeners, onProgress: display.update };
  const run = config.REDIS_URL === undefined ? runHere : queueForWorkers;
  try {
    const work = (signal: AbortSignal) => run({ source, store, options, reading, config, listeners, signal });
    const summary = await stopOnSignal(work, display.stop);
    return { summary, ...collected.read(), search: source.search?.() ?? null, store: url };
  } finally {
    display.stop();
  }
}

interface Run {
  readonly source: Source;
  readonly store: Store;
  readonly options: Options;
  readonly reading: PoolReading;
  readonly config: Config;
  readonly listeners: RunListeners;
  readonly signal: AbortSignal;
}

async function runHere({ source, store, options, reading, config, listeners, signal }: Run): Promise<RunSummary> {
  const size = threadCount(options.concurrency, config);
  const pool = createExtractPool({ size, ...reading, timeoutMs: timeoutMsOf(options) });
  try {
    return await runEmbedded({
      ...listeners,
      store,
      source,
      signal,
      extract: pool.extract,
      extractor: pool.extractor,
      concurrency: pool.inHand + BEING_WRITTEN,
      logger: createLogger(config),
    });
  } finally {
    await pool.close();
  }
}

function queueForWorkers({ source, store, reading, config, listeners, signal }: Run): Promise<RunSummary> {
  return useWork(config, async (work) => {
    const { enqueueSource } = await import("@foi-records/ingest/queue");
    return enqueueSource({
      ...listeners,
      source,
      store,
      work,
      signal,
      extractor: reading.ocr?.extractor ?? reading.profile?.extractor,
      logger: createLogger(config),
    });
  });
}

function exitCodeOf({ summary }: FinishedRun): ExitCode {
  if (summary.aborted) return EXIT_CODES.INTERRUPTED.code;
  return summary.failed > 0 ? EXIT_CODES.SOME_FAILED.code : EXIT_CODES.OK.code;
}
