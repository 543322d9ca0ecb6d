import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { extractDocument, extractDocuments } from "@foi-records/extract";
import { createExtractPool, runEmbedded, type Source } from "@foi-records/ingest";
import { openStore } from "@foi-records/store";
import { parse } from "parse5";
import { inBatches } from "./bench/in-batches.js";
import { measurePdf } from "./bench/measure-pdf.js";
import { measureSearch } from "./bench/measure-search.js";
import { rawOf } from "./bench/raw-of.js";
import { readOptions } from "./bench/read-options.js";
import { cpuOfWork, median } from "./bench/timing.js";
import { type MadePage, makePage } from "./make-pages/index.js";

/** Until the compiler has settled: functions are still thrown away and made again until the twentieth pass over the pages. */
const WARM_UPS = 24;
const ROUNDS = 9;
/** Pages of the web archive that is searched: about 100 MB. */
const SEARCHED_PAGES = 3000;

/** Processor time of one pass over some pages: read in step, as threads do; read one after another; only parsed. */
interface Pass {
  readonly extract: number;
  readonly oneByOne: number;
  readonly parse: number;
}

async function measure(pages: readonly MadePage[]): Promise<Pass> {
  const documents = pages.map(rawOf);
  const passes: Pass[] = [];
  for (let round = 0; round < WARM_UPS + ROUNDS; round++) {
    const parsing = await cpuOfWork(() => {
      for (const page of pages) if (page.format === "html") parse(page.text);
    });
    const extract = await cpuOfWork(async () => {
      for (const some of inBatches(documents)) await extractDocuments(some);
    });
    const oneByOne = await cpuOfWork(async () => {
      for (const document of documents) await extractDocument(document);
    });
    if (round >= WARM_UPS) passes.push({ extract, oneByOne, parse: parsing });
  }
  const middle = (of: (pass: Pass) => number) => median(passes.map(of));
  return {
    extract: middle(({ extract }) => extract),
    oneByOne: middle(({ oneByOne }) => oneByOne),
    parse: middle(({ parse: parsing }) => parsing),
  };
}

/** Pages that stand in memory, as a source. */
function memorySource(pages: readonly MadePage[]): Source {
  return {
    name: "memory",
    discover: async function* () {
      for (const page of pages) {
        const { ref, bytes, mediaType } = rawOf(page);
        const load = async () => ({ bytes, mediaType });
        yield { uri: ref.uri, retrievedAt: null, container: null, skipped: null, load };
      }
    },
  };
}

/** A whole run, threads that read and an SQLite file that keeps bytes, records and their search index, beside the same threads alone. */
async function measureEmbedded(pages: readonly MadePage[], threads: number) {
  const folder = await mkdtemp(join(tmpdir(), "foi-bench-"));
  const pool = createExtractPool({ size: threads });
  const ingest = async (name: string) => {
    const store = await openStore(`sqlite:${join(folder, `${name}.db`)}`);
    try {
      const logger = { warn: () => undefined };
      return await runEmbedded({ store, extract: pool.extract, logger, source: memorySource(pages) });
    } finally {
      await store.close();
    }
  };
  try {
    for (let round = 0; round < WARM_UPS; round++) await ingest(`warm-up-${round}`);
    const alone = await cpuOfWork(() => Promise.all(pages.map((page) => pool.extract(rawOf(page)))));
    let seconds = 0;
    const cpu = await cpuOfWork(async () => {
      ({ seconds } = await ingest("measured"));
    });
    return { cpu, alone, seconds };
  } finally {
    await pool.close();
    await rm(folder, { recursive: true });
  }
}

const rounded = (value: number) => Math.round(value * 100) / 100;
const bytesOf = (pages: readonly MadePage[]) => pages.reduce((sum, { bytes }) => sum + bytes.length, 0);

