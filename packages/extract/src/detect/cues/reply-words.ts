import type { ResponseCue } from "../response-cue.js";

/** What the sentences of a reply say: they speak of one request, in the past. */
export const REPLY_WORDS: readonly ResponseCue[] = [
  {
    name: "thanks",
    weight: 3,
    most: 1,
    anchors: ["hank you for", "hanks for"],
    pattern:
      /\b(?:thank you|thanks) for (?:your|the) (?:[a-z]{2,14} ){0,4}(?:request|e-?mail|letter|enquiry|correspondence|message|form|application)\b/i,
    examples: {
      match: ["Thank you for your request of 3 May", "Thank you for your recent Freedom of Information request"],
      noMatch: ["Thank you for your patience"],
    },
  },
  {
    name: "this-request",
    weight: 2,
    most: 3,
    anchors: ["request ", "request,", "request\n", "request\r", "request<", "request&"],
    pattern:
      /\b(?:your|this|the|my) (?:[a-z]{2,14} ){0,4}request(?: for (?:[a-z]{2,14} ){0,2}information)?,? (?:has (?:now )?been|was|is being|have been|dated|received|which|in which|concerning|regarding|relating|about|of \d{1,2}|to (?:the|us|this) [A-Z]{1,30}|made|sent|seeks|sought|asked)\b/i,
    examples: {
      match: [
        "Your request has been considered",
        "your request for information received on 3 May",
        "The request was refused",
      ],
      noMatch: ["Your request must be in writing", "If your request is complex"],
    },
  },
  {
    name: "writing-to-you",
    weight: 3,
    most: 1,
    anchors: ["to your ", "writing", " i write", "we write", "i refer", "we refer", "ollowing your"],
    pattern:
      /\b(?:(?:I|we) (?:write|am writing|are writing|refer) (?:to|in|further|with|about)\b[^.\n]{0,40}\byour|(?:further|in (?:response|reply|relation|connection|answer|regards?)|with (?:reference|regards?)) to your|following your)\b[^.\n]{0,40}\b(?:request|e-?mail|letter|enquiry|correspondence|questions?|application|review|complaint)\b/i,
    examples: {
      match: ["I am writing in response to your request", "Further to your email of 2 June", "In reply to your letter"],
      noMatch: ["We will write to you within 20 days"],
    },
  },
  {
    name: "you-asked",
    weight: 2,
    most: 2,
    anchors: [
      "you ask",
      "you have asked",
      "you have req",
      "you had ask",
      "you requested",
      "you wrote",
      "you wanted",
      "you sought",
      "you enquired",
      "were asked",
      "er asked ",
      "nt asked ",
      "requested",
    ],
    pattern:
      /\b(?:you (?:have )?(?:asked|requested|wrote|wanted|sought|enquired)|(?:which|that) you (?:have )?requested|information you (?:have )?(?:asked|requested)|we were asked|(?:requester|applicant) (?:asked|requested))\b/i,
    examples: {
      match: ["You asked for the cost", "the information you requested", "We were asked"],
      noMatch: ["you can ask"],
    },
  },
  {
    name: "held-or-not",
    weight: 2,
    most: 2,
    anchors: [
      "confirm",
      "not hold",
      "not currently",
      "not held",
      "not record",
      "not collate",
      "not keep",
      "ion held",
      "ion is held",
      " holds ",
      "e hold ",
      "nid yw ",
    ],
    pattern:
      /\b(?:(?:can|would|able to|will) (?:also )?(?:now )?(?:neither )?confirm\b|(?:do|does|did) not (?:currently )?(?:hold|record|collate|keep)\b|(?:is|are|was|were) not (?:held|recorded)\b|no (?:recorded )?information (?:is )?held|not held\b|(?:we|which|that|trust|council|force|department|university|board|service|authority|police|agency|constabulary) (?:[a-z]+ )?holds? (?:some|all|the|this|no|information|it)\b|nid yw\b)/i,
    examples: {
      match: ["I can confirm that", "The Trust does not hold it", "This is not held", "We hold the information"],
      noMatch: ["the meeting was held on Monday"],
    },
  },
  {
    name: "withheld-here",
    weight: 2,
    most: 2,
    anchors: [
      "withheld",
      "withhold",
      "exempt f",
      "exempt u",
      "exempt b",
      "exempt i",
      "exempt, ",
      "exempted",
      "is exempt",
      "are exempt",
      "redacted",
      "refused",
      "refusing",
      "refusal",
      "engaged",
      "neither confirm",
      "excepted",
      "decided",
    ],
    pattern:
      /\b(?:(?:is|are|been|being|have|am|therefore|information) (?:therefore )?(?:withheld|withholding|exempt(?:ed)?|redacted|refus(?:ed|ing)|engaged|applied|applying)|neither confirms? nor den(?:y|ies)|decided (?:not )?to (?:withhold|release|disclose)|refusal notice (?:under|for)|\b(?:exempt(?:ed)?|withheld|refused|excepted|applies|engaged)\b[^.\n]{0,50}\b(?:section|regulation|s\.?|reg\.?) ?\d)/i,
    examples: {
      match: ["The names are withheld", "exempt by virtue of section 40(2)", "We have decided to withhold the report"],
      noMatch: ["Requests may be refused"],
    },
  },
  {
    name: "provision",
    weight: 1,
    most: 2,
    anchors: ["section", "regulation"],
    pattern: /\b(?:sections?|s\.?|regulations?|reg\.?|regs?\.?) ?\d{1,2} ?\(\d[A-Z]?\)/i,
    examples: { match: ["section 40(2)", "Regulation 12(4)(b)"], noMatch: ["section 17 applies"] },
  },
  {
    name: "your-rights-now",
    weight: 2,
    most: 1,
    anchors: [
      "satisfied w",
      "unhappy with",
      "happy with",
      "content with",
      "quoting",
      "quote the",
      "quote our",
      "quote above",
      "hope this",
      "hope that",
      "trust that",
      "trust this",
      "any aspect",
    ],
    pattern:
      /\b(?:(?:dissatisfied|unhappy|not (?:satisfied|happy|content)) with (?:this|the (?:response|reply|answer|information|outcome|decision|handling|way (?:in which )?(?:we|this|I))|any aspect)|(?:quote|quoting) (?:the )?(?:reference|above|our)|hope (?:that )?this (?:information )?(?:is|answers|helps|satisf)|I trust (?:that )?this|(?:trust|hope) (?:that )?the (?:above|information))\b/i,
    examples: {
      match: ["If you are dissatisfied with this response", "I hope this is helpful", "please quote the reference"],
      noMatch: ["If you are unhappy with our service"],
    },
  },
];
