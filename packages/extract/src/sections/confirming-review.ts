import type { ThreadMessage } from "../metadata/thread-messages.js";
import { cue } from "../text/cue/cue.js";

/** What the requester asks for who is not content. */
const ASKS_REVIEW = cue(/\b(?:reviews?|reviewed|reconsider\w*|look (?:at (?:it|this) )?again|appeal|complain\w*)\b/i);
const OF_REVIEW = cue(
  /\b(?:internal review|(?:request|ask\w*|handling|outcome|result) (?:\w+ ){0,3}review|reviewed|review (?:of|it|this|panel|officer)|looked (?:again|afresh|anew)|reconsider\w*|afresh)\b/i,
);
const CONFIRMS = cue(
  /\b(?:uph[eo]ld(?:s|ing)?|agree(?:d|s)? with (?:the|my|our)|(?:was|were|is|has been|had been) (?:correctly|rightly|properly|appropriately) (?:applied|cited|engaged|refused|withheld|relied)|(?:correct|right|entitled|justified) to (?:withhold|refuse|rely|apply|cite|neither)|complaint (?:is|has been|was) (?:therefore )?not upheld|(?:decision|response|refusal|reply) (?:stands|should stand|remains)|balance (?:was|is|has been|had been) (?:rightly|correctly|properly|fairly) struck|agree(?:d|s)? that (?:it|they|this|that|the (?:exemption|exception)|(?:section|regulation) [\w()]{2,14}) (?:also |does |did )?(?:appl|was|were|is|are)\w*|(?:find|found|satisfied|conclude[ds]?) that (?:the exemption|the exception|(?:section|regulation) [\w()]{2,14}) (?:is|was|were|has been) (?:\w+ )?engaged|(?:maintain|confirm|stand by|endorse)s? (?:the|our|that) (?:\w+ )?(?:decision|refusal|response|reply|exemption|use))\b/i,
);
/** What a review that changes something says: then it answers, too. */
const CHANGES = cue(
  /\b(?:attach\w*|enclos\w*|overturn\w*|substitut\w*|withdr[ae]w\w*|(?:do|does|did|can) ?not uphold|cannot uphold|not (?:been )?(?:correctly|rightly|properly) applied|(?:part(?:ly|ially)?|in part) upheld|upheld? in part|uphold your|(?:complaint|appeal) is (?:therefore )?(?:partly |partially )?upheld|(?:I|we|panel|which|now|therefore|can|may|should|will) (?:\w+ ){0,2}(?:releas|disclos|provid|suppl)(?:e|es|ed|ing|y|ies|ied)\b(?! (?:would|could))|(?:is|are) (?:as follows|set out below|given below|below)|£\d|should (?:not )?have been (?:given|disclosed|released|provided|answered|refused|withheld))\b/i,
);

/** True for what a review says that comes to another answer. */
export function changesAnswer(finding: string): boolean {
  return CHANGES.test(finding);
}

/**
 * True where what the authority writes on the first answer, once it was asked to look again, only confirms it: nothing in it
 * answers the request, and the first reasons stay the answer's.
 */
export function onlyConfirms(
  { body }: ThreadMessage,
  before: readonly ThreadMessage[],
  isOwn: (message: ThreadMessage) => boolean,
): boolean {
  if (!OF_REVIEW.test(body) || !CONFIRMS.test(body) || CHANGES.test(body)) return false;
  const asked = before.findLastIndex(isOwn);
  return asked > 0 && ASKS_REVIEW.test(before[asked]?.body ?? "");
}
