import { extractDocuments } from "@foi-records/extract";
import { createExtractPool, createGate } from "@foi-records/ingest";
import { openWorkQueue, startQueueWorker } from "@foi-records/ingest/queue";
import { openStore, type Store } from "@foi-records/store";
import { inBatches } from "./in-batches.js";
import { createNullStore } from "./null-store.js";
import { makePages, pagesOf, toRaw } from "./pages.js";

/** A measured process. It answers `usage` with its processor time, and `read N` by reading N pages without queue or store. */
const [storeUrl = "", redisUrl = "", prefix = ""] = process.argv.slice(2);
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const BATCHING = { documents: 400, waitMs: 250 };

if (redisUrl !== "") {
  const pool = createExtractPool({ size: 1 });
  startQueueWorker({
    store: storeUrl === "" ? (createNullStore() as Store) : await openStore(storeUrl, BATCHING),
    work: await openWorkQueue({ url: redisUrl, prefix }),
    prefix,
    logger: silent,
    extract: pool.extract,
    gate: createGate(pool.inHand),
    concurrency: 16,
  });
}

const pages = makePages();
process.on("message", async (message: { readonly read?: number }) => {
  if (message.read !== undefined) {
    for (const some of inBatches([...pagesOf(pages, "pure", message.read)])) await extractDocuments(some.map(toRaw));
  }
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1000 });
});
process.send?.({ ready: true });
