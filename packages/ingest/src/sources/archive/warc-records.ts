import { BrokenRecordError, type FoiRecordsError } from "@foi-records/contract";
import type { Piece } from "./piece.js";
import { openPieceWindow, type PieceWindow } from "./piece-window.js";
import { parseWarcHeader, type WarcHeader } from "./warc-header.js";

/** A record of a web archive, or a place where one should be. */
export type WarcEvent =
  | {
      readonly header: WarcHeader;
      /** The record's content; of one above the limit, its beginning. */
      readonly block: Buffer;
      readonly isWhole: boolean;
      /** Byte of the file at which it stands: in a compressed file, at which its member begins. */
      readonly offset: number;
    }
  | { readonly offset: number; readonly error: BrokenRecordError };

const BLANK_LINE_TEXT = "\r\n\r\n";
const BLANK_LINE = Buffer.from(BLANK_LINE_TEXT);
const OPENING = Buffer.from("WARC/");
const NEXT_OPENING = Buffer.from("\r\n\r\nWARC/");
/** Fields of a record are a few hundred bytes; more is no header. */
const LONGEST_HEADER = 64 * 1024;
const USUAL_HEADER = 1024;
/** Bytes of a record that is too long that are still given, for its head. */
const HEAD_OF_LARGE = 64 * 1024;
/** Bytes looked at first, which hold most headers and many records. */
const FIRST_LOOK = 4096;
const CR = 13;
const LF = 10;

/** True where the unpacked bytes of a member may begin: every record begins so. */
export function opensRecord(bytes: Uint8Array, at: number): boolean {
  return OPENING.every((byte, index) => bytes[at + index] === byte);
}

/** How an archive is read. */
export interface WarcReading {
  /** True where the pieces are members of a gzip file. */
  readonly packed: boolean;
  /** A longer record is given by its beginning alone. */
  readonly maxBytes: number;
  /** Length of the file; null where it is not known, or compressed. */
  readonly size: number | null;
}

/**
 * Reads the records of a web archive, those in hand together: to wait for each by itself takes longer than to take it. What
 * is damaged is an event with an error, and the reading goes on with the next record: with the next compressed member, else
 * where the next header stands.
 */
export async function* readWarcRecords(
  pieces: AsyncIterable<Piece>,
  reading: WarcReading,
): AsyncGenerator<readonly WarcEvent[]> {
  const window = openPieceWindow(pieces[Symbol.asyncIterator](), reading.packed);
  for (;;) {
    const inHand = takeInHand(window, reading);
    if (inHand.length > 0) yield inHand;
    await skipBlankLines(window);
    if (await window.has(1)) {
      yield [await readRecord(window, reading)];
      continue;
    }
    const { fault } = window;
    if (fault !== null) yield [{ offset: window.offsetAt(0), error: toBroken(fault) }];
    if (!window.passFault()) return;
  }
}

/** The sound records that are in hand with all that closes them, as most are: taken without waiting, up to the first that is not. */
function takeInHand(window: PieceWindow, reading: WarcReading): readonly WarcEvent[] {
  const events: WarcEvent[] = [];
  let at = afterLineEnds(window.bytes, 0);
  for (let whole = wholeAt(window, at, reading); whole !== null; whole = wholeAt(window, at, reading)) {
    events.push(whole);
    at = afterLineEnds(window.bytes, at + whole.size);
  }
  if (at > 0) window.drop(at);
  return events;
}

/** The record at `at`, with its size; null where it is not sound or not whole in hand. */
function wholeAt(window: PieceWindow, at: number, { maxBytes }: WarcReading): (WarcEvent & { size: number }) | null {
  const { bytes } = window;
  if (!opensRecord(bytes, at)) return null;
  const text = headerAt(bytes, at);
  const header = text === null ? null : parseWarcHeader(text);
  if (text === null || header === null || header.length > maxBytes) return null;
  const start = at + text.length + BLANK_LINE.length;
  const end = start + header.length;
  if (end + BLANK_LINE.length > bytes.length || !isBlankLine(bytes, end)) return null;
  if (recordMember(window, at, end) !== -1) return null;
  return { header, block: bytes.subarray(start, end), isWhole: true, offset: window.offsetAt(at), size: end - at };
}

/** The header that begins at `at`, without the blank line behind it; null where none ends in time. Most are short. */
function headerAt(bytes: Buffer, at: number): string | null {
  for (const length of [USUAL_HEADER, LONGEST_HEADER]) {
    const text = bytes.toString("latin1", at, Math.min(bytes.length, at + length));
    const end = text.indexOf(BLANK_LINE_TEXT);
    if (end !== -1) return text.slice(0, end);
  }
  return null;
}

function isBlankLine(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === CR && bytes[at + 1] === LF && bytes[at + 2] === CR && bytes[at + 3] === LF;
}

