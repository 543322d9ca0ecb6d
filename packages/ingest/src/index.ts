export { createGate } from "./create-gate.js";
export { createExtractPool, type ExtractPool, type ExtractPoolOptions } from "./extract-pool.js";
export { createKeepDocument, type KeepDocument, toDocumentRef } from "./keep-document.js";
export { type LearnOptions, learnProfile } from "./learn/learn-profile.js";
export { loadRecogniser, type OpenRecogniser } from "./ocr/load-recogniser.js";
export { type PreparedOcr, prepareOcr } from "./ocr/prepare-ocr.js";
export {
  createProcessDocument,
  type DocumentResult,
  type Extract,
  type Gate,
  type ProcessDocument,
  type ProcessDocumentOptions,
} from "./process-document.js";
export * from "./reprocess/index.js";
export { BEING_WRITTEN, type RunOptions, type RunSummary, runEmbedded, runReferences } from "./run-embedded.js";
export type { RunCounts, RunFailure, RunListeners, RunSkip } from "./run-tally.js";
export * from "./sources/index.js";
