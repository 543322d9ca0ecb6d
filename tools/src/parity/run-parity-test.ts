import { join } from "node:path";
import { extractDocument } from "@foi-records/extract";
import { createExtractPool, createGate, type Extract, runEmbedded, type Source } from "@foi-records/ingest";
import { enqueueSource, openWorkQueue, startQueueWorker } from "@foi-records/ingest/queue";
import { openStore, type Store } from "@foi-records/store";
import { fingerprintStore } from "../fingerprint-store.js";
import { makePage } from "../make-pages/index.js";
import { until } from "../servers/until.js";

/** How many pages, and where the stores may lie. */
export interface ParityOptions {
  readonly pages: number;
  readonly scratch: string;
  /** Addresses of empty databases, one for each way of running. */
  readonly databases: readonly string[];
  readonly redisUrl: string;
  readonly makePrefix: () => string;
}

/** The stores that differ from the first one, with the tables in which they do; all is well where there is none. */
export interface ParityResult {
  readonly stores: readonly string[];
  readonly documents: string;
  readonly differences: Readonly<Record<string, readonly string[]>>;
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
/** Every so many pages one is empty, so that failures are compared too. */
const FAILS_EVERY = 40;

/** Takes the same pages in line, by threads and by the queue into SQLite and into PostgreSQL, and compares all that is stored. */
export async function runParityTest(options: ParityOptions): Promise<ParityResult> {
  const pool = createExtractPool({ size: 2 });
  const source = pageSource(options.pages);
  const here = (extract: Extract) => async (store: Store) => {
    await runEmbedded({ source, store, extract, logger: silent });
  };
  const ways = {
    inline: here((raw) => extractDocument(raw)),
    pool: here(pool.extract),
    queue: (store: Store) => runQueued(store, source, pool.extract, options),
  };
  const prints: Record<string, Readonly<Record<string, string>>> = {};
  try {
    for (const [at, [way, run]] of Object.entries(ways).entries()) {
      const urls = { sqlite: `sqlite:${join(options.scratch, `${way}.db`)}`, postgres: options.databases[at] ?? "" };
      for (const [backend, url] of Object.entries(urls)) prints[`${backend} ${way}`] = await fill(url, run);
    }
  } finally {
    await pool.close();
  }
  return compare(prints);
}

async function fill(url: string, run: (store: Store) => Promise<void>) {
  const store = await openStore(url);
  try {
    await run(store);
    return await fingerprintStore(store);
  } finally {
    await store.close();
  }
}

async function runQueued(store: Store, source: Source, extract: Extract, options: ParityOptions): Promise<void> {
  const prefix = options.makePrefix();
  const work = await openWorkQueue({ url: options.redisUrl, prefix });
  try {
    await enqueueSource({ source, store, work, logger: silent });
    const gate = createGate(4);
    const worker = startQueueWorker({ store, work, prefix, extract, gate, logger: silent, concurrency: 8 });
    await until("the queue is worked", 600_000, async () => {
      const { waiting, active, delayed } = await work.counts();
      return waiting + active + delayed === 0;
    });
    await worker.close();
  } finally {
    await work.close();
  }
}

function compare(prints: Readonly<Record<string, Readonly<Record<string, string>>>>): ParityResult {
  const [first = {}, ...others] = Object.values(prints);
  const names = Object.keys(prints);
  const differences: Record<string, readonly string[]> = {};
  for (const [at, print] of others.entries()) {
    const tables = Object.keys(first).filter((table) => first[table] !== print[table]);
    if (tables.length > 0) differences[names[at + 1] ?? ""] = tables;
  }
  return { stores: names, documents: first["documents"] ?? "", differences };
}

function pageSource(pages: number): Source {
  return {
    name: "made pages",
    async *discover() {
      for (let seed = 1; seed <= pages; seed++) {
        const fails = seed % FAILS_EVERY === 0;
        const load = async () => ({ bytes: fails ? new Uint8Array() : makePage(seed).bytes, mediaType: null });
        yield { uri: `https://pages.example/${seed}`, retrievedAt: null, container: null, skipped: null, load };
      }
    },
  };
}
