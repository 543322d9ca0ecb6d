import { NoTextLayerError, type RawDocument, UnsupportedFormatError } from "@foi-records/contract";
import type { ReadDocument } from "../blocks.js";
import { checkLength } from "./decode-bytes.js";
import type { FormatReader } from "./format-reader.js";
import { nameFormat } from "./name-format.js";
import { buildBlocks } from "./pdf/build-blocks.js";
import { readLayout } from "./pdf/read-layout.js";
import { imageTypeOf } from "./scans/image-type.js";
import { readScan } from "./scans/read-scan.js";
import type { Recogniser } from "./scans/recogniser.js";

/** A picture of a page: read where there is something to read it with, else refused by its name. */
export const imageReader: FormatReader = {
  name: "image",
  mediaTypes: [],
  sniff: (head, container) => container === null && imageTypeOf(head) !== null,
  read: (raw, _profile, { recogniser }) => readImage(raw, recogniser),
};

async function readImage(raw: RawDocument, recogniser: Recogniser | null): Promise<ReadDocument> {
  if (recogniser === null) throw new UnsupportedFormatError(`The bytes are ${nameFormat(raw.bytes)}; --ocr reads it.`);
  checkLength(raw.bytes);
  const { pages, diagnostics, problem } = await readScan(recogniser, { bytes: raw.bytes, kind: "image", pages: [1] });
  if (pages.length === 0) throw problem ?? new NoTextLayerError("The image holds no text that OCR can read.");
  return {
    mediaType: imageTypeOf(raw.bytes) ?? "image/png",
    blocks: buildBlocks(readLayout(pages)),
    head: { title: null, siteName: null, canonical: null, language: null, organisations: [] },
    links: [],
    diagnostics,
  };
}
