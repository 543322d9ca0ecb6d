import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProgram } from "./find-program.js";
import { freePort } from "./free-port.js";
import { redisAnswers } from "./redis-answers.js";
import { until } from "./until.js";

/** A server of Redis, or of Valkey, that this process started on a free port of the loopback. */
export interface OwnRedis {
  readonly url: string;
  pid(): number;
  /** Stops it as an administrator would, or at once as a crash would, and starts it again on the same data. */
  restart(how: "fast" | "immediate"): Promise<void>;
  stop(): Promise<void>;
}

/** The path of a server's program, or null where there is none. */
export function findRedisProgram(): string | null {
  return findProgram("redis-server", "valkey-server");
}

const SIGNALS = { fast: "SIGTERM", immediate: "SIGKILL" } as const;
const READY_MS = 10_000;

/** Starts a server that keeps what it is told in an append-only file, as the queue asks of one. */
export async function startOwnRedis(program: string): Promise<OwnRedis> {
  const folder = mkdtempSync(join(tmpdir(), "foi-redis-"));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const words = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", ""];
  const flags = [...words, "--appendonly", "yes", "--maxmemory-policy", "noeviction", "--daemonize", "no"];
  const start = async (): Promise<ChildProcess> => {
    const child = spawn(program, flags, { stdio: "ignore" });
    await until("Redis starts", READY_MS, () => redisAnswers(url));
    return child;
  };
  let server = await start();
  const end = async (signal: NodeJS.Signals) => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, "exit");
    server.kill(signal);
    await ended;
  };
  return {
    url,
    pid: () => server.pid ?? 0,
    async restart(how) {
      await end(SIGNALS[how]);
      server = await start();
    },
    async stop() {
      await end("SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
