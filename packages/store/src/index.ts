export * from "./exports/index.js";
export { openStore } from "./open-store.js";
export type {
  SearchFilters,
  SearchHit,
  SearchPage,
  SearchRequest,
  SnippetPiece,
} from "./search/record-search.js";
export { similarityOf } from "./similarity/min-hash.js";
export { bandsIn, type Signature, type SimilarityKind, signaturesOf } from "./similarity/signature.js";
export type { SimilarGroup, SimilarityStore, SimilarRecord } from "./similarity/similarity-store.js";
export type * from "./store.js";
export { hideSecrets } from "./store-address.js";
export type { Batching } from "./write-queue.js";
