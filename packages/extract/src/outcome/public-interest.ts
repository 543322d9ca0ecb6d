import type { ProvisionId, PublicInterestResult, Span } from "@foi-records/contract";
import type { CleanText } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { passagesLike, passagesOf } from "./passages.js";

const PUBLIC_INTEREST = /public interest|\bbalanc|outweigh|maintaining the ex|cydbwysedd|budd y cyhoedd|in favour of/i;
/** Comes down on the side of withholding. */
export const WEIGHS_AGAINST = cue(
  /(?:favours?|in favour of|supports?|lies (?:in|with)|rests? (?:in|with)|weighs? (?:in favour of|towards)|falls? (?:in favour of|on the side of)|side of|better served by|best served by|warrants?|reasons for|justif\w+|merits) (?:\w+ ){0,2}?(?:maintain|withh|non-?disclosure|not |keeping|refus|neither|upholding|applying|the exemption|the exception|against|exempt)|(?:balance|interest)[^.]{0,30} (?:lies|falls|weighs|rests|tips|comes down|is) (?:firmly |strongly |heavily )?against (?:disclos|releas|confirm)|(?:withholding|maintaining|non-?disclosure|the exemption|the exception|not (?:disclosing|releasing|confirming))[^.]{0,80}outweighs?|outweighs? (?:\w+ ){0,8}?(?:disclos|releas|confirm)|outweighed by[^.]{0,80}(?:withh|maintain|harm|risk|against)|exemption (?:should|is|must|has to) (?:be )?(?:maintained|upheld)|(?:do|does|is|are) not (?:outweigh|override|enough|sufficient)|not (?:be )?in the public interest to (?:disclose|release|provide|confirm)/i,
);
const DISCLOSE = cue(
  /(?:favours?|in favour of|supports?|lies in|rests in|side of|better served by) (?:\w+ ){0,2}?(?:disclos|releas|confirmation)|disclosure outweighs|exemption (?:is|should) (?:not|be (?:lifted|set aside))/i,
);

/** Reads what the letter says of the public interest in one qualified exemption; its last word counts. */
export function readPublicInterest(
  clean: CleanText,
  provision: ProvisionId,
  own: readonly Span[],
  others: readonly Span[],
): PublicInterestResult {
  const passages = passagesLike(clean, PUBLIC_INTEREST);
  if (passages.length === 0) return "not-stated";
  const results = passagesOf(passages, provision, own, others).map(({ text }) => resultOf(text));
  const all = results.some((result) => result !== null) ? results : passages.map(({ text }) => resultOf(text));
  return all.findLast((result) => result !== null) ?? "stated-undecided";
}

function resultOf(text: string): PublicInterestResult | null {
  if (WEIGHS_AGAINST.test(text)) return "favours-withholding";
  return DISCLOSE.test(text) && !FACTORS.test(text) ? "favours-disclosure" : null;
}

/** 'Factors in favour of disclosure' weighs; it does not decide. */
const FACTORS = cue(/factor|argument|consideration|presumption|reasons? (?:in|for)|general/i);
