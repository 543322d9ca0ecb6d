import type { CleanText, RoledCitation } from "../blocks.js";
import { assignRoles } from "../outcome/citation-roles.js";
import { findCitations } from "./find-citations.js";
import { resolveCitations } from "./resolve-citations.js";

/** The citations of a text that stands alone, with their roles; offsets are in UTF-16 units. */
export function cite(text: string): readonly RoledCitation[] {
  const { citations } = resolveCitations(text, findCitations(text), { regimes: [], scottish: false });
  const block = { kind: "paragraph", text, start: 0, end: text.length, index: 0, noise: null } as const;
  const clean: CleanText = { text, blocks: [block] };
  return assignRoles(clean, [], citations);
}
