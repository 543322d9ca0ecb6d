import { cue } from "../text/cue/cue.js";
import type { Unnumbered } from "./number-parts.js";

/** Longer mails say something themselves; disclaimers are gone by then. */
const LONGEST_COVER = 1_500;
const SENDS = cue(/\b(?:attach(?:ed|ment|ments|ing)?|enclos(?:ed|ing|ure)?)\b/i);

/**
 * What of a document's parts is worth a record: where one of them is a response, those that are none (a note that sends
 * it, a leaflet beside it) are dropped. At least one part is kept.
 */
export function keepResponses(found: readonly Unnumbered[]): readonly Unnumbered[] {
  if (found.length < 2) return found;
  const responses = found.filter((one) => one.kind !== "other" && !isCover(one));
  return responses.length > 0 ? responses : found.slice(0, 1);
}

/** A mail that sends the answer as its attachment, and gives none itself. */
function isCover({ document, clean, questions, exemptions }: Unnumbered): boolean {
  if ((document.enclosed?.length ?? 0) === 0 || exemptions.length > 0 || questions.length > 1) return false;
  return clean.text.length <= LONGEST_COVER && SENDS.test(clean.text);
}
