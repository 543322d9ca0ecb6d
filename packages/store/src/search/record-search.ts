import type { Outcome, ProvisionId } from "@foi-records/contract";
import type { RecordSummary } from "../store.js";

/** Which records may be found; what is given must all hold. */
export interface SearchFilters {
  /** Records of an authority whose name contains this, whatever its case. */
  readonly authority?: string;
  readonly outcome?: Outcome;
  /** Records that rely on this provision or on one inside it. */
  readonly provision?: ProvisionId;
  /** Records answered on this day or later; those without a day of the answer that were received then. */
  readonly since?: string;
}

/** What is looked for. `query` is words, "phrases", OR, -not and prefix*, as `parseQuery` reads them. */
export interface SearchRequest {
  readonly query: string;
  readonly filters?: SearchFilters;
  /** How many records to give at most, 20 unless told otherwise; and how many better ones to pass by. */
  readonly limit?: number;
  readonly offset?: number;
}

/** A piece of a snippet, and whether it is what was looked for. */
export interface SnippetPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A record that was found. */
export interface SearchHit extends RecordSummary {
  /** When it was answered or, where that is not known, received. */
  readonly date: string | null;
  /**
   * Where what was looked for stands, in the record's own words; its beginning where that is only in its authority or its
   * reference. The pieces follow each other without a gap.
   */
  readonly snippet: readonly SnippetPiece[];
  /** The higher the better; a number of the backend, to be compared within one search alone. */
  readonly rank: number;
}

/** Records found, the best first. */
export interface SearchPage {
  /** How many records are found in all. */
  readonly total: number;
  readonly hits: readonly SearchHit[];
}
