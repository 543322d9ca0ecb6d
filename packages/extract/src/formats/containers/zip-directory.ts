import { DocumentTooLargeError, UnreadableDocumentError } from "@foi-records/contract";

/** An entry of a zip archive, as the archive's own directory lists it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored as it is; 8: deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header stands in the archive. */
  readonly offset: number;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const END_LENGTH = 22;
const HEADER_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;
/** A letter in Word has some twenty entries; one with hundreds of pictures some hundreds. */
export const MAX_ENTRIES = 5000;
const NAMES = new TextDecoder("utf-8");

/** True for bytes that begin as a zip archive. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === LOCAL_HEADER;
}

/** The entries of a zip archive; throws `UNREADABLE_DOCUMENT` where its directory is missing or broken. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = viewOf(bytes);
  const end = findEnd(bytes, view);
  if (end < 0) throw new UnreadableDocumentError("The archive is cut off: it has no directory.");
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES)
    throw new DocumentTooLargeError(`The archive has ${count} entries; the limit is ${MAX_ENTRIES}.`);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + HEADER_LENGTH > bytes.length || view.getUint32(at, true) !== DIRECTORY_HEADER)
      throw new UnreadableDocumentError("The archive's directory is broken.");
    const nameLength = view.getUint16(at + 28, true);
    entries.push(entryAt(bytes, view, at, nameLength));
    at += HEADER_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ZipEntry {
  return {
    name: NAMES.decode(bytes.subarray(at + HEADER_LENGTH, at + HEADER_LENGTH + nameLength)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** The name of the first entry, from its local header: all that a cut-off archive still tells. */
export function firstEntryName(bytes: Uint8Array): string {
  if (bytes.length < 30) return "";
  const length = viewOf(bytes).getUint16(26, true);
  return NAMES.decode(bytes.subarray(30, 30 + length));
}

/** The packed bytes of an entry. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER)
    throw new UnreadableDocumentError(`The archive is broken at its entry ${entry.name}.`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packedSize > bytes.length)
    throw new UnreadableDocumentError(`The archive is cut off in its entry ${entry.name}.`);
  return bytes.subarray(start, start + entry.packedSize);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where the directory's end record stands: the last of the file, but for a comment behind it. */
function findEnd(bytes: Uint8Array, view: DataView): number {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at--)
    if (bytes[at] === 0x50 && view.getUint32(at, true) === DIRECTORY_END) return at;
  return -1;
}
