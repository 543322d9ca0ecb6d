import type { CitationRole } from "@foi-records/contract";
import type { ResolvedCitation } from "../blocks.js";
import type { CitationPlace } from "./citation-place.js";

/** What rules hear of a citation where it stands. */
export interface Weighed {
  role: CitationRole;
  /** The names of the cues that were heard. */
  readonly heard: readonly string[];
  /** True where only what the law says in general speaks against reliance. */
  general: boolean;
  /** True where it is said to be claimed no more. */
  givenUp: boolean;
  /** True where a review says so: every mention of it tells of what was considered. */
  onReview?: boolean;
  /** True where it is said of what kind its exemption is, and nothing else of it. */
  ofKind?: boolean;
  /** By how much the cues for this role outweigh the next; absent where none were weighed. */
  margin?: number;
}

/** A citation in its place with what the rules say of it. */
export interface Judged extends Weighed {
  /** The role by its own sentence, before rules looked at what stands elsewhere. */
  readonly weighed: CitationRole;
  readonly citation: ResolvedCitation;
  readonly place: CitationPlace;
}
