import type { FoiRecordsError } from "@foi-records/contract";
import type { Piece } from "./piece.js";
import { createPlaceMarks } from "./place-marks.js";

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

const EMPTY: Buffer = Buffer.alloc(0);

/** Opens a window on the pieces of a file; `packed` says that their starts are those of members. */
export function openPieceWindow(pieces: AsyncIterator<Piece>, packed: boolean): PieceWindow {
  const marks = createPlaceMarks();
  const state = { bytes: EMPTY, position: 0, fault: null as FoiRecordsError | null, ended: false };
  const drop = (count: number): void => {
    // An empty view would keep the whole piece in memory until the next has come.
    state.bytes = count < state.bytes.length ? state.bytes.subarray(count) : EMPTY;
    state.position += count;
    marks.moveTo(state.position);
  };
  const fill = async (count: number): Promise<boolean> => {
    const parts: Uint8Array[] = [state.bytes];
    let length = state.bytes.length;
    while (length < count && state.fault === null && !state.ended) {
      const next = await pieces.next();
      state.ended = next.done === true;
      if (next.done === true) break;
      for (const { at, offset } of next.value.starts) marks.add(state.position + length + at, offset);
      state.fault = next.value.fault;
      parts.push(next.value.bytes);
      length += next.value.bytes.length;
    }
    state.bytes = join(parts, length);
    return length >= count;
  };
  return {
    get bytes() {
      return state.bytes;
    },
    get fault() {
      return state.fault;
    },
    has: (count) => state.bytes.length >= count || fill(count),
    drop,
    offsetAt(at) {
      const position = state.position + at;
      const mark = marks.at(position);
      if (mark === null) return position;
      return packed ? mark.offset : mark.offset + position - mark.position;
    },
    memberAfter(at) {
      const mark = packed ? marks.after(state.position + at) : null;
      return mark === null ? -1 : mark.position - state.position;
    },
    passFault() {
      if (state.fault === null) return false;
      drop(state.bytes.length);
      state.fault = null;
      return true;
    },
  };
}

/** One part with bytes is taken as it is. */
function join(parts: readonly Uint8Array[], length: number): Buffer {
  const [only, ...more] = parts.filter((part) => part.length > 0);
  if (only === undefined) return EMPTY;
  return more.length === 0 ? Buffer.from(only.buffer, only.byteOffset, only.length) : Buffer.concat(parts, length);
}
