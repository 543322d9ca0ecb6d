import type { FoiRecordsError } from "@foi-records/contract";
import type { Piece } from "./piece.js";

/** The unpacked bytes of a file that have come and are not used up, each with its place in the file. */
export interface PieceWindow {
  readonly bytes: Buffer;
  /** True where at least so many are in hand; reads on for them, but never over a fault. */
  has(count: number): boolean | Promise<boolean>;
  drop(count: number): void;
  /** Byte of the file at which the byte at `at` stands: in a compressed file, at which its member begins. */
  offsetAt(at: number): number;
  /** Index of the first byte after `at` with which a member begins; -1 where none of those in hand does. */
  memberAfter(at: number): number;
  /** Why the bytes end where they end; null while they go on, and at the end of the file. */
  readonly fault: FoiRecordsError | null;
  /** Goes on behind a fault, giving up what is left before it; false at the end of the file. */
  passFault(): boolean;
}

interface Mark {
  /** Counted from the first unpacked byte of all. */
  readonly position: number;
  readonly offset: number;
}

/** Marks are thrown away so many at a time. */
const STALE_MARKS = 1024;

const EMPTY: Buffer = Buffer.alloc(0);

/** Opens a window on the pieces of a file; `packed` says that their starts are those of members. */
export function openPieceWindow(pieces: AsyncIterator<Piece>, packed: boolean): PieceWindow {
  let bytes = EMPTY;
  let position = 0;
  let marks: Mark[] = [];
  /** Marks before this one are behind the window. */
  let first = 0;
  let fault: FoiRecordsError | null = null;
  let ended = false;

  const take = (piece: Piece, parts: Uint8Array[], length: number) => {
    for (const { at, offset } of piece.starts) marks.push({ position: position + length + at, offset });
    fault = piece.fault;
    if (piece.bytes.length > 0) parts.push(piece.bytes);
  };
  const fill = async (count: number): Promise<boolean> => {
    const parts: Uint8Array[] = bytes.length === 0 ? [] : [bytes];
    let length = bytes.length;
    while (length < count && fault === null && !ended) {
      const next = await pieces.next();
      if (next.done === true) ended = true;
      else {
        take(next.value, parts, length);
        length += next.value.bytes.length;
      }
    }
    bytes = join(parts, length);
    return length >= count;
  };
  const markAt = (at: number): Mark | undefined => {
    let found = first;
    while (found + 1 < marks.length && (marks[found + 1]?.position ?? 0) <= position + at) found += 1;
    return marks[found];
  };
  const moveTo = (to: number) => {
    position = to;
    while (first + 1 < marks.length && (marks[first + 1]?.position ?? 0) <= position) first += 1;
    if (first < STALE_MARKS) return;
    marks = marks.slice(first);
    first = 0;
  };
  return {
    get bytes() {
      return bytes;
    },
    get fault() {
      return fault;
    },
    has: (count) => bytes.length >= count || fill(count),
    drop(count) {
      // An empty view would keep the whole piece in memory until the next has come.
      bytes = count < bytes.length ? bytes.subarray(count) : EMPTY;
      moveTo(position + count);
    },
    offsetAt(at) {
      const mark = markAt(at);
      if (mark === undefined) return position + at;
      return packed ? mark.offset : mark.offset + position + at - mark.position;
    },
    memberAfter(at) {
      if (!packed) return -1;
      for (let index = first; index < marks.length; index++) {
        const mark = marks[index];
        if (mark !== undefined && mark.position > position + at) return mark.position - position;
      }
      return -1;
    },
    passFault() {
      if (fault === null) return false;
      moveTo(position + bytes.length);
      bytes = EMPTY;
      fault = null;
      return true;
    },
  };
}

function join(parts: readonly Uint8Array[], length: number): Buffer {
  const [only, ...more] = parts;
  if (only === undefined) return EMPTY;
  return more.length === 0 ? Buffer.from(only.buffer, only.byteOffset, only.length) : Buffer.concat(parts, length);
}
