import type { RecordSummary } from "../store.js";
import type { SimilarityKind } from "./signature.js";

/** A record that is like another one. */
export interface SimilarRecord extends RecordSummary {
  /** The share of phrases in common, by the letters or by the requests, whichever is more. */
  readonly similarity: number;
  /** Which of the two it is. */
  readonly by: SimilarityKind;
}

/** Records that are alike: the first, by which the others are told, and the others, most similar first. */
export interface SimilarGroup {
  readonly first: RecordSummary;
  readonly others: readonly SimilarRecord[];
}

/** Which records are alike: the same template with other facts, the same request to many authorities. */
export interface SimilarityStore {
  /** Makes what is missing for the current records and takes away what is of no use any more; gives how many were made. */
  refresh(onProgress?: (made: number) => void): Promise<number>;
  /** Current records that are like this one, most similar first. `refresh` before. */
  to(id: string, least: number): Promise<readonly SimilarRecord[]>;
  /** All groups of two or more, the largest first; the same ones in whatever order their records came. `refresh` before. */
  groups(least: number): AsyncIterable<SimilarGroup>;
}
