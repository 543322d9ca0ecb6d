import type { CleanText, ResolvedCitation, RoledCitation, Section } from "../blocks.js";
import { layOutRoles } from "./role-page.js";
import { weighRole } from "./role-weights.js";
import { rolesByRules } from "./roles-by-rules.js";

/** Says of each citation what it does where it stands: what rules say of it is a sign among others, whose weights are learned. */
export function assignRoles(
  clean: CleanText,
  sections: readonly Section[],
  citations: readonly ResolvedCitation[],
): readonly RoledCitation[] {
  const judged = rolesByRules(clean, sections, citations);
  const signsOf = layOutRoles(clean, sections, judged);
  return judged.map(({ citation }, index) => ({ ...weighRole(signsOf(index)), ...citation }));
}
