import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { extractDocument } from "@foi-records/extract";
import { openStore, type Store } from "@foi-records/store";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { runEmbedded } from "../../src/run-embedded.js";
import type { RunFailure } from "../../src/run-tally.js";
import { DEFAULT_FETCH, type FetchOptions } from "../../src/sources/fetch/fetch-options.js";
import { isPrivateAddress, lookUpPublic } from "../../src/sources/fetch/private-address.js";
import { openSource } from "../../src/sources/open-source.js";
import { letterPage, otherPage } from "../make-warc.js";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let site: string;
let pages: Record<string, Answer>;
let asked: { readonly path: string; readonly at: number; readonly headers: IncomingMessage["headers"] }[];
let scratch: string;
let store: Store;

beforeEach(async () => {
  pages = {};
  asked = [];
  server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push({ path, at: performance.now(), headers: request.headers });
    const answer = pages[path];
    if (answer !== undefined) answer(request, response);
    else response.writeHead(404).end("gone");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  scratch = await mkdtemp(join(tmpdir(), "foi-fetch-"));
  store = await openStore(`sqlite:${join(scratch, "foi.db")}`);
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await store.close();
  await rm(scratch, { recursive: true });
});

const html =
  (text: string, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(text);
  };
const redirect =
  (location: string): Answer =>
  (_, response) => {
    response.writeHead(302, { location }).end();
  };
const xml =
  (text: string): Answer =>
  (_, response) => {
    response.writeHead(200, { "content-type": "application/xml" }).end(text);
  };

async function run(
  operands: readonly string[],
  fetch: Partial<FetchOptions> = {},
  addressLists: readonly string[] = [],
) {
  const failures: RunFailure[] = [];
  const source = await openSource(operands, {
    maxBytes: 100_000,
    all: false,
    images: false,
    mediaType: null,
    uri: null,
    fields: { encoding: "text" },
    stdin: (async function* () {})(),
    fetch: { ...DEFAULT_FETCH, delayMs: 0, allowPrivate: true, timeoutMs: 2000, ...fetch },
    addressLists,
  });
  const logger = { warn: () => undefined };
  const onFailure = (failure: RunFailure) => failures.push(failure);
  const summary = await runEmbedded({ store, source, extract: extractDocument, logger, onFailure });
  return {
    summary,
    search: source.search?.(),
    failures: failures.map(({ error }) => `${error.code}: ${error.message}`),
    errors: failures.map(({ error }) => error),
  };
}

const pathsAsked = () => asked.map(({ path }) => path);
const urisStored = async () => {
  const uris: string[] = [];
  for await (const { source } of store.records.all()) uris.push(source.uri.slice(site.length));
  return uris.sort();
};

