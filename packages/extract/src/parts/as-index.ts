import type { Unnumbered } from "./number-parts.js";
import { readIndex } from "./read-index.js";

/** The findings of an index of responses: what it links to. What it says of any one of the responses is no claim of its own. */
export function asIndex(found: Unnumbered): Unnumbered {
  const attachments = readIndex(found.document);
  return attachments === null ? found : { ...found, kind: "disclosure-log", attachments };
}
