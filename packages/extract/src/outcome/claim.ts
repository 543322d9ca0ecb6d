import type { ProvisionId } from "@foi-records/contract";
import { isWithin } from "@foi-records/contract";
import type { CleanText, RoledCitation } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { isCondition, isGround } from "./ground.js";

/** FOISA 17 tells that nothing is held: a status of the answer and no exemption. */
const NEVER = ["asp/2002/13/section/17", "ukpga/2000/36/section/17"];
const LIST_LEAD = cue(
  /\b(?:by virtue of|following|these)\b[^.]{0,80}\b(?:exemptions?|exceptions?)\b[^.]{0,40}[:.]?\s*$|\b(?:exemptions?|exceptions?)\b[^.]{0,60}:\s*$/i,
);
const ENTRY = /^\W*(?:sections?|s|regulations?|reg)?\.?\s?\d/i;
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

/** The citations of a refusal notice's list of exemptions: lines under 'by virtue of the following exemptions'. */
export function listedCitations(clean: CleanText, citations: readonly RoledCitation[]): ReadonlySet<RoledCitation> {
  const listed = new Set<RoledCitation>();
  let inList = false;
  let next = 0;
  for (const { text, end } of clean.blocks) {
    const entry = isEntry(text);
    if (!entry) inList = LIST_LEAD.test(text.slice(-LEAD_REACH));
    for (let citation = citations[next]; citation !== undefined && citation.start < end; citation = citations[++next]) {
      if (entry && inList) listed.add(citation);
    }
  }
  return listed;
}

function isEntry(text: string): boolean {
  return text.length <= ENTRY_LENGTH && ENTRY.test(text);
}
