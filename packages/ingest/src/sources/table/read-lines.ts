import { BrokenRowError, DocumentTooLargeError } from "@foi-records/contract";
import type { Piece } from "../archive/piece.js";
import { openPieceWindow, type PieceWindow } from "../archive/piece-window.js";

/** A line of a file, or why it can't be had. */
export type LineEvent =
  | { readonly line: number; readonly offset: number; readonly bytes: Buffer }
  | { readonly line: number; readonly offset: number; readonly error: BrokenRowError | DocumentTooLargeError };

const LF = 10;
const FIRST_LOOK = 64 * 1024;

/** Reads a file line by line; a line above the limit, and what is damaged, is told and stepped over. */
export async function* readLines(
  pieces: AsyncIterable<Piece>,
  { packed, maxBytes }: { readonly packed: boolean; readonly maxBytes: number },
): AsyncGenerator<LineEvent> {
  const window = openPieceWindow(pieces[Symbol.asyncIterator](), packed);
  for (let line = 1; (await window.has(1)) || window.fault !== null; line++)
    yield await takeLine(window, line, maxBytes);
}

async function takeLine(window: PieceWindow, line: number, maxBytes: number): Promise<LineEvent> {
  const offset = window.offsetAt(0);
  const end = await findLineEnd(window, maxBytes);
  const { fault, bytes } = window;
  if (end === -1 && fault !== null) {
    window.passFault();
    return { line, offset, error: new BrokenRowError(`the file is damaged here: ${fault.message}`, fault) };
  }
  if (end === -1 && bytes.length > maxBytes) {
    await passLine(window);
    return { line, offset, error: new DocumentTooLargeError(`the line has more than ${maxBytes} bytes`) };
  }
  window.drop(end === -1 ? bytes.length : end + 1);
  return { line, offset, bytes: end === -1 ? bytes : bytes.subarray(0, end) };
}

/** Index of the line end; -1 where the bytes end, or are too many, before one. */
async function findLineEnd(window: PieceWindow, maxBytes: number): Promise<number> {
  let searched = 0;
  for (let wanted = FIRST_LOOK; ; wanted *= 2) {
    const isMore = await window.has(wanted);
    const found = window.bytes.indexOf(LF, searched);
    if (found !== -1) return found <= maxBytes ? found : -1;
    searched = window.bytes.length;
    if (!isMore || searched > maxBytes) return -1;
  }
}

async function passLine(window: PieceWindow): Promise<void> {
  while (await window.has(1)) {
    const end = window.bytes.indexOf(LF);
    window.drop(end === -1 ? window.bytes.length : end + 1);
    if (end !== -1) return;
  }
}
