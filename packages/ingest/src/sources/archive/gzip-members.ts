import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { BrokenRecordError } from "@foi-records/contract";
import { type ByteWindow, openByteWindow } from "../input/byte-window.js";
import { FIXED_HEADER, findMember, isMember, LEAST_MEMBER, unpackMember } from "./gzip-member.js";
import type { Piece, PieceStart } from "./piece.js";

const unpackAll = promisify(gunzip);

/** Compressed bytes looked at together: members of a crawl are a few kilobytes, so that many go through zlib at once. */
const WINDOW_BYTES = 256 * 1024;
/**
 * Unpacked bytes of one batch; a member that is larger goes alone, piece by piece. A batch is one piece of memory to zlib:
 * between two pieces it waits for the caller's thread, which is reading the batch before, and nothing goes on beside it.
 */
const BATCH_BYTES = 1024 * 1024;
const MOST_MEMBERS = 4096;
const EMPTY = new Uint8Array(0);

/** True where the unpacked bytes of a member may begin at a place. */
export type OpensMember = (bytes: Uint8Array, at: number) => boolean;

/** Members that stand one after another, on their way through one call of zlib. */
interface Batch {
  readonly position: number;
  readonly packed: Buffer;
  /** Where in `packed` members seem to begin. */
  readonly starts: readonly number[];
  /** All of them unpacked; null where one is damaged. */
  readonly unpacked: Promise<Buffer | null>;
}

/**
 * Unpacks a gzip file and tells where in it each member begins. Damage is a piece with a fault; the next member goes on.
 * The next members are unpacked, in a thread of zlib's, while the caller reads the last.
 */
export async function* readGzip(chunks: AsyncIterable<Uint8Array>, opens: OpensMember): AsyncGenerator<Piece> {
  const window = openByteWindow(chunks[Symbol.asyncIterator]());
  let most = MOST_MEMBERS;
  let batch = await takeBatch(window, most);
  while (batch !== null || (await window.has(1))) {
    const unpacked = await (batch?.unpacked ?? null);
    if (batch !== null && unpacked !== null) {
      const piece = { bytes: unpacked, starts: placeStarts(batch, unpacked, opens), fault: null };
      most = Math.min(most * 2, MOST_MEMBERS);
      batch = await takeBatch(window, most);
      yield piece;
      continue;
    }
    // The damaged member is closed in on: half of the batch, then half of that, then it alone.
    if (batch !== null) {
      window.unread(batch.packed);
      most = Math.max(1, batch.starts.length >> 1);
    }
    if (batch === null || batch.starts.length === 1) yield* readAlone(window);
    batch = await takeBatch(window, most);
  }
}

/** Takes whole members off the window and has them unpacked; null where none is whole in it, or it is too large. */
async function takeBatch(window: ByteWindow, most: number): Promise<Batch | null> {
  await window.has(WINDOW_BYTES);
  const { bytes, position } = window;
  const starts = isMember(bytes, 0) ? planStarts(bytes, window.ended, most) : [];
  const end = starts.pop() ?? 0;
  if (end === 0) return null;
  const packed = bytes.subarray(0, end);
  window.drop(end);
  return { position, packed, starts, unpacked: unpackBatch(packed, starts) };
}

/** Where members begin, and at last where the batch ends. */
function planStarts(bytes: Buffer, ended: boolean, most: number): number[] {
  const starts = [0];
  let unpacked = 0;
  for (const end of memberEnds(bytes, ended)) {
    unpacked += bytes.readUInt32LE(end - 4);
    if (unpacked > BATCH_BYTES || starts.length > most) break;
    starts.push(end);
  }
  return starts;
}

/** Where members seem to end: before the next, and at the end of the file. */
function* memberEnds(bytes: Buffer, ended: boolean): Generator<number> {
  let at = LEAST_MEMBER;
  while (at < bytes.length) {
    const found = findMember(bytes, at);
    if (found === -1 && !ended) return;
    const end = found === -1 ? bytes.length : found;
    // No member of a batch is so large: the bytes before it only look like the end of one.
    const isEnd = bytes.readUInt32LE(end - 4) <= BATCH_BYTES;
    if (isEnd) yield end;
    at = end + (isEnd ? LEAST_MEMBER : 1);
  }
}

function unpackBatch(packed: Buffer, starts: readonly number[]): Promise<Buffer | null> {
  const size = endsOf(packed, starts).reduce((sum, end) => sum + packed.readUInt32LE(end - 4), 0);
  const options = { chunkSize: Math.min(size, BATCH_BYTES) + 64, maxOutputLength: BATCH_BYTES };
  return unpackAll(packed, options).catch(() => null);
}

function endsOf(packed: Buffer, starts: readonly number[]): readonly number[] {
  return [...starts.slice(1), packed.length];
}

/** A member's last four bytes give its length: the places are right where the lengths add up to what was unpacked. */
function placeStarts({ position, packed, starts }: Batch, unpacked: Buffer, opens: OpensMember): readonly PieceStart[] {
  const sizes = endsOf(packed, starts).map((end) => packed.readUInt32LE(end - 4));
  const areAll = sizes.reduce((sum, size) => sum + size, 0) === unpacked.length;
  const placed: PieceStart[] = [];
  let at = 0;
  for (const [index, start] of starts.entries()) {
    const isStart = areAll || index === 0 || (at < unpacked.length && opens(unpacked, at));
    if (!isStart) at -= sizes[index - 1] ?? 0;
    else placed.push({ at, offset: position + start });
    at += sizes[index] ?? 0;
  }
  return placed;
}

/** Unpacks one member however long it is; steps over what is none. */
async function* readAlone(window: ByteWindow): AsyncGenerator<Piece> {
  const offset = window.position;
  let starts: readonly PieceStart[] = [{ at: 0, offset }];
  if (!isMember(window.bytes, 0)) {
    const isPadding = await skipToMember(window);
    const fault = isPadding ? null : new BrokenRecordError("no compressed data begins here");
    yield { bytes: EMPTY, starts, fault };
    return;
  }
  try {
    for await (const bytes of unpackMember(window)) {
      yield { bytes, starts, fault: null };
      starts = [];
    }
  } catch (error) {
    if (!(error instanceof BrokenRecordError)) throw error;
    if (window.position === offset) window.drop(1);
    await skipToMember(window);
    yield { bytes: EMPTY, starts, fault: error };
  }
}

/** Moves the window to where a member begins or to the end; true where there was nothing but zeros, as on tapes. */
async function skipToMember(window: ByteWindow): Promise<boolean> {
  let isZero = true;
  while (await window.has(1)) {
    await window.has(WINDOW_BYTES);
    const { bytes } = window;
    const found = findMember(bytes, 0);
    if (found === 0) return false;
    // A header may begin in the last bytes that have come and end in the next.
    const end = found !== -1 ? found : bytes.length - (window.ended ? 0 : FIXED_HEADER - 1);
    isZero &&= bytes.subarray(0, end).every((byte) => byte === 0);
    window.drop(end);
  }
  return isZero;
}
