import { writeFile } from "node:fs/promises";
import { ConfigError, type DocumentRef } from "@foi-records/contract";
import { EXTRACTOR } from "@foi-records/extract";
import { type Comparison, compareReadings, createExtractPool } from "@foi-records/ingest";
import type { DocumentSelection, Store } from "@foi-records/store";
import { z } from "zod";
import type { CliCommand } from "../cli-command.js";
import type { Config } from "../config.js";
import { EXIT_CODES, type ExitCode } from "../exit-codes.js";
import { parseOptions } from "../parse-options.js";
import { READ_OPTIONS, readAgain } from "../read-again.js";
import { OCR_HELP, type PoolReading, readPoolReading, timeoutMsOf } from "../reading-options.js";
import { comparisonPage } from "../reprocess/comparison-page.js";
import { declareSelection, SELECTION_OPTIONS, toSelection } from "../reprocess/selection-options.js";
import { showProgress } from "../show-progress.js";
import { stopOnSignal } from "../stop-on-signal.js";
import { print, tell } from "../terminal.js";
import { styleFor, widthFor } from "../text-style.js";
import { threadCount } from "../thread-count.js";
import { useStore } from "../use-store.js";

const optionsSchema = z.object({
  ...READ_OPTIONS,
  ...SELECTION_OPTIONS,
  dryRun: z.boolean().default(false),
  sample: z.coerce.number("must be a number").int().min(1).optional(),
  writeIds: z.string().min(1).optional(),
});
type Options = z.infer<typeof optionsSchema>;

/** `foi reprocess`: kept documents are read again by this version, from their kept bytes. */
export const reprocessCommand: CliCommand = {
  declare: (command) =>
    declareSelection(command)
      .option("--dry-run", "write nothing; tell field by field how the new readings differ from the stored ones")
      .option("--sample <n>", "with --dry-run: only so many of the documents, chosen evenly")
      .option("--write-ids <path>", "with --dry-run: write the ids of documents that would change, one a line")
      .option("--store <url>", "where records are kept (default: STORE_URL, or sqlite:./foi.db)")
      .option("--concurrency <n>", "threads that read, without a queue (default: CONCURRENCY, else one a processor)")
      .option(
        "--timeout <seconds>",
        "end the reading of a document after so long, without a queue (default: 30; with --ocr 600)",
      )
      .option("--profile <file>", "read without the furniture of sites that 'foi learn' found")
      .option("--ocr", OCR_HELP)
      .option("--quiet", "no progress; only errors and the summary of what failed")
      .option("--json", "print the summary as JSON on standard output"),
  examples: [
    ["foi reprocess --stale --dry-run --sample 1000", "what the new version would change, from a thousand documents"],
    ["foi reprocess --stale", "read again what an older version has read; with REDIS_URL, queue it for 'foi worker'"],
    ["foi reprocess --confidence-below 0.8 --dry-run --write-ids doubtful.txt", "which doubtful records would change"],
    ["foi reprocess --id-file doubtful.txt", "read again the documents in a list"],
  ],
  run: async ({ options, config }) => {
    const chosen = parseOptions(optionsSchema, options);
    if (!chosen.dryRun && (chosen.sample ?? chosen.writeIds) !== undefined) {
      throw new ConfigError("--sample and --write-ids go with --dry-run.");
    }
    const reading = await readPoolReading(chosen, threadCount(chosen.concurrency, config));
    const extractor = reading.ocr?.extractor ?? reading.profile?.extractor ?? EXTRACTOR;
    const selection = toSelection(chosen, extractor);
    return useStore(chosen.store ?? config.STORE_URL, async (store) => {
      const total = await count(store, selection, chosen.sample);
      const refs = () => take(store.ledger.select(selection), chosen.sample);
      if (!chosen.dryRun) return readAgain(store, refs(), { ...chosen, config, total });
      return compare(store, refs(), { ...chosen, total, reading }, config);
    });
  },
};

async function compare(
  store: Store,
  refs: AsyncIterable<DocumentRef>,
  options: Options & { readonly total: number; readonly reading: PoolReading },
  config: Config,
): Promise<ExitCode> {
  const display = showProgress(options.total, options.quiet);
  const size = threadCount(options.concurrency, config);
  const pool = createExtractPool({ size, ...options.reading, timeoutMs: timeoutMsOf(options) });
  const onProgress = (stored: number) => display.update({ stored, current: 0, failed: 0, queued: 0 });
  let comparison: Comparison;
  try {
    comparison = await stopOnSignal(
      (signal) =>
        compareReadings({ refs, store, extract: pool.extract, extractor: pool.extractor, signal, onProgress }),
      display.stop,
    );
  } finally {
    display.stop();
    await pool.close();
  }
  if (options.writeIds !== undefined) await writeIds(options.writeIds, comparison.changedDocuments);
  if (options.json) await print(JSON.stringify(comparison));
  else {
    const isTerminal = process.stdout.isTTY ?? false;
    const format = { style: styleFor(config, isTerminal), width: widthFor(process.stdout.columns) };
    await print(comparisonPage(comparison, format).join("\n"));
  }
  return comparison.aborted ? EXIT_CODES.INTERRUPTED.code : EXIT_CODES.OK.code;
}

async function writeIds(path: string, ids: readonly string[]): Promise<void> {
  try {
    await writeFile(path, ids.map((id) => `${id}\n`).join(""));
  } catch (cause) {
    throw new ConfigError(`--write-ids: ${cause instanceof Error ? cause.message : cause}`);
  }
  tell(`Wrote ${ids.length} ids to ${path}.`);
}

/** Names are read twice, once to know how many there are: that costs little and gives the time left. */
async function count(store: Store, selection: DocumentSelection, most = Number.POSITIVE_INFINITY): Promise<number> {
  let total = 0;
  for await (const _ of take(store.ledger.select(selection), most)) total += 1;
  return total;
}

/** The first documents in order of id: ids are hashes, so that these are an even choice of all. */
async function* take<T>(items: AsyncIterable<T>, most = Number.POSITIVE_INFINITY): AsyncGenerator<T> {
  let taken = 0;
  for await (const item of items) {
    if (taken++ >= most) return;
    yield item;
  }
}
