import { isAuthorityVoice } from "../sections/voices.js";
import { cue } from "../text/cue/cue.js";

/** What only a requester asks for, anywhere in a line; an authority asks to 'find', 'see' or 'note'. */
const ASKS_FOR = cue(
  /\bplease (?:also |kindly |can you |could you )?(?:provide|state|specify|include|list|give|supply|indicate|split|break|send|exclude|separate|make (?:this |it )?clear|tell me|let me know|detail|outline|identify|name|explain|describe)\b(?! (?:us|your (?:name|address)|proof)\b)|\bplease (?:also )?(?:advise|inform|notify|contact|tell) me\b|^please (?:only |also )?(?:use|base|count|group|round|limit|restrict|express|format|present|show|answer|confirm|ensure|complete)\b(?! (?:the|this|our|your|an?|that) (?:(?:online|web|attached|enclosed|above|below|following|same) )?(?:form|links?|reference|address|website|portal|e-?mail|number|information|contact|request)\b)|^(?:and |all )?(?:broken|split) (?:down )?(?:by|into|in)\b|^\W*(?:(?:and |also |if so,? )?(?:can|could|would) you\b|if possible\b|(?:(?:for|in|of) (?:each|all|any|both|every)\b[^.?]{0,60}, )?(?:I would|I['’]d) (?:also )?(?:like|be grateful|appreciate)\b)/i,
);
/** Things that are asked for by their names alone: 'The total number of claims paid', 'The longest time that a lift stood'. */
const NAMES_A_THING = cue(
  /^(?:(?:the|a|an|any|all|and) )?(?:(?:total|average|mean|estimated|annual|overall|full|current|separate|detailed) ){0,2}(?:(?:longest|shortest|highest|lowest|largest|smallest|oldest|newest|most recent|first|last) [a-z]+|number|cost|price|time|budget|salar(?:y|ies)|locations?|amount|value|percentage|proportion|names?|dates?|breakdown|list|copy|copies|details?|spend(?:ing)?|expenditure|length|reasons?|figures?|statistics|data)(?: \([^()]{1,20}\))? (?:and (?:the )?\w+ )?(?:of|for|on|in|by|to|that|which|why|spent|showing|paid|taken|received|issued|made|employed|recorded|raised|sold|used|given|sent|charged|earned|claimed)\b|^(?:any|all|copies of(?: (?:any|all|the))?)(?: and all)? (?:[a-z]+ ){0,2}(?:correspondence|communications?|e-?mails?|documents?|records?|information|reports?|minutes|polic(?:y|ies)|complaints|letters|notes|contracts?|agreements?)\b|^total (?:[a-z]+ ){0,2}(?:paid|spent|received|earned|raised|issued|claimed|incurred|for|of|by|in|per)\b|^(?:what (?:is|are|was|were|has|have|proportion|percentage)|how (?:many|much|long|often))\b/i,
);
/** Where a clause begins that only tells which things are meant. */
const WHICH = /\b(?:that|which|who|whom|where|when|how many|how much)\b[\s\S]*$/i;
/** A verb that states. */
const STATES =
  /\b(?:is|are|was|were|remains|totals|totalled|stands|stood|came|comes|includes?)\b(?! (?:available|known|possible|applicable|recorded|held)\b)|[:=]\s*\S|(?<![\d/-])(?!(?:19|20)\d\d\.?$)\d[\d,]*\.?$/;
const ASKS_WHAT = /^(?:what|how)\b/i;

/** True for a line with which a request goes on below its question: 'Please include one-off grants.' */
export function asksOn(line: string): boolean {
  return ASKS_FOR.test(line) && !isAuthorityVoice(line);
}

/** True for a line that asks, or names the thing that is asked for, and states nothing of it. */
export function asksByName(line: string): boolean {
  if (asksOn(line)) return true;
  if (!NAMES_A_THING.test(line) || isAuthorityVoice(line)) return false;
  return ASKS_WHAT.test(line) || !STATES.test(line.replace(WHICH, ""));
}
