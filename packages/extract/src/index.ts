export { cite } from "./citations/cite.js";
export { findCitations } from "./citations/find-citations.js";
export { resolveCitations } from "./citations/resolve-citations.js";
export { canBeResponse, type UnreadDocument, weighResponse } from "./detect/can-be-response.js";
export { codePointOffsets } from "./evidence.js";
export { type ExtractOptions, extractDocument, extractDocuments } from "./extract-document.js";
export { extractorOf } from "./extractor-of.js";
export type { Ruling } from "./formats/pdf/page-content.js";
export { isThreadData } from "./formats/request-site/is-thread-data.js";
export { type ImageSize, imageSize, isPageSized } from "./formats/scans/image-size.js";
export { imageTypeOf } from "./formats/scans/image-type.js";
export type {
  RecognisedLine,
  RecognisedPage,
  RecognisedWord,
  Recogniser,
  Scan,
  UnrecognisedPage,
} from "./formats/scans/recogniser.js";
export { type PlacedLines, placeLines } from "./learned/place-lines.js";
export { type PreparedProfile, prepareProfile } from "./learned/prepare-profile.js";
export { keyOf, type SiteKey, sitesOf } from "./learned/sites-of.js";
export { EXTRACTOR } from "./version.js";