describe("one page", () => {
  test("is fetched with a name and a contact, and read whatever it says", async () => {
    pages["/bins"] = html(otherPage(1));
    const { summary } = await run([`${site}/bins`], { contact: "mailto:me@research.example" });
    expect(summary).toMatchObject({ stored: 1, failed: 0 });
    expect(asked.map(({ headers }) => headers["user-agent"])).toEqual(
      Array(2).fill("foi-records (+mailto:me@research.example)"),
    );
    expect(pathsAsked()).toEqual(["/robots.txt", "/bins"]);
  });

  test("is asked for again by its marks, and an unchanged one is left alone", async () => {
    let text = letterPage(1);
    pages["/foi/1"] = (request, response) => {
      const etag = `"${text.length}"`;
      if (request.headers["if-none-match"] === etag) response.writeHead(304, { etag }).end();
      else html(text, { etag, "last-modified": "Tue, 02 Jan 2024 03:04:05 GMT" })(request, response);
    };
    expect((await run([`${site}/foi/1`])).summary).toMatchObject({ stored: 1 });
    const again = await run([`${site}/foi/1`]);
    expect(again.summary).toMatchObject({ stored: 0, current: 0, skipped: 1 });
    expect(asked.at(-1)?.headers).toMatchObject({ "if-modified-since": "Tue, 02 Jan 2024 03:04:05 GMT" });
    text = letterPage(22);
    expect((await run([`${site}/foi/1`])).summary).toMatchObject({ stored: 1 });
  });

  test("comes compressed, and in many small parts", async () => {
    pages["/z"] = (_, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" });
      const bytes = gzipSync(letterPage(3));
      for (let at = 0; at < bytes.length; at += 20) response.write(bytes.subarray(at, at + 20));
      response.end();
    };
    expect((await run([`${site}/z`])).summary).toMatchObject({ stored: 1 });
  });

  test.each([
    ["/none", "HTTP_STATUS", false],
    ["/loop", "HTTP_STATUS", false],
    ["/busy", "FETCH_FAILED", true],
    ["/large", "DOCUMENT_TOO_LARGE", false],
    ["/bomb", "DOCUMENT_TOO_LARGE", false],
    ["/silent", "FETCH_FAILED", true],
    ["/cut", "FETCH_FAILED", true],
    ["/file", "FETCH_REFUSED", false],
  ])("%s is a failure of its own code", async (path, code, retryable) => {
    pages["/loop"] = redirect("/loop");
    pages["/busy"] = (_, response) => response.writeHead(503).end();
    pages["/large"] = html("x".repeat(200_000));
    pages["/bomb"] = (_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(5_000_000)));
    };
    pages["/silent"] = () => undefined;
    pages["/cut"] = (request, response) => {
      response.writeHead(200, { "content-length": "5000" }).write("half");
      setTimeout(() => request.socket.destroy(), 20);
    };
    pages["/file"] = redirect("file:///etc/passwd");
    const { errors } = await run([`${site}${path}`], { timeoutMs: 300 });
    expect(errors.map((error) => [error.code, error.retryable])).toEqual([[code, retryable]]);
  });

  test("redirects are followed, and the record keeps the address that was asked for", async () => {
    pages["/old"] = redirect("/new");
    pages["/new"] = html(letterPage(1));
    await run([`${site}/old`]);
    expect(await urisStored()).toEqual(["/old"]);
  });

  test("a site that asks for patience is given it, once it says how long", async () => {
    let tries = 0;
    pages["/slow"] = (request, response) => {
      tries += 1;
      if (tries === 1) response.writeHead(429, { "retry-after": "1" }).end();
      else html(letterPage(1))(request, response);
    };
    const started = performance.now();
    expect((await run([`${site}/slow`])).summary).toMatchObject({ stored: 1 });
    expect(performance.now() - started).toBeGreaterThan(950);
  });
});

describe("robots.txt", () => {
  const robots =
    (text: string): Answer =>
    (_, response) =>
      response.writeHead(200).end(text);

  test("forbids, for this program or for all, and is asked for once", async () => {
    pages["/robots.txt"] = robots("User-agent: *\nDisallow: /secret\n");
    pages["/secret/1"] = html(letterPage(1));
    pages["/open"] = html(letterPage(2));
    pages["/to-secret"] = redirect("/secret/1");
    const { failures } = await run(["/secret/1", "/open", "/to-secret"].map((path) => `${site}${path}`));
    expect(failures).toEqual(Array(2).fill(expect.stringMatching(/^FETCH_REFUSED: robots\.txt forbids .*\/secret\/1/)));
    expect(pathsAsked()).not.toContain("/secret/1");
    expect(pathsAsked().filter((path) => path === "/robots.txt")).toHaveLength(1);
    expect(await urisStored()).toEqual(["/open"]);
  });

  test("a site that can't give it is left alone for now", async () => {
    pages["/robots.txt"] = (_, response) => response.writeHead(500).end();
    pages["/open"] = html(letterPage(2));
    const { errors } = await run([`${site}/open`]);
    expect(errors[0]).toMatchObject({ code: "FETCH_FAILED", retryable: true });
    expect(pathsAsked()).toEqual(["/robots.txt"]);
  });

  test("says how long to wait between pages", async () => {
    pages["/robots.txt"] = robots("User-agent: foi-records\nCrawl-delay: 0.4\n");
    for (const number of [1, 2, 3]) pages[`/${number}`] = html(letterPage(number));
    await writeFile(join(scratch, "list.txt"), [1, 2, 3].map((number) => `${site}/${number}`).join("\n"));
    await run([], {}, [join(scratch, "list.txt")]);
    const times = asked.slice(1).map(({ at }) => at);
    expect(times).toHaveLength(3);
    for (const [index, at] of times.slice(1).entries()) expect(at - (times[index] ?? 0)).toBeGreaterThan(350);
  });
});

