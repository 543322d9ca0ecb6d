import type { CitationMention, Metadata, ResolvedCitation } from "../blocks.js";

/** What resolution needs to know of the document. */
export type CitationContext = Pick<Metadata, "regimes" | "scottish">;

/** Gives each mention its provisions; what no context decides stays unresolved. */
export function resolveCitations(
  _text: string,
  _mentions: readonly CitationMention[],
  _context: CitationContext,
): { readonly citations: readonly ResolvedCitation[]; readonly unresolved: readonly CitationMention[] } {
  return { citations: [], unresolved: [] };
}
