import type { CleanBlock, CleanText, RoledCitation, Section, SectionKind } from "../../src/blocks.js";
import { findCitations } from "../../src/citations/find-citations.js";
import { resolveCitations } from "../../src/citations/resolve-citations.js";
import { assignRoles } from "../../src/outcome/citation-roles.js";
import { rolesByRules } from "../../src/outcome/roles-by-rules.js";

/** A letter of one paragraph a line, in one section unless told otherwise, with its citations' roles. */
export function letter(lines: readonly string[], kinds: readonly SectionKind[] = lines.map(() => "response")) {
  const text = lines.join("\n");
  const blocks: CleanBlock[] = [];
  const sections: Section[] = [];
  let start = 0;
  lines.forEach((line, index) => {
    const end = start + line.length;
    blocks.push({ kind: "paragraph", text: line, start, end, index, noise: null });
    sections.push({ kind: kinds[index] ?? "response", heading: null, first: index, last: index, start, end });
    start = end + 1;
  });
  const clean: CleanText = { text, blocks };
  const { citations } = resolveCitations(text, findCitations(text), { regimes: ["foia-2000"], scottish: false });
  const roled: readonly RoledCitation[] = assignRoles(clean, sections, citations);
  const judged = rolesByRules(clean, sections, citations);
  const ruled: readonly RoledCitation[] = judged.map(({ citation, role }) => ({ ...citation, role }));
  return { clean, sections, citations: roled, ruled, byRules: judged.map(({ role }) => role) };
}
