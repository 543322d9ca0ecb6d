import { cue } from "../text/cue/cue.js";
import { ADVICE_SIGNS } from "./advice-signs.js";
import { FAREWELL_SIGNS } from "./farewell-signs.js";
import { type ClosingSign, LETTER_SIGNS } from "./letter-signs.js";
import { oddsOfTalk, speaksOfLetter } from "./letter-talk.js";
import { RE_USE_SIGNS } from "./re-use-signs.js";

export const CLOSING_SIGNS: readonly ClosingSign[] = [...RE_USE_SIGNS, ...LETTER_SIGNS, ...ADVICE_SIGNS];

const ENOUGH = 2;
/** Signs stand in a paragraph's first sentences. */
const HEAD = 320;
/** What a paragraph of the decision itself says. */
const DECIDES = cue(
  /\b(?:(?:is|are|am|be|been) (?:\w+ )?(?:exempt|withheld|refus\w+|excepted)|withholding|(?:not|no|n['’]t) (?:hold|held|record|recorded)|is engaged|public interest)\b/i,
);

/** What a paragraph says that hands over what was asked, though it calls that a courtesy. */
const GIVES = cue(
  /\b(?:I|we|the \w+) (?:have |has |can |am able to |are able to )?(?:therefore |also |nevertheless )?(?:suppl(?:y|ied)|provided?|released|disclosed|attach(?:ed)?|enclosed?) (?:\w+ ){0,3}(?:information|data|figures)\b(?![^.]{0,60}\b(?:if|should|within)\b)|\bcan (?:also |however )?(?:provide|supply|give) (?:you (?:with )?)?the (?:number|total|figures?|names?|dates?|sum|list)\b|\bcan (?:therefore |also |however )?(?:provide|supply) (?:you with )?(?:the )?(?:requested )?(?:information|data|figures) (?:in (?:relation|response|respect|answer) (?:to|of)|regarding|for) (?:your )?(?:question|part|point)s? ?\d(?![^.]{0,80}\bif\b)|\b(?:provide|supply) the (?:information|data|figures) (?:requested )?(?:for|in) (?:(?:question|part|point)s? ?\d|(?:the )?(?:remaining|other|last|later|latest|most recent|first) )/i,
);
/** 'This is a refusal notice for the parts that have been refused': what the notice is of is told elsewhere. */
const WHAT_IT_NOTIFIES =
  /\b(?:(?:which|that|where|what) (?:we |I |you )?|(?:information|parts?|questions?) )(?:(?:have|has|is|are|was|were|being) (?:been )?)?(?:refus\w+|withh\w+|exempt\w*)/gi;
const NOTICE = CLOSING_SIGNS.find(({ name }) => name === "is-a-notice")?.pattern;

/** The part that a paragraph behind the answers belongs to by its signs; null where too few speak for one. */
export function closingKind(line: string): "closing" | "advice" | null {
  const head = line.slice(0, HEAD);
  if (isOfDecision(head)) return null;
  const met = CLOSING_SIGNS.filter(({ pattern }) => pattern.test(head));
  const sum = (kind: string) => met.reduce((total, sign) => total + (sign.kind === kind ? sign.weight : 0), 0);
  if (sum("closing") >= ENOUGH) return "closing";
  return sum("advice") >= ENOUGH ? "advice" : null;
}

/** The same behind the first words of an answer: 'I am sorry for the delay. Please see attached the report.' may be all of it. */
export function closingBehind(line: string, hasSaid: () => boolean): "closing" | "advice" | null {
  const kind = closingKind(line);
  if (kind !== "closing" && !HANDS_OVER.test(line)) return kind;
  return kind !== null && hasSaid() ? kind : null;
}

const HANDS_OVER = cue(
  /\b(?:please (?:find|see)|i|we) (?:have |now |also )*(?:attach|enclos)(?:e|ed|ing)?\b|\b(?:is|are) (?:attached|enclosed)\b/i,
);

/** What names a question, hands something over or points to another answer answers, whoever it speaks to. */
const ANSWERS = cue(
  /\b(?:questions?|parts?|points?|items?|requests?|q|annex|appendix) ?\d|\b(?:attached|enclosed|overleaf|as above|see (?:above|below))\b/i,
);

/** 'If possible, I would like it by month.': a requester's wish. */
const WISHES = cue(/^(?:if possible,? )?(?:i|we) (?:would|['’]d) (?:also )?like (?:it|them|the|this|these)\b/i);

/** What would follow from disclosure is a reason, whatever words it is told in. */
const REASONS = cue(
  /(?<!\b(?:you|we|i) (?:\w+ )?)\b(?:would|might|could)\b(?! (?:you|like|welcome|prefer|be (?:happy|glad|pleased|grateful)))|\b(?:interests?|accountab\w+|scrutiny|candour|public (?:money|funds))\b/i,
);

/** What a review finds is its answer, and so is what a letter has concluded of its duty. */
const FINDS = cue(
  /\b(?:I|we|the (?:panel|reviewer)) (?:have |has )?(?:concluded?|f[io]nd|found|uph[eo]ld) (?:that )?(?:the|your|our|there is no (?:obligation|duty))\b/i,
);
/** 'This letter serves as a refusal notice under section 17' stands over the grounds. */
const IS_NOTICE = cue(/\b(?:serves|acts|stands|regarded|treated) as (?:a|an|our|the|formal)\b[^.]{0,20}\brefusal\b/i);

/** True for a whole paragraph of which no sign but all its words say that it speaks of the letter. */
export function closingByWords(line: string): boolean {
  return (
    speaksOfLetter(line) &&
    ![ANSWERS, WISHES, REASONS, FINDS, IS_NOTICE].some((one) => one.test(line)) &&
    !isOfDecision(line)
  );
}

/** How far the words of a whole paragraph, and the signs in it, speak for one that closes the letter; nothing where they answer in any way. */
export function oddsOfClosing(line: string): number {
  const odds = oddsOfTalk(line) + farewellsIn(line);
  return odds > 0 && ![ANSWERS, WISHES, FINDS, IS_NOTICE].some((one) => one.test(line)) && !isOfDecision(line)
    ? odds
    : 0;
}

function farewellsIn(line: string): number {
  const head = line.slice(0, HEAD);
  return FAREWELL_SIGNS.reduce((sum, { weight, pattern }) => sum + (pattern.test(head) ? FAREWELL * weight : 0), 0);
}

/** What a sign adds to the odds of words: with a place that leans to the closing it is enough where the words lean nowhere. */
const FAREWELL = 1.5;

/** True for a paragraph that decides, hands over or weighs, by its first sentences. */
export function isOfDecision(line: string): boolean {
  const head = line.slice(0, HEAD);
  return DECIDES.test(NOTICE?.test(head) ? head.replace(WHAT_IT_NOTIFIES, "") : head) || GIVES.test(head);
}
