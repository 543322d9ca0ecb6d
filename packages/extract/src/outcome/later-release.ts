import { type Cue, cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";

/** A sentence that hands over what an earlier decision withheld, and so gives up the grounds of that decision. */
interface ReleaseCue {
  readonly name: string;
  readonly pattern: Cue;
  /** True where the release is of all that was withheld only if nothing behind it is said to stay so. */
  readonly mayKeep: boolean;
  readonly examples: { readonly match: readonly string[]; readonly noMatch: readonly string[] };
}

const HANDS_OVER = String.raw`(?:enclos|attach|disclos|releas|provid|suppl|send|sent|give|follow)\w*`;

export const RELEASE_CUES: readonly ReleaseCue[] = [
  {
    name: "by-the-regulator",
    mayKeep: true,
    pattern: cue(
      new RegExp(
        String.raw`\b(?:in (?:compliance|accordance|line) with|as (?:required|ordered|directed) by|to comply with|following|further to)\b[^.]{0,60}\b(?:commissioner|tribunal|ICO)(?:['’]s)?\b[^.]{0,60}\b(?:decision|notice|ruling|order|judgment)\b[^.]{0,120}\b(?:I|we|the \w+) (?:now |hereby |can |am |are )*${HANDS_OVER}`,
        "i",
      ),
    ),
    examples: {
      match: ["In compliance with the Commissioner's decision notice I enclose the minutes."],
      noMatch: ["Further to the Commissioner's guidance we withhold the minutes."],
    },
  },
  {
    name: "by-a-review",
    mayKeep: false,
    pattern: cue(
      new RegExp(
        String.raw`\b(?:following|after|on|as a result of|having (?:carried out|completed|conducted|had))\b[^.]{0,30}\b(?:internal review|(?:this|the|my|our) review|reconsider\w*)(?! of (?:our|the|its) \w+)[^.]{0,100}\b(?:able|content|willing|prepared|pleased|happy|decided|now)\b[^.]{0,30}\b${HANDS_OVER}`,
        "i",
      ),
    ),
    examples: {
      match: [
        "Following an internal review, the Trust has reconsidered its position and is content to disclose the rate.",
        "Having completed my review I have decided to release the list.",
      ],
      noMatch: [
        "Following a review of our files we are able to provide the figures.",
        "Following an internal review we uphold the decision.",
      ],
    },
  },
  {
    name: "no-longer-applies",
    mayKeep: false,
    pattern: cue(
      new RegExp(
        String.raw`\b(?:the|that|this|these|those|either) (?:exemption|exception)s? (?:no longer appl(?:y|ies)|(?:is|are) no longer engaged)\b[^.]{0,80}\b${HANDS_OVER}`,
        "i",
      ),
    ),
    examples: {
      match: ["As the sale is complete the exemption no longer applies and I attach the valuation."],
      noMatch: ["We shall write to you when the exemption no longer applies."],
    },
  },
];

const MAY_TELL = cue(/\b(?:commissioner|tribunal|ICO|review|reconsider\w*|no longer)\b/i);
/** Something stays withheld though something else is handed over. */
const KEEPS = cue(/\b(?:withh[eo]ld\w*|redact\w*|uph[eo]ld\w*|(?:remain|still|continue)\w*[^.]{0,40}\bexempt\w*)/i);

/** Where the sentence begins that hands over what was withheld before; null where none does, or not all of it. */
export function laterRelease(text: string): number | null {
  if (!MAY_TELL.test(text)) return null;
  const flat = text.replaceAll("\n", " ");
  for (const { start, end } of sentencesOf(flat)) {
    const cue = RELEASE_CUES.find(({ pattern }) => pattern.test(flat.slice(start, end)));
    if (cue !== undefined && (cue.mayKeep || !KEEPS.test(flat.slice(start)))) return start;
  }
  return null;
}
