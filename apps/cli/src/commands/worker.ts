import { setTimeout as sleep } from "node:timers/promises";
import { createExtractPool, createGate, type ExtractPool } from "@foi-records/ingest";
import { type QueueWorker, startQueueWorker, startSourceWorker, type WorkQueue } from "@foi-records/ingest/queue";
import type { Store } from "@foi-records/store";
import type { Logger } from "pino";
import { z } from "zod";
import type { CliCommand } from "../cli-command.js";
import type { Config } from "../config.js";
import { createLogger } from "../create-logger.js";
import { EXIT_CODES } from "../exit-codes.js";
import { makeSource, sourceOptionsOf } from "../ingest/make-source.js";
import { parseOptions } from "../parse-options.js";
import { OCR_HELP, READING_OPTIONS, readPoolReading, TIMEOUT_OPTION, timeoutMsOf } from "../reading-options.js";
import { stopOnSignal } from "../stop-on-signal.js";
import { threadCount } from "../thread-count.js";
import { useOrMakeStore } from "../use-store.js";
import { useWork } from "../use-work.js";
import { createWorkerMetrics, type WorkerMetrics } from "../worker/metrics.js";
import { type MetricsServer, serveMetrics } from "../worker/serve-metrics.js";

const whole = () => z.coerce.number("must be a number").int();
const optionsSchema = z.object({
  store: z.string().min(1).optional(),
  concurrency: whole().min(1).max(256).default(16),
  threads: whole().min(1).max(64).optional(),
  timeout: TIMEOUT_OPTION,
  memory: whole().min(64).max(65_536).default(1024),
  takeOver: z.coerce.number("must be a number of seconds").min(1).max(3600).default(30),
  ...READING_OPTIONS,
  metricsPort: whole().min(0).max(65_535).optional(),
  metricsHost: z.string().min(1).default("127.0.0.1"),
  sources: z.boolean().default(true),
  untilEmpty: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

/** Documents of many jobs wait together to be written: 16 jobs of 25 are one batch. */
const BATCHING = { documents: 400, waitMs: 250 };
const LOOK_EVERY_MS = 500;

/** `foi worker`: reads what is queued, until it is told to stop. */
export const workerCommand: CliCommand = {
  declare: (command) =>
    command
      .option("--store <url>", "where records are kept (default: STORE_URL, or sqlite:./foi.db)")
      .option("--concurrency <n>", "jobs in hand at a time, each of some 25 documents (default: 16)")
      .option("--threads <n>", "threads that read (default: CONCURRENCY, else one a processor)")
      .option("--timeout <seconds>", "end the reading of a document after so long (default: 30; with --ocr 600)")
      .option("--memory <megabytes>", "end a thread that needs more (default: 1024)")
      .option("--take-over <seconds>", "take over jobs of a worker that is not heard of for so long (default: 30)")
      .option("--profile <file>", "read without the furniture of sites that 'foi learn' found")
      .option("--ocr", OCR_HELP)
      .option("--metrics-port <port>", "answer /metrics for Prometheus and /healthz there; 0 takes a free port")
      .option("--metrics-host <address>", "the address to answer on (default: 127.0.0.1)")
      .option("--no-sources", "leave scheduled sources to other workers, such as those that see their folders")
      .option("--until-empty", "end when nothing is left in the queue"),
  examples: [
    [
      "REDIS_URL=redis://127.0.0.1:6379 foi worker",
      "read what 'foi ingest' has queued; Ctrl-C finishes what is in hand",
    ],
    ["foi worker --threads 4 --metrics-port 9464", "four threads, watched by Prometheus"],
  ],
  run: async ({ options, config }) => {
    const chosen = parseOptions(optionsSchema, options);
    await useWork(config, (work) =>
      useOrMakeStore(chosen.store ?? config.STORE_URL, (store) => runWorker(store, work, chosen, config), BATCHING),
    );
    return EXIT_CODES.OK.code;
  },
};

async function runWorker(store: Store, work: WorkQueue, options: Options, config: Config): Promise<void> {
  const logger = createLogger(config, "info");
  const threads = threadCount(options.threads, config);
  const pool = createExtractPool({
    size: threads,
    ...(await readPoolReading(options, threads)),
    timeoutMs: timeoutMsOf(options),
    maxMemoryMb: options.memory,
  });
  const metrics = createWorkerMetrics(work, store);
  const server = await startServer(options, work, store, metrics);
  const worker = startQueueWorker({
    store,
    work,
    prefix: config.QUEUE_PREFIX,
    logger,
    extract: metrics.timed(pool.extract),
    extractor: pool.extractor,
    // Bytes of so many are in memory.
    gate: createGate(pool.inHand),
    concurrency: options.concurrency,
    takeOverMs: options.takeOver * 1000,
    onResult: metrics.count,
  });
  const sources = options.sources ? [startSources(store, work, pool, logger, config)] : [];
  logger.info(
    { version: pool.extractor.version, threads, jobs: options.concurrency, metricsPort: server?.port },
    "Working.",
  );
  try {
    await stopOnSignal(
      (signal) => untilDone(signal, work, options.untilEmpty),
      () => logger.info("Draining."),
    );
    await Promise.all([worker, ...sources].map((one) => one.close()));
    logger.info("Stopped.");
  } finally {
    await server?.close();
    await pool.close();
  }
}

function startSources(store: Store, work: WorkQueue, pool: ExtractPool, logger: Logger, config: Config): QueueWorker {
  return startSourceWorker({
    store,
    work,
    prefix: config.QUEUE_PREFIX,
    logger,
    extractor: pool.extractor,
    createSource: ({ paths, options }) => makeSource(paths, sourceOptionsOf(options)),
  });
}

async function startServer(
  { metricsPort, metricsHost }: Options,
  work: WorkQueue,
  store: Store,
  { registry }: WorkerMetrics,
): Promise<MetricsServer | null> {
  if (metricsPort === undefined) return null;
  const read = async () => ({ contentType: registry.contentType, text: await registry.metrics() });
  const check = async () => {
    await work.counts();
    await store.ledger.get("");
  };
  return serveMetrics({ read, check }, metricsHost, metricsPort);
}

/** Settles when the signal says so, or when nothing waits, is in hand or is to come again. */
async function untilDone(signal: AbortSignal, work: WorkQueue, untilEmpty: boolean): Promise<void> {
  while (!signal.aborted) {
    await sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
    if (!untilEmpty || signal.aborted) continue;
    const { waiting, active, delayed } = await work.counts();
    if (waiting + active + delayed === 0) return;
  }
}
