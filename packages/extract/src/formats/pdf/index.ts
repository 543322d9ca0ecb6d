import type { RawDocument } from "@foi-records/contract";
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
import { isBlank, isStamped, saysMore, tellUnread } from "./scanned-pages.js";

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
  const chosen = recogniser === null ? withoutScans(drawn) : await withScans(drawn, bytes, recogniser);
  const { pages, diagnostics, stamped } = chosen;
  checkBlockCount(pages.reduce((sum, { runs }) => sum + runs.length, 0) / 4);
  return {
    mediaType: "application/pdf",
    blocks: buildBlocks(readLayout(pages)),
    head: { title: drawn.title, siteName: null, canonical: null, language: null, organisations: [] },
    links: [],
    diagnostics: [...diagnostics, ...tellUnread(pages, stamped)],
  };
}

/** The pages, and those of them that are but pictures under a stamp. */
interface ChosenPages extends Pick<PdfPages, "pages" | "diagnostics"> {
  readonly stamped: readonly PageContent[];
}

function withoutScans({ pages, diagnostics }: PdfPages): ChosenPages {
  if (pages.every(isBlank))
    throw new NoTextLayerError("No page has text: the document is empty, or pictures of pages, which --ocr reads.");
  return { pages, diagnostics, stamped: pages.filter(isStamped) };
}

/** The pages with the words of those that are but pictures. */
async function withScans(drawn: PdfPages, bytes: Uint8Array, recogniser: Recogniser): Promise<ChosenPages> {
  const { pages, diagnostics } = drawn;
  const scanned = new Map(pages.filter((page) => isBlank(page) || isStamped(page)).map((page) => [page.page, page]));
  if (scanned.size === 0) return { pages, diagnostics, stamped: [] };
  const scan = await readScan(recogniser, { bytes, kind: "pdf", pages: [...scanned.keys()] }, (read) => {
    const page = scanned.get(read.page);
    return page === undefined || saysMore(read, page);
  });
  const read = new Map(scan.pages.map((page) => [page.page, page]));
  const all = pages.map((page) => read.get(page.page) ?? page);
  if (all.every(isBlank)) throw scan.problem ?? new NoTextLayerError("No page has text, nor any that OCR can read.");
  return { pages: all, diagnostics: [...diagnostics, ...scan.diagnostics], stamped: [] };
}
