import { cue } from "../text/cue/cue.js";

/** A cell that asks, with or without a question mark. */
const ASKS =
  /\?["'’”)]*\s*$|^(?:(?:please|kindly|could|can|would|will|do|does|did|has|have|is|are|was|were|how|what|when|where|which|who|why|whether|if|for (?:each|every|the)|I (?:would|should|am|wish))\b|(?:the )?(?:(?:most recent|latest|current|total|full|annual|exact|average) )?(?:numbers?|totals?|names?|lists?|cop(?:y|ies)|details|dates?|amounts?|costs?|expenditure|spend(?:ing)?|breakdown|percentage|figures|minutes|correspondence|e[- ]?mails)\b|(?:the )?(?:most recent|latest)\b|(?:any|all|a (?:copy|list|breakdown)) \S+ \S+)/i;
/** What an answer opens with that also could ask. */
const ANSWERS = cue(
  /^(?:please (?:see|find|note|refer)|(?:a )?cop(?:y|ies) (?:is|are|of .{1,60} (?:is|are)) |all of (?:it|them)\b|the (?:total|figure|number|cost|amount)s? (?:is|was|are|were|spent)\b|is exempt|for the reasons)/i,
);

/** True for a cell or line that asks, also without a question mark: 'The number of lamps'. */
export function asksInCell(text: string): boolean {
  return ASKS.test(text) && !ANSWERS.test(text);
}
