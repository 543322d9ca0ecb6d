import { type Cue, cue } from "../text/cue/cue.js";

/** What opens a paragraph behind the last of several answers that is a word of none of them. */
export interface BehindCue {
  readonly name: string;
  readonly pattern: Cue;
  readonly examples: { readonly match: readonly string[]; readonly noMatch: readonly string[] };
}

/** The heading over the reasons of all that was refused above: 'Explanations', 'Exemptions explained'. */
export const EXPLAINS = cue(
  /^(?:(?:(?:the |an )?(?:explanations?|explanatory notes?) (?:of|to|for|about|on|behind)|reasons? for) (?:the |our |these )?(?:use of (?:the )?)?(?:exemptions?|exceptions?|refusals?|redactions?)(?: (?:used|applied|claimed|above))?|explanations?|(?:(?:the|our) )?(?:exemptions?|exceptions?|refusals?|redactions?) (?:explanations?|explained|rationale))\s?:?$/i,
);

/** Of the whole letter, wherever the last answer ends. */
export const OF_ALL_ANSWERS: readonly BehindCue[] = [
  {
    name: "deciding",
    pattern: cue(
      /^(?:in|when|before|after) (?:reaching|making|taking|coming to|arriving at|giving|issuing|providing|preparing|compiling) (?:all (?:of )?)?(?:these|those|the above|our|this) (?:decisions?|conclusions?|answers?|responses?|replies|reply)\b/i,
    ),
    examples: {
      match: ["In reaching these decisions the Board has read the guidance."],
      noMatch: ["In reaching the site the crew lost an hour."],
    },
  },
  {
    name: "is-refusal-notice",
    pattern: cue(
      /^(?:(?:in (?:accordance|line|compliance) with|under|for the purposes of|pursuant to|as required by)[^.;]{3,60},? )?(?:please (?:accept|treat|take|regard|consider) )?(?:this|the present)(?: (?:letter|response|reply|e-?mail|message|document|answer|decision))?(?: (?:also|therefore|now|accordingly))? ?(?:serves? as|acts? as|constitutes|forms|is(?: to be (?:read|treated) as)?|represents|(?:should|must|may) be (?:read|treated|taken|regarded) as|as)(?: (?:a|an|our|the|your|my))?(?: (?:formal|partial|statutory|written|full))*(?: refusal)? notice\b(?! that\b)(?![^.]{0,60}\bthat the information\b)/i,
    ),
    examples: {
      match: [
        "This serves as a refusal notice under Section 17(1) for the parts that have been refused.",
        "In accordance with the Act, this letter is a notice under Section 17 in respect of questions 6 and 8.",
        "Please accept this letter as a partial refusal notice.",
        "In line with section 17 of the Act, this response acts as a Refusal Notice for those parts.",
        "This message therefore constitutes our formal refusal notice under regulation 14.",
        "In accordance with Section 17 of the Act this letter acts as a partial refusal notice.",
      ],
      noMatch: [
        "This is a notice under section 17(1) of the Act that the information is not held.",
        "This notice was put up in May.",
        "Please accept our apologies.",
      ],
    },
  },
  {
    // Police forces put these below figures of any kind.
    name: "worth-of-figures",
    pattern: cue(
      /^(?:every effort (?:is|has been|was) made to ensure (?:that )?(?:the|these|all|any) (?:figures?|data|information|statistics)\b|(?:due|owing) to the different (?:methods|ways|systems)\b[^.]{0,80}\b(?:forces|authorities|councils|trusts|constabularies)\b[^.]{0,120}\b(?:indication|compar\w+|guide)\b)/i,
    ),
    examples: {
      match: [
        "Every effort is made to ensure that the figures presented are accurate and complete.",
        "Due to the different methods of recording information across 43 forces, a response from one constabulary should not be seen as an indication of what another could supply.",
      ],
      noMatch: [
        "Every effort is made to ensure that the doors are shut.",
        "Due to the different methods of counting, the two years cannot be compared.",
      ],
    },
  },
  {
    name: "for-information",
    pattern: cue(/^(?:for (?:your |general )?information|by way of (?:background|context)),/i),
    examples: {
      match: [
        "For information, 14,206 orders were passed to agents.",
        "By way of background, the scheme ended in May.",
      ],
      noMatch: ["For information about parking see our website."],
    },
  },
];

