import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareReadings, createExtractPool, runEmbedded, runReferences } from "@foi-records/ingest";
import { openStore, type Store } from "@foi-records/store";
import { makePage } from "./make-pages/index.js";
import { OTHER_RULES } from "./parity/other-rules.js";

/** `node tools/dist/dry-run-test.js [PAGES]`: exits 1 where a dry run tells other changes than a real run then makes. */
const [pages = "10000"] = process.argv.slice(2);
const DISTINCT = 500;
const logger = { warn: () => undefined };
const texts = Array.from({ length: DISTINCT }, (_, index) => makePage(index + 1).bytes);
const source = {
  name: "made pages",
  async *discover() {
    for (let number = 1; number <= Number(pages); number++) {
      const load = async () => ({ bytes: texts[number % DISTINCT] ?? new Uint8Array(), mediaType: null });
      yield { uri: `https://pages.example/${number}`, retrievedAt: null, container: null, skipped: null, load };
    }
  },
};

async function versionCounts(store: Store): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for await (const { id, documentId } of store.records.rows("records")) {
    counts.set(documentId, (counts.get(documentId) ?? 0) + (await store.records.versions(id)).length);
  }
  return counts;
}

const scratch = await mkdtemp(join(tmpdir(), "foi-dry-run-"));
const store = await openStore(`sqlite:${join(scratch, "foi.db")}`);
const pool = createExtractPool({ size: 2 });
const other = createExtractPool({ size: 2, worker: new URL("./parity/other-rules.js", import.meta.url) });
try {
  await runEmbedded({ source, store, extract: pool.extract, logger });
  const before = await versionCounts(store);
  const options = { store, extract: other.extract, extractor: OTHER_RULES };
  const told = await compareReadings({ ...options, refs: store.ledger.select({ staleFor: OTHER_RULES }) });
  const refs = store.ledger.select({ staleFor: OTHER_RULES });
  const { stored, changed } = await runReferences(refs, { ...options, logger });
  const after = await versionCounts(store);
  const really = [...after].filter(([id, count]) => count !== before.get(id)).map(([id]) => id);
  const same = JSON.stringify(really.sort()) === JSON.stringify(told.changedDocuments);
  const { documents, records, failures } = told;
  console.log(
    JSON.stringify(
      { documents, records, failures, stored, changed, told: told.changedDocuments.length, same },
      null,
      2,
    ),
  );
  process.exitCode = same && changed === told.changedDocuments.length ? 0 : 1;
} finally {
  await Promise.all([pool.close(), other.close()]);
  await store.close();
  await rm(scratch, { recursive: true });
}
