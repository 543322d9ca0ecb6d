import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createExtractPool, runEmbedded } from "@foi-records/ingest";
import { openStore } from "@foi-records/store";
import { type BenchPage, makePages, pagesOf, toRaw } from "./pages.js";
import { cpuOfWork } from "./timing.js";

/** What a page costs by one thread alone, and in a whole run into SQLite, search index included, by the same thread, in processor milliseconds. */
export interface EmbeddedCosts {
  readonly alone: number;
  readonly whole: number;
}

/** Until the compiler has settled, in the thread that reads and in the one that writes. */
const WARM_UP_PAGES = 4000;
const ROUNDS = 5;
const logger = { warn: () => undefined };

/** Measures both in turns, so that what else the machine does falls on both; gives the middle of the rounds. */
export async function measureEmbedded(pages: number): Promise<EmbeddedCosts> {
  const folder = await mkdtemp(join(tmpdir(), "foi-bench-"));
  const made = makePages();
  const pool = createExtractPool({ size: 1 });
  const alone = async (set: string, count: number) => {
    const waiting = pagesOf(made, set, count);
    const readSome = async () => {
      for (const page of waiting) await pool.extract(toRaw(page));
    };
    await Promise.all(Array.from({ length: pool.inHand }, readSome));
  };
  const whole = async (set: string, count: number) => {
    const store = await openStore(`sqlite:${join(folder, "foi.db")}`);
    await runEmbedded({ source: sourceOf(pagesOf(made, set, count)), store, extract: pool.extract, logger });
    await store.close();
  };
  try {
    await alone("warm-up-alone", WARM_UP_PAGES);
    await whole("warm-up-whole", WARM_UP_PAGES);
    const costs: EmbeddedCosts[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const [a, b] = [
        await cpuOfWork(() => alone(`a${round}`, pages)),
        await cpuOfWork(() => whole(`w${round}`, pages)),
      ];
      costs.push({ alone: a / pages, whole: b / pages });
    }
    costs.sort((one, other) => one.alone / one.whole - other.alone / other.whole);
    return costs[Math.floor(ROUNDS / 2)] ?? { alone: 0, whole: 0 };
  } finally {
    await pool.close();
    await rm(folder, { recursive: true });
  }
}

function sourceOf(pages: Iterable<BenchPage>) {
  return {
    name: "made pages",
    async *discover() {
      for (const { ref, bytes } of pages) {
        const load = async () => ({ bytes, mediaType: "text/html" });
        yield { uri: ref.uri, retrievedAt: null, container: null, skipped: null, load };
      }
    },
  };
}
