import type { SectionKind } from "../blocks.js";
import type { Examples } from "../noise/site-profile.js";
import { type Cue, cue } from "../text/cue/cue.js";

/** A sign that a paragraph no longer answers: what follows the answers speaks of the letter, not of the information. */
interface ClosingSign {
  readonly name: string;
  readonly kind: SectionKind & ("closing" | "advice");
  readonly weight: 1 | 2;
  readonly pattern: Cue;
  readonly examples: Examples;
}

/** Signs add up; a paragraph with two points is told by them. */
export const CLOSING_SIGNS: readonly ClosingSign[] = [
  {
    name: "re-use",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /\b(?:(?:subject to|covered by|protected by|our|crown|under the) copyright|re-?use of public sector|(?:permission|licence|license)\b[^.]{0,40}\bre-?use|re-?use (?:this|the|any of (?:this|the)) (?:information|material|data)|for commercial (?:purposes|use)|intellectual property rights|copyright,? designs and patents act|open government licen[cs]e)\b/i,
    ),
    examples: {
      match: [
        "Please note that material supplied is covered by copyright.",
        "Should you wish to use the data for commercial purposes you need a licence.",
      ],
      noMatch: ["The copyright sign was painted over.", "Commercial waste: 412 tonnes"],
    },
  },
  {
    name: "free-to-use",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /^(?:please note that )?you (?:are|remain) (?:free|welcome|permitted|allowed) to (?:re-?)?use\b[^.]{0,60}\b(?:information|data|material|documents?|response)\b|^(?:where|if) the copyright is (?:owned|held) by\b/i,
    ),
    examples: {
      match: [
        "You are free to use any information that we send for your own research.",
        "Where the copyright is owned by the Board you must ask it first.",
      ],
      noMatch: ["You are free to use the lower gate.", "Where the copyright was sold we kept the deed."],
    },
  },
  {
    name: "no-charge",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /^(?:there is no (?:charge|fee) for (?:this|the) (?:information|response|reply|service)\b|(?:we|i|the [a-z]+) (?:do|does|did|have|has|will) not (?:intend(?:ed)? to |propose to |be )?(?:make|making|mak|charg|levy|levied)\w*\b[^.]{0,30}\b(?:this|the) (?:information|response|reply|request)\b)/i,
    ),
    examples: {
      match: ["There is no charge for the information.", "We do not intend to make a charge for this information."],
      noMatch: ["There is no charge for parking on Sundays."],
    },
  },
  {
    name: "is-a-notice",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /^(?:please (?:regard|treat|accept|take|consider) this (?:letter|e[- ]?mail|response|reply)?\s?as|this (?:letter|e[- ]?mail|response|reply) (?:is|acts as|serves as|constitutes|represents|should be (?:taken|regarded|treated) as))\b[^.]{0,40}\b(?:refusal )?notice\b/i,
    ),
    examples: {
      match: [
        "Please regard this letter as a notice under section 17(1) for question 3.",
        "This letter is our notice of refusal under regulation 14.",
        "Please accept this reply as a refusal notice for what has been withheld.",
      ],
      noMatch: ["This notice was fixed to the gate.", "The letter is a public notice of 1911."],
    },
  },
  {
    name: "will-be-published",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /^(?:please note that |a copy of )?(?:this|our|the|your|any|all)?\s?(?:response|reply|answers?|request|information (?:disclosed|released|provided|supplied))\b[^.]{0,60}\b(?:may|will) (?:also )?be (?:published|placed|added|put|made available)\b[^.]{0,60}\b(?:website|disclosure log|publication scheme|online)\b/i,
    ),
    examples: {
      match: [
        "Information disclosed in response to this request may be published on our website.",
        "A copy of this response will be placed on our disclosure log.",
      ],
      noMatch: ["The report will be published on the website in May."],
    },
  },
  {
    name: "published-elsewhere",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /^(?:you may be interested to know|please note)\b[^.]{0,120}\b(?:publication scheme|routinely published|other (?:requests|responses))\b/i,
    ),
    examples: {
      match: ["You may be interested to know that routinely published data can be found on our website."],
      noMatch: ["The rates are in our publication scheme."],
    },
  },
  {
    name: "query-about-letter",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /\b(?:(?:quer(?:y|ies)|questions?|concerns?|problems?) (?:about|on|regarding|concerning|with) (?:this|the|your|our|my) (?:letter|response|reply|e[- ]?mail|request|matter|answer)|(?:require|need|want|like) (?:any )?(?:further )?clarification (?:of|on|about) (?:this|the|any|our))\b/i,
    ),
    examples: {
      match: [
        "If you have a query about this letter please reply to the email.",
        "Feel free to write if you require clarification of any of these figures.",
      ],
      noMatch: ["Questions about the harbour are kept by the harbour master."],
    },
  },
  {
    name: "get-in-touch",
    kind: "closing",
    weight: 1,
    pattern: cue(
      /\b(?:please (?:contact|get in touch|reply to|write to|quote|let (?:me|us) know)|(?:do not|don['’]t) hesitate|contact (?:me|us)\b|be in touch|(?:please )?feel free to (?:contact|call|write|e-?mail|ask))/i,
    ),
    examples: {
      match: ["please do not hesitate to call", "Please quote 14/22", "Please feel free to contact me"],
      noMatch: ["The contact centre closed."],
    },
  },
  {
    name: "if-you",
    kind: "closing",
    weight: 1,
    pattern: cue(/^(?:if|should|where|in case) (?:you|anyone|anything)\b(?![^.]{0,60}\b(?:mean|are asking)\b)/i),
    examples: {
      match: ["If you need anything else", "Should you have further questions"],
      noMatch: ["If the limit is met"],
    },
  },
  {
    name: "hope",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /\b(?:i|we) (?:do )?(?:hope|trust) (?:that )?(?!this(?: (?:e-?mail|message|letter|note))? (?:finds|is well)\b|you(?: are|['’]re) (?:all |both )?(?:well|keeping|having)\b)(?:this|you|the (?:information|above))\b|^thank you (?:again )?for your (?:interest|patience)\b/i,
    ),
    examples: {
      match: ["I hope this is of help.", "Thank you for your interest in the pier."],
      noMatch: ["I hope to finish the count in May.", "I hope this finds you well.", "I hope you are keeping well"],
    },
  },
  {
    name: "of-the-letter",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /^(?:please note that )?(?:this|our|the) (?:response|letter|reply|e[- ]?mail)\b[^.]{0,40}\b(?:completes|concludes|is given under|will (?:also )?be (?:published|placed|added|put)|may be published|is copied)\b|\b(?:published|placed|put) (?:on|in) (?:our|the) (?:website['’]s |online |foi )?(?:disclosure log|publication scheme)\b/i,
    ),
    examples: {
      match: ["This response is given under the duties in section 1.", "Our reply will be published in due course."],
      noMatch: ["The letter was published by the paper.", "This response time is met in 94% of cases."],
    },
  },
  {
    name: "feedback",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /\b(?:satisfaction survey|(?:grateful|helpful) if you (?:would|could) (?:take a few minutes to )?(?:complete|fill in) (?:our|the|a|this)\b[^.]{0,40}\b(?:survey|questionnaire|form)|as part of our (?:monitoring|quality|improvement)\b[^.]{0,40}\b(?:process|programme)|(?:your|any) feedback (?:on|about)|how we (?:use|handle|process) your (?:personal )?(?:data|information|details)|our privacy notice)\b/i,
    ),
    examples: {
      match: [
        "We would welcome your feedback on this service.",
        "See our privacy notice.",
        "As part of our monitoring process we would be grateful if you could complete our short survey.",
      ],
      noMatch: ["Patient feedback is kept for a year."],
    },
  },
  {
    name: "contact-details",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /^(?:please (?:note|be aware),? (?:that )?)?(?:any|all|the) (?:contact (?:details|information)|personal (?:information|data|details)|names?|e-?mail addresses)\b[^.]{0,60}\b(?:provided|disclosed|given|supplied|released|contained|included)\b[^.]{0,30}\b(?:with)?in (?:this|our|the) (?:response|reply|letter)\b/i,
    ),
    examples: {
      match: [
        "Any contact details provided in this response are for the purposes of the Act and may not be used for marketing.",
        "Please be aware, any personal information that may be disclosed within this response is for your own use.",
      ],
      noMatch: [
        "Any contact details that we hold are in the register.",
        "Personal information in this letter was removed.",
      ],
    },
  },
  {
    name: "comparability",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /\b(?:(?:routinely|regularly) required to (?:provide|supply|give|submit) (?:crime )?statistics to|(?:forces|services|councils|trusts|authorities|bodies|departments|boards|organisations)\b[^.]{0,80}\b(?:record|count|hold|use|collect|generate|define|measure)\w*\b[^.]{0,80}\b(?:different(?:ly)?|not (?:all )?(?:alike|the same|identical\w*|generic)|in (?:various|other|differing) ways)|(?:should|must|can) not be (?:used for |taken for |drawn )?(?:compar\w+)|not (?:to )?be (?:compared|used (?:for|as a) comparison|relied on for comparison)|(?:treat|view|take)\w* with caution\b[^.]{0,60}\bcompar\w+)\b/i,
    ),
    examples: {
      match: [
        "Police forces do not count such events alike, and services record them in different ways.",
        "Police forces are routinely required to provide crime statistics to government.",
        "For this reason the figures should not be compared with those of other forces.",
      ],
      noMatch: ["The two vans were compared with those of last year.", "Forces of wind are recorded at the pier."],
    },
  },
  {
    name: "other-help",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /^if you (?:have|are|feel)\b[^.]{0,80}\b(?:worr(?:y|ied)|concern(?:s|ed)?|complaint)\b[^.]{0,80}\b(?:care|treatment|staff|service)\b/i,
    ),
    examples: {
      match: ["If you have a worry about care that you have had, our team would like to hear of it."],
      noMatch: ["Of those who had a concern about care 14 wrote."],
    },
  },
  {
    name: "narrower-request",
    kind: "advice",
    weight: 1,
    pattern: cue(
      /\b(?:(?:refine|refined|narrow|narrower|narrowed|revised|reduced?|fresh|smaller|shorter)\b[^.]{0,40}\b(?:request|scope|period|question)|(?:request|question)s?\b[^.]{0,40}\b(?:be|were) (?:refined|narrowed|reduced|limited)|within the (?:cost |appropriate |fees? )?limit|bring (?:it|your request) (?:under|within))\b/i,
    ),
    examples: {
      match: ["a refined request within the cost limit", "how the request might be reduced"],
      noMatch: ["The narrow street was closed."],
    },
  },
  {
    name: "offer",
    kind: "advice",
    weight: 1,
    pattern: cue(
      /\b(?:you (?:may|might|could) (?:like|wish|want|consider|find)|(?:we|i) (?:may|might|would|could|will|can) (?:be (?:able|glad|happy|pleased)|offer|suggest)|if you (?:wish|would like|want|choose|were)|for example|(?:we|i) suggest)\b/i,
    ),
    examples: { match: ["we may be able to answer", "You might consider"], noMatch: ["You may not park here."] },
  },
  {
    name: "ask-elsewhere",
    kind: "advice",
    weight: 2,
    pattern: cue(
      /\b(?:you (?:may|might|could) (?:therefore |also |instead )?(?:wish|want|like|prefer) to|(?:we|i) (?:would )?(?:therefore )?(?:suggest|advise|recommend) (?:that )?you(?: to)?) (?:re-?)?(?:send|put|direct|address|submit|forward|redirect)\b[^.]{0,40}\b(?:questions?|requests?|enquir(?:y|ies))\b[^.]{0,20}\bto (?:it|them|him|her|the|that|both|either)\b/i,
    ),
    examples: {
      match: ["You may wish to put your questions to them.", "We suggest that you redirect your request to the Trust."],
      noMatch: ["You may send the form to the clerk.", "Your questions were sent to the depot."],
    },
  },
  {
    name: "duty-to-assist",
    kind: "advice",
    weight: 2,
    pattern: cue(
      /\b(?:advice and assistance|duty (?:to|of) (?:assist|advise|help)|duty to provide (?:advice|assistance)|outside (?:of )?(?:the scope of )?(?:the act|foia?)\b|on a discretionary basis|as a (?:gesture of )?(?:goodwill|courtesy)|by way of (?:assistance|help|advice))/i,
    ),
    examples: {
      match: [
        "In line with our duty to assist we would be glad to discuss this.",
        "Outside the Act and on a discretionary basis",
      ],
      noMatch: ["Outside the depot", "The courtesy car was returned."],
    },
  },
];

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

/** The part that a paragraph behind the answers belongs to by its words; null where too little speaks for one. */
export function closingKind(line: string): "closing" | "advice" | null {
  const head = line.slice(0, HEAD);
  if (DECIDES.test(NOTICE?.test(head) ? head.replace(WHAT_IT_NOTIFIES, "") : head) || GIVES.test(head)) return null;
  const met = CLOSING_SIGNS.filter(({ pattern }) => pattern.test(head));
  const sum = (kind: string) => met.reduce((total, sign) => total + (sign.kind === kind ? sign.weight : 0), 0);
  if (sum("closing") >= ENOUGH) return "closing";
  return sum("advice") >= ENOUGH ? "advice" : null;
}
