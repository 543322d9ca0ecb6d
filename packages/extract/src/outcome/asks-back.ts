import type { CleanText, Section } from "../blocks.js";
import type { DecidedExemption } from "./decide-exemptions.js";

/** What a letter that only asks back says. */
const CLARIFICATION =
  /\b(?:(?:need|require|seek(?:ing)?|ask(?:ing)?(?: you)? for|grateful for|provide)(?: some| further| more)? clarification|please (?:clarify|confirm what|specify)|clarify (?:your|what|which)|unable to (?:identify|locate)[^.]{0,60}without further|what you are looking for|which information you mean|do not (?:yet )?know (?:which|what)|would you (?:please )?let us have|which (?:of (?:these|them) )?(?:do )?you (?:mean|want|would like)|(?:more|further) (?:detail|information) (?:from you|about what)|hear(?:d)? from you|until we (?:hear|receive)|stopped the clock|so that we can (?:identify|find|help|search|look)|once (?:we (?:hear|receive|have)|you have clarified))\b/i;

/** True where the letter asks what is meant and neither answers nor refuses. */
export function asksBack(
  clean: CleanText,
  sections: readonly Section[],
  exemptions: readonly DecidedExemption[],
): boolean {
  if (exemptions.length > 0) return false;
  const replies = sections.filter(({ kind }) => kind === "response" || kind === "preamble");
  const last = replies.at(-1);
  return last !== undefined && replies.some(({ start, end }) => CLARIFICATION.test(clean.text.slice(start, end)));
}
