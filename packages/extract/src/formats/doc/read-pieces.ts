import { UnreadableDocumentError } from "@foi-records/contract";
import iconv from "iconv-lite";
import type { TableRange } from "./read-fib.js";

/** A stretch of the text with its place in the file, as saving a changed letter leaves them in no order. */
export interface Piece {
  /** Where it begins in the text, in characters. */
  readonly start: number;
  readonly text: string;
  /** Where it begins in the stream `WordDocument`. */
  readonly offset: number;
  /** Bytes of a character. */
  readonly width: 1 | 2;
}

const PROPERTIES = 1;
const PIECE_TABLE = 2;
const ONE_BYTE = 0x40000000;
const NO_TEXT = new UnreadableDocumentError("The Word document's text has no table of its pieces.");
const UTF16 = new TextDecoder("utf-16le");

/** The pieces of the text in order; together they are no longer than the stream that holds them. */
export function readPieces(stream: Uint8Array, table: Uint8Array, range: TableRange): readonly Piece[] {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const start = findPieceTable(view, range);
  const length = view.getUint32(start - 4, true);
  const count = Math.floor((length - 4) / 12);
  if (length < 16 || start + length > table.length) throw NO_TEXT;
  const pieces: Piece[] = [];
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    const first = view.getUint32(start + index * 4, true);
    const size = view.getUint32(start + index * 4 + 4, true) - first;
    const place = view.getUint32(start + (count + 1) * 4 + index * 8 + 2, true);
    const piece = pieceAt(stream, first, size, place);
    bytes += size * piece.width;
    // A character stands in one piece; a table that names the same bytes again and again unpacks to more than memory holds.
    if (size < 0 || bytes > stream.length) throw NO_TEXT;
    pieces.push(piece);
  }
  return pieces;
}

/** The table stands behind lists of properties that pieces share. */
function findPieceTable(view: DataView, { start, length }: TableRange): number {
  const end = Math.min(start + length, view.byteLength);
  let at = start;
  while (at + 5 <= end && view.getUint8(at) === PROPERTIES) at += 3 + view.getUint16(at + 1, true);
  if (at + 5 > end || view.getUint8(at) !== PIECE_TABLE) throw NO_TEXT;
  return at + 5;
}

function pieceAt(stream: Uint8Array, start: number, size: number, place: number): Piece {
  if ((place & ONE_BYTE) === 0) {
    const text = UTF16.decode(stream.subarray(place, place + Math.max(0, size) * 2));
    return { start, text, offset: place, width: 2 };
  }
  const offset = (place & ~ONE_BYTE) >>> 1;
  const text = iconv.decode(stream.subarray(offset, offset + Math.max(0, size)), "windows-1252");
  return { start, text, offset, width: 1 };
}
