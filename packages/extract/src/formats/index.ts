import type { RawDocument } from "@foi-records/contract";
import type { FormatReader } from "./format-reader.js";
import { htmlReader } from "./html.js";
import { pdfReader } from "./pdf/index.js";
import { plainTextReader } from "./plain-text.js";

/** Every format, most certain first: plain text takes what is left. */
export const FORMAT_READERS: readonly FormatReader[] = [pdfReader, htmlReader, plainTextReader];

/** The reader for a document, by its content before its declared media type. */
export function chooseReader(raw: RawDocument): FormatReader {
  const head = raw.bytes.subarray(0, 4096);
  const declared = raw.mediaType?.split(";")[0]?.trim().toLowerCase();
  return (
    FORMAT_READERS.find((reader) => reader !== plainTextReader && reader.sniff(head)) ??
    FORMAT_READERS.find((reader) => declared !== undefined && reader.mediaTypes.includes(declared)) ??
    plainTextReader
  );
}
