import { cue } from "../text/cue/cue.js";

/** Words near a name that send the reader elsewhere: what the body does there, it does for others. */
const ELSEWHERE = cue(
  /\b(?:you (?:may|might|could|should) (?:wish|like|want|be able|find|try)|(?:we|I) (?:would )?(?:suggest|recommend|advise)|please contact|redirect|transferred|instead|published (?:by|on)|available (?:from|on|at)|may (?:also )?(?:hold|be held by|be able)|(?:is|are) responsible|(?:is|are|remains?) the responsibility of|can be contacted|a matter for|logged by|do(?:es)? not hold\b.{0,40}\bheld by)\b|\b(?:I|we) (?:believe|understand) that(?: the)? $/i,
);

/** 'The Trust does not hold this; it may be held by the Board.': the first speaks of itself. */
const HOLDS_NOTHING = /^ do(?:es)? not hold\b/;

/** True for a body that the words around its name, or the cue that they are, send the requester to. */
export function isElsewhere(before: string, after: string, cue: string | undefined): boolean {
  const isOwn = cue === "had the request" || HOLDS_NOTHING.test(after);
  return ELSEWHERE.test(before) || (!isOwn && ELSEWHERE.test(after));
}
