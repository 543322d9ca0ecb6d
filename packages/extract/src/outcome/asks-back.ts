import type { CleanText, Section } from "../blocks.js";
import { CLARIFICATION_CLOCK } from "../sections/sentence-cues.js";
import type { DecidedExemption } from "./decide-exemptions.js";

/** What a letter that only asks back says. */
const CLARIFICATION =
  /\b(?:(?:need|require|seek(?:ing)?|ask(?:ing)?(?: you)? for|grateful for|provide)(?: some| further| more)? clarification|please (?:clarify|confirm what|specify)|clarify (?:your|what|which)|(?:unable|not (?:yet )?able) to (?:identify|locate)[^.]{0,60}without further|not (?:yet )?able to (?:identify|tell|work out|establish)[^.]{0,60}\b(?:you|your|request|description)|(?:please|could you|can you)(?: please)? (?:tell us|say|let us know) (?:which|what|whether you)|what you are looking for|which information you mean|do not (?:yet )?know (?:which|what)|would you (?:please )?let us have|which (?:of (?:these|them) )?(?:do )?you (?:mean|want|would like)|(?:more|further) (?:detail|information) (?:from you|about what)|hear(?:d)? from you|until we (?:hear|receive)|stopped the clock|so that we can (?:identify|find|help|search|look)|once (?:we (?:hear|receive|have)|you have clarified))\b/i;

/** True where the letter asks what is meant and neither answers nor refuses. */
export function asksBack(
  clean: CleanText,
  sections: readonly Section[],
  exemptions: readonly DecidedExemption[],
): boolean {
  if (exemptions.length > 0) return false;
  const replies = sections.filter(({ kind }) => kind === "response" || kind === "preamble");
  const last = replies.at(-1);
  if (last === undefined) return false;
  const says = (section: Section, what: RegExp) => what.test(clean.text.slice(section.start, section.end));
  return (
    replies.some((section) => says(section, CLARIFICATION)) ||
    sections.some((section) => section.kind === "closing" && says(section, CLARIFICATION_CLOCK))
  );
}
