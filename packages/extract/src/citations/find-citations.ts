import type { CitationMention } from "../blocks.js";

/** Finds every mention of a provision in a text, in reading order. */
export function findCitations(_text: string): readonly CitationMention[] {
  return [];
}
