import type { CleanText, ResolvedCitation, RoledCitation, Section } from "../blocks.js";
import { postpones } from "./postpones.js";
import { layOutRoles } from "./role-page.js";
import { weighRole } from "./role-weights.js";
import { rolesByRules } from "./roles-by-rules.js";

const RELIED_ON = "relied-on";

/**
 * Says of each citation what it does where it stands: what rules say of it is a sign among others, whose weights are learned. Where these leave
 * none that is relied on and rules tell of some, those are: a refusal has a ground, if only one that its letter puts in general words.
 */
export function assignRoles(
  clean: CleanText,
  sections: readonly Section[],
  citations: readonly ResolvedCitation[],
): readonly RoledCitation[] {
  const judged = rolesByRules(clean, sections, citations);
  const signsOf = layOutRoles(clean, sections, judged);
  const likely = judged.map(({ citation }, index) => ({ ...weighRole(signsOf(index)), ...citation }));
  const weighed = postpones(clean, sections) ? likely.map(claimedLater) : likely;
  if (weighed.some(({ role }) => role === RELIED_ON)) return weighed;
  return weighed.map((one, index) => (judged[index]?.role === RELIED_ON ? { ...one, role: RELIED_ON } : one));
}

/** While a letter only takes more time nothing is claimed yet, however likely its words sound. */
function claimedLater(one: RoledCitation): RoledCitation {
  return one.role === RELIED_ON ? { ...one, role: "considered" } : one;
}
