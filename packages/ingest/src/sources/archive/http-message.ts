import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { BrokenRecordError, DocumentTooLargeError } from "@foi-records/contract";
import { readFields } from "./head-fields.js";

/** A body as it came over the wire, and what was done to it for that. */
export interface SentBody {
  readonly transferEncoding: string | null;
  readonly contentEncoding: string | null;
  readonly body: Buffer;
}

/** A captured HTTP response. */
export interface HttpMessage extends SentBody {
  readonly status: number;
  readonly contentType: string | null;
}

const BLANK_LINE = "\r\n\r\n";
const BARE_BLANK_LINE = "\n\n";
const LONGEST_HEAD = 64 * 1024;
const USUAL_HEAD = 1024;
const STATUS_LINE = /^HTTP\/\d(?:\.\d)? (\d{3})\b/;
const NAMES = ["content-type", "transfer-encoding", "content-encoding"];

/** Reads the head of a response; null where there is none. */
export function parseHttpMessage(block: Buffer): HttpMessage | null {
  const [head, start] = findHead(block);
  const status = STATUS_LINE.exec(head)?.[1];
  if (status === undefined) return null;
  const [contentType = null, transferEncoding = null, contentEncoding = null] = readFields(head, NAMES);
  return { status: Number(status), contentType, transferEncoding, contentEncoding, body: block.subarray(start) };
}

/**
 * The head, and where the body begins: behind the first blank line, whichever line ends the server writes. A response may
 * have a head and nothing behind it. Most heads are short.
 */
function findHead(block: Buffer): readonly [head: string, bodyStart: number] {
  let text = "";
  for (const length of [USUAL_HEAD, LONGEST_HEAD]) {
    text = block.toString("latin1", 0, length);
    const strict = text.indexOf(BLANK_LINE);
    const bare = text.indexOf(BARE_BLANK_LINE);
    if (bare !== -1 && (strict === -1 || bare < strict)) return [text.slice(0, bare), bare + BARE_BLANK_LINE.length];
    if (strict !== -1) return [text.slice(0, strict), strict + BLANK_LINE.length];
  }
  return [text, text.length];
}

/**
 * The body as a browser would show it: chunks joined, compression undone. Crawlers often undo both and leave the head as
 * it was, so a body that is not packed as its head says is taken as it is.
 */
export function decodeBody({ transferEncoding, contentEncoding, body }: SentBody, maxBytes: number): Buffer {
  const joined = (transferEncoding ?? "").toLowerCase().includes("chunked") ? joinChunks(body) : body;
  const encodings = (contentEncoding ?? "").toLowerCase().split(",");
  return encodings.reverse().reduce((bytes, encoding) => unpack(bytes, encoding.trim(), maxBytes), joined);
}

const CHUNK_SIZE = /^([\da-f]{1,8})[ \t]*(?:;.*)?$/i;
const LONGEST_SIZE_LINE = 256;

function joinChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  let at = 0;
  while (at < body.length) {
    const lineEnd = body.subarray(at, at + LONGEST_SIZE_LINE).indexOf("\r\n");
    const size = CHUNK_SIZE.exec(lineEnd === -1 ? "" : body.toString("latin1", at, at + lineEnd))?.[1];
    if (size === undefined) return at === 0 ? body : Buffer.concat(chunks);
    const start = at + lineEnd + 2;
    const end = start + Number.parseInt(size, 16);
    if (end === start) break;
    chunks.push(body.subarray(start, end));
    at = end + 2;
  }
  return Buffer.concat(chunks);
}

function unpack(bytes: Buffer, encoding: string, maxBytes: number): Buffer {
  const unpackers = UNPACKERS[encoding];
  if (unpackers === undefined || bytes.length === 0) return bytes;
  let failure: unknown;
  for (const unpacker of unpackers) {
    try {
      return unpacker(bytes, { maxOutputLength: maxBytes });
    } catch (cause) {
      if (isTooLong(cause)) throw new DocumentTooLargeError(`its body unpacks to more than ${maxBytes} bytes`);
      failure = cause;
    }
  }
  if (looksPacked(bytes, encoding)) throw new BrokenRecordError(`its body is not sound ${encoding} data`, failure);
  return bytes;
}

type Unpacker = (bytes: Buffer, options: { maxOutputLength: number }) => Buffer;

/** 'deflate' means zlib's format, and some servers send bare deflate data under that name. */
const UNPACKERS: Readonly<Record<string, readonly Unpacker[]>> = {
  gzip: [gunzipSync],
  "x-gzip": [gunzipSync],
  deflate: [inflateSync, inflateRawSync],
  br: [brotliDecompressSync],
};

function isTooLong(cause: unknown): boolean {
  return typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE";
}

function looksPacked(bytes: Buffer, encoding: string): boolean {
  if (encoding === "gzip" || encoding === "x-gzip") return bytes[0] === 0x1f && bytes[1] === 0x8b;
  const head = bytes.subarray(0, 512);
  // Neither of the other two has a mark of its own: text has no control characters.
  return head.some((byte) => byte < 9);
}
