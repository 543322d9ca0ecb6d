import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { RawDocument } from "@foi-records/contract";
import { extractDocument } from "@foi-records/extract";
import { createExtractPool, runEmbedded, type Source } from "@foi-records/ingest";
import { openStore } from "@foi-records/store";
import { parse } from "parse5";
import { measureSearch } from "./bench/measure-search.js";
import { type MadePage, makePage } from "./make-pages/index.js";

/** Until the compiler has settled: functions are still thrown away and made again until the twentieth pass over the pages. */
const WARM_UPS = 24;
const ROUNDS = 9;
/** Pages of the web archive that is searched: about 100 MB. */
const SEARCHED_PAGES = 3000;

/** Milliseconds of processor time that a call takes, whatever else the machine is doing. */
async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");

const MEDIA_TYPES = { html: "text/html", text: "text/plain", pdf: "application/pdf" };

interface Named {
  readonly name: string;
  readonly format: keyof typeof MEDIA_TYPES;
  readonly bytes: Uint8Array;
}

function rawOf({ name, format, bytes }: Named): RawDocument {
  const uri = `https://pages.example/${name}`;
  const hash = sha256(bytes);
  const ref = { id: sha256(`${uri}\n${hash}`), uri, sha256: hash };
  return { ref, bytes, mediaType: MEDIA_TYPES[format], retrievedAt: null, container: null };
}

/** Processor time of one pass over some pages. */
interface Pass {
  readonly extract: number;
  readonly parse: number;
}

async function measure(pages: readonly MadePage[]): Promise<Pass> {
  const documents = pages.map(rawOf);
  const passes: Pass[] = [];
  for (let round = 0; round < WARM_UPS + ROUNDS; round++) {
    const parsing = await cpuOf(() => {
      for (const page of pages) if (page.format === "html") parse(page.text);
    });
    const extracting = await cpuOf(async () => {
      for (const document of documents) await extractDocument(document);
    });
    if (round >= WARM_UPS) passes.push({ extract: extracting, parse: parsing });
  }
  return { extract: median(passes.map(({ extract }) => extract)), parse: median(passes.map((pass) => pass.parse)) };
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

/** The letters that are shipped as PDF. */
async function readLetters(): Promise<readonly Uint8Array[]> {
  const cases = fileURLToPath(new URL("../../fixtures/cases", import.meta.url));
  const files = (await readdir(cases, { recursive: true })).filter((file) => file.endsWith(".pdf")).sort();
  return Promise.all(files.map(async (file) => Uint8Array.from(await readFile(join(cases, file)))));
}

/** The text of a PDF and nothing more, as pdf-parse gives it; gives the number of pages. */
async function getText(bytes: Uint8Array): Promise<number> {
  // Loaded late: its pdf.js changes what all arrays of this thread do on Node 20.
  const { PDFParse } = await import("pdf-parse");
  const parser = new PDFParse({ data: Uint8Array.from(bytes) });
  try {
    return (await parser.getText({ pageJoiner: "" })).total;
  } finally {
    await parser.destroy();
  }
}

/** Reading PDF letters into records beside taking their text out. */
async function measurePdf() {
  const letters = await readLetters();
  const documents = letters.map((bytes, index) => rawOf({ name: `${index}.pdf`, format: "pdf", bytes }));
  const passes: Pass[] = [];
  let pages = 0;
  for (let round = 0; round < WARM_UPS + ROUNDS; round++) {
    pages = 0;
    const parsing = await cpuOf(async () => {
      for (const bytes of letters) pages += await getText(bytes);
    });
    const extracting = await cpuOf(async () => {
      for (const document of documents) await extractDocument(document);
    });
    if (round >= WARM_UPS) passes.push({ extract: extracting, parse: parsing });
  }
  const [extract, parse] = [median(passes.map((pass) => pass.extract)), median(passes.map((pass) => pass.parse))];
  return { letters: letters.length, pages, extract, parse };
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
    const alone = await cpuOf(() => Promise.all(pages.map((page) => pool.extract(rawOf(page)))));
    let seconds = 0;
    const cpu = await cpuOf(async () => {
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
  const pdf = await measurePdf();
  const archive = await measureSearch(SEARCHED_PAGES, seed);
  return {
    archive: { ...archive, ratio: rounded(archive.ratio), cpuRatio: rounded(archive.cpuRatio) },
    html: {
      pages: count,
      meanKilobytes: rounded(bytesOf(html) / count / 1000),
      parseMs: rounded(web.parse / count),
      extractMs: rounded(web.extract / count),
      ratio: rounded(web.extract / web.parse),
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
      getTextMs: rounded(pdf.parse / pdf.pages),
      extractMs: rounded(pdf.extract / pdf.pages),
      rate: rounded(pdf.parse / pdf.extract),
    },
    embedded: {
      threads,
      pagesPerSecond: Math.round(count / whole.seconds),
      cpuMs: rounded(whole.cpu / count),
      cpuOverExtraction: rounded(whole.cpu / whole.alone),
    },
  };
}

const { values } = parseArgs({
  options: {
    pages: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    json: { type: "boolean", default: false },
  },
});
const result = await bench(Number(values.pages), Number(values.seed));
if (values.json) console.log(JSON.stringify(result));
else {
  const { html, text, pdf, embedded, archive } = result;
  console.log(`HTML   ${html.pages} pages, mean ${html.meanKilobytes} kB`);
  console.log(
    `       parse5 alone ${html.parseMs} ms a page, extractDocument ${html.extractMs} ms: ratio ${html.ratio}`,
  );
  console.log(`       ${html.pagesPerSecond} pages a second on one core`);
  console.log(`Text   ${text.pages} pages, mean ${text.meanKilobytes} kB`);
  console.log(
    `       ${text.extractMs} ms a page, ${text.msPerMegabyte} ms a megabyte, ${text.pagesPerSecond} pages a second`,
  );
  console.log(`PDF    ${pdf.pages} pages in ${pdf.letters} letters`);
  console.log(
    `       pdf-parse's getText alone ${pdf.getTextMs} ms a page, extractDocument ${pdf.extractMs} ms: rate ${pdf.rate}`,
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
