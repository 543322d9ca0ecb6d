import { type DocumentRef, ERROR_CODES, type ErrorCode, FAILURE_POLICIES } from "@foi-records/contract";
import type { Store } from "@foi-records/store";
import { z } from "zod";
import type { CliCommand } from "../cli-command.js";
import { errorCodesSchema } from "../error-codes-schema.js";
import { parseOptions } from "../parse-options.js";
import { grouped } from "../progress-line.js";
import { READ_OPTIONS, readAgain } from "../read-again.js";
import { OCR_HELP } from "../reading-options.js";
import { tell } from "../terminal.js";
import { useStore } from "../use-store.js";
import { useWork } from "../use-work.js";

const optionsSchema = z.object({ ...READ_OPTIONS, code: errorCodesSchema.optional() });

/** Released and handed on together. */
const PAGE = 500;

/** `foi retry`: tries again what failed. */
export const retryCommand: CliCommand = {
  declare: (command) =>
    command
      .option("--store <url>", "where records are kept (default: STORE_URL, or sqlite:./foi.db)")
      .option("--code <codes>", "what failed with this code (several: joined by commas), whether it can help or not")
      .option("--concurrency <n>", "threads that read, without a queue (default: CONCURRENCY, else one a processor)")
      .option(
        "--timeout <seconds>",
        "end the reading of a document after so long, without a queue (default: 30; with --ocr 600)",
      )
      .option("--profile <file>", "read without the furniture of sites that 'foi learn' found, without a queue")
      .option("--ocr", `${OCR_HELP}, without a queue`)
      .option("--quiet", "no progress; only errors and the summary of what failed")
      .option("--json", "print the summary as JSON on standard output"),
  examples: [
    ["foi retry", "try again what another try may help: time, memory, a server that was away"],
    ["foi retry --code EXTRACT_TIMEOUT --timeout 120", "read slow documents once more, with more time"],
  ],
  run: async ({ options, config }) => {
    const { code, ...rest } = parseOptions(optionsSchema, options);
    const codes = code ?? HELPFUL;
    if (config.REDIS_URL !== undefined) {
      const jobs = await useWork(config, (work) => work.retryFailed());
      if (jobs > 0) tell(`${grouped(jobs)} jobs that had been given up are queued again.`);
    }
    return useStore(rest.store ?? config.STORE_URL, async (store) => {
      const { errors } = await store.ledger.counts();
      const total = codes.reduce((sum, one) => sum + (errors[one] ?? 0), 0);
      return readAgain(store, release(store, codes), { ...rest, config, total });
    });
  },
};

/** Codes whose documents another try of the same version may read. */
const HELPFUL = (Object.keys(ERROR_CODES) as ErrorCode[]).filter((code) => FAILURE_POLICIES[code].retry !== "never");

/** Makes documents as if they were never read, page by page, and hands them on. */
async function* release(store: Store, codes: readonly ErrorCode[]): AsyncGenerator<DocumentRef> {
  let page: DocumentRef[] = [];
  const flush = async () => {
    const released = page;
    page = [];
    await store.ledger.release(released.map(({ id }) => id));
    return released;
  };
  for await (const { id, uri, sha256 } of store.ledger.failed({ codes })) {
    page.push({ id, uri, sha256 });
    if (page.length >= PAGE) yield* await flush();
  }
  yield* await flush();
}