/** Measures reading against parsing alone, over generated pages of the sizes that sites have. */
async function bench(count: number, seed: number) {
  const seeds = Array.from({ length: count }, (_, index) => seed + index);
  const html = seeds.map((one) => makePage(one, { format: "html" }));
  const text = seeds.map((one) => makePage(one, { format: "text", placement: "beside" }));
  const web = await measure(html);
  const plain = await measure(text);
  const threads = availableParallelism();
  const whole = await measureEmbedded(html, threads);
  const pdf = await measurePdf({ warmUps: WARM_UPS, rounds: ROUNDS });
  const archive = await measureSearch(SEARCHED_PAGES, seed);
  return {
    archive: { ...archive, ratio: rounded(archive.ratio), cpuRatio: rounded(archive.cpuRatio) },
    html: {
      pages: count,
      meanKilobytes: rounded(bytesOf(html) / count / 1000),
      parseMs: rounded(web.parse / count),
      extractMs: rounded(web.extract / count),
      ratio: rounded(web.extract / web.parse),
      oneByOneMs: rounded(web.oneByOne / count),
      oneByOneRatio: rounded(web.oneByOne / web.parse),
      pagesPerSecond: Math.round((count * 1000) / web.extract),
    },
    text: {
      pages: count,
      meanKilobytes: rounded(bytesOf(text) / count / 1000),
      extractMs: rounded(plain.extract / count),
      msPerMegabyte: rounded((plain.extract * 1e6) / bytesOf(text)),
      pagesPerSecond: Math.round((count * 1000) / plain.extract),
    },
    pdf: {
      letters: pdf.letters,
      pages: pdf.pages,
      getTextMs: rounded(pdf.getText / pdf.pages),
      extractMs: rounded(pdf.extract / pdf.pages),
      rate: rounded(pdf.getText / pdf.extract),
    },
    embedded: {
      threads,
      pagesPerSecond: Math.round(count / whole.seconds),
      cpuMs: rounded(whole.cpu / count),
      cpuOverExtraction: rounded(whole.cpu / whole.alone),
    },
  };
}

const options = readOptions(200);
const result = await bench(options.pages, options.seed);
if (options.json) console.log(JSON.stringify(result));
else {
  const { html, text, pdf, embedded, archive } = result;
  console.log(`HTML   ${html.pages} pages, mean ${html.meanKilobytes} kB`);
  console.log(
    `       parse5 alone ${html.parseMs} ms a page, extractDocuments ${html.extractMs} ms: ratio ${html.ratio}`,
  );
  console.log(`       one page after another ${html.oneByOneMs} ms: ratio ${html.oneByOneRatio}`);
  console.log(`       ${html.pagesPerSecond} pages a second on one core`);
  console.log(`Text   ${text.pages} pages, mean ${text.meanKilobytes} kB`);
  console.log(
    `       ${text.extractMs} ms a page, ${text.msPerMegabyte} ms a megabyte, ${text.pagesPerSecond} pages a second`,
  );
  console.log(`PDF    ${pdf.pages} pages in ${pdf.letters} letters`);
  console.log(
    `       pdf-parse's getText alone ${pdf.getTextMs} ms a page, extractDocuments ${pdf.extractMs} ms: rate ${pdf.rate}`,
  );
  console.log(
    `WARC   ${archive.pages} pages, ${archive.megabytes} MB unpacked, ${archive.responses} of them responses; ${archive.passedOn} passed on`,
  );
  console.log(
    `       gunzip alone ${archive.gunzip} MB/s, searched at ${archive.search} MB/s: rate ${archive.ratio} (by processor time ${archive.cpuRatio})`,
  );
  console.log(
    `       memory grew by ${archive.grownMegabytes[0]} MB, over four times the file by ${archive.grownMegabytes[1]} MB`,
  );
  console.log(
    `Ingest ${embedded.pagesPerSecond} HTML pages a second into SQLite, search index included, with ${embedded.threads} threads`,
  );
  console.log(`       ${embedded.cpuMs} ms of processor a page, ${embedded.cpuOverExtraction} times reading alone`);
}
// In a process of its own, as workers are: nothing of what was measured here is warm there.
const queue = fileURLToPath(new URL("./bench/queue.js", import.meta.url));
const { status } = spawnSync(process.execPath, [queue, ...(options.json ? ["--json"] : [])], { stdio: "inherit" });
process.exitCode = status ?? 1;
