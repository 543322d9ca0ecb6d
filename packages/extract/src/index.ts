export { cite } from "./citations/cite.js";
export { findCitations } from "./citations/find-citations.js";
export { resolveCitations } from "./citations/resolve-citations.js";
export { codePointOffsets } from "./evidence.js";
export { extractDocument } from "./extract-document.js";
export { EXTRACTOR } from "./version.js";
