import { Readable } from "node:stream";
import { constants, crc32, createInflateRaw } from "node:zlib";
import { BrokenRecordError } from "@foi-records/contract";
import type { ByteWindow } from "../input/byte-window.js";

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
/** Bytes that every member begins with. */
export const FIXED_HEADER = 10;
const TRAILER = 8;
/** The shortest member: its header, an empty block, its trailer. */
export const LEAST_MEMBER = FIXED_HEADER + 2 + TRAILER;
const RESERVED_FLAGS = 0xe0;
const FLAG = { crc: 2, extra: 4, name: 8, comment: 16 } as const;
/** The 'extra flags' and systems that packers write: what else looks like a member is a coincidence of bytes. */
const EXTRA_FLAGS: ReadonlySet<number | undefined> = new Set([0, 2, 4]);
const LAST_SYSTEM = 13;
const UNKNOWN_SYSTEM = 255;
/** Names and comments of a header; a longer one is damage. */
const LONGEST_HEADER = 64 * 1024;
const CHUNK_BYTES = 256 * 1024;
/** A member up to this size is given once its checksum is known to be right. */
const HELD_BYTES = 4 * 1024 * 1024;
const CUT_SHORT = "its compressed data is cut short";

/** Where a gzip member may begin, at `from` or after, its fixed header whole; -1 where none does. */
export function findMember(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(MAGIC, from); at !== -1; at = bytes.indexOf(MAGIC, at + 1)) {
    if (isMember(bytes, at)) return at;
  }
  return -1;
}

/** True where the bytes at `at` are the fixed header of a member. */
export function isMember(bytes: Buffer, at: number): boolean {
  if (at + FIXED_HEADER > bytes.length || bytes.compare(MAGIC, 0, 3, at, at + 3) !== 0) return false;
  return (
    ((bytes[at + 3] ?? 0) & RESERVED_FLAGS) === 0 && EXTRA_FLAGS.has(bytes[at + 8]) && isSystem(bytes[at + 9] ?? 0)
  );
}

function isSystem(system: number): boolean {
  return system <= LAST_SYSTEM || system === UNKNOWN_SYSTEM;
}

/**
 * Unpacks the member that begins where the window stands and leaves the window behind it. Throws `BROKEN_RECORD` where
 * the member is damaged or cut short, after what came before the damage; the window then stands somewhere inside it.
 * Nothing is given of a small member whose checksum is wrong: no one can tell which of its bytes are.
 */
export async function* unpackMember(window: ByteWindow): AsyncGenerator<Buffer> {
  window.drop(await measureHeader(window));
  let held: Buffer[] | null = [];
  const sum = { crc: 0, length: 0 };
  try {
    for await (const bytes of inflateFrom(window)) {
      sum.crc = crc32(bytes, sum.crc);
      sum.length += bytes.length;
      held?.push(bytes);
      if (held !== null && sum.length <= HELD_BYTES) continue;
      yield* held ?? [bytes];
      held = null;
    }
  } catch (error) {
    yield* held ?? [];
    throw error;
  }
  // A wrong checksum throws before anything is given.
  const isWhole = await checkTrailer(window, sum);
  yield* held ?? [];
  if (!isWhole) throw new BrokenRecordError(CUT_SHORT);
}

/** The unpacked bytes of the deflate stream at which the window stands; the window is left behind its end. */
async function* inflateFrom(window: ByteWindow): AsyncGenerator<Buffer> {
  // Without an error at an early end, what came before it is given; that the trailer is missing shows after.
  const inflate = createInflateRaw({ chunkSize: CHUNK_BYTES, finishFlush: constants.Z_SYNC_FLUSH });
  const start = window.position;
  const packed = Readable.from(feed(window, start));
  packed.on("error", (error) => inflate.destroy(error));
  try {
    yield* packed.pipe(inflate);
  } catch (cause) {
    throw isZlibError(cause) ? new BrokenRecordError("its compressed data is damaged", cause) : cause;
  } finally {
    packed.destroy();
    inflate.destroy();
  }
  window.drop(start + inflate.bytesWritten - window.position);
}

function isZlibError(cause: unknown): boolean {
  return typeof cause === "object" && cause !== null && "code" in cause && String(cause.code).startsWith("Z_");
}

/** Gives the bytes from `start` on, chunk by chunk; what is given stays in the window until more is asked for. */
async function* feed(window: ByteWindow, start: number): AsyncGenerator<Uint8Array> {
  let given = start;
  for (;;) {
    const held = given - window.position;
    if (window.bytes.length === held && !(await window.has(held + 1))) return;
    const chunk = window.bytes.subarray(held);
    given += chunk.length;
    yield chunk;
    // All but the last chunk has been used up by now: the engine asks for more only then.
    window.drop(given - chunk.length - window.position);
  }
}

async function measureHeader(window: ByteWindow): Promise<number> {
  await window.has(LONGEST_HEADER);
  const { bytes } = window;
  const flags = bytes[3] ?? 0;
  let length = FIXED_HEADER;
  if ((flags & FLAG.extra) !== 0) length += 2 + (bytes[length] ?? 0) + (bytes[length + 1] ?? 0) * 256;
  for (const text of [FLAG.name, FLAG.comment]) if ((flags & text) !== 0) length = afterZero(bytes, length);
  if ((flags & FLAG.crc) !== 0) length += 2;
  if (length > bytes.length) throw new BrokenRecordError(CUT_SHORT);
  return length;
}

function afterZero(bytes: Buffer, from: number): number {
  const end = bytes.indexOf(0, from);
  return end === -1 ? Number.POSITIVE_INFINITY : end + 1;
}

/** True where the member is whole, false where its end is missing. */
async function checkTrailer(window: ByteWindow, { crc, length }: { crc: number; length: number }): Promise<boolean> {
  if (!(await window.has(TRAILER))) return false;
  const isWhole = window.bytes.readUInt32LE(0) === crc && window.bytes.readUInt32LE(4) === length % 2 ** 32;
  window.drop(TRAILER);
  if (!isWhole) throw new BrokenRecordError("its compressed data does not have its checksum");
  return true;
}
