import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { type RawDocument, SourceUnavailableError } from "@foi-records/contract";

/** The word that stands for standard input where a file is expected. */
export const STANDARD_INPUT = "-";

const GZIP = [0x1f, 0x8b];
const MOST_UNPACKED = 64 * 1024 * 1024;

/** Reads a file, or standard input for `-`, into a document; `uri` says where it was published, if that is known. */
export async function readRawDocument(path: string, uri: string = addressOf(path)): Promise<RawDocument> {
  const bytes = unpacked(await readBytes(path));
  const sha256 = sha256Of(bytes);
  const ref = { id: sha256Of(`${uri}\n${sha256}`), uri, sha256 };
  return { ref, bytes, mediaType: null, retrievedAt: null, container: null };
}

/** Scrapers keep packed pages, under any name; what unpacks to more than any document is left packed, and so refused by its name. */
function unpacked(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== GZIP[0] || bytes[1] !== GZIP[1]) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED });
  } catch {
    return bytes;
  }
}

/** The bytes of a file or of standard input. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return path === STANDARD_INPUT ? await buffer(process.stdin) : await readFile(path);
  } catch (cause) {
    throw new SourceUnavailableError(reasonOf(cause), cause);
  }
}

/** The lines of a file or of standard input in UTF-8, one at a time; only a newline ends a line. */
export async function* openLines(path: string): AsyncGenerator<string> {
  const stream = path === STANDARD_INPUT ? process.stdin : createReadStream(path);
  let rest = "";
  try {
    for await (const chunk of stream.setEncoding("utf8")) {
      const lines = `${rest}${chunk}`.split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } catch (cause) {
    throw new SourceUnavailableError(reasonOf(cause), cause);
  }
  if (rest !== "") yield rest;
}

function addressOf(path: string): string {
  return path === STANDARD_INPUT ? "stdin:" : pathToFileURL(resolve(path)).href;
}

function sha256Of(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? cause.code : null;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "this is a folder; give its files (FOLDER/*), or use 'foi ingest FOLDER'";
  if (code === "EACCES" || code === "EPERM") return "the file may not be read by you";
  return cause instanceof Error ? cause.message : String(cause);
}
