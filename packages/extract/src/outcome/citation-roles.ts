import type { CleanText, ResolvedCitation, RoledCitation, Section } from "../blocks.js";

/** Says of each citation what it does where it stands. */
export function assignRoles(
  _clean: CleanText,
  _sections: readonly Section[],
  citations: readonly ResolvedCitation[],
): readonly RoledCitation[] {
  return citations.map((citation) => ({ ...citation, role: "mentioned" }));
}
