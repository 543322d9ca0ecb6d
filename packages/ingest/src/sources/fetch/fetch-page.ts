import { FetchFailedError, FetchRefusedError, FoiRecordsError, HttpStatusError } from "@foi-records/contract";
import type { FetchOptions } from "./fetch-options.js";
import { createHostGate } from "./host-gate.js";
import { type HttpAnswer, openHttpClient } from "./http-client.js";
import { parseAddress } from "./parse-address.js";
import { checkRobots, type RobotRules, type RobotsAnswer, readRobots } from "./robots.js";

/** What a site said of a page's state when it was fetched before. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A page, or that it has not changed since. */
export type FetchedPage =
  | {
      readonly isChanged: true;
      readonly bytes: Buffer;
      readonly mediaType: string | null;
      readonly validators: Validators;
    }
  | { readonly isChanged: false };

/** Fetches pages politely. */
export interface PageFetcher {
  /** Throws `FETCH_REFUSED`, `HTTP_STATUS`, `FETCH_FAILED` or `DOCUMENT_TOO_LARGE`. */
  fetch(uri: string, known: Validators | null, signal: AbortSignal): Promise<FetchedPage>;
  close(): Promise<void>;
}

const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const NOT_MODIFIED = 304;
/** Statuses that a later request may not meet; others of 400 and above stay. */
const PASSING: ReadonlySet<number> = new Set([408, 421, 425, 429, 500, 502, 503, 504]);
const MOST_TRIES = 3;
/** A site that wants a longer pause is left alone for this run. */
const LONGEST_PAUSE_MS = 120_000;
const WEB = /^https?:$/;

/** Opens a fetcher: robots.txt obeyed, a host asked one page at a time with a pause, redirects followed a few steps. */
export function openPageFetcher(options: FetchOptions, maxBytes: number): PageFetcher {
  const client = openHttpClient(options, maxBytes);
  const gate = createHostGate();
  const rules = new Map<string, Promise<RobotRules>>();
  const ask = (uri: URL, delayMs: number, headers: Readonly<Record<string, string>>, signal: AbortSignal) =>
    gate.pass(uri.host, delayMs, signal, () => client.get(uri, headers, signal));

  const readRules = async ({ origin }: URL, signal: AbortSignal): Promise<RobotRules> => {
    const uri = new URL("/robots.txt", origin);
    const answer = await followRobots(uri, (next) => ask(next, options.delayMs, {}, signal));
    return readRobots(uri.href, answer);
  };
  const rulesOf = (uri: URL, signal: AbortSignal): Promise<RobotRules> => {
    const known = rules.get(uri.origin) ?? readRules(uri, signal);
    rules.set(uri.origin, known);
    return known;
  };
  /** Asks again where the site says when; else the answer is what it is. */
  const askPatiently = async (uri: URL, headers: Readonly<Record<string, string>>, signal: AbortSignal) => {
    const { delaySeconds } = await rulesOf(uri, signal);
    const delayMs = Math.max(options.delayMs, (delaySeconds ?? 0) * 1000);
    for (let tried = 1; ; tried++) {
      const answer = await ask(uri, delayMs, headers, signal);
      const pause = pauseOf(answer);
      if (pause === null || pause > LONGEST_PAUSE_MS || tried === MOST_TRIES) return answer;
      gate.hold(uri.host, pause);
    }
  };
  return {
    async fetch(uri, known, signal) {
      const headers = toConditions(known);
      let next = toWebAddress(uri);
      for (let step = 0; step <= MOST_REDIRECTS; step++) {
        checkRobots(await rulesOf(next, signal), next.href);
        const answer = await askPatiently(next, headers, signal);
        const location = REDIRECTS.has(answer.status) ? answer.fields.get("location") : undefined;
        if (location === undefined) return toPage(next, answer);
        next = toWebAddress(location, next);
      }
      throw new HttpStatusError(`${uri} redirects more than ${MOST_REDIRECTS} times`);
    },
    close: client.close,
  };
}

/** The answer for a robots.txt, its redirects followed; null where none comes. */
async function followRobots(uri: URL, ask: (uri: URL) => Promise<HttpAnswer>): Promise<RobotsAnswer> {
  try {
    let next = uri;
    for (let step = 0; step <= MOST_REDIRECTS; step++) {
      const { status, fields, body } = await ask(next);
      const location = REDIRECTS.has(status) ? fields.get("location") : undefined;
      if (location === undefined) return { status, text: body.toString("utf8") };
      next = toWebAddress(location, next);
    }
    return { status: 404, text: "" };
  } catch (error) {
    if (error instanceof FoiRecordsError && error.code === "FETCH_REFUSED") throw error;
    return null;
  }
}

function toWebAddress(address: string, base?: URL): URL {
  const uri = parseAddress(address, base?.href);
  if (uri === null || !WEB.test(uri.protocol)) throw new FetchRefusedError(`${address} is no web address`);
  uri.hash = "";
  uri.username = "";
  uri.password = "";
  return uri;
}

function toConditions(known: Validators | null): Readonly<Record<string, string>> {
  if (known === null) return {};
  const { etag, lastModified } = known;
  return {
    ...(etag === null ? {} : { "if-none-match": etag }),
    ...(lastModified === null ? {} : { "if-modified-since": lastModified }),
  };
}

function toPage(uri: URL, { status, fields, body }: HttpAnswer): FetchedPage {
  if (status === NOT_MODIFIED) return { isChanged: false };
  if (PASSING.has(status)) throw new FetchFailedError(`${uri} answered ${status}`);
  if (status < 200 || status > 299) throw new HttpStatusError(`${uri} answered ${status}`);
  const validators = { etag: fields.get("etag") ?? null, lastModified: fields.get("last-modified") ?? null };
  return { isChanged: true, bytes: body, mediaType: fields.get("content-type") ?? null, validators };
}

const SECONDS = /^\d{1,6}$/;

/** How long an overloaded site wants to be left alone; null where it does not say. */
function pauseOf({ status, fields }: HttpAnswer): number | null {
  const wanted = fields.get("retry-after")?.trim();
  if ((status !== 429 && status !== 503) || wanted === undefined) return null;
  if (SECONDS.test(wanted)) return Number(wanted) * 1000;
  const until = Date.parse(wanted);
  return Number.isNaN(until) ? null : Math.max(0, until - Date.now());
}
