import type { CleanBlock, Section } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { isLawHeading } from "./heading-cues.js";

/** True for a paragraph under 'The law' that says what the law is for anyone: it neither asks nor answers. */
export function tellsLaw({ kind, text }: CleanBlock, part: Pick<Section, "kind" | "heading"> | undefined): boolean {
  if (part?.kind !== "preamble" || part.heading === null || !isLawHeading(part.heading)) return false;
  return kind !== "heading" && ENDS_SENTENCE.test(text) && !OF_THIS_CASE.test(text);
}

const ENDS_SENTENCE = /[.;:]["'’”)]*$/;

/** Words of this request, of who made it and of who answers it. */
const OF_THIS_CASE = cue(
  /\b(?:we|our|us|(?<!\()i(?!\))|my|your|this (?:request|case|letter)|you (?:have )?(?:asked|requested)|the (?:applicant|requester|(?:council|trust|board|force|university|department|agency|college|commission|commissioner|constabulary|service|school)(?:['’]s)?) (?:has|have|is|was|asked|holds?|does|do|can|cannot|will|considers?|neither|refuses?|relies|believes?|decided|applies))\b/i,
);
