import { EncryptedDocumentError, UnreadableDocumentError, UnsupportedFormatError } from "@foi-records/contract";

/** A range of bytes in the table stream. */
export interface TableRange {
  readonly start: number;
  readonly length: number;
}

/** What the head of a Word 97 file says of where its text stands. */
export interface FileInformation {
  readonly table: "0Table" | "1Table";
  /** Lengths in characters of the texts that follow each other: the letter first. */
  readonly body: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly boxes: number;
  readonly pieces: TableRange;
  readonly characterPages: TableRange;
  readonly paragraphPages: TableRange;
  readonly styles: TableRange;
  readonly lists: TableRange;
  readonly listUses: TableRange;
}

const MAGIC = 0xa5ec;
const WORD_97 = 0x00c1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
const LEAST_LENGTH = 0x01aa;
/** Files of Word 97 are longer by what follows; one that is not says nothing there. */
const NOWHERE: TableRange = { start: 0, length: 0 };

/** Reads the file information block at the start of the stream `WordDocument`. */
export function readFileInformation(stream: Uint8Array): FileInformation {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (stream.length < LEAST_LENGTH || view.getUint16(0, true) !== MAGIC)
    throw new UnreadableDocumentError("The Word document has no head that can be read.");
  if (view.getUint16(2, true) < WORD_97)
    throw new UnsupportedFormatError("The bytes are a Word document older than Word 97; save it as DOCX.");
  const flags = view.getUint16(0x0a, true);
  if ((flags & ENCRYPTED) !== 0) throw new EncryptedDocumentError("The Word document opens only with a password.");
  const number = (at: number): number => view.getUint32(at, true);
  const range = (at: number): TableRange =>
    at + 8 > stream.length ? NOWHERE : { start: number(at), length: number(at + 4) };
  return {
    table: (flags & SECOND_TABLE) === 0 ? "0Table" : "1Table",
    body: number(0x4c),
    footnotes: number(0x50),
    headers: number(0x54),
    comments: number(0x5c),
    endnotes: number(0x60),
    boxes: number(0x64),
    pieces: range(0x01a2),
    characterPages: range(0x00fa),
    paragraphPages: range(0x0102),
    styles: range(0x00a2),
    lists: range(0x02e2),
    listUses: range(0x02ea),
  };
}
