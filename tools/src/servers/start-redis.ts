import { randomBytes } from "node:crypto";
import { Redis } from "ioredis";
import { findRedisProgram, startOwnRedis } from "./own-redis.js";
import { redisAnswers } from "./redis-answers.js";

/** A server of Redis for tests. */
export interface TestRedis {
  /** How it was come by. */
  readonly from: string;
  readonly url: string;
  /** A prefix that no other test has. */
  makePrefix(): string;
  /** Takes away every key under the prefixes that were made, and the server where it was started here. */
  stop(): Promise<void>;
}

const LOCAL = "redis://127.0.0.1:6379";

/**
 * A real Redis, by the first way that works: the server at `FOI_TEST_REDIS_URL`, one that answers on the usual port, one
 * started from an installed program. Where none does, it fails: tests of the queue are never left out.
 */
export async function startRedis(): Promise<TestRedis> {
  const given = process.env["FOI_TEST_REDIS_URL"];
  if (given !== undefined && given !== "") return over("FOI_TEST_REDIS_URL", given, async () => undefined);
  if (await redisAnswers(LOCAL)) return over(`the server at ${LOCAL}`, LOCAL, async () => undefined);
  const program = findRedisProgram();
  if (program === null) throw new Error(WAYS);
  const own = await startOwnRedis(program);
  return over(`a server started from ${program}`, own.url, own.stop);
}

const WAYS = `These tests need a Redis, and none was found. Give one, in any of these ways:
  - set FOI_TEST_REDIS_URL to redis://USER:PASSWORD@HOST:PORT; tests write under a prefix of their own;
  - run one on 127.0.0.1:6379;
  - install redis-server or valkey-server (Debian, Ubuntu: apt-get install redis-server): one is started on a free port.`;

function over(from: string, url: string, stop: () => Promise<void>): TestRedis {
  const prefixes: string[] = [];
  return {
    from,
    url,
    makePrefix() {
      const prefix = `foi-test-${randomBytes(6).toString("hex")}`;
      prefixes.push(prefix);
      return prefix;
    },
    async stop() {
      const redis = new Redis(url);
      for (const prefix of prefixes) {
        const keys = await redis.keys(`${prefix}:*`);
        if (keys.length > 0) await redis.del(keys);
      }
      redis.disconnect();
      await stop();
    },
  };
}