describe("lists and sitemaps", () => {
  test("a list is searched; what can be no response is counted and not stored", async () => {
    pages["/foi/1"] = html(letterPage(1));
    pages["/bins"] = html(otherPage(1));
    await writeFile(join(scratch, "list.txt"), `# answers\n${site}/foi/1\n\n${site}/bins\nnot an address\n`);
    const { summary, search, failures } = await run([], {}, [join(scratch, "list.txt")]);
    expect(summary).toMatchObject({ stored: 1, failed: 1 });
    expect(failures).toEqual(["FETCH_REFUSED: not an address is no web address"]);
    expect(search).toMatchObject({ searched: 2, passedOn: 1, passedBy: { "no sign of an FOI response": 1 } });
  });

  test("an index of sitemaps leads to the pages of its own host alone", async () => {
    pages["/sitemap.xml"] = xml(
      `<?xml version="1.0"?><sitemapindex><sitemap><loc>${site}/a.xml.gz</loc></sitemap></sitemapindex>`,
    );
    const list = `<urlset><url><loc> ${site}/foi/1?a=1&amp;b=2 </loc></url><url><loc>http://elsewhere.example/</loc></url></urlset>`;
    pages["/a.xml.gz"] = (_, response) => response.writeHead(200).end(gzipSync(list));
    pages["/foi/1?a=1&b=2"] = html(letterPage(1));
    const { search } = await run([`${site}/sitemap.xml`]);
    expect(await urisStored()).toEqual(["/foi/1?a=1&b=2"]);
    expect(search?.passedBy).toEqual({ "addresses of other hosts in a sitemap": 1 });
  });

  test("sitemaps that lead round in a ring end", async () => {
    pages["/sitemap.xml"] = xml(`<sitemapindex><sitemap><loc>${site}/sitemap.xml</loc></sitemap></sitemapindex>`);
    const { errors } = await run([`${site}/sitemap.xml`]);
    expect(errors.map(({ code }) => code)).toEqual(["DOCUMENT_TOO_LARGE"]);
  });
});

describe("private networks", () => {
  test.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.31.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fd00::1",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "no address",
  ])("%s is private", (address) => expect(isPrivateAddress(address)).toBe(true));

  test.each(["1.1.1.1", "172.32.0.1", "193.0.0.1", "2a00:1450::1", "::ffff:8.8.8.8"])("%s is public", (address) =>
    expect(isPrivateAddress(address)).toBe(false),
  );

  test("are refused as they are written, in every way that a browser reads", async () => {
    for (const host of ["127.0.0.1", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "localhost"]) {
      const { errors } = await run([`http://${host}:${(server.address() as AddressInfo).port}/`], {
        allowPrivate: false,
      });
      expect([host, errors[0]?.code]).toEqual([host, "FETCH_REFUSED"]);
    }
    expect(asked).toEqual([]);
  });

  test("a name that leads to one is refused when it is looked up", async () => {
    const error = await new Promise((resolve) => lookUpPublic("localhost", { all: true }, (cause) => resolve(cause)));
    expect(error).toMatchObject({ code: "FETCH_REFUSED" });
  });
});
