import type { CleanText, ResolvedCitation, RoledCitation, Section } from "../blocks.js";
import { asksBack } from "./asks-back.js";
import type { Judged } from "./judged.js";
import { postpones } from "./postpones.js";
import { layOutRoles } from "./role-page.js";
import { weighRole } from "./role-weights.js";
import { rolesByRules } from "./roles-by-rules.js";
import { tellsAuthority } from "./voices.js";

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
  const likely = judged.map((one, index) => {
    const weighed = { ...weighRole(signsOf(index)), ...one.citation };
    return tellsAuthority(one.place.sentence) ? { ...weighed, role: one.role } : weighed;
  });
  const weighed = postpones(clean, sections) ? likely.map(claimedLater) : likely;
  if (weighed.some(({ role }) => role === RELIED_ON)) {
    const mayOnly = !judged.some(({ role }) => role === RELIED_ON) && judged.some(isReserved);
    return mayOnly && asksBack(clean, sections, [])
      ? weighed.map((one, index) => unclaimed(one, judged[index]))
      : weighed;
  }
  return weighed.map((one, index) => (judged[index]?.role === RELIED_ON ? { ...one, role: RELIED_ON } : one));
}

/** 'If you want all of them we would be likely to refuse on cost.': a letter that asks what is meant refuses nothing, however much it sounds so. */
function unclaimed(one: RoledCitation, rules: Judged | undefined): RoledCitation {
  return one.role === RELIED_ON && rules !== undefined && isReserved(rules) ? { ...one, role: rules.role } : one;
}

function isReserved({ weighed, heard }: Judged): boolean {
  return weighed === "mentioned" && heard.includes("reservation");
}

/** While a letter only takes more time nothing is claimed yet, however likely its words sound. */
function claimedLater(one: RoledCitation): RoledCitation {
  return one.role === RELIED_ON ? { ...one, role: "considered" } : one;
}
