import { createExtractPool, createFolderSource, runEmbedded } from "@foi-records/ingest";
import { openStore } from "@foi-records/store";

/** A process that can be killed: takes a folder into a store and tells its parent how far it is. */
const [url = "", folder = ""] = process.argv.slice(2);
const store = await openStore(url);
const pool = createExtractPool({ size: 2 });
const summary = await runEmbedded({
  source: createFolderSource({ paths: [folder] }),
  store,
  extract: pool.extract,
  logger: { warn: () => undefined },
  onProgress: (counts) => process.send?.(counts),
});
await pool.close();
await store.close();
process.send?.({ ...summary, done: true }, () => process.disconnect());
