import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { RunCounts } from "@foi-records/ingest";
import { openStore } from "@foi-records/store";
import { fingerprintStore } from "./fingerprint-store.js";

/** What to kill, how often, and where the two stores may lie. */
export interface KillTestOptions {
  readonly folder: string;
  readonly kills: number;
  readonly scratch: string;
  /** 0 ≤ value < 1; the kills fall where it says. */
  readonly random: () => number;
  /** The built `ingest-child.js`. */
  readonly child: URL;
}

/** What was seen: the test holds where nothing differs and nothing was left to do. */
export interface KillTestResult {
  readonly documents: number;
  /** How many documents were done when each kill fell: below `documents` while the run still had work. */
  readonly killedAt: readonly number[];
  /** Tables that differ between the undisturbed store and the one whose process was killed. */
  readonly differences: readonly string[];
  /** What one more run over the finished store still stored. */
  readonly storedAgain: number;
}

/** A kill falls up to so long after its document, so that it meets a batch at any point of its writing. */
const MAX_EXTRA_MS = 40;

/** Takes a folder into one store undisturbed and into another with `kill -9` at random moments, and compares the two. */
export async function runKillTest(options: KillTestOptions): Promise<KillTestResult> {
  const calm = `sqlite:${join(options.scratch, "calm.db")}`;
  const killed = `sqlite:${join(options.scratch, "killed.db")}`;
  const calmly = await finish(start(options, calm));
  const documents = calmly.stored + calmly.failed;
  const killedAt: number[] = [];
  for (let kill = 0; kill < options.kills; kill++) {
    const share = documents / (options.kills + 1);
    killedAt.push(await killAfter(start(options, killed), Math.round(share * 2 * options.random()), options));
  }
  await finish(start(options, killed));
  const { stored: storedAgain } = await finish(start(options, killed));
  return { documents, killedAt, differences: await compare(calm, killed), storedAgain };
}

function start({ child, folder }: KillTestOptions, url: string): ChildProcess {
  return fork(child, [url, folder], { execArgv: [] });
}

/** Settles with the last counts once the process has ended by itself. */
async function finish(child: ChildProcess): Promise<RunCounts> {
  let last: RunCounts | null = null;
  child.on("message", (counts: RunCounts) => {
    last = counts;
  });
  const [code] = await once(child, "exit");
  if (code !== 0 || last === null) throw new Error(`The ingest ended with code ${code}.`);
  return last;
}

/** Kills the process once it has stored so many documents, and a moment more; gives how many were done by then. */
async function killAfter(child: ChildProcess, stored: number, { random }: KillTestOptions): Promise<number> {
  let done = 0;
  const reached = new Promise<void>((resolve) => {
    child.on("message", (counts: RunCounts) => {
      done = counts.current + counts.stored;
      if (counts.stored >= stored) resolve();
    });
  });
  const ended = once(child, "exit");
  await Promise.race([reached, ended]);
  await sleep(random() * MAX_EXTRA_MS);
  child.kill("SIGKILL");
  await ended;
  return done;
}

async function compare(calm: string, killed: string): Promise<readonly string[]> {
  const [expected, actual] = [await fingerprint(calm), await fingerprint(killed)];
  return Object.keys(expected).filter((table) => expected[table] !== actual[table]);
}

async function fingerprint(url: string): Promise<Readonly<Record<string, string>>> {
  const store = await openStore(url);
  try {
    return await fingerprintStore(store);
  } finally {
    await store.close();
  }
}
