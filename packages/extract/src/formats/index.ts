import type { RawDocument } from "@foi-records/contract";
import type { ReadDocument } from "../blocks.js";
import type { SiteProfile } from "../noise/site-profile.js";
import { docReader } from "./doc/index.js";
import { docxReader } from "./docx/index.js";
import { createEnclosure } from "./enclosure.js";
import type { FormatReader } from "./format-reader.js";
import { htmlReader } from "./html.js";
import { imageReader } from "./image.js";
import { mailReader } from "./mail/index.js";
import { outlookReader } from "./mail/outlook.js";
import { markdownReader } from "./markdown.js";
import { containerOf } from "./name-format.js";
import { pdfReader } from "./pdf/index.js";
import { plainTextReader } from "./plain-text.js";
import { requestSiteReader } from "./request-site/index.js";
import type { Recogniser } from "./scans/recogniser.js";

/** Every format, most certain first: plain text takes what is left. */
export const FORMAT_READERS: readonly FormatReader[] = [
  docxReader,
  docReader,
  outlookReader,
  pdfReader,
  requestSiteReader,
  imageReader,
  mailReader,
  markdownReader,
  htmlReader,
  plainTextReader,
];

/** The reader for a document, by its content before its declared media type; what no reader knows goes to plain text, which refuses it by name. */
export function chooseReader(raw: Pick<RawDocument, "bytes" | "mediaType">): FormatReader {
  const head = raw.bytes.subarray(0, 4096);
  const container = containerOf(raw.bytes);
  const sniffed = FORMAT_READERS.find((reader) => reader !== plainTextReader && reader.sniff(head, container));
  if (sniffed !== undefined || container !== null) return sniffed ?? plainTextReader;
  const declared = raw.mediaType?.split(";")[0]?.trim().toLowerCase();
  return (
    FORMAT_READERS.find((reader) => declared !== undefined && reader.mediaTypes.includes(declared)) ?? plainTextReader
  );
}

/** Reads a document with the reader that its content asks for, and with theirs the documents that stand in it. */
export function readDocument(
  raw: RawDocument,
  profile: SiteProfile,
  recogniser: Recogniser | null = null,
): Promise<ReadDocument> {
  return chooseReader(raw).read(raw, profile, createEnclosure({ raw, profile, recogniser }, chooseReader));
}
