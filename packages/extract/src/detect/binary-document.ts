import { imageTypeOf } from "../formats/scans/image-type.js";
import type { UnreadDocument } from "./can-be-response.js";

/** First bytes of documents whose words are packed away: PDF, Office files. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
/** Words of the names that authorities give to responses. */
const NAMED_SO =
  /foi|freedom[-_ %20]{0,4}of[-_ %20]{0,4}info|eir(?![a-z])|rfi(?![a-z])|disclos|request|respon[sd]|repl(?:y|ies)|refus|decision|letter|review|information[-_ ](?:access|rights)|ymateb/i;
/** Titles and keywords often stand unpacked beside the pages. */
const NAMED_INSIDE = /freedom of information|\bFOI(?:A|R|SA)?\b|environmental information/i;

/**
 * Whether a document whose words can't be seen without unpacking it can be a response, by its address and what stands
 * unpacked in it: in doubt it can. Null for a text, whose words can be seen.
 */
export function canBeBinaryResponse({ uri, bytes }: UnreadDocument): boolean | null {
  if (imageTypeOf(bytes) !== null) return NAMED_SO.test(uri);
  if (!SIGNATURES.some((signature) => signature.every((byte, index) => bytes[index] === byte))) return null;
  return (
    NAMED_SO.test(uri) ||
    NAMED_INSIDE.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"))
  );
}
