import type { CleanText } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import type { DecidedQuestion } from "./decide-answers.js";

/** 'Please see the attached response letter.', 'Our reply is in the letter below.': what was decided stands in another document. */
export const POINTS_AT_LETTER = cue(
  /^\W*(?:please (?:see|find|refer to|read|open) (?:the |our )?(?:attached|enclosed|accompanying) (?:[\w’']+ ){0,4}?(?:letter|response|reply|decision notice)\b|please (?:see|find|refer to|read|open) (?:the |our )?(?:\w+ ){0,2}?letter\b|(?:I|we) (?:now )?(?:attach|enclose) (?:the |our |my |a )?(?:[\w’']+ ){0,3}?(?:letter|response|reply)\b|(?:attached|enclosed) (?:is|please find) (?:the |our |my |a )?(?:[\w’']+ ){0,3}?(?:letter|response|reply)\b|(?:to (?:see|view|read) )?(?:the |our )(?:full )?(?:response|reply|letter)\b[^.;]{0,40}\b(?:can|may) be (?:downloaded|viewed|read|found|seen)\b[^.;]{0,40}\b(?:below|here|above|attached|link|pdf|document|file)\b|(?:the |our )?(?:[\w’']+ ){0,5}?(?:answer|response|reply|decision)s? (?:is|are|was|were|can be (?:found|read|seen)) (?:set out |given |contained )?in (?:the|our|this) (?:attached |enclosed |accompanying )?(?:letter|pdf|document|attachment)\b|you can (?:read|see|download) (?:(?:the|our) (?:full )?(?:response|reply|letter|decision)|what we (?:released|disclosed|decided|said|sent|gave))\b[^.;]{0,60}\bin (?:the|our|this) (?:attached |enclosed )?(?:letter|response|reply|pdf|document|file)\b)/i,
);

/** Longer answers say something themselves. */
const LONGEST = 200;

/** True where every answer only says which letter holds it, so that what became of the request is not on the page. */
export function pointsAtLetter({ text }: CleanText, questions: readonly DecidedQuestion[]): boolean {
  return (
    questions.length > 0 &&
    questions.every(({ answer }) => {
      const said = answer.map(({ start, end }) => text.slice(start, end)).join("\n");
      return said.length <= LONGEST && POINTS_AT_LETTER.test(said);
    })
  );
}
