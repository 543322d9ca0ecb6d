import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { runParityTest } from "../src/parity/run-parity-test.js";
import { startPostgres } from "../src/servers/start-postgres.js";
import { startRedis } from "../src/servers/start-redis.js";

test("pages of many layouts leave the same stores in line, by threads and by the queue, in SQLite and PostgreSQL", async () => {
  const scratch = await mkdtemp(join(tmpdir(), "foi-parity-"));
  const [redis, postgres] = await Promise.all([startRedis(), startPostgres()]);
  const databases = await Promise.all([1, 2, 3].map(() => postgres.createDatabase()));
  try {
    const result = await runParityTest({
      pages: 40,
      scratch,
      databases: databases.map(({ url }) => url),
      redisUrl: redis.url,
      makePrefix: redis.makePrefix,
    });
    expect(result.differences).toEqual({});
    expect(result.stores).toHaveLength(6);
    expect(result.documents).toMatch(/^40 /);
  } finally {
    await Promise.all(databases.map((database) => database.drop()));
    await redis.stop();
    await postgres.stop();
    await rm(scratch, { recursive: true });
  }
});
