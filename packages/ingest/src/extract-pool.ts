import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { ExtractCrashedError, ExtractTimeoutError, fromPlainError, type RawDocument } from "@foi-records/contract";
import { EXTRACTOR, type PreparedProfile } from "@foi-records/extract";
import type { Extractor } from "@foi-records/store";
import { Piscina } from "piscina";
import { type BatchResult, createBatches } from "./create-batches.js";
import type { PreparedOcr } from "./ocr/prepare-ocr.js";
import type { Extract } from "./process-document.js";
import type { ReadingWith } from "./reading-worker.js";

/** How threads read documents. */
export interface ExtractPoolOptions {
  /** Threads, each reading a few documents at a time. */
  readonly size: number;
  /** Reading of a document that takes longer is ended, with its thread. */
  readonly timeoutMs?: number;
  /** A thread that needs more memory dies; only the document that it read alone then fails. */
  readonly maxMemoryMb?: number;
  /** Furniture that was learned of sites, to read without. */
  readonly profile?: PreparedProfile | undefined;
  /** How to read pictures of pages, made ready with the same profile; without it they are refused. */
  readonly ocr?: PreparedOcr | undefined;
  /** The module that threads run; its default export is `extractDocuments` or like it. */
  readonly worker?: URL;
}

/** Threads behind the signature of `extractDocument`. */
export interface ExtractPool {
  readonly extract: Extract;
  /** The version that `extract` is: with a learned profile, or pictures read, it is another one. */
  readonly extractor: Extractor;
  /** Documents in hand that keep all threads busy: for each some to read, and as many that wait. */
  readonly inHand: number;
  close(): Promise<void>;
}

/** A page takes milliseconds; this is for a page that never ends, on a machine that is busy. */
const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_MAX_MEMORY_MB = 1024;
/** Documents that a thread reads in step; more gain little and wait longer. */
const DOCUMENTS_IN_STEP = 16;
/**
 * The pool's own start-up file asks for the module of the thread by `require` before it imports it. On Node 20 a thread that
 * is ended in the midst of such a `require` of an ES module aborts the whole process, so threads know no such `require`.
 */
const THREAD_FLAGS = ["--no-experimental-require-module"];

/** Starts the threads; `close` ends them. */
export function createExtractPool(options: ExtractPoolOptions): ExtractPool {
  const { size, profile, ocr, timeoutMs = DEFAULT_TIMEOUT_MS, maxMemoryMb = DEFAULT_MAX_MEMORY_MB } = options;
  const pool = new Piscina({
    filename: (options.worker ?? workerFor(options)).href,
    workerData: { profile, ocrSize: ocr?.size } satisfies ReadingWith,
    minThreads: size,
    maxThreads: size,
    // A thread that sleeps on a lock between documents costs a run a tenth more processor than one that waits for messages.
    atomics: "disabled",
    execArgv: THREAD_FLAGS,
    resourceLimits: { maxOldGenerationSizeMb: maxMemoryMb },
  });
  // A thread that dies with no document in hand harms none: the pool has started another.
  pool.on("error", () => undefined);
  // Pages of one scan are read side by side as it is.
  const most = ocr === undefined ? DOCUMENTS_IN_STEP : 1;
  let isClosed = false;
  return {
    inHand: size * most * 2,
    extractor: ocr?.extractor ?? profile?.extractor ?? EXTRACTOR,
    extract: createBatches({
      size,
      most,
      read: async (raws, signal) => {
        if (isClosed) throw new ExtractCrashedError("The threads were ended.");
        return runWithin(pool, raws, timeoutMs, signal);
      },
    }),
    close: () => {
      isClosed = true;
      return pool.destroy();
    },
  };
}

function workerFor({ profile, ocr }: ExtractPoolOptions): URL {
  const isPlain = profile === undefined && ocr === undefined;
  const module = isPlain ? "@foi-records/extract/worker" : "@foi-records/ingest/reading-worker";
  return pathToFileURL(createRequire(import.meta.url).resolve(module));
}

/** Rejects where the batch came to no end: with `EXTRACT_TIMEOUT`, `EXTRACT_CRASHED`, or as the caller's signal says. */
async function runWithin(
  pool: Piscina,
  raws: readonly RawDocument[],
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<BatchResult> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), timeoutMs);
  try {
    const results: BatchResult = await pool.run(raws, {
      signal: signal ? AbortSignal.any([limit.signal, signal]) : limit.signal,
    });
    return results.map((one) => (one.status === "fulfilled" ? one : { ...one, reason: typed(one.reason) }));
  } catch (error) {
    if (limit.signal.aborted) throw new ExtractTimeoutError(`Reading took longer than ${timeoutMs / 1000} s.`, error);
    if (isThreadDeath(error)) throw new ExtractCrashedError("The thread that read it died.", error);
    throw typed(error);
  } finally {
    clearTimeout(timer);
  }
}

/** An error as it was before it crossed. */
const typed = (error: unknown): unknown => fromPlainError(error) ?? error;

const EXITED = /^worker exited with code/i;

function isThreadDeath(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === "ERR_WORKER_OUT_OF_MEMORY" || EXITED.test(message);
}
