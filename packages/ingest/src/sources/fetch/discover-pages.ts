import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { DocumentTooLargeError, FoiRecordsError } from "@foi-records/contract";
import { canBeResponse } from "@foi-records/extract";
import { pMapIterable } from "p-map";
import type { Search } from "../container.js";
import { whyNoPage } from "../judge-image.js";
import type { SourceItem } from "../source.js";
import type { FetchedPage } from "./fetch-page.js";
import { parseAddress } from "./parse-address.js";
import { readSitemap } from "./read-sitemap.js";

/** An address to fetch, and how it came to be known. */
export interface WantedPage {
  readonly uri: string;
  /** True where a person named this one page: it is read whatever it says. */
  readonly isNamed: boolean;
  /** Sitemaps that lead to it. */
  readonly depth: number;
}

/** Pages under way at a time, each of another host: a host is asked for one at a time. */
const AT_ONCE = 8;
/** An index of sitemaps lists sitemaps, and those list pages. */
const DEEPEST_SITEMAP = 2;
const GZIP = [0x1f, 0x8b];

/** Addresses, which may come one by one. */
type WantedPages = AsyncIterable<WantedPage> | Iterable<WantedPage>;

/** The documents at some addresses, fetched politely; a sitemap stands for the pages that it lists. */
export async function* discoverPages(wanted: WantedPages, search: Search): AsyncGenerator<SourceItem> {
  const visit = (page: WantedPage) => fetchOne(page, search);
  for await (const visited of pMapIterable(wanted, visit, { concurrency: AT_ONCE })) {
    if (search.signal.aborted) return;
    if ("pages" in visited) yield* discoverPages(visited.pages, search);
    else if (visited.item !== null) yield visited.item;
  }
}

type Visited = { readonly item: SourceItem | null } | { readonly pages: Iterable<WantedPage> };

async function fetchOne(wanted: WantedPage, search: Search): Promise<Visited> {
  const { uri } = wanted;
  try {
    const known = (await search.validators?.get(idOf(uri))) ?? null;
    const page = await search.fetcher.fetch(uri, known, search.signal);
    if (!page.isChanged) return { item: toSkipped(uri, "pages that have not changed since they were fetched") };
    const pages = pagesOf(page.bytes, wanted, search);
    return pages === null ? { item: judgePage(page, wanted, search) } : { pages };
  } catch (error) {
    if (search.signal.aborted) return { item: null };
    if (!(error instanceof FoiRecordsError) || error.code === "STORE_UNAVAILABLE") throw error;
    return { item: { ...toSkipped(uri, null), load: () => Promise.reject(error) } };
  }
}

type ChangedPage = Extract<FetchedPage, { isChanged: true }>;

function judgePage(
  page: ChangedPage,
  { uri, isNamed }: WantedPage,
  { all, images, tally, validators }: Search,
): SourceItem | null {
  const { bytes, mediaType } = page;
  const keep = async () => validators?.keep({ id: idOf(uri), uri, ...page.validators });
  const noPage = isNamed ? null : whyNoPage(bytes, images);
  if (noPage !== null || !(isNamed || all || canBeResponse({ uri, bytes, mediaType }))) {
    tally.passBy(noPage ?? "no sign of an FOI response");
    return null;
  }
  tally.passOn();
  const retrievedAt = new Date().toISOString();
  const item = { uri, retrievedAt, container: null, skipped: null, load: async () => ({ bytes, mediaType }) };
  const { etag, lastModified } = page.validators;
  return etag === null && lastModified === null ? item : { ...item, kept: keep };
}

/** The pages that a sitemap lists; null where the bytes are none. Of another host's pages it has no say. */
function pagesOf(bytes: Buffer, { uri, depth }: WantedPage, search: Search): Iterable<WantedPage> | null {
  const sitemap = readSitemap(unpack(bytes, uri, search.maxBytes).toString("utf8"));
  if (sitemap === null) return null;
  if (depth >= DEEPEST_SITEMAP && sitemap.kind === "sitemaps") {
    throw new DocumentTooLargeError(`${uri}: sitemaps lead to sitemaps more than ${DEEPEST_SITEMAP} deep`);
  }
  const { host } = new URL(uri);
  return (function* () {
    for (const location of sitemap.locations()) {
      if (parseAddress(location)?.host === host) yield { uri: location, isNamed: false, depth: depth + 1 };
      else search.tally.passBy("addresses of other hosts in a sitemap");
    }
  })();
}

function unpack(bytes: Buffer, uri: string, maxBytes: number): Buffer {
  if (bytes[0] !== GZIP[0] || bytes[1] !== GZIP[1] || !uri.endsWith(".gz")) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (cause) {
    throw new DocumentTooLargeError(`${uri} is damaged or unpacks to more than ${maxBytes} bytes (${String(cause)})`);
  }
}

function toSkipped(uri: string, skipped: string | null): SourceItem {
  return { uri, retrievedAt: null, container: null, skipped, load: () => Promise.reject(new Error("passed by")) };
}

function idOf(uri: string): string {
  return createHash("sha256").update(uri).digest("hex");
}
