import type { Extraction, RawDocument } from "@foi-records/contract";
import type { Extract } from "./process-document.js";

/** What became of each document of a batch, in their order. */
export type BatchResult = readonly PromiseSettledResult<Extraction>[];

/** How batches are made and read. */
export interface BatchOptions {
  /** Batches read at a time: one a thread. */
  readonly size: number;
  /** Documents to a batch; large ones are read alone. */
  readonly most: number;
  /** Rejects where a batch came to no end as a whole, so that no document of it has a result. */
  readonly read: (raws: readonly RawDocument[], signal: AbortSignal | undefined) => Promise<BatchResult>;
}

/** A document whose caller waits. */
interface Waiting {
  readonly raw: RawDocument;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (extraction: Extraction) => void;
  readonly reject: (reason: unknown) => void;
  /** It was in a batch that came to no end, and may be why. */
  isSuspect: boolean;
}

/** Together; the gain is one of small pages, and what is large would keep the others waiting. */
const MOST_BYTES = 1 << 20;

/**
 * Reads documents in batches of what waits when a thread is free: documents that are read in step cost less
 * (`extractDocuments`). Where a batch dies each of its documents is read again alone, so that it is known which one it was.
 */
export function createBatches({ size, most, read }: BatchOptions): Extract {
  const waiting: Waiting[] = [];
  let free = size;

  const start = (): void => {
    while (free > 0 && waiting.length > 0) {
      free -= 1;
      void run(waiting.splice(0, lengthOfBatch(waiting, most))).finally(() => {
        free += 1;
        start();
      });
    }
  };
  const run = async (batch: readonly Waiting[]): Promise<void> => {
    const [only, ...others] = batch;
    try {
      const results = await read(
        batch.map(({ raw }) => raw),
        others.length === 0 ? only?.signal : undefined,
      );
      for (const [index, one] of batch.entries()) settle(one, results[index]);
    } catch (error) {
      if (others.length === 0) only?.reject(error);
      else waiting.unshift(...batch.filter(({ signal }) => signal?.aborted !== true).map(asSuspect));
    }
  };

  const giveUp = (one: Waiting): void => {
    const at = waiting.indexOf(one);
    if (at >= 0) waiting.splice(at, 1);
    // Of a batch that is being read the others go on.
    one.reject(one.signal?.reason);
  };

  return async (raw, signal) => {
    signal?.throwIfAborted();
    let onAbort = (): void => undefined;
    try {
      return await new Promise<Extraction>((resolve, reject) => {
        const one: Waiting = { raw, signal, resolve, reject, isSuspect: false };
        onAbort = () => giveUp(one);
        signal?.addEventListener("abort", onAbort);
        waiting.push(one);
        start();
      });
    } finally {
      // A signal may outlive thousands of documents.
      signal?.removeEventListener("abort", onAbort);
    }
  };
}

function lengthOfBatch(waiting: readonly Waiting[], most: number): number {
  let bytes = 0;
  let length = 0;
  for (const { raw, isSuspect } of waiting.slice(0, most)) {
    bytes += raw.bytes.length;
    if (length > 0 && (isSuspect || bytes > MOST_BYTES)) break;
    length += 1;
    if (isSuspect) break;
  }
  return length;
}

function asSuspect(one: Waiting): Waiting {
  one.isSuspect = true;
  return one;
}

function settle({ resolve, reject }: Waiting, result: PromiseSettledResult<Extraction> | undefined): void {
  if (result?.status === "fulfilled") resolve(result.value);
  else reject(result?.reason);
}
