import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { enqueueSource, openWorkQueue } from "@foi-records/ingest/queue";
import { openStore } from "@foi-records/store";
import { expect, test } from "@jest/globals";
import { startWorkers } from "../src/chaos/worker-processes.js";
import { startPostgres } from "../src/servers/start-postgres.js";
import { startRedis } from "../src/servers/start-redis.js";
import { until } from "../src/servers/until.js";

const CHILD = fileURLToPath(new URL("../dist/queue-child.js", import.meta.url));
const DEADLY = new URL("./threads/deadly-worker.js", import.meta.url).href;

const source = {
  name: "memory",
  async *discover() {
    for (let number = 0; number < 60; number++) {
      const text =
        number === 20 ? "deadly" : `Zeddle Council\nReference: FOI ${number}\n1. How many lamps?\n${number}\n`;
      const load = async () => ({ bytes: new TextEncoder().encode(text), mediaType: null });
      yield { uri: `https://letters.example/${number}`, retrievedAt: null, container: null, skipped: null, load };
    }
  },
};

test("a document that ends every process that reads it is set apart, alone, and the queue goes on", async () => {
  const [redis, postgres] = await Promise.all([startRedis(), startPostgres()]);
  const database = await postgres.createDatabase();
  const prefix = redis.makePrefix();
  const store = await openStore(database.url);
  const work = await openWorkQueue({ url: redis.url, prefix });
  const start = () => spawn(process.execPath, [CHILD, database.url, redis.url, prefix, DEADLY], { stdio: "inherit" });
  try {
    await enqueueSource({ source, store, work, logger: { warn: () => undefined } });
    const workers = startWorkers(2, start, () => 0);
    try {
      await until("the queue is worked", 90_000, async () => {
        const { waiting, active, delayed } = await work.counts();
        return waiting + active + delayed === 0;
      });
    } finally {
      await workers.stop();
    }
    expect(workers.died()).toBeGreaterThanOrEqual(3);
    const failed: string[] = [];
    for await (const { uri, code, state } of store.ledger.failed()) failed.push(`${uri} ${code} ${state}`);
    expect(failed).toEqual(["https://letters.example/20 EXTRACT_CRASHED failed"]);
    expect((await store.ledger.counts()).states).toMatchObject({ current: 59, kept: 0, deferred: 0 });
    expect(await work.counts()).toMatchObject({ failed: 0 });
  } finally {
    await work.close();
    await store.close();
    await database.drop();
    await redis.stop();
    await postgres.stop();
  }
});
