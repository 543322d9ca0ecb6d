import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProgram } from "./find-program.js";
import { freePort } from "./free-port.js";
import { type OwnServer, startOwnServer } from "./own-server.js";
import { redisAnswers } from "./redis-answers.js";
import { until } from "./until.js";

/** The path of a server's program, or null where there is none. */
export function findRedisProgram(): string | null {
  return findProgram("redis-server", "valkey-server");
}

const SIGNALS = { fast: "SIGTERM", immediate: "SIGKILL" } as const;
const READY_MS = 10_000;

/** Starts a server that keeps what it is told in an append-only file, as the queue asks of one. */
export async function startOwnRedis(program: string): Promise<OwnServer> {
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
  return startOwnServer({ url, folder, start, signals: SIGNALS });
}
