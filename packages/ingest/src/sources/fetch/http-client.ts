import { DocumentTooLargeError, FetchFailedError, FoiRecordsError } from "@foi-records/contract";
import { Agent, request } from "undici";
import { decodeBody } from "../archive/http-message.js";
import { type FetchOptions, userAgentOf } from "./fetch-options.js";
import { checkHost, lookUpPublic } from "./private-address.js";

/** The answer of a site, its redirects not followed. */
export interface HttpAnswer {
  readonly status: number;
  /** Header fields by lower-case name. */
  readonly fields: ReadonlyMap<string, string>;
  /** The body, its compression undone. */
  readonly body: Buffer;
}

/** Asks sites for pages. */
export interface HttpClient {
  get(uri: URL, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<HttpAnswer>;
  close(): Promise<void>;
}

/** Opens a client. Private addresses are refused as they are written and as they are looked up. */
export function openHttpClient(options: FetchOptions, maxBytes: number): HttpClient {
  const { timeoutMs, allowPrivate } = options;
  const agent = new Agent({
    connect: { timeout: timeoutMs, ...(allowPrivate ? {} : { lookup: lookUpPublic }) },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    keepAliveTimeout: 10_000,
    connections: 1,
  });
  const own = {
    "user-agent": userAgentOf(options),
    accept: "text/html,application/xhtml+xml,application/pdf,*/*;q=0.8",
    "accept-encoding": "gzip, br, deflate",
  };
  return {
    async get(uri, headers, signal) {
      if (!allowPrivate) checkHost(uri);
      // A site that sends a byte now and then would never meet the limits on silence.
      const whole = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs * 4)]);
      try {
        const answer = await request(uri, { dispatcher: agent, headers: { ...own, ...headers }, signal: whole });
        const fields = toFields(answer.headers);
        const packed = await readBody(uri, answer.body, Number(fields.get("content-length") ?? 0), maxBytes);
        return { status: answer.statusCode, fields, body: unpack(uri, fields, packed, maxBytes) };
      } catch (cause) {
        throw toKnown(uri, cause);
      }
    },
    close: () => agent.destroy(),
  };
}

function toFields(headers: Readonly<Record<string, string | string[] | undefined>>): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [name, value] of Object.entries(headers)) {
    const [first] = Array.isArray(value) ? value : [value];
    if (first !== undefined) fields.set(name.toLowerCase(), first);
  }
  return fields;
}

async function readBody(
  uri: URL,
  body: AsyncIterable<Buffer> & { destroy(): unknown },
  declared: number,
  maxBytes: number,
): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  try {
    if (declared > maxBytes) throw tooLarge(uri, maxBytes);
    for await (const part of body) {
      length += part.length;
      if (length > maxBytes) throw tooLarge(uri, maxBytes);
      parts.push(part);
    }
    return Buffer.concat(parts, length);
  } finally {
    body.destroy();
  }
}

function unpack(uri: URL, fields: ReadonlyMap<string, string>, body: Buffer, maxBytes: number): Buffer {
  const encoding = fields.get("content-encoding");
  if (encoding === undefined) return body;
  try {
    return decodeBody({ transferEncoding: null, contentEncoding: encoding, body }, maxBytes);
  } catch (cause) {
    if (cause instanceof DocumentTooLargeError) throw tooLarge(uri, maxBytes);
    throw new FetchFailedError(`${uri}: the answer came damaged`, cause);
  }
}

function tooLarge(uri: URL, maxBytes: number): DocumentTooLargeError {
  return new DocumentTooLargeError(`${uri} has more than ${maxBytes} bytes`);
}

/** A refusal that was met while connecting stands inside undici's error. */
function toKnown(uri: URL, cause: unknown): FoiRecordsError {
  if (cause instanceof FoiRecordsError) return cause;
  const inner = (cause as { cause?: unknown }).cause;
  if (inner instanceof FoiRecordsError) return inner;
  return new FetchFailedError(`${uri}: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
}
