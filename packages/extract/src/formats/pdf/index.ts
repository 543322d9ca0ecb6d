import type { Diagnostic, RawDocument } from "@foi-records/contract";
import { DocumentTooLargeError, EmptyDocumentError, NoTextLayerError } from "@foi-records/contract";
import type { ReadDocument } from "../../blocks.js";
import { MAX_BYTES } from "../decode-bytes.js";
import type { FormatReader } from "../format-reader.js";
import { checkBlockCount } from "../limits.js";
import { buildBlocks } from "./build-blocks.js";
import type { PageContent } from "./page-content.js";
import { readLayout } from "./read-layout.js";
import { readPages } from "./read-pages.js";

const PERCENT = 0x25;
const SIGNATURE = [PERCENT, 0x50, 0x44, 0x46, 0x2d];
/** Readers of PDF allow so many bytes before the signature. */
const SIGNATURE_WITHIN = 1024;

/** Letters printed to PDF: what is drawn where, put in reading order. */
export const pdfReader: FormatReader = {
  name: "pdf",
  mediaTypes: ["application/pdf"],
  sniff: (head, container) => {
    if (container !== null) return false;
    for (let at = head.indexOf(PERCENT); at >= 0 && at < SIGNATURE_WITHIN; at = head.indexOf(PERCENT, at + 1))
      if (SIGNATURE.every((byte, index) => head[at + index] === byte)) return true;
    return false;
  },
  read: async (raw: RawDocument) => readPdf(raw),
};

async function readPdf({ bytes }: RawDocument): Promise<ReadDocument> {
  if (bytes.length === 0) throw new EmptyDocumentError("The document has no bytes.");
  if (bytes.length > MAX_BYTES)
    throw new DocumentTooLargeError(`The document has ${bytes.length} bytes; the limit is ${MAX_BYTES}.`);
  const { pages, title, diagnostics } = await readPages(bytes);
  const blank = pages.filter(({ runs }) => runs.length === 0).map(({ page }) => page);
  if (blank.length === pages.length)
    throw new NoTextLayerError("No page has text: the document is empty, or pictures of pages.");
  checkBlockCount(pages.reduce((sum, { runs }) => sum + runs.length, 0) / 4);
  return {
    mediaType: "application/pdf",
    blocks: buildBlocks(readLayout(pages)),
    head: { title, siteName: null, canonical: null, language: null, organisations: [] },
    links: [],
    diagnostics: [...diagnostics, ...blankPages(blank)],
  };
}

function blankPages(blank: readonly PageContent["page"][]): readonly Diagnostic[] {
  if (blank.length === 0) return [];
  return [{ code: "PAGE_WITHOUT_TEXT", message: `Page ${blank.join(", ")} has no text.` }];
}
