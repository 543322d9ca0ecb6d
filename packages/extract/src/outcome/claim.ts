import type { ProvisionId } from "@foi-records/contract";
import { isWithin } from "@foi-records/contract";
import type { CleanText, RoledCitation } from "../blocks.js";
import { isCondition, isGround } from "./ground.js";

/** FOISA 17 tells that nothing is held: a status of the answer and no exemption. */
const NEVER = ["asp/2002/13/section/17", "ukpga/2000/36/section/17"];
const LIST_LEAD =
  /\b(?:by virtue of|following|these)\b[^.]{0,80}\b(?:exemptions?|exceptions?)\b[^.]{0,40}[:.]?\s*$|\b(?:exemptions?|exceptions?)\b[^.]{0,60}:\s*$/i;
const ENTRY = /^[\s\W]*(?:sections?|s|regulations?|reg)?\.?\s?\d/i;
const LEAD_REACH = 300;
const ENTRY_LENGTH = 130;

/** The provisions of a relied-on citation that it claims: its exemptions, and what stands under the same head in the same section. */
export function claimedTogether({ provisions }: RoledCitation): readonly ProvisionId[] {
  const grounds = provisions.filter((id) => isGround(id) && !NEVER.some((never) => isWithin(id, never)));
  return provisions.filter(
    (id) => grounds.includes(id) || (!isCondition(id) && grounds.some((ground) => sameSection(id, ground))),
  );
}

function sameSection(a: ProvisionId, b: ProvisionId): boolean {
  return isWithin(a, b.split("/").slice(0, 5).join("/"));
}

/** True for an entry of the list of exemptions in a refusal notice: a line under 'by virtue of the following exemptions'. */
export function isListed(clean: CleanText, citation: RoledCitation): boolean {
  let at = clean.blocks.findIndex(({ start, end }) => citation.start >= start && citation.start < end);
  while (at >= 0 && isEntry(clean.blocks[at]?.text ?? "")) at--;
  const lead = clean.blocks[at]?.text.slice(-LEAD_REACH) ?? "";
  const own = clean.blocks[at + 1];
  return own !== undefined && citation.start >= own.start && LIST_LEAD.test(lead);
}

function isEntry(text: string): boolean {
  return text.length <= ENTRY_LENGTH && ENTRY.test(text);
}
