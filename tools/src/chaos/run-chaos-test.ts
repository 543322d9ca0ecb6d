import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createExtractPool, createFolderSource, runEmbedded } from "@foi-records/ingest";
import { enqueueSource, openWorkQueue, type WorkQueue } from "@foi-records/ingest/queue";
import { openStore, type Store } from "@foi-records/store";
import type { OwnServer } from "../servers/own-server.js";
import { until } from "../servers/until.js";
import { checkStore, type StoreFaults } from "./check-store.js";
import { spawnFoiWorker, startWorkers } from "./worker-processes.js";
import { writeLetters } from "./write-letters.js";

/** What is disturbed, and how. */
export interface ChaosOptions {
  readonly letters: number;
  readonly scratch: string;
  readonly redis: OwnServer;
  readonly postgres: OwnServer;
  /** The built `foi`. */
  readonly program: string;
  readonly workers: number;
  /** A worker is killed about so often. */
  readonly killEveryMs: number;
  /** 0 ≤ value < 1; who is killed, and when, is where it says. */
  readonly random: () => number;
  readonly limitMs: number;
  readonly log?: (line: string) => void;
}

/** What was done and what was found. */
export interface ChaosResult extends StoreFaults {
  readonly kills: number;
  readonly redisRestarts: number;
  readonly postgresRestarts: number;
  /** Jobs whose every attempt failed: there should be none. */
  readonly jobsGivenUp: number;
  readonly seconds: number;
}

const logger = { warn: () => undefined };
const PREFIX = "chaos";
/** Shares of the work after which a server is restarted, so that each restart falls into it. */
const REDIS_AT = [0.2, 0.6];
const POSTGRES_AT = [0.4];

/**
 * Queues letters, lets workers read them, kills a worker every few seconds and restarts both servers, and compares what
 * is left with a run that nobody disturbed.
 */
export async function runChaosTest(options: ChaosOptions): Promise<ChaosResult> {
  const { letters: count, scratch, redis, postgres, log = () => undefined } = options;
  const letters = await writeLetters(join(scratch, "letters"), count);
  const source = createFolderSource({ paths: [letters.folder] });
  const calm = await openStore(`sqlite:${join(scratch, "calm.db")}`);
  const pool = createExtractPool({ size: 2 });
  await runEmbedded({ source, store: calm, extract: pool.extract, logger });
  await pool.close();
  log("An undisturbed run is done.");
  const started = performance.now();
  const store = await openStore(postgres.url);
  const work = await openWorkQueue({ url: redis.url, prefix: PREFIX });
  try {
    await enqueueSource({ source, store, work, logger });
    log("All is queued.");
    const done = await disturb(options, work, store);
    const jobsGivenUp = (await work.counts()).failed;
    const faults = await checkStore(store, calm, letters);
    return { ...done, ...faults, jobsGivenUp, seconds: (performance.now() - started) / 1000 };
  } finally {
    await work.close();
    await store.close();
    await calm.close();
  }
}

async function disturb(options: ChaosOptions, work: WorkQueue, store: Store) {
  const { redis, postgres, program, random, letters, log = () => undefined } = options;
  const environment = { STORE_URL: postgres.url, REDIS_URL: redis.url, QUEUE_PREFIX: PREFIX };
  const words = ["--threads", "1", "--concurrency", "4", "--take-over", "2"];
  const workers = startWorkers(options.workers, () => spawnFoiWorker(program, environment, words), random);
  const counts = { kills: 0, redisRestarts: 0, postgresRestarts: 0 };
  const restarts = [
    ...REDIS_AT.map((share, index) => ({ share, server: redis, name: "redisRestarts" as const, how: HOW[index % 2] })),
    ...POSTGRES_AT.map((share) => ({ share, server: postgres, name: "postgresRestarts" as const, how: HOW[0] })),
  ].sort((one, other) => one.share - other.share);
  const end = Date.now() + options.limitMs;
  let nextKill = Date.now() + options.killEveryMs;
  try {
    while (!(await isDone(work, store))) {
      if (Date.now() > end) throw new Error(`Not done in time: ${JSON.stringify(await store.ledger.counts())}`);
      const [next] = restarts;
      if (next !== undefined && (await settledShare(store, letters)) >= next.share) {
        restarts.shift();
        await sleep(random() * 300);
        await next.server.restart(next.how ?? "immediate");
        counts[next.name] += 1;
        log(`${next.name} at ${next.share}`);
      }
      if (Date.now() >= nextKill) {
        await workers.killOne();
        counts.kills += 1;
        nextKill = Date.now() + options.killEveryMs * (0.5 + random());
      }
      await sleep(100);
    }
  } finally {
    await workers.stop();
  }
  return counts;
}

const HOW = ["immediate", "fast"] as const;

/** The store may be away for a moment: it is asked until it answers. */
function settledShare(store: Store, letters: number): Promise<number> {
  return until("the store answers", 30_000, async () => {
    const { current, failed } = (await store.ledger.counts()).states;
    return (current + failed) / letters || 1e-9;
  });
}

async function isDone(work: WorkQueue, store: Store): Promise<boolean> {
  const { waiting, active, delayed } = await work.counts();
  if (waiting + active + delayed > 0) return false;
  const { kept, deferred } = await until("the store answers", 30_000, async () => (await store.ledger.counts()).states);
  if (kept + deferred > 0) throw new Error(`The queue is empty and ${kept + deferred} documents were not read.`);
  return true;
}
