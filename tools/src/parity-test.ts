import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runParityTest } from "./parity/run-parity-test.js";
import { startPostgres } from "./servers/start-postgres.js";
import { startRedis } from "./servers/start-redis.js";

/** `node tools/dist/parity-test.js [PAGES]`: exits 1 where one way of running, or one database, stores something else. */
const [pages = "2000"] = process.argv.slice(2);
const scratch = await mkdtemp(join(tmpdir(), "foi-parity-"));
const [redis, postgres] = await Promise.all([startRedis(), startPostgres()]);
const databases = await Promise.all([1, 2, 3].map(() => postgres.createDatabase()));
try {
  const result = await runParityTest({
    pages: Number(pages),
    scratch,
    databases: databases.map(({ url }) => url),
    redisUrl: redis.url,
    makePrefix: redis.makePrefix,
  });
  console.log(JSON.stringify(result, null, 2));
  process.exitCode = Object.keys(result.differences).length === 0 ? 0 : 1;
} finally {
  await Promise.all(databases.map((database) => database.drop()));
  await redis.stop();
  await postgres.stop();
  await rm(scratch, { recursive: true });
}
