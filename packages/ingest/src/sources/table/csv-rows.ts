import { BrokenRowError, type FoiRecordsError } from "@foi-records/contract";
import type { Piece } from "../archive/piece.js";
import { openPieceWindow, type PieceWindow } from "../archive/piece-window.js";

/** A row of a CSV file, or why none can be read. */
export type CsvEvent =
  | { readonly line: number; readonly offset: number; readonly cells: readonly Buffer[] }
  | { readonly line: number; readonly offset: number; readonly error: FoiRecordsError };

/** How a CSV file is read. */
export interface CsvReading {
  readonly packed: boolean;
  /** A longer row is broken. */
  readonly maxBytes: number;
  readonly delimiter: number;
}

/** Where a row ends, and its cells; or why it has no end. */
type RowScan = { readonly end: number; readonly cells: readonly Buffer[] } | "open" | "wrong";

const QUOTE = 34;
const LF = 10;
const CR = 13;
const MARK = Buffer.from("\ufeff");
const FIRST_LOOK = 64 * 1024;

/**
 * Reads rows after RFC 4180. A row whose quotes are not closed, or closed in the middle of a value, is told and left at
 * the end of its first line, so that it takes no other row with it. The libraries tried read on to the end of the file.
 */
export async function* readCsvRows(pieces: AsyncIterable<Piece>, reading: CsvReading): AsyncGenerator<CsvEvent> {
  const window = openPieceWindow(pieces[Symbol.asyncIterator](), reading.packed);
  await window.has(MARK.length);
  if (window.bytes.subarray(0, MARK.length).equals(MARK)) window.drop(MARK.length);
  let line = 1;
  while ((await window.has(1)) || window.fault !== null) {
    const offset = window.offsetAt(0);
    const row = await readRow(window, reading);
    if (typeof row === "string") yield { line, offset, error: toError(row, window, reading) };
    else if (!isBlank(row.cells)) yield { line, offset, cells: row.cells };
    line += await passRow(window, row);
  }
}

function isBlank([first, ...more]: readonly Buffer[]): boolean {
  return more.length === 0 && (first?.length ?? 0) === 0;
}

/** Leaves a row behind, of a broken one its first line; gives how many lines that were. */
async function passRow(window: PieceWindow, row: RowScan): Promise<number> {
  if (typeof row !== "string") return dropRow(window, row.end);
  if (row === "open" && window.passFault()) return 1;
  return dropRow(window, await firstLineEnd(window));
}

function toError(scan: "open" | "wrong", { fault }: PieceWindow, { maxBytes }: CsvReading): BrokenRowError {
  if (scan === "wrong") return new BrokenRowError("a quotation mark stands in the middle of a value");
  if (fault !== null) return new BrokenRowError(`the file is damaged here: ${fault.message}`, fault);
  return new BrokenRowError(`a quotation mark is not closed within ${maxBytes} bytes`);
}

/** Lines that the dropped bytes end. */
function dropRow(window: PieceWindow, count: number): number {
  const { bytes } = window;
  let lines = 0;
  for (let at = bytes.indexOf(LF); at !== -1 && at < count; at = bytes.indexOf(LF, at + 1)) lines += 1;
  window.drop(count);
  return lines;
}

async function firstLineEnd(window: PieceWindow): Promise<number> {
  for (let wanted = FIRST_LOOK; ; wanted *= 2) {
    const isMore = await window.has(wanted);
    const found = window.bytes.indexOf(LF);
    if (found !== -1) return found + 1;
    if (!isMore) return window.bytes.length;
  }
}

async function readRow(window: PieceWindow, { maxBytes, delimiter }: CsvReading): Promise<RowScan> {
  for (let wanted = FIRST_LOOK; ; wanted *= 4) {
    const isMore = await window.has(wanted);
    const isLast = !isMore && window.fault === null;
    const row = scanRow(window.bytes, delimiter, isLast);
    if (row !== "open" || !isMore || wanted > maxBytes) return row;
  }
}

/** Cuts a row into its cells; `open` where it does not end in the bytes. */
function scanRow(bytes: Buffer, delimiter: number, isLast: boolean): RowScan {
  const cells: Buffer[] = [];
  let at = 0;
  for (;;) {
    const cell = bytes[at] === QUOTE ? scanQuoted(bytes, at) : scanPlain(bytes, at, delimiter);
    if (cell === null || (cell.end >= bytes.length && !isLast)) return "open";
    cells.push(cell.value);
    if (bytes[cell.end] !== delimiter) {
      const end = rowEnd(bytes, cell.end);
      return end === -1 ? "wrong" : { end, cells };
    }
    at = cell.end + 1;
  }
}

/** Where the next row begins, where one may end at `at`; -1 where something else stands there. */
function rowEnd(bytes: Buffer, at: number): number {
  if (at >= bytes.length) return at;
  if (bytes[at] === LF) return at + 1;
  return bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : -1;
}

interface CellScan {
  readonly value: Buffer;
  /** Where the delimiter or line end stands. */
  readonly end: number;
}

function scanPlain(bytes: Buffer, start: number, delimiter: number): CellScan {
  let end = start;
  while (end < bytes.length && bytes[end] !== delimiter && bytes[end] !== LF) end += 1;
  const hasReturn = bytes[end] !== delimiter && bytes[end - 1] === CR && end > start;
  const last = hasReturn ? end - 1 : end;
  return { value: bytes.subarray(start, last), end: last };
}

/** Null where the quotes do not close. */
function scanQuoted(bytes: Buffer, start: number): CellScan | null {
  let end = bytes.indexOf(QUOTE, start + 1);
  let doubled = false;
  while (end !== -1 && bytes[end + 1] === QUOTE) {
    doubled = true;
    end = bytes.indexOf(QUOTE, end + 2);
  }
  if (end === -1) return null;
  const value = bytes.subarray(start + 1, end);
  return { value: doubled ? undouble(value) : value, end: end + 1 };
}

/** Read a byte a letter, so that the value's own bytes stay what they are. */
function undouble(value: Buffer): Buffer {
  return Buffer.from(value.toString("latin1").replaceAll('""', '"'), "latin1");
}
