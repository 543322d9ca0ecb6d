import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { SourceUnavailableError } from "@foi-records/contract";

/** Bytes that are read from their beginning to their end, a chunk at a time. */
export interface ByteInput {
  /** The address that names it in a record. */
  readonly uri: string;
  /** The name whose ending hints at what it holds. */
  readonly name: string;
  /** How long it is; null where that shows only at its end. */
  readonly size: number | null;
  /** Path of the file that it is; null for a stream, which can be read once and not from the middle. */
  readonly path: string | null;
  /** Throws `SOURCE_UNAVAILABLE` where it can't be read, or not to its end. */
  read(): AsyncGenerator<Uint8Array>;
}

/** Large enough that waiting for the disk costs little beside unpacking. */
const CHUNK_BYTES = 256 * 1024;

/** A file as input. */
export async function openFileInput(path: string): Promise<ByteInput> {
  const { size } = await stat(path).catch((cause: unknown) => {
    throw toUnavailable(path, cause);
  });
  const read = () => readAll(path, createReadStream(path, { highWaterMark: CHUNK_BYTES }));
  return { uri: pathToFileURL(path).href, name: path, size, path, read };
}

/** A stream, such as standard input, as input. */
export function toStreamInput(stream: AsyncIterable<Uint8Array>, uri: string, name: string): ByteInput {
  return { uri, name, size: null, path: null, read: () => readAll(name, stream) };
}

/** The error of a path or stream that could not be read now. */
export function toUnavailable(name: string, cause: unknown): SourceUnavailableError {
  return new SourceUnavailableError(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
}

async function* readAll(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (cause) {
    throw toUnavailable(name, cause);
  }
}
