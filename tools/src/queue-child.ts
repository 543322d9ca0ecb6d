import { createExtractPool, createGate } from "@foi-records/ingest";
import { openWorkQueue, startQueueWorker } from "@foi-records/ingest/queue";
import { openStore } from "@foi-records/store";

/** A worker whose threads run another module: `node queue-child.js STORE REDIS PREFIX MODULE`. It ends when it is killed. */
const [storeUrl = "", redisUrl = "", prefix = "", module = ""] = process.argv.slice(2);
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const pool = createExtractPool({ size: 1, worker: new URL(module) });
startQueueWorker({
  store: await openStore(storeUrl),
  work: await openWorkQueue({ url: redisUrl, prefix }),
  prefix,
  logger: silent,
  extract: pool.extract,
  gate: createGate(2),
  concurrency: 2,
  takeOverMs: 1000,
});
