import { extname } from "node:path";

/** Endings of files that may hold a response; content decides what they are. */
const DOCUMENTS: ReadonlySet<string> = new Set(
  " .html .htm .xhtml .mht .mhtml .txt .text .md .markdown .pdf .docx .docm .doc .eml .msg".split(" "),
);
/** Endings of images that OCR reads. */
const IMAGES: ReadonlySet<string> = new Set([".png", ".jpg", ".jpeg", ".tif", ".tiff"]);
/** Endings of archives, which are opened wherever they are met. */
const ARCHIVES: ReadonlySet<string> = new Set([".warc", ".wet", ".wacz", ".zip"]);
const GZIP = ".gz";

/** The ending of a name, that of what is inside for a compressed file: `.html` for `page.html.gz`. */
export function endingOf(name: string): string {
  const ending = extname(name).toLowerCase();
  return ending === GZIP ? extname(name.slice(0, -GZIP.length)).toLowerCase() : ending;
}

/** True for the name of a file that may be a document. */
export function isDocumentName(name: string): boolean {
  return DOCUMENTS.has(endingOf(name));
}

/** True for the name of an image that may be a page. */
export function isImageName(name: string): boolean {
  return IMAGES.has(endingOf(name));
}

/** True for the name of an archive of documents. */
export function isArchiveName(name: string): boolean {
  return ARCHIVES.has(endingOf(name));
}

/** True for the name of a document, an image or an archive. */
export function mayHoldDocument(name: string): boolean {
  return isDocumentName(name) || isImageName(name) || isArchiveName(name);
}
