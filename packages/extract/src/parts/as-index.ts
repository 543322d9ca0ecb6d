import type { Unnumbered } from "./number-parts.js";
import { readIndex } from "./read-index.js";

/** The findings of an index of responses: what it links to, and nothing of any one of the responses it names. */
export function asIndex(found: Unnumbered): Unnumbered {
  const attachments = readIndex(found.document);
  if (attachments === null) return found;
  return {
    ...found,
    kind: "disclosure-log",
    stage: "initial",
    metadata: { ...found.metadata, reference: null, dateReceived: null, dateResponded: null },
    request: [],
    questions: [],
    exemptions: [],
    // What a row says of a response is not claimed here.
    citations: found.citations.map((citation) => ({ ...citation, role: "mentioned" })),
    decision: { outcome: "unknown", flags: [] },
    attachments,
  };
}
