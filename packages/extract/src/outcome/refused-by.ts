import { cue } from "../text/cue/cue.js";

/** What a refusal names: 'the unit price is withheld', 'we are withholding the name'. */
const REFUSED = cue(
  /\b(?:the|its|their|this) ((?:\w+ )?\w+),? (?:but|and) (?:is|are|am) (?:\w+ )?(?:withh\w+|refus\w+) (?:it|them)\b|\b(?:the|these|those|their|his|her|its|our) ((?:\w+ ){0,3}?\w+)(?: (?:of|in|for|on|from|which|that|who|below) [^.;]{0,60}?)? (?:is|are|has|have|was|were)(?: \w+){0,5} (?:withheld|exempt|refused|redacted|removed|excepted)\b|\b(?:withh\w+|refus\w+|releas\w+|disclos\w+|provid\w+|redact\w+|give|giving|exempt\w+) (?:you )?(?:the|these|those|their|his|her|its|our|an?|any) ((?:\w+ ){0,2}?\w+)(?=[.,;:()]|$| (?:under|by|of|in|for|to|as|on|at|because|from|since|which|that|who|would|is|are|has|have|and|or|you|we)\b)/i,
);
const ANYTHING = cue(
  /^(?:information|data|material|details?|particulars?|requests?|records?|documents?|drafts?|versions?|cop(?:y|ies)|disclosures?|breakdowns?|exemptions?|exceptions?|act|cost|public|balance|council|trust|board)$/i,
);
/** 'the price per gully' is a price. */
const OF_WHICH = / (?:per|of|for|in|by) /i;
const PLURAL = /(?:ies|y|e?s)$/;

/** 'The Council believes that the draft is excepted' refuses the draft. */
const WHO_JUDGES =
  /^\W*(?:[^.;]{0,80}\band )?(?:the \w+|we|I|it)(?: \w+){0,2} (?:believes?|considers?|considered|thinks?|finds?|found|concludes?|concluded|decided|judges?|holds?|satisfied|of the (?:view|opinion)) that /i;

/** Whether a refusal names what was asked, or only a part of it; null where it names nothing or the question is not known. */
export function refusedBy(refusal: string, question: string): "part" | "asked" | null {
  const noun = nounIn(refusal, REFUSED);
  if (noun === undefined || question === "") return null;
  if (ANYTHING.test(noun)) return "asked";
  const stem = noun.replace(PLURAL, "");
  const asked = question.toLowerCase();
  if (!asked.includes(stem)) return "part";
  // One of several things asked for: 'name and grade'.
  return new RegExp(`\\b${stem}\\w*(?:,| and| &|/)|(?:,| and| &|/|\\n) ?(?:\\w+ ){0,2}${stem}`).test(asked)
    ? "part"
    : "asked";
}

/** The stem of the thing that a sentence refuses, or lacks by another wording; null where it names none, or just the information. */
export function refusedThing(sentence: string, wording: Pick<RegExp, "exec"> = REFUSED): string | null {
  const noun = nounIn(sentence, wording);
  return noun === undefined || ANYTHING.test(noun) ? null : noun.replace(PLURAL, "");
}

function nounIn(sentence: string, wording: Pick<RegExp, "exec">): string | undefined {
  const named = wording.exec(sentence.replace(WHO_JUDGES, ""));
  const phrase = (named?.[1] ?? named?.[2] ?? named?.[3])?.split(OF_WHICH)[0];
  return phrase?.split(" ").at(-1)?.toLowerCase();
}
