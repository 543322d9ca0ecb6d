import { cue } from "../text/cue/cue.js";
import type { SectionCue } from "./section-cue.js";

/** What is said of the time that runs once the requester has answered a question back. */
export const CLARIFICATION_CLOCK = cue(
  /^(?:(?:if|unless) (?:we|i) (?:do not|don['’]t|have not|haven['’]t)? ?(?:hear|heard|receive|received)\b[^.]{0,120}\b(?:close|closed|withdrawn|lapsed?|no longer|not (?:wish|want|require)|treat)|(?:if|unless) we (?:hear|receive) nothing\b|(?:the|our) (?:20|twenty)[- ](?:working[- ])?days?(?: period| clock)? (?:will|does|do|starts?|begins?|is)\b|(?:once|as soon as|when) (?:we|i) (?:hear|have heard|receive|have received)\b[^.]{0,60}\b(?:from you|clarif\w*|reply)\b|(?:under|in line with|as) section 1\(3\)[^.]{0,80}\b(?:need not|not (?:obliged|required)|until))/i,
);

/** Sentences that open a part. They are tried on the first words of a line, so each pattern starts at the line's start. */
export const SENTENCE_CUES: readonly SectionCue[] = [
  {
    name: "review-rights-sentence",
    kind: "review-rights",
    as: "first-line",
    pattern: cue(
      /^(?:(?:if|should|where|anyone who|in the event (?:that )?)[^.]{0,80}\b(?:decision reviewed|unhappy|dissatisfied|not (?:satisfied|happy|content)|disagree|remain unhappy|complain|appeal|wish to (?:request|ask for|have) (?:a|an) (?:internal )?review)\b|(?:you (?:may|can|have|are)|to (?:ask for|request)|a request for) [^.]{0,60}\b(?:internal review|review (?:of )?(?:this|our|the) (?:decision|response)|right to (?:complain|appeal|ask|request)|complain (?:to|about))\b|you (?:can|may|should) (?:contact|write to|e-?mail|tell|let) (?:us|me)\b[^.]{0,40}\bif you (?:are|remain)\b|complaints (?:about|regarding)|your right to|ask us to review|(?=[^\n]{0,400}\breview\b)(?=[^\n]{0,400}\byou\b)(?=[^\n]{0,400}\b(?:working days|commissioner|calendar months|two months)\b)(?![^\n]{0,400}\b(?:exempt|withheld|section (?:1[24]|2[1-9]|3\d|4[0-4]))\b)[^\n]|(?:please see|details of)[^.]{0,60}(?:right (?:of|to) (?:appeal|complain|review)|appeal (?:rights|process)|complaints? procedure))/i,
    ),
    examples: {
      match: [
        "If you are unhappy with this response you may ask us for a review within 40 working days.",
        "You have the right to complain to the Information Commissioner.",
        "If you would like to discuss any of this, or to have our decision reviewed, write to the team.",
        "Should you be unhappy with this, a colleague who was not involved can review it.",
        "Anyone who is unhappy with this decision may have it reviewed",
        "You can contact us if you are not happy with this decision.",
        "Please see the attached information sheet for details of your right to appeal.",
        "The team will be happy to help. You may within 40 working days ask us to review what we have done.",
      ],
      noMatch: ["If you would like the figures by ward please ask.", "Complaints were kept on paper until 2019."],
    },
  },
  {
    name: "sign-off",
    kind: "closing",
    as: "first-line",
    pattern: cue(
      /^(?:yours? (?:sincerely|faithfully|truly)|yours(?=,?$)|(?:kind|best|with|many|warm|kindest)?\s*regards|(?:many |with )?thanks\b(?! (?:\w+ )?for (?:(?:clarify|narrow|confirm|explain|amend|revis)ing )?(?:your|the|this) (?:FOI|FOIA?|EIR|requests?|e-?mail|message|enquiry|letter|note|questions?)\b)|(?:with )?(?:(?:very |my |all )?(?:best|kind|warm|good)(?:est)?) wishes|all the best|diolch(?: yn fawr)?|cofion|yn gywir)\b[^?]{0,40}$/i,
    ),
    examples: {
      match: [
        "Yours",
        "Yours sincerely",
        "Diolch",
        "Kind regards,",
        "Yours faithfully,",
        "Many thanks",
        "With best wishes",
      ],
      noMatch: [
        "Thanks for your FOI. Here is what we have:",
        "Many thanks for clarifying your request.",
        "Regards to the second question, 14 were found in all of the county's depots last year.",
      ],
    },
  },
  {
    name: "licence-and-limits",
    kind: "closing",
    as: "first-line",
    pattern: cue(
      /^(?:[^.]{0,60}\b(?:keeps? the copyright|is subject to copyright|open government licen[cs]e|re-?use of (?:this|the) information|copyright in)\b|(?:please note that )?(?:this|our) (?:response|reply|information|letter)[^.]{0,60}\b(?:will|may) be published\b|all information that[^.]{0,80}\bis published\b|[^.]{0,160}\bnot (?:to )?be (?:used|set|taken|relied|compared)\b[^.]{0,40}(?:compar|beside|another|other (?:force|authorit|bod))|if this is not (?:the information|what) you (?:are|were|had)\b|any (?:further )?(?:queries|questions),? (?:please|just|do|write|call|contact|e-?mail)\b|(?:if you have any (?:further )?(?:queries|questions)|notes?: figures|for further information|please (?:quote|contact)|for the purposes of[^.]{0,60} this completes|this (?:letter |e[- ]?mail )?(?:completes|concludes)|(?:we|i) (?:hope|trust)(?! (?:that )?(?:this(?: (?:e-?mail|message|letter|note))? (?:finds|is well)|you(?: are|['’]re) (?:all |both )?(?:well|keeping|having)))|when contacting|should you have any|you can (?:also )?(?:browse|search|view|see|read) (?:our |all |the )?(?:other|previous|past) (?:foi |published )?(?:responses|requests|releases|disclosures)|this is (?:an?|the|our) [\p{L}’' -]{0,60}?(?:response|reply) to an? (?:freedom|foi|eir|environmental)|this is [\p{L}’' -]{3,60}['’]s? (?:response|reply) to an? (?:freedom|foi|eir|environmental))\b|this (?:e[- ]?mail|message)\b)/iu,
    ),
    examples: {
      match: [
        "The information in this response is given under the Open Government Licence.",
        "Please note that this response and the data will be published on our website.",
        "Forces do not record such data alike and this response is not to be used for comparison.",
        "We hope this information is useful to you.",
        "If you have any queries about this response please get in touch.",
        "Any questions, please write to the team.",
        "If this is not the information you are looking for please feel free to contact me.",
        "This is Fennmoor Council's response to a freedom of information (FOI) request.",
        "You can browse our other responses or make a new FOI request.",
      ],
      noMatch: [
        "We have considered your request.",
        "The copyright sign was painted over.",
        "I hope this e-mail finds you well.",
      ],
    },
  },
  {
    name: "notice-sentence",
    kind: "refusal-notice",
    as: "first-line",
    pattern: cue(
      /^section 1[67]\b(?![^.]{0,140}\b(?:advi[cs]e|assist\w*|help|suggest)\b)[^.]{0,100}\b(?:requires|obliges|compels|(?:says|states|lays down) that (?:when|where|if))\b/i,
    ),
    examples: {
      match: [
        "Section 17(1) of the Freedom of Information Act 2000 requires the Service, when it relies on an exemption, to give you a notice which:",
        "Section 17 of the Act obliges the Force, where something is refused, to tell you by what.",
        "Section 17 of the Act says that when a request is refused you must be told why.",
      ],
      noMatch: ["In accordance with Section 17(5) of the Act this is a refusal notice."],
    },
  },
  {
    name: "advice-sentence",
    kind: "advice",
    as: "first-line",
    pattern: cue(
      /^(?:section 1[56]\b[^.]{0,60}\b(?:(?:asks|obliges|requires) (?:us|public authorities|an authority|a public authority) to (?:suggest|advise|help|assist|provide (?:advice|assistance)|offer)|(?:places|imposes) (?:an? |the )?(?:duty|obligation) (?:on|upon) (?:us|public authorities))|(?:under|in (?:accordance|line) with|as (?:part|required)[^.]{0,30}) (?:our |the )?(?:duty (?:under|in) )?(?:section 16\b(?![^.]{0,60}refus)|s\.? ?16\b|regulation 9\b|s\.? ?15\b|section 15\b)|one way (?:to|of)|you (?:may|might|could),? (?:(?:however|therefore|also|instead),? )?(?:wish|like|want) to (?:refine|narrow|re-?submit|reduce|ask again|limit|consider (?:refining|narrowing|reducing|limiting|resubmitting))|(?:if|should) you (?:wish|would like|want|choose|decide) to (?:refine|narrow|reduce|limit|re-?submit)|a (?:fresh|narrower|refined|new) request|it may help to note|(?:under|by|in accordance with) (?:section|s\.?) ?13\b[^.]{0,60}\b(?:charge|fee)s?\b)/i,
    ),
    examples: {
      match: [
        "Under section 16 we suggest that you limit questions 1 to 3.",
        "Under regulation 9 we would suggest that you choose.",
        "One way to get under the limit would be to ask about fewer rooms.",
        "You may, however, wish to consider reducing the scope of question 1.",
        "Section 16 of the FOIA requires public authorities to provide advice and assistance to those who ask.",
        "Section 16(1) requires us to help where we can.",
        "Under section 13(1) the Board may charge for what it need not provide.",
      ],
      noMatch: ["In accordance with Section 16 of the Act this letter is a Refusal Notice", "Under section 17"],
    },
  },
  {
    name: "where-to-ask",
    kind: "advice",
    as: "first-line",
    pattern: cue(
      /^(?:you (?:can|may|could|might)|please) (?:therefore |also |instead )?(?:write to|contact|e-?mail|ask|reach|approach|try|send (?:your|this|the) request to) (?!us\b|me\b)(?:them|him|her|both|each of them|either of them|(?:the|that) [\w’' -]{3,60}?|(?:[A-Z][\w’'&-]+ ){1,6})(?: (?:direct|directly))? ?(?:at|on|via|through|by (?:e-?mail|post|telephone)|using)\b(?![^?]*\b(?:commissioner|ICO|review|appeal|complain\w*|unhappy|dissatisfied)\b)[^?]{2,160}$/i,
    ),
    examples: {
      match: [
        "You can write to them at foi@weirs.example and foi@locks.example.",
        "You may also contact the water company directly on 01632 960 960.",
        "Please contact Marl Harbour Board via its website.",
      ],
      noMatch: [
        "You can contact us at foi@weirs.example",
        "You can ask the Commissioner to look at it at ico.example.",
        "Please contact the lock keeper.",
      ],
    },
  },
  {
    name: "clarification-to-come",
    kind: "closing",
    as: "first-line",
    pattern: cue(/^(?:if|should) (?:we|i) (?:require|need)\b[^.]{0,60}\bclarification\b/i),
    examples: {
      match: ["Should we need any further clarification, however, I will be in touch."],
      noMatch: ["We need clarification of the second part."],
    },
  },
  {
    name: "clarification-clock",
    kind: "closing",
    as: "first-line",
    pattern: CLARIFICATION_CLOCK,
    examples: {
      match: [
        "If we do not hear from you within two months we will treat the request as withdrawn.",
        "If we hear nothing by 3 May the case will be closed.",
        "The 20 working days will start again when we have your answer.",
        "Once we receive your clarification we will look for the records.",
        "Under section 1(3) of the Act we are not obliged to go on until you tell us.",
      ],
      noMatch: [
        "If we hear a complaint twice it is logged once.",
        "The 20 working days lost to sickness cost £2,104.",
        "Once received, parcels are weighed.",
      ],
    },
  },
];
