import type { Diagnostic, RawDocument } from "@foi-records/contract";
import { NoTextLayerError } from "@foi-records/contract";
import type { ReadDocument } from "../../blocks.js";
import { checkLength } from "../decode-bytes.js";
import type { FormatReader } from "../format-reader.js";
import { checkBlockCount } from "../limits.js";
import { readScan } from "../scans/read-scan.js";
import type { Recogniser } from "../scans/recogniser.js";
import { buildBlocks } from "./build-blocks.js";
import type { PageContent } from "./page-content.js";
import { readLayout } from "./read-layout.js";
import { type PdfPages, readPages } from "./read-pages.js";

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
  read: (raw, _profile, { recogniser }) => readPdf(raw, recogniser),
};

async function readPdf({ bytes }: RawDocument, recogniser: Recogniser | null): Promise<ReadDocument> {
  checkLength(bytes);
  const drawn = await readPages(bytes);
  const { pages, diagnostics } = recogniser === null ? withoutScans(drawn) : await withScans(drawn, bytes, recogniser);
  checkBlockCount(pages.reduce((sum, { runs }) => sum + runs.length, 0) / 4);
  return {
    mediaType: "application/pdf",
    blocks: buildBlocks(readLayout(pages)),
    head: { title: drawn.title, siteName: null, canonical: null, language: null, organisations: [] },
    links: [],
    diagnostics: [...diagnostics, ...blankPages(pages)],
  };
}

type Pages = Pick<PdfPages, "pages" | "diagnostics">;

function withoutScans(drawn: PdfPages): Pages {
  if (drawn.pages.every(isBlank))
    throw new NoTextLayerError("No page has text: the document is empty, or pictures of pages, which --ocr reads.");
  return drawn;
}

/** The pages with the words of those that are but pictures. */
async function withScans({ pages, diagnostics }: PdfPages, bytes: Uint8Array, recogniser: Recogniser): Promise<Pages> {
  const blank = pages.filter(isBlank).map(({ page }) => page);
  if (blank.length === 0) return { pages, diagnostics };
  const scan = await readScan(recogniser, { bytes, kind: "pdf", pages: blank });
  const read = new Map(scan.pages.map((page) => [page.page, page]));
  const all = pages.map((page) => read.get(page.page) ?? page);
  if (all.every(isBlank)) throw scan.problem ?? new NoTextLayerError("No page has text, nor any that OCR can read.");
  return { pages: all, diagnostics: [...diagnostics, ...scan.diagnostics] };
}

function isBlank({ runs }: PageContent): boolean {
  return runs.length === 0;
}

function blankPages(pages: readonly PageContent[]): readonly Diagnostic[] {
  const blank = pages.filter(isBlank).map(({ page }) => page);
  if (blank.length === 0) return [];
  return [{ code: "PAGE_WITHOUT_TEXT", message: `Page ${blank.join(", ")} has no text.` }];
}
