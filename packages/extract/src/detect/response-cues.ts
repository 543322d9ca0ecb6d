import { OTHER_PAGES } from "./cues/other-pages.js";
import { REPLY_FRAME } from "./cues/reply-frame.js";
import { REPLY_WORDS } from "./cues/reply-words.js";
import { SCHEME_WORDS } from "./cues/scheme-words.js";
import { TOLD_OF } from "./cues/told-of.js";
import type { ResponseCue } from "./response-cue.js";

/**
 * What responses say and pages about responses do not: they speak of one request, in the past. Weights were set on the
 * tuned shapes of `tools/src/make-negatives`, made pages and every other layout of `fixtures/cases` (docs/detector.md).
 */
export const FOR_RESPONSE: readonly ResponseCue[] = [...REPLY_WORDS, ...REPLY_FRAME];

/** What pages about requests say: they speak of any request, of what will be or may be, or of what was answered to others. */
export const AGAINST_RESPONSE: readonly ResponseCue[] = [...SCHEME_WORDS, ...TOLD_OF, ...OTHER_PAGES];

/** The number of a case. Its anchors are short, and so looked for by themselves. */
export const CASE_NUMBER: ResponseCue = {
  name: "case-number",
  weight: 2,
  most: 1,
  anchors: ["FOI", "RFI", "EIR"],
  pattern:
    /\b(?:FOIA?|EIR|RFI|FOISA|FOIR|IR|DFW|request(?= \d{1,5}[/-]\d)|freedom of information|information request|information (?:access )?review|FOI (?:request|disclosure|release|response|case|enquiry))[ :#_/-]{0,3}(?:no\.? ?|number |ref(?:erence)?:? ?|(?!Act)[A-Z]{1,5}[-/ ]?)?\d[\d,]{1,12}(?:[/-]\d{1,6})?/i,
  examples: { match: ["FOI/2023/117", "FOI disclosure NG-2022-31", "RFI20192413"], noMatch: ["FOI Act 2000"] },
};
