import { createExtractPool, DEFAULT_FETCH, DEFAULT_MAX_BYTES, openSource, runEmbedded } from "@foi-records/ingest";
import { openStore } from "@foi-records/store";

/** A process that can be killed: takes a folder or an archive into a store and tells its parent how far it is. */
const [url = "", place = ""] = process.argv.slice(2);
const store = await openStore(url);
const pool = createExtractPool({ size: 2 });
const summary = await runEmbedded({
  source: await openSource([place], {
    maxBytes: DEFAULT_MAX_BYTES,
    all: false,
    images: false,
    mediaType: null,
    uri: null,
    fields: { encoding: "text" },
    fetch: DEFAULT_FETCH,
    addressLists: [],
    stdin: process.stdin,
  }),
  store,
  extract: pool.extract,
  logger: { warn: () => undefined },
  onProgress: (counts) => process.send?.(counts),
});
await pool.close();
await store.close();
process.send?.({ ...summary, done: true }, () => process.disconnect());
