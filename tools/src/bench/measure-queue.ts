import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { enqueueReferences, openWorkQueue } from "@foi-records/ingest/queue";
import { openStore, type Store } from "@foi-records/store";
import { startOwnPostgres } from "../servers/own-postgres.js";
import { startOwnRedis } from "../servers/own-redis.js";
import type { OwnServer } from "../servers/own-server.js";
import { until } from "../servers/until.js";
import { cpuOf } from "./cpu-of.js";
import { makePages, pagesOf } from "./pages.js";
import { median } from "./timing.js";

/** What one way of running costs. */
export interface Cost {
  readonly pagesPerSecond: number;
  /** Processor milliseconds a page, of workers and servers together. */
  readonly cpuMs: number;
}

/** Two processes without a queue and a store, with a queue, and with a queue and a PostgreSQL. */
export interface QueueCosts {
  readonly pages: number;
  readonly pure: Cost;
  readonly queue: Cost;
  readonly postgres: Cost;
}

const CHILD = new URL("./queue-child.js", import.meta.url);
const PROCESSES = 2;
/** Until the compiler has settled. */
const WARM_UP_PAGES = 8000;
const ROUNDS = 5;
const PREFIX = "bench";

/** One way of working, ready to take pages again and again. */
interface Way {
  /** Works so many pages, which no round before it had. */
  work(set: string, pages: number): Promise<Cost>;
  close(): Promise<void>;
}

/** Measures the three ways in turns, so that what else the machine does falls on all of them; gives the middle of the rounds. */
export async function measureQueue(
  pages: number,
  programs: { readonly redis: string; readonly postgres: string },
): Promise<QueueCosts> {
  const redis = await startOwnRedis(programs.redis);
  const postgres = await startOwnPostgres(programs.postgres);
  const ways: Way[] = [];
  const costs: Cost[][] = [];
  try {
    for (const open of [openPure, () => openWorkers(redis, null), () => openWorkers(redis, postgres)]) {
      const way = await open();
      ways.push(way);
      await way.work("warm-up", WARM_UP_PAGES);
    }
    for (let round = 0; round < ROUNDS; round++) {
      const inTurn: Cost[] = [];
      for (const way of ways) inTurn.push(await way.work(`round-${round}`, pages));
      costs.push(inTurn);
    }
  } finally {
    for (const way of ways) await way.close();
    await redis.stop();
    await postgres.stop();
  }
  const [pure, queue, stored] = [0, 1, 2].map((way) => middleOf(costs.map((inTurn) => inTurn[way] as Cost)));
  return { pages, pure: pure as Cost, queue: queue as Cost, postgres: stored as Cost };
}

function middleOf(costs: readonly Cost[]): Cost {
  return {
    pagesPerSecond: median(costs.map(({ pagesPerSecond }) => pagesPerSecond)),
    cpuMs: median(costs.map(({ cpuMs }) => cpuMs)),
  };
}

async function startChildren(words: readonly string[]): Promise<readonly ChildProcess[]> {
  const children = Array.from({ length: PROCESSES }, () => fork(CHILD, words, { execArgv: [] }));
  await Promise.all(children.map((child) => once(child, "message")));
  return children;
}

async function stopChildren(children: readonly ChildProcess[]): Promise<void> {
  await Promise.all(
    children.map(async (child) => {
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    }),
  );
}

async function ask(child: ChildProcess, message: object): Promise<number> {
  const answer = once(child, "message");
  child.send(message);
  const [{ cpuMs }] = (await answer) as [{ readonly cpuMs: number }];
  return cpuMs;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

async function openPure(): Promise<Way> {
  const children = await startChildren([]);
  const all = async (read: number) => sum(await Promise.all(children.map((child) => ask(child, { read }))));
  return {
    async work(_set, pages) {
      const before = await all(0);
      const started = performance.now();
      const after = await all(pages / PROCESSES);
      return costOf(pages, started, after - before);
    },
    close: () => stopChildren(children),
  };
}

async function openWorkers(redis: OwnServer, postgres: OwnServer | null): Promise<Way> {
  const prefix = postgres === null ? PREFIX : `${PREFIX}-store`;
  const work = await openWorkQueue({ url: redis.url, prefix });
  const store = postgres === null ? null : await openStore(postgres.url);
  const children = await startChildren([postgres?.url ?? "", redis.url, prefix]);
  const servers = [redis.pid(), ...(postgres === null ? [] : [postgres.pid()])];
  const usage = async () =>
    sum([...(await Promise.all(children.map((child) => ask(child, {})))), ...servers.map((pid) => cpuOf(pid))]);
  return {
    async work(set, pages) {
      await keep(store, set, pages);
      const before = await usage();
      const started = performance.now();
      await enqueueReferences(refsOf(set, pages), { work });
      await until("the queue is worked", 600_000, async () => {
        const { waiting, active, delayed } = await work.counts();
        return waiting + active + delayed === 0;
      });
      return costOf(pages, started, (await usage()) - before);
    },
    async close() {
      await stopChildren(children);
      await work.close();
      await store?.close();
    },
  };
}

function costOf(pages: number, started: number, cpuMs: number): Cost {
  return { pagesPerSecond: (pages * 1000) / (performance.now() - started), cpuMs: cpuMs / pages };
}

async function* refsOf(set: string, count: number) {
  for (const { ref } of pagesOf(makePages(), set, count)) yield ref;
}

/** The pages stand in the store before the clock starts: keeping them is the work of whoever fills the queue. */
async function keep(store: Store | null, set: string, count: number): Promise<void> {
  if (store === null) return;
  const kept = [...pagesOf(makePages(), set, count)].map(({ ref, bytes }) =>
    store.ledger.keep({ ref, bytes, mediaType: "text/html", retrievedAt: null, container: null }),
  );
  await Promise.all(kept);
}