/** Notes below a list or a table without headings of its own. */
export const NOTES: readonly BehindCue[] = [
  {
    name: "sign",
    pattern: cue(/^(?:\*+|[†‡]+) ?\S/),
    examples: { match: ["* Fewer than five.", "† The figure is provisional."], noMatch: ["Fewer than five*"] },
  },
  {
    name: "sign-told",
    pattern: cue(
      /^(?:(?:(?:the |all |any )?(?:figures?|numbers?|values?|cells?|entries|counts?|data|those|items?)|where)\b[^.?!]{0,40}?(?:marked|shown|given|replaced|suppressed|indicated|denoted|represented|printed)(?: (?:with|by|as|in))?(?: an?)? (?:\(?[*†]|asterisks?\b|star\b|dagger\b)|(?:an?|the) (?:asterisk|star|dagger)(?: \([*†]\))? (?:means|shows|denotes|indicates|stands for|marks|represents)\b)/i,
    ),
    examples: {
      match: [
        "Figures marked * are of four pupils or fewer.",
        "An asterisk means that the number is below five.",
        "Numbers shown as * are withheld under section 40(2).",
        "Where a figure is replaced by an asterisk it is below ten.",
        "The star denotes a school that has closed.",
      ],
      noMatch: [
        "Figures for 2019 are not held.",
        "Stars were given by visitors.",
        "The numbers show that nine were lost.",
      ],
    },
  },
  {
    name: "note",
    pattern: cue(
      /^(?:(?:explanatory |additional |further )?notes?|footnotes?)(?: ?[([]?\d{1,2}[)\]]?| ?[([](?:[a-h]|[ivx]{1,4})[)\]]| (?:[a-h]|[ivx]{1,4}))?(?: (?:on|to|about|under|for) (?:the |our |these )?(?:(?:use of|applied|claimed) )?(?:exemptions?|exceptions?|refusals?|redactions?|answers?|responses?|repl(?:y|ies)|tables?|figures|data))?\s?(?:[.:–-]|$)/i,
    ),
    examples: {
      match: [
        "Note A – These practices came to us in confidence.",
        "Notes",
        "Note (b): held by the Chief Executive.",
        "Note to the table:",
      ],
      noMatch: ["Note that the figure is provisional.", "Notes of the meeting are attached.", "Noted"],
    },
  },
  {
    name: "key",
    pattern: cue(/^key(?: to (?:the |our )?(?:tables?|answers?|figures|symbols|abbreviations))?\s?(?::|$)/i),
    examples: { match: ["Key: N/K means not known.", "Key to the table"], noMatch: ["Keys were lost on 4 May."] },
  },
  {
    name: "explanation",
    pattern: EXPLAINS,
    examples: {
      match: ["Explanation of exemptions", "Reasons for the refusals:", "Explanations", "Exemption explanations:"],
      noMatch: ["Reasons for refusals are not kept.", "Explanations are given to staff.", "Exemptions"],
    },
  },
];

/** True for a note that tells in words what a star stands for. */
export function tellsOfSign(line: string): boolean {
  return NOTES.some(({ name, pattern }) => name === "sign-told" && pattern.test(line));
}

/** True where a paragraph opens with one of these. */
export function opensWith(cues: readonly BehindCue[], line: string): boolean {
  return cues.some(({ pattern }) => pattern.test(line));
}

/** An answer that only points at what stands below, which others point at too: 'Exempt - see section 31 below', 'Withheld, see note A.' */
const POINTS_BELOW = cue(
  /\b(?:see|refer to|read|explained (?:in|at|under|by)?|set out (?:in|at|under)|given (?:in|at|under)|reasons? (?:is|are)) (?:the |our )?(?:[^.?!;]{0,60}\bbelow\b|(?:foot)?notes?\b|annex\b|appendix\b)|\b(?:explained|explanations?|set out|given|reasons?|found)\b[^.?!;]{0,40}\b(?:at|in) the (?:foot|end|bottom)\b/i,
);

export function pointsBelow(words: string): boolean {
  return words.length <= LONGEST_POINTER && POINTS_BELOW.test(words);
}

/** What says more answers by itself. */
const LONGEST_POINTER = 240;
