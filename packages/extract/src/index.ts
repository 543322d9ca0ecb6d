export { cite } from "./citations/cite.js";
export { findCitations } from "./citations/find-citations.js";
export { resolveCitations } from "./citations/resolve-citations.js";
export { codePointOffsets } from "./evidence.js";
export { type ExtractOptions, extractDocument } from "./extract-document.js";
export { type PlacedLines, placeLines } from "./learned/place-lines.js";
export { type PreparedProfile, prepareProfile } from "./learned/prepare-profile.js";
export { keyOf, type SiteKey, sitesOf } from "./learned/sites-of.js";
export { EXTRACTOR } from "./version.js";
