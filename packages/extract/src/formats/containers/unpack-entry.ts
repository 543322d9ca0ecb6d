import { DocumentTooLargeError, EncryptedDocumentError, UnreadableDocumentError } from "@foi-records/contract";
import { packedBytes, type ZipEntry } from "./zip-directory.js";

/** Unpacked bytes of one part; the text of a letter of a thousand pages has some twenty megabytes of markup. */
export const MAX_PART_BYTES = 64 * 1024 * 1024;
/** Markup packs to a twentieth, long tables of one value to a hundredth; deflate itself ends at a thousandth. */
const MAX_RATIO = 300;
/** Below this size the ratio is not asked for: an empty table packs to nothing. */
const RATIO_FROM = 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;
const CHUNK = 16 * 1024;

/** Unpacks one entry of a zip archive, and stops as soon as it holds more than its directory says or the limits allow. */
export async function unpackEntry(archive: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const { name, size, packedSize, method } = entry;
  if (entry.encrypted) throw new EncryptedDocumentError(`${name} in the archive opens only with a password.`);
  if (size > MAX_PART_BYTES)
    throw new DocumentTooLargeError(`${name} in the archive has ${size} bytes; the limit is ${MAX_PART_BYTES}.`);
  if (size > RATIO_FROM && size > packedSize * MAX_RATIO)
    throw new DocumentTooLargeError(`${name} in the archive unpacks to more than ${MAX_RATIO} times its size.`);
  const packed = packedBytes(archive, entry);
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new UnreadableDocumentError(`${name} is packed by a method that is not known.`);
  return inflate(packed, entry);
}

async function inflate(packed: Uint8Array, { name, size }: ZipEntry): Promise<Uint8Array> {
  const { Inflate } = await import("fflate");
  const unpacked = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size)
      throw new DocumentTooLargeError(`${name} in the archive holds more than the ${size} bytes that it says.`);
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK)
      inflater.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  } catch (error) {
    if (error instanceof DocumentTooLargeError) throw error;
    throw new UnreadableDocumentError(`${name} in the archive cannot be unpacked.`, error);
  }
  return unpacked.subarray(0, length);
}
