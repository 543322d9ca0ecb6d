import type { CitationRole } from "@foi-records/contract";
import type { RoledCitation } from "../blocks.js";
import type { Unnumbered } from "./number-parts.js";

/** What an authority does with a provision when it answers; who only writes of requests does not. */
const CLAIMS: ReadonlySet<CitationRole> = new Set(["relied-on", "considered"]);

const NO_CASE = { reference: null, dateReceived: null, dateResponded: null };

/**
 * What is left of a document that answers no request: a policy, a judgment, a page of advice tells of requests, of
 * exemptions and of dates, and none of it was asked of it or decided by it. A log of
 * responses says under which law they were given.
 */
export function withoutClaims(found: Unnumbered): Unnumbered {
  if (found.kind !== "other" && found.kind !== "disclosure-log") return found;
  return {
    ...found,
    metadata: { ...found.metadata, ...NO_CASE, regimes: found.kind === "other" ? [] : found.metadata.regimes },
    stage: "initial",
    request: [],
    questions: [],
    exemptions: [],
    decision: { outcome: "unknown", flags: [] },
    citations: found.citations.map(asMentioned),
  };
}

function asMentioned({ margin: _, ...citation }: RoledCitation): RoledCitation {
  return CLAIMS.has(citation.role) ? { ...citation, role: "mentioned" } : citation;
}
