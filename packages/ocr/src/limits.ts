import { DocumentTooLargeError } from "@foi-records/contract";
import type { UnrecognisedPage } from "@foi-records/extract";

/** Dots an inch at which pages of a PDF are drawn; office scanners make 200 or 300, and more reads no better. */
export const DPI = 200;
/** Finer images are made coarser: they take longer, and read no better. */
export const FINEST_DPI = 300;
/** Points an inch. */
export const POINTS = 72;
/** A sheet of A4 in points: what an image is taken for that does not tell how large it is on paper. */
export const A4_SHORT_SIDE = 595;
export const A4_LONG_SIDE = 842;
/** Pixels of a picture that is read, in a PDF or alone: A3 at 300 dots an inch has half as many. */
export const MAX_PIXELS = 40_000_000;
/** A page drawn from a PDF has no more pixels: a larger sheet is drawn coarser. */
export const MAX_DRAWN_PIXELS = 16_000_000;
/** Pages of one document that are read; a letter has a few, each takes seconds. */
export const MAX_SCANNED_PAGES = 100;
/** A full page takes three seconds on a processor of its own; this is for a page that never ends, on a machine that is busy. */
export const DEFAULT_PAGE_MS = 60_000;

/** A page that is left since too many stand before it. */
export function beyondLimit(page: number): UnrecognisedPage {
  const problem = new DocumentTooLargeError(`No more than ${MAX_SCANNED_PAGES} pages of a document are read by OCR.`);
  return { page, problem };
}
