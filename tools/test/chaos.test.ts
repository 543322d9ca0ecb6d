import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { runChaosTest } from "../src/chaos/run-chaos-test.js";
import { findPostgresPrograms, startOwnPostgres } from "../src/servers/own-postgres.js";
import { findRedisProgram, startOwnRedis } from "../src/servers/own-redis.js";

test("killed workers, a Redis restarted twice and a PostgreSQL restarted once leave what a quiet run leaves", async () => {
  const [redisProgram, postgresPrograms] = [findRedisProgram(), findPostgresPrograms()];
  if (redisProgram === null || postgresPrograms === null) {
    throw new Error("This test stops servers, so it starts its own: install redis-server and postgresql.");
  }
  const scratch = await mkdtemp(join(tmpdir(), "foi-chaos-"));
  const [redis, postgres] = await Promise.all([startOwnRedis(redisProgram), startOwnPostgres(postgresPrograms)]);
  try {
    const result = await runChaosTest({
      letters: 600,
      scratch,
      redis,
      postgres,
      program: fileURLToPath(new URL("../../apps/cli/bin/foi.js", import.meta.url)),
      workers: 3,
      killEveryMs: 2500,
      random: Math.random,
      limitMs: 200_000,
    });
    expect(result).toMatchObject({
      redisRestarts: 2,
      postgresRestarts: 1,
      jobsGivenUp: 0,
      missing: [],
      double: [],
      wronglyFailed: [],
      notFailed: [],
      differences: [],
    });
    expect(result.kills).toBeGreaterThan(0);
  } finally {
    await redis.stop();
    await postgres.stop();
    await rm(scratch, { recursive: true });
  }
});
