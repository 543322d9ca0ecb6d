import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createExtractPool, runEmbedded } from "@foi-records/ingest";
import { openStore } from "@foi-records/store";

/** `node tools/dist/bench/memory.js [LETTERS]`: the memory of a run when a tenth is done and when all is; exits 1 where it grows. */
const total = Number(process.argv[2] ?? "100000");
const MOST_GROWTH = 1.15;

const source = {
  name: "letters",
  async *discover() {
    for (let number = 0; number < total; number++) {
      const text = `Zeddle Council\nReference: FOI ${number}\n1. How many lamps are there in ward ${number % 40}?\nThere are ${number}.\n`;
      const load = async () => ({ bytes: new TextEncoder().encode(text), mediaType: "text/plain" });
      yield { uri: `https://letters.example/${number}`, retrievedAt: null, container: null, skipped: null, load };
    }
  },
};

const folder = await mkdtemp(join(tmpdir(), "foi-memory-"));
const store = await openStore(`sqlite:${join(folder, "foi.db")}`);
const pool = createExtractPool({ size: 2 });
const most = { first: 0, last: 0 };
try {
  await runEmbedded({
    source,
    store,
    extract: pool.extract,
    logger: { warn: () => undefined },
    onProgress: ({ stored }) => {
      if (stored % 100 !== 0) return;
      const rss = process.memoryUsage.rss();
      if (stored <= total / 10) most.first = Math.max(most.first, rss);
      else if (stored > total * 0.9) most.last = Math.max(most.last, rss);
    },
  });
} finally {
  await pool.close();
  await store.close();
  await rm(folder, { recursive: true });
}
const growth = most.last / most.first;
const megabytes = (bytes: number) => Math.round(bytes / 1e6);
console.log(
  `Memory ${total} letters: ${megabytes(most.first)} MB up to a tenth, ${megabytes(most.last)} MB in the last tenth: ${growth.toFixed(2)}`,
);
process.exitCode = growth <= MOST_GROWTH ? 0 : 1;
