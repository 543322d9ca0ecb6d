import { matchesOf } from "../text/matches-of.js";
import type { CitationPlace } from "./citation-place.js";
import { CLAIM_CUES } from "./claim-cues.js";
import { CLAIM_FORM_CUES } from "./claim-form-cues.js";
import { CONSIDERED_CUES } from "./considered-cues.js";
import { MENTION_CUES } from "./mention-cues.js";
import type { RoleCue } from "./role-cue.js";

/** Cues are summed by role; the heaviest role wins, and 'mentioned' where nothing speaks. */
export const ROLE_CUES: readonly RoleCue[] = [...CLAIM_CUES, ...CLAIM_FORM_CUES, ...CONSIDERED_CUES, ...MENTION_CUES];

/** Where one statement ends and the next begins. */
const BREAK =
  /[;:\u00a7]| [\u2013\u2014-] |,? (?:but|because|although|though|whereas|since|unless|so that|however)\b|, (?:and|so|as|which|if|when|where|while|who|or|(?:by|under) which)\b| and (?:(?:we|it|they|this|that|these|the|I|is|are|has|have|was|were|so|therefore)\b|$)/g;
/** How much a cue loses with every statement between it and the citation. */
const FADING = 0.4;

/** How loudly a cue speaks of a citation in its place; 0 where it does not. */
export function loudness({ where, pattern, weight }: RoleCue, place: CitationPlace): number {
  if (where === "left" || where === "near-left") {
    const match = [...matchesOf(place.before, pattern)].at(-1);
    return match === undefined ? 0 : faded(weight, where, place.before.slice(match.index + match[0].length));
  }
  if (where === "right" || where === "near-right") {
    const [match] = matchesOf(place.after, pattern);
    return match === undefined ? 0 : faded(weight, where, place.after.slice(0, match.index));
  }
  return pattern.test(place[where]) ? weight : 0;
}

function faded(weight: number, where: RoleCue["where"], between: string): number {
  const breaks = between.match(BREAK)?.length ?? 0;
  if (breaks > 0 && where.startsWith("near")) return 0;
  return weight / (1 + FADING * breaks);
}