async function readRecord(window: PieceWindow, { maxBytes, size }: WarcReading): Promise<WarcEvent> {
  const offset = window.offsetAt(0);
  const headerEnd = await findHeaderEnd(window);
  const header = headerEnd === -1 ? null : parseWarcHeader(window.bytes.toString("latin1", 0, headerEnd));
  if (header === null) return breakOff(window, offset, "no header of a WARC record stands here");
  const wrong = `the record has not the ${header.length} bytes that it says`;
  const start = headerEnd + BLANK_LINE.length;
  if (size !== null && offset + start + header.length > size) return breakOff(window, offset, wrong);
  const held = start + Math.min(header.length, maxBytes);
  if (!(await holdRecord(window, held))) return breakOff(window, offset, wrong);
  if (header.length > maxBytes) {
    const block = window.bytes.subarray(start, Math.min(held, start + HEAD_OF_LARGE));
    window.drop(held);
    const isWell = (await passOver(window, header.length - maxBytes)) && (await endsWell(window, 0));
    return isWell ? { header, block, isWhole: false, offset } : breakOff(window, offset, wrong);
  }
  if (!(await endsWell(window, held))) return breakOff(window, offset, wrong);
  const block = window.bytes.subarray(start, held);
  window.drop(held);
  return { header, block, isWhole: true, offset };
}

function afterLineEnds(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isLineEnd(bytes[at])) at += 1;
  return at;
}

async function skipBlankLines(window: PieceWindow): Promise<void> {
  while ((await window.has(1)) && isLineEnd(window.bytes[0])) window.drop(afterLineEnds(window.bytes, 0));
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === CR || byte === LF;
}

async function findHeaderEnd(window: PieceWindow): Promise<number> {
  await window.has(OPENING.length);
  if (!opensRecord(window.bytes, 0)) return -1;
  for (let wanted = FIRST_LOOK; ; wanted *= 4) {
    const isMore = await window.has(wanted);
    const end = window.bytes.subarray(0, LONGEST_HEADER).indexOf(BLANK_LINE);
    if (end !== -1 || !isMore || wanted >= LONGEST_HEADER) return end;
  }
}

/** Reads on until so many bytes are in hand; false where they end before, or another record begins among them. */
async function holdRecord(window: PieceWindow, count: number): Promise<boolean> {
  let wanted = Math.min(count, FIRST_LOOK);
  while (await window.has(wanted)) {
    if (recordMember(window, 0, wanted) !== -1) return false;
    if (wanted === count) return true;
    wanted = Math.min(count, wanted * 2);
  }
  return false;
}

/** Where behind `from` and before `end` a member begins that begins with a record; -1 where none does. */
function recordMember(window: PieceWindow, from: number, end: number): number {
  let member = window.memberAfter(from);
  while (member !== -1 && member < end && !opensRecord(window.bytes, member)) member = window.memberAfter(member);
  return member < end ? member : -1;
}

async function passOver(window: PieceWindow, count: number): Promise<boolean> {
  let left = count;
  while (left > 0) {
    if (!(await window.has(1))) return false;
    const passed = Math.min(left, window.bytes.length);
    if (recordMember(window, 0, passed) !== -1) return false;
    window.drop(passed);
    left -= passed;
  }
  return true;
}

/** True where the blank lines that close a record stand at `at`, or the bytes end. */
async function endsWell(window: PieceWindow, at: number): Promise<boolean> {
  await window.has(at + BLANK_LINE.length);
  const closing = window.bytes.subarray(at, at + BLANK_LINE.length);
  return closing.length < BLANK_LINE.length ? closing.every(isLineEnd) : closing.equals(BLANK_LINE);
}

/** Gives up the record that begins at `offset` and moves the window to the next. */
async function breakOff(window: PieceWindow, offset: number, message: string): Promise<WarcEvent> {
  const isFound = await seekRecord(window);
  const { fault } = window;
  // Damage further on is told by itself; damage to this record's own bytes is why it breaks off.
  if (isFound || fault === null || window.offsetAt(window.bytes.length) !== offset) {
    return { offset, error: new BrokenRecordError(message) };
  }
  window.passFault();
  return { offset, error: toBroken(fault) };
}

/** Leaves the window where the next record begins, or at the end of the bytes. */
async function seekRecord(window: PieceWindow): Promise<boolean> {
  let from = 1;
  while (await window.has(from + NEXT_OPENING.length)) {
    const { bytes } = window;
    const inText = bytes.indexOf(NEXT_OPENING, from);
    const member = recordMember(window, 0, bytes.length);
    const next = inText === -1 ? member : inText + BLANK_LINE.length;
    if (next !== -1) {
      window.drop(member === -1 ? next : Math.min(member, next));
      return true;
    }
    // What is left is too short to be looked at again before more has come.
    window.drop(bytes.length - NEXT_OPENING.length + 1);
    from = 0;
  }
  // A last short member may still begin a record.
  const member = recordMember(window, 0, window.bytes.length);
  window.drop(member === -1 ? window.bytes.length : member);
  return member !== -1;
}

function toBroken(fault: FoiRecordsError): BrokenRecordError {
  return fault instanceof BrokenRecordError ? fault : new BrokenRecordError(fault.message, fault);
}
