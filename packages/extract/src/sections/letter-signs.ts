import type { SectionKind } from "../blocks.js";
import type { Examples } from "../noise/site-profile.js";
import { type Cue, cue } from "../text/cue/cue.js";

/** A sign that a paragraph no longer answers: what follows the answers speaks of the letter, not of the information. */
export interface ClosingSign {
  readonly name: string;
  readonly kind: SectionKind & ("closing" | "advice");
  readonly weight: 1 | 2;
  readonly pattern: Cue;
  readonly examples: Examples;
}

/** Of what ends a letter. Signs add up; a paragraph with two points is told by them. */
export const LETTER_SIGNS: readonly ClosingSign[] = [
  {
    name: "no-charge",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /^(?:there is no (?:charge|fee) for (?:this|the) (?:information|response|reply|service)\b|(?:we|i|the [a-z]+) (?:do|does|did|have|has|will) not (?:intend(?:ed)? to |propose to |be )?(?:make|making|made|mak|charg|levy|levied)\w*\b[^.]{0,30}\b(?:this|the|these) (?:information|response|reply|request|copies|documents)\b)/i,
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
      /^(?:(?:in (?:accordance|line|compliance) with|under|for the purposes of|pursuant to) [^,.]{3,60},? )?(?:please (?:regard|treat|accept|take|consider) this (?:letter|e[- ]?mail|response|reply)?\s?as|this (?:letter|e[- ]?mail|response|reply) (?:is|acts as|serves as|constitutes|represents|should be (?:taken|regarded|treated) as))\b[^.]{0,40}\b(?:refusal )?notice\b/i,
    ),
    examples: {
      match: [
        "Please regard this letter as a notice under section 17(1) for question 3.",
        "This letter is our notice of refusal under regulation 14.",
        "Please accept this reply as a refusal notice for what has been withheld.",
        "In accordance with the Act, this letter acts as a refusal notice for part 3 of your request.",
      ],
      noMatch: ["This notice was fixed to the gate.", "The letter is a public notice of 1911."],
    },
  },
  {
    name: "sorry-for-less",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /^(?:(?:we|i) (?:are|am) sorry|(?:we|i) apologise|(?:with |my |our )?apologies)\b[^.]{0,20}\b(?:(?:could|can) ?not|(?:have|has) not been able to|(?:am|are) (?:not able|unable) to) (?:meet|help|assist|answer|be of|do|say|give you|provide you with)(?: \w+){0,2} (?:all|more|further|any more|every|the whole)\b/i,
    ),
    examples: {
      match: [
        "We are sorry that we could not meet all of your request.",
        "I am sorry that I cannot be of more help on this occasion.",
      ],
      noMatch: ["We are sorry that we cannot give you the names.", "I am sorry for the delay."],
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
      /^(?:i |we )?(?:really )?hope(?: (?:that|this))+ (?:helps|is (?:of )?(?:help|use|useful|helpful|ok))\b|\b(?:i|we) (?:do )?(?:hope|trust) (?:that )?(?!this(?: (?:e-?mail|message|letter|note))? (?:finds|is well)\b|you(?: are|['’]re) (?:all |both )?(?:well|keeping|having)\b)(?:this|you|the (?:information|above))\b|^thank you (?:again )?for your (?:interest|patience)\b/i,
    ),
    examples: {
      match: [
        "I hope this is of help.",
        "Hope this helps and have a great day!",
        "Thank you for your interest in the pier.",
      ],
      noMatch: ["I hope to finish the count in May.", "I hope this finds you well.", "I hope you are keeping well"],
    },
  },
  {
    name: "thanks",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /^(?:many thanks|thanks|thank you|(?:may )?(?:i|we) (?:would like to )?thank you) (?:very much |once )?(?:again )?(?:for|in advance for) (?:taking the (?:time|trouble)|contacting|getting in touch|bringing this|writing to|your (?:time|interest|understanding|co-?operation|continued|patience))\b/i,
    ),
    examples: {
      match: ["Thank you for taking the time to write to us.", "Many thanks for your patience."],
      noMatch: ["Thank you for your letter of 4 May.", "Thank you cards cost £41."],
    },
  },
  {
    name: "sorry",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /^(?:(?:finally|lastly|once again|again),? )?(?:(?:i|we|the [\w ]{3,40}?) (?:would (?:also )?like to |wish to |must |do |can only |also )?(?:sincerely )?(?:apologi[sz]e|(?:am|are) (?:very |extremely )?sorry)|(?:please accept |with )?(?:my|our) (?:\w+ )?apolog(?:y|ies)|(?:we are |i am )?sorry|apologies)\b[^.]{0,60}\b(?:delay|late(?:ness)?|(?:longer|more time) than|time (?:it has )?tak\w+|inconvenience|(?:has|have) taken so long|(?:out|over)(?:side)? (?:of )?time|disappoint\w*)/i,
    ),
    examples: {
      match: [
        "I would like to apologise for the delay in replying.",
        "We are sorry that this reply is late.",
        "Please accept our apologies for any inconvenience caused.",
      ],
      noMatch: ["We apologised to 14 tenants for the delay.", "The board is sorry to lose the pier."],
    },
  },
  {
    name: "rights",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /^(?:you can find )?(?:further|more|additional|full|general) (?:details?|information|guidance|advice) (?:of|on|about|regarding|relating to|concerning) (?:the (?:act|legislation|regulations|freedom of information)|your (?:right|rights)|(?:making a )?freedom of information|how (?:we|to))\b/i,
    ),
    examples: {
      match: ["Further details of the Act can be found on the website.", "More information about your rights is here."],
      noMatch: ["Further details of the works are in the annex.", "More information about the pier is not held."],
    },
  },
  {
    name: "another-request",
    kind: "closing",
    weight: 1,
    pattern: cue(
      /\b(?:make|submit|send|put in) (?:another|a new|a further|any further|a separate|further|other|new) (?:foi |information |freedom of information )?requests?\b/i,
    ),
    examples: {
      match: ["If you wish to make another request, use the form."],
      noMatch: ["He made another request.", "Make a new start."],
    },
  },
  {
    name: "of-the-letter",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /^(?:please note that )?(?:this|our|the) (?:response|letter|reply|e[- ]?mail)\b[^.]{0,40}\b(?:completes|concludes|is given under|will (?:also )?be (?:published|placed|added|put)|may be published|is copied)\b|\b(?:published|placed|put) (?:on|in) (?:our|the) (?:website['’]s |online |foi )?(?:disclosure log|publication scheme)\b|^(?:that|this|which|i (?:hope|believe|trust) (?:that )?this) (?:now |letter |e[- ]?mail )?(?:completes?|concludes?|closes) (?:our|the|your|my|this)\b|^(?:(?:your|this|the) (?:request|case|enquiry|file)|we) (?:is|has|have|will|are) (?:therefore |now )?(?:now )?(?:be )?(?:been )?(?:clos(?:ed|ing)|completed)(?= (?:your|this|the) (?:request|case|file)\b|[.,]| (?:and|on our|as)\b)/i,
    ),
    examples: {
      match: [
        "This response is given under the duties in section 1.",
        "Our reply will be published in due course.",
        "That completes our reply.",
        "Your request is now closed.",
        "We have now closed your case.",
      ],
      noMatch: [
        "The letter was published by the paper.",
        "This response time is met in 94% of cases.",
        "The request has been closed to cars since May.",
        "We have closed 14 depots.",
      ],
    },
  },
  {
    name: "feedback",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /\b(?:satisfaction survey|(?:grateful|helpful) if you (?:would|could) (?:take a few minutes to )?(?:complete|fill in) (?:our|the|a|this)\b[^.]{0,40}\b(?:survey|questionnaire|form)|as part of our (?:monitoring|quality|improvement)\b[^.]{0,40}\b(?:process|programme)|(?:your|any) feedback (?:on|about|is important)|(?:would |we )(?:welcome|value|appreciate|like) (?:to hear )?(?:your|any) (?:views|comments|feedback|opinions?)\b|(?:complete|completing|fill in|take part in) (?:our|the|a|this) (?:short |brief |quick |online |customer )*(?:survey|questionnaire)|(?:to )?improv(?:e|ing) (?:our|the) (?:foi |information )?service\b|how we (?:use|handle|process) your (?:personal )?(?:data|information|details)|our privacy notice)\b/i,
    ),
    examples: {
      match: [
        "We would welcome your feedback on this service.",
        "See our privacy notice.",
        "As part of our monitoring process we would be grateful if you could complete our short survey.",
        "We are keen to improve our service and would like your views.",
        "Please take a minute to complete this brief online survey.",
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
      /\b(?:(?:routinely|regularly) required to (?:provide|supply|give|submit) (?:crime )?statistics to|(?:forces|services|councils|trusts|authorities|bodies|departments|boards|organisations)\b[^.]{0,80}\b(?:record|count|hold|use|collect|generate|define|measure)\w*\b[^.]{0,80}\b(?:different(?:ly)?|not (?:all )?(?:alike|the same|identical\w*|generic)|in (?:various|other|differing) ways)|(?:should|must|can) not be (?:used (?:for|to) |taken for |drawn )?(?:compar\w+)|not (?:to )?be (?:compared|used (?:for|as a) comparison|relied on for comparison)|(?:treat|view|take)\w* with caution\b[^.]{0,60}\bcompar\w+)\b/i,
    ),
    examples: {
      match: [
        "Police forces do not count such events alike, and services record them in different ways.",
        "Police forces are routinely required to provide crime statistics to government.",
        "For this reason the figures should not be compared with those of other forces.",
        "Methods vary and this should not be used to compare one force with another.",
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
];
