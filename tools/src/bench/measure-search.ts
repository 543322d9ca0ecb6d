import { createReadStream } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createGunzip } from "node:zlib";
import { DEFAULT_FETCH, DEFAULT_MAX_BYTES, openSource } from "@foi-records/ingest";
import { HELD_OUT_SHAPES, makeNegative, TUNED_SHAPES } from "../make-negatives/index.js";
import { makePage } from "../make-pages/index.js";
import { makeMember } from "../make-warc/make-warc.js";

/** One page in so many is a response, as in the crawl of a public site. */
const ONE_IN = 100;
const CHUNK_BYTES = 256 * 1024;
const ROUNDS = 7;
const SHAPES = [...TUNED_SHAPES, ...HELD_OUT_SHAPES];

/** How fast a web archive is searched, beside unpacking it and doing nothing else; rates in unpacked megabytes a second. */
export interface SearchFigures {
  readonly pages: number;
  readonly megabytes: number;
  readonly responses: number;
  readonly passedOn: number;
  readonly gunzip: number;
  readonly search: number;
  /** Rates by the clock. */
  readonly ratio: number;
  /** Rates by processor time, all threads together. */
  readonly cpuRatio: number;
  /** What the process grew by over a search of the file and over one of a file four times as long. */
  readonly grownMegabytes: readonly [once: number, fourTimes: number];
}

interface Timing {
  readonly ms: number;
  readonly cpuMs: number;
}

/** Makes an archive of pages, 1 in 100 a response, and searches it. */
export async function measureSearch(pages: number, seed: number): Promise<SearchFigures> {
  const folder = await mkdtemp(join(tmpdir(), "foi-bench-"));
  try {
    const path = join(folder, "crawl.warc.gz");
    const long = join(folder, "long.warc.gz");
    const bytes = await writeArchives(path, long, pages, seed);
    const unpacking: Timing[] = [];
    const searching: Timing[] = [];
    let passedOn = 0;
    for (let round = 0; round < ROUNDS; round++) {
      unpacking.push(await timeOf(() => unpack(path)));
      searching.push(
        await timeOf(async () => {
          passedOn = await search(path);
        }),
      );
    }
    const grown = [await growthOf(() => search(path)), await growthOf(() => search(long))] as const;
    return figures({ pages, bytes, passedOn, unpacking, searching, grown });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Unpacked bytes of the shorter archive. */
async function writeArchives(path: string, long: string, pages: number, seed: number): Promise<number> {
  const members = Array.from({ length: pages }, (_, number) => makeMember(pageOf(number, seed), number));
  const whole = Buffer.concat(members);
  const files = [await open(path, "w"), await open(long, "w")] as const;
  await files[0].write(whole);
  for (let copy = 0; copy < 4; copy++) await files[1].write(whole);
  await Promise.all(files.map((file) => file.close()));
  return unpack(path);
}

function pageOf(number: number, seed: number) {
  if (number % ONE_IN !== 0) return makeNegative(seed + number, SHAPES);
  const { name, format, bytes } = makePage(seed + number);
  return { uri: `https://www.northmoor.example/foi/${name}`, format, bytes };
}

async function unpack(path: string): Promise<number> {
  let length = 0;
  const chunks = createReadStream(path, { highWaterMark: CHUNK_BYTES }).pipe(createGunzip({ chunkSize: CHUNK_BYTES }));
  for await (const chunk of chunks) length += chunk.length;
  return length;
}

async function search(path: string): Promise<number> {
  const source = await openSource([path], {
    maxBytes: DEFAULT_MAX_BYTES,
    all: false,
    images: false,
    mediaType: null,
    uri: null,
    fields: { encoding: "text" },
    fetch: DEFAULT_FETCH,
    addressLists: [],
    stdin: process.stdin,
  });
  let found = 0;
  for await (const _ of source.discover(new AbortController().signal)) found += 1;
  return found;
}

async function timeOf(work: () => Promise<unknown>): Promise<Timing> {
  const cpu = process.cpuUsage();
  const started = performance.now();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { ms: performance.now() - started, cpuMs: (user + system) / 1000 };
}

/** Megabytes by which the process is larger at its largest while the work goes on. */
async function growthOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().rss;
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  await work();
  clearInterval(timer);
  return Math.round((most - before) / 1e6);
}

interface Measured {
  readonly pages: number;
  readonly bytes: number;
  readonly passedOn: number;
  readonly unpacking: readonly Timing[];
  readonly searching: readonly Timing[];
  readonly grown: readonly [number, number];
}

/** The best round of each, which others on the machine disturbed least. */
function figures({ pages, bytes, passedOn, unpacking, searching, grown }: Measured): SearchFigures {
  const best = (timings: readonly Timing[], of: keyof Timing) => Math.min(...timings.map((timing) => timing[of]));
  const rate = (ms: number) => Math.round(bytes / 1000 / ms);
  return {
    pages,
    megabytes: Math.round(bytes / 1e6),
    responses: Math.ceil(pages / ONE_IN),
    passedOn,
    gunzip: rate(best(unpacking, "ms")),
    search: rate(best(searching, "ms")),
    ratio: best(unpacking, "ms") / best(searching, "ms"),
    cpuRatio: best(unpacking, "cpuMs") / best(searching, "cpuMs"),
    grownMegabytes: grown,
  };
}
