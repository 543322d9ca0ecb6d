import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** Processes that are started, killed and started again. */
export interface WorkerProcesses {
  /** Kills one by SIGKILL, whichever `random` says, and starts another. */
  killOne(): Promise<void>;
  /** How many have ended by themselves, and were started again. */
  readonly died: () => number;
  stop(): Promise<void>;
}

/** Keeps so many processes running; each that ends is followed by another. */
export function startWorkers(count: number, start: () => ChildProcess, random: () => number): WorkerProcesses {
  const children = new Set<ChildProcess>();
  let died = 0;
  let stopping = false;
  const launch = () => {
    const child = start();
    children.add(child);
    child.once("exit", () => {
      children.delete(child);
      if (stopping) return;
      died += 1;
      launch();
    });
  };
  for (let number = 0; number < count; number++) launch();
  return {
    died: () => died,
    async killOne() {
      const all = [...children];
      const child = all[Math.floor(random() * all.length)];
      if (child === undefined) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
    async stop() {
      stopping = true;
      await Promise.all(
        [...children].map(async (child) => {
          const ended = once(child, "exit");
          child.kill("SIGKILL");
          await ended;
        }),
      );
    },
  };
}

/** `foi worker` as a process of its own. */
export function spawnFoiWorker(program: string, environment: Record<string, string>, words: readonly string[]) {
  return spawn(process.execPath, [program, "worker", ...words], {
    env: { ...process.env, LOG_LEVEL: "error", ...environment },
    stdio: ["ignore", "ignore", "inherit"],
  });
}
