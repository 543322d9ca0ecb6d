import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runChaosTest } from "./chaos/run-chaos-test.js";
import { findPostgresPrograms, startOwnPostgres } from "./servers/own-postgres.js";
import { findRedisProgram, startOwnRedis } from "./servers/own-redis.js";

/** `node tools/dist/chaos-test.js [LETTERS]`: exits 1 where workers and servers that die leave another store than a quiet run. */
const [letters = "10000"] = process.argv.slice(2);
const [redisProgram, postgresPrograms] = [findRedisProgram(), findPostgresPrograms()];
if (redisProgram === null || postgresPrograms === null) {
  throw new Error("This test stops servers, so it starts its own: install redis-server and postgresql.");
}
const scratch = await mkdtemp(join(tmpdir(), "foi-chaos-"));
const redis = await startOwnRedis(redisProgram);
const postgres = await startOwnPostgres(postgresPrograms);
try {
  const result = await runChaosTest({
    letters: Number(letters),
    scratch,
    redis,
    postgres,
    program: fileURLToPath(new URL("../../apps/cli/bin/foi.js", import.meta.url)),
    workers: 3,
    killEveryMs: 3000,
    random: Math.random,
    limitMs: 30 * 60_000,
    log: (line) => console.error(line),
  });
  const { missing, double, wronglyFailed, notFailed, differences, jobsGivenUp } = result;
  console.log(JSON.stringify(result, null, 2));
  const faults = [missing, double, wronglyFailed, notFailed, differences].reduce((sum, list) => sum + list.length, 0);
  process.exitCode = faults + jobsGivenUp === 0 ? 0 : 1;
} finally {
  await redis.stop();
  await postgres.stop();
  await rm(scratch, { recursive: true });
}
