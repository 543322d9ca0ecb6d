import type { Examples } from "../noise/site-profile.js";
import { type Cue, cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";
import { HEADING_CUES } from "./heading-cues.js";

/** A wording with which a reply tells what happened before it: the first decision, the complaint. It answers nothing. */
export interface AccountCue {
  readonly name: string;
  readonly pattern: Cue;
  readonly examples: Examples;
}

const DATE = String.raw`\d{1,2}(?:st|nd|rd|th)?(?: [A-Z][a-z]{2,8}|\/)`;
const DECIDED =
  "(?:replied|responded|answered|refused|withheld|wrote(?: back)?|told you|informed you|advised you|disclosed|sent you|issued|supplied)";

/** Tried on the first words of a paragraph or sentence. */
export const ACCOUNT_CUES: readonly AccountCue[] = [
  {
    name: "first-decision",
    pattern: cue(
      new RegExp(
        String.raw`^(?:in )?(?:our|its|my colleague['’]s|the [A-Z][\w’' ]{2,40}['’]s) (?:first |original |initial |earlier |previous |substantive )?(?:reply|response|answer|decision|letter|refusal)\b(?:[^.]{0,40}(?: (?:of|dated|sent|issued|on)(?: to you)?(?: on)? ${DATE}| (?:withheld|refused|stated|said|relied|told|applied))|,? (?:we|it|the [A-Z]\w+) (?:had )?(?:confirmed|advised|said|explained|stated|told|informed|withheld|refused|applied|relied|provided|disclosed)\b)`,
        "i",
      ),
    ),
    examples: {
      match: [
        "In our response of 12 August 2019 the Trust withheld the whole of this.",
        "Our original letter sent to you on 3 May relied on section 43.",
        "The Board's first decision refused it.",
        "In our response we confirmed that the logs were held but said that they were exempt.",
      ],
      noMatch: ["Our response is set out below.", "Our answer to question 2 is none."],
    },
  },
  {
    name: "the-complaint-was",
    pattern: cue(
      /^(?:in )?your (?:complaint|appeal|request for (?:an? )?(?:internal )?review)\b[^.:]{0,60}?\b(?:was|is|said|read|reads|stated|states|were)(?: as follows)?:$/i,
    ),
    examples: {
      match: ["Your complaint on 16 May 2012 was as follows:", "Your request for a review of 3 June said:"],
      noMatch: ["Your complaint is upheld.", "Your request was as follows:"],
    },
  },
  {
    name: "a-colleague-said",
    pattern: cue(
      /^(?:(?:[Ww]ith|[Ii]n) (?:regards?|respect|relation) (?:to|of) [^.,;]{4,140}?,? )?(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? [A-Z][\w’'-]{1,25} (?:has |had |then |also )?(?:replied|responded|answered|refused|withheld|wrote|told|informed|advised|explained|sent)\b/,
    ),
    examples: {
      match: [
        "Mr Lamb replied to you on 3 May and sent the plan.",
        "With regard to the figures of this year, Ms Orr advised you that there are none.",
      ],
      noMatch: ["Mr Lamb is the officer you name.", "With regard to the figures of this year, there are none."],
    },
  },
  {
    name: "the-reply-of",
    pattern: cue(
      new RegExp(
        String.raw`^(?:in )?(?:the|a|our) (?:first |original |initial |earlier |previous )?(?:reply|response|answer|decision|letter|refusal)(?: (?:which was )?(?:of|dated|sent|given|issued|made)(?: to you)?(?: on| of)? ${DATE}| was (?:sent|given|issued|made)(?: to you)? on ${DATE}|,? (?:withheld|refused|relied)\b)`,
        "i",
      ),
    ),
    examples: {
      match: [
        "The reply of 30 August withheld everything.",
        "A reply of 15 September gave the answer to 2 and withheld the rest.",
        "A reply was sent on 28 January and was out of time.",
        "The answer sent to you on 5 February withheld the whole of part 1.",
        "The original response of 30 March 2019 said:",
      ],
      noMatch: ["The response was sent 23 working days after the request.", "The answer is no."],
    },
  },
  {
    name: "first-said",
    pattern: cue(
      /^(?:in )?(?:the|our|its) (?:first|original|initial|earlier) (?:reply|response|answer|decision|letter|refusal)\b(?! (?:is|has (?:now |been )|should|must|stands|will|cannot)\b)/i,
    ),
    examples: {
      match: ["The initial response said that nothing was held.", "Our first reply gave the totals alone."],
      noMatch: ["The first part of your request is refused.", "The original decision is overturned."],
    },
  },
  {
    name: "replied-on",
    pattern: cue(
      new RegExp(
        String.raw`^(?![^.]{0,60} (?:that|which) (?:we|it|I) )(?:[Ww]e|[Ii]t|[Tt]he [A-Z][\w’' ]{1,50}?|[A-Z][\w’' ]{1,50}?(?:, [A-Z][\w’' ]{2,60}?,)?|[A-Z]{2,6}) (?:first |then )?${DECIDED}(?: to you| to (?:you|it|this|your request)| (?:you|it|this|(?:your|the) request))?(?:,? (?:partially|in full|in part))? on ${DATE}`,
      ),
    ),
    examples: {
      match: [
        "We replied on 3 May and withheld the list.",
        "Ousel Constabulary replied on 1 November 2022.",
        "Jo Hall, Head of Moorings, responded to your request on 6 February 2012.",
        "The Trust responded to you on 3rd May.",
      ],
      noMatch: [
        "We hold a letter of 3 May.",
        "It was refused twice.",
        "Your request repeats the one that we answered on 9 May.",
      ],
    },
  },
  {
    name: "i-said-before",
    pattern: cue(
      /^(?:I|we) (?:previously |originally |had )?(?:explained|advised|stated|said|told you|informed you|confirmed|wrote|replied)\b[^.]{0,20}\bin (?:my|our) (?:first |original |initial |earlier |previous )?(?:response|reply|answer|letter|e-?mail)\b/i,
    ),
    examples: {
      match: [
        "I explained in my response that it would take 90 hours.",
        "We advised you in our first reply that none is held.",
      ],
      noMatch: ["I explained the delay.", "We explain below why none is held."],
    },
  },
  {
    name: "on-a-day",
    pattern: cue(
      new RegExp(
        String.raw`^(?:then,? )?on ${DATE}[^,.]{0,14},? (?:you|we|the [A-Z][\w’' ]{1,50}?|[A-Z][\w’' ]{1,50}?|[A-Z]{2,6}) (?:then |first )?(?:asked (?:us |me |the [A-Z]\w+ )?(?:for|to) (?:an? )?(?:internal )?review|complained|requested (?:an? )?(?:internal )?review|sought (?:an? )?(?:internal )?review|appealed|${DECIDED})\b`,
        "i",
      ),
    ),
    examples: {
      match: [
        "On 2 May the Agency refused your request under regulation 12(4)(d).",
        "On 9 May 2021 you asked for an internal review.",
      ],
      noMatch: ["On 2 May there were six.", "On 2 May the Agency owned nine boats."],
    },
  },
  {
    name: "the-complaint",
    pattern: cue(
      /^(?:in|by) your (?:e[- ]?mail|letter|complaint|appeal|request for (?:an? )?(?:internal )?review)\b[^.]{0,60}\b(?:you|of|dated)\b|^your (?:complaint|appeal|request for (?:an? )?(?:internal )?review)\b[^.]{0,40}?(?:\b(?:of|on|dated)\b|was as follows|said|reads?\b|was that|was made\b)|^(?:in|when|on|by) (?:asking (?:us )?for|requesting|seeking|requiring) (?:an? |the |this |your )?(?:internal )?review\b[^.]{0,40}?,? you\b|^you (?:have |then |now |also |had |go on to |went on to )*(?:complain(?:ed)?|argue[ds]?|contend(?:ed)?|dispute[ds]?|challenged?|asked (?:us |me )?(?:for|to carry out|to conduct|to do) (?:an? )?(?:internal )?review|(?:requested|sought) (?:an? )?(?:internal )?review|(?:say|said|wrote|state|stated|believe) (?:that )?|(?:consider|feel|felt|claim(?:ed)?|suggest(?:ed)?|maintain(?:ed)?|point(?:ed)? out|question(?:ed)?) (?:that|whether|why)|were (?:dissatisfied|unhappy|not (?:satisfied|happy|content|persuaded))|(?:are|were) of the (?:view|opinion)|disagreed?)\b/i,
    ),
    examples: {
      match: [
        "In your email you wrote: “The contract ended in March.”",
        "You complained that the reply was late.",
        "Your complaint on 16 February 2012 was as follows:",
        "Your appeal was made via the following email of 16 November",
        "You asked for an internal review a week later.",
        "In asking for a review you said that members should see it all.",
        "You say that the contract has been signed.",
        "You were not satisfied that it is not held.",
        "You have also suggested that the names could be removed.",
      ],
      noMatch: [
        "You may ask for an internal review.",
        "You asked for the number of swans.",
        "You feel cold on the quay.",
      ],
    },
  },
];

/** True for a sentence that tells what happened before this reply. */
export function isAccount(line: string): boolean {
  return ACCOUNT_CUES.some(({ pattern }) => pattern.test(line));
}

/** True for a paragraph that tells it and comes to no finding of its own. */
export function isWholeAccount(text: string): boolean {
  if (!isAccount(text)) return false;
  const flat = text.replace(NEWLINES, " ");
  return !sentencesOf(flat).some(({ start, end }) => FINDS.test(flat.slice(start, end)));
}

const NEWLINES = /\n/g;
/** The writer of the review, who was no part of the first decision, says 'I'. */
const FINDS = cue(
  /^(?:however,? )?i (?:have|am|do|therefore|find|found|uphold|agree|accept|consider|conclude|confirm)\b(?! (?:looked|considered) (?:again|afresh|at the whole))|^(?:I|we|the \w+) (?:am|are|is) (?:therefore |now |also |accordingly )*(?:refusing|withholding|applying|releasing|disclosing|not (?:obliged|required))\b/i,
);

/** True for a heading under which an earlier decision or a complaint is told: 'Original response'. */
export function isAccountHeading(heading: string): boolean {
  return HEADING_CUES.find(({ pattern }) => pattern.test(heading))?.name === "first-decision-heading";
}

/** The voice of a review that has reached its own decision. */
export const REVIEWER_VOICE = cue(
  /^(?:(?:i|we|the (?:review )?panel|the reviewer|it) (?:have |has |had )?(?:now |also )?(?:completed|carried out|conducted|undertaken|reviewed|re-?(?:considered|examined|visited)|looked (?:again|afresh|at)|uphold|upheld|do(?:es)? not uphold|agree|disagree|find|found|conclude[ds]?|decided|(?:am|are|was|is) (?:satisfied|persuaded|content|not (?:satisfied|persuaded)))|(?:my|our|the) (?:review|findings?|conclusions?|decision is)|(?:having|on|following|after) (?:review|re-?considered|re-?considering)|(?:your|the) complaint is)\b/i,
);
