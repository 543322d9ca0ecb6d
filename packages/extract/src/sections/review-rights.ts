import { type Cue, cue } from "../text/cue/cue.js";

/** What a paragraph on review and complaint speaks of; two of these tell it. */
const REVIEW_WORDS: readonly Cue[] = [
  cue(/\b(?:review\w*|reconsider\w*|representations|appeal|adolygiad|ap[eê]l\w*)\b/i),
  cue(/\b(?:commissioner|ombudsman|tribunal|comisiynydd)\b/i),
  cue(/\b(?:working days|calendar months|two months|six months|diwrnod gwaith)\b/i),
  cue(
    /\b(?:unhappy|dissatisfied|(?:not|\w{2,5}n['’]t) (?:satisfied|happy|content)|got this wrong|dealt with (?:\w+ ){0,3}properly|properly dealt with|not been dealt with|complain\w*|anfodlon|anhapus|g?cwyno|gwyno|cwyn)\b/i,
  ),
  cue(
    /\b(?:handling of (?:your|the) request|was handled|been handled|by writing to|write to|in writing|ysgrifennu at)\b/i,
  ),
];
/** Words of the case itself: such a paragraph tells what was decided. */
const OF_THE_CASE = cue(
  /\b(?:exempt\w*|withh\w+|refus\w+|(?:section|s\.?) ?(?:1[24]|2[1-9]|3\d|4[0-4])\b|uphold|upheld|received|attached)\b/i,
);
const STARTS_ON_REVIEW = cue(/^(?:reviews?|complaints?|appeals?|not (?:satisfied|happy))\b/i);
const YOU = cue(
  /\byou(?:r)?\b|\b(?:eich|gennych|ydych|gallwch)\b|\bplease\b|\bask for\b|\banyone\b|\brequests? for review\b/i,
);
/** 'Thank you for your email about the review of mooring charges, which has been handled …': a review is what was asked about. */
const OPENS_LETTER = cue(
  /^(?:thank you (?:very much )?for (?:your|the)|(?:i|we) (?:refer|write|am writing|are writing)\b|further to your)\b/i,
);
/** 'The Council will look at its decision again if asked to by 21 November.' */
const OFFERS = cue(
  /^(?:we|the [\p{L} ’'-]{3,60}?) (?:will|would|can) (?:(?:look (?:at|into) (?:(?:it|this|that|(?:its|our|the|this) (?:decision|answer|reply|response|refusal)) again|(?:it|this) afresh)|look again at (?:it|this|(?:its|our|the|this) (?:decision|answer|reply|response|refusal)))|(?:review|reconsider) (?:it|this|(?:its|our|the|this) (?:decision|answer|reply|response|refusal)))\b[^.]{0,40}\b(?:if (?:it is |you )?ask(?:ed)?|if you (?:write|wish|want|would like)|on request|at your request)\b/iu,
);
/** The words stand in the first lines of such a paragraph. */
const HEAD_LENGTH = 260;

/** True for a paragraph that tells how to ask for a review or complain, judged by its words. */
export function tellsReviewRights(line: string): boolean {
  const head = line.slice(0, HEAD_LENGTH);
  if (OFFERS.test(head)) return true;
  if ((!YOU.test(head) && !STARTS_ON_REVIEW.test(head)) || OPENS_LETTER.test(head)) return false;
  return !OF_THE_CASE.test(head) && REVIEW_WORDS.filter((word) => word.test(head)).length >= 2;
}
