import { cue } from "../text/cue/cue.js";
import type { Sentence } from "./answer-sentences.js";

const OPENS = cue(
  /\b(?:public interest|arguments (?:for|against|in favour)\b|(?:factors )?(?:for|against|in favour of|favouring) (?:disclosure|release|withholding|maintaining)|presumption (?:in favour of|of) disclosure)\b/i,
);
const ENDS = cue(
  /\b(?:outweigh\w*|on balance|balance (?:lies|falls|favours|of)|(?:exemption|exception) (?:is|should be|must be) maintained|favours? (?:withholding|maintaining|non-disclosure|disclosure)|in favour of (?:withholding|maintaining)|better (?:met|served))\b/i,
);
/** What is handed over is given wherever it is told. */
const HANDED = cue(
  /\b(?:attach\w*|enclos\w*|(?:we|I) (?:have |are |am )?(?:therefore )?(?:releas|disclos|provid)(?:e|ed|ing))\b/i,
);

/**
 * The sentences that weigh the public interest, from the first that names it to the one that concludes, are reasons: 'the
 * total can be seen each month in our payments' gives nothing there.
 */
export function withoutWeighing(sentences: readonly Sentence[]): readonly Sentence[] {
  const first = sentences.findIndex(({ text }) => OPENS.test(text));
  const last = sentences.findLastIndex(({ text }) => ENDS.test(text));
  const refused = sentences.findIndex(({ sign }) => sign === "withheld");
  if (refused < 0) return sentences;
  const weighs = (index: number) => first >= refused && index >= first && index <= last;
  return sentences.map((one, index) => {
    if (one.sign !== "given" || HANDED.test(one.text)) return one;
    const tellsNothing = index < refused && (UNFINISHED.test(one.text) || FORMAL.test(one.text));
    return weighs(index) || tellsNothing ? { ...one, sign: "reason" } : one;
  });
}

/** That something is held, and under which law it is looked at, gives nothing of it. */
const FORMAL = cue(
  /^\W*(?:(?:I|we) can confirm that )?(?:(?:I|we|the (?:\w+ ){1,4}?)holds? (?:some |all |the |this |relevant )?(?:of )?(?:the )?(?:information|data)(?: (?:that )?(?:of this description|within the scope|you (?:have )?(?:asked for|requested)|requested|relevant to)[^.]{0,40})?\.?$|(?:as|since|because) [^.]{3,60} environmental[^.]{0,60}, (?:your|the|this) request\b[^.]{0,120}\.?$)/i,
);

/** What is not finished yet is refused for that: 'The report is at second draft and has not been accepted.' */
const UNFINISHED = cue(
  /\b(?:(?:is|are) (?:still )?being (?:built|drafted|written|prepared|finali[sz]ed|drawn up|revised|edited)|(?:not|n['’]t)(?: yet)?(?: been| be)? (?:signed off|finished|completed?|calibrated|approved|accepted|agreed|finali[sz]ed|adopted)|(?:first|second|third|early|working|rough|incomplete|unfinished) (?:draft|file|version))\b/i,
);
