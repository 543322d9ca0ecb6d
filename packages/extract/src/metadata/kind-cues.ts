import type { RecordKind } from "@foi-records/contract";
import type { Examples } from "../noise/site-profile.js";
import { type Cue, cue } from "../text/cue/cue.js";

/** Words that show what a document is. */
export interface KindCue {
  readonly kind: RecordKind;
  readonly weight: number;
  readonly pattern: Cue;
  readonly examples: Examples;
}

/** Cues of the kind of a document; each counts once. */
export const KIND_CUES: readonly KindCue[] = [
  {
    kind: "response",
    weight: 2,
    pattern: cue(
      /\b(?:your|the|this) (?:recent |FOI |EIR |freedom of information |information )?(?:request|letter|enquiry)\b[^.\n]{0,60}\b(?:received|dated|has been|was|is|have been|under|about|for|of)\b|thank you for your (?:request|e[- ]?mail|letter|enquiry|recent|freedom|FOI)/i,
    ),
    examples: {
      match: ["Your request has been handled under the Act", "Thank you for your request of 12 May"],
      noMatch: ["How to make a request"],
    },
  },
  {
    kind: "response",
    weight: 2,
    pattern: cue(
      /\b(?:we|I|it|council|trust|police|force|service|university|department|agency|authority|board) (?:can (?:also )?confirm|(?:do|does) not hold|(?:holds?|held) (?:the|this|some|no|all|what)|(?:have|has) decided|(?:am|are|is) (?:not obliged|withholding|refusing|unable)|can neither)\b|\b(?:not held|no information held|information (?:is )?(?:not |partly )?held)\b/i,
    ),
    examples: {
      match: ["I can confirm that it is held", "The Trust does not hold it", "The Council holds the report"],
      noMatch: ["Keep your appointment"],
    },
  },
  {
    kind: "response",
    weight: 2,
    pattern: cue(
      /\b(?:exempt|withh[eo]ld|excepted|refus(?:ed|al notice|ing))\b[^.\n]{0,80}\b(?:section|regulation|s\.?|reg\.?) ?\d/i,
    ),
    examples: {
      match: ["This is exempt under section 40(2)", "Withheld under Regulation 12(5)(e)"],
      noMatch: ["Tax exempt goods"],
    },
  },
  {
    kind: "response",
    weight: 2,
    pattern: cue(
      /(?:^|\n)(?:(?:our |FOI |the )?(?:response|answer|reply|decision|disclosure)s?(?: \/ [a-z]+)?|you asked|we (?:said|answered|were asked)|in response|ymateb(?: \/ response)?|details of the response|information (?:provided|disclosed)[^\n]{0,30}|A\d{0,2}[.:)])\s?(?:[:.–-]|(?=\n|$))/i,
    ),
    examples: {
      match: ["Request\nHow many?\nResponse\nTwelve", "You asked\nHow many?\nWe said\nTwelve"],
      noMatch: ["The response time is ten weeks"],
    },
  },
  {
    kind: "response",
    weight: 1,
    pattern: cue(/\bQ(?:uestion)? ?\.?\d+\b|(?:^|\n)\(?(?:1|a)[.)] [A-Z]/),
    examples: { match: ["Q1 How many?", "1. How many buses are there?"], noMatch: ["Opening hours 9 to 5"] },
  },
  {
    kind: "disclosure-log",
    weight: 1,
    pattern: cue(/\bdisclosure log\b|\bpublished (?:FOI )?(?:requests|responses)\b/i),
    examples: { match: ["FOI disclosure log 2023"], noMatch: ["log of calls"] },
  },
  {
    kind: "other",
    weight: 2,
    pattern: cue(
      /\b(?:how (?:to|do I|can I) (?:make|submit|request)|(?:to make|making|make|submit|submitting) (?:an? |your )?(?:FOI |freedom of information |EIR |information )?request|what happens (?:when|after|next)|before you make)\b/i,
    ),
    examples: {
      match: ["How to make a request", "What happens after I make my request?"],
      noMatch: ["Your request of 12 May"],
    },
  },
  {
    kind: "other",
    weight: 2,
    pattern: cue(
      /\b(?:will|aim to|must|have to|required to) (?:respond|reply|acknowledge|answer|give|deal)\b[^.\n]{0,70}\bworking days|\bwithin (?:20|twenty) working days of (?:receiving|receipt|the request)/i,
    ),
    examples: { match: ["We will respond within 20 working days"], noMatch: ["It was answered in 12 working days"] },
  },
  {
    kind: "other",
    weight: 2,
    pattern: cue(
      /\b(?:anyone|any one|any person) (?:can|may)\b|\b(?:act|regulations)(?: 2000| 2004| \([A-Z]{3,4}\))* (?:gives?|allows?|means?|provides?)\b[^.\n]{0,40}\b(?:you|anyone|the public|people|members)\b/i,
    ),
    examples: {
      match: ["Anyone can ask for what we hold", "The Act gives you the right to ask"],
      noMatch: ["The Act applies"],
    },
  },
  {
    kind: "other",
    weight: 2,
    pattern: cue(
      /\b(?:your request (?:must|should)|if your request|when we (?:receive|get) (?:your|a) request|we may (?:refuse|charge|need|ask)|please (?:supply|include|give|provide) your name)\b/i,
    ),
    examples: {
      match: ["Your request must be in writing", "We may charge a fee"],
      noMatch: ["We have refused your request"],
    },
  },
];

/** A decision of the regulator, which names itself at its head and speaks of a complainant. */
export const REGULATOR_NOTICE = cue(/\bdecision notice\b/i);
export const COMPLAINANT = cue(/\bcomplainant\b/i);

/** A line that a scrape left of a log's row: it begins with the reference. */
export const LOG_LINE =
  /^(?:(?:FOI|EIR|RFI)[A-Z]{0,2}(?: [A-Z]{2,5})?[ _/-]?\d{2,}[\w/-]*|(?!(?:19|20)\d\d[/-]\d\d(?!\d))\d{3,}[/-]\d{2,4}(?![\w/-]))/;

/** A row or link of a disclosure log. */
export const LOG_ENTRY = /(?:^|[|\s(])(?:FOI|EIR|RFI)[A-Z]{0,2}[ _/-]?\d{2,}|^\d{3,}[/-]\d{2,4}\b/;

/** Words that only the outcome of an internal review has. */
export const REVIEW_PAGE: readonly { readonly pattern: Cue; readonly examples: Examples }[] = [
  {
    pattern: cue(
      /(?:^|\n)(?:(?:re|subject): ?)?(?:(?:FOIA?|FOISA|EIRs?|freedom of information|environmental information)\b[^\n.]{0,50}?[\s–-]+(?:internal review|appeal|review)|internal review(?: of|:| -| –) ?[^\n.]{0,80}(?:\b(?:request|response|reference)\b|\b(?:FOIA?|FOISA|EIRs?|IR|ref)\b|\d)[^\n.]{0,40})\s*(?=\n|$)/gi,
    ),
    examples: {
      match: [
        "FOI APPEAL",
        "Freedom of Information Act 2000 (FOIA) - Review",
        "Re: Internal review of the request with reference AB/12",
        "Internal review of FOI 20/14",
        "Internal review: request 20/14",
        "Freedom of Information (Scotland) Act 2002: requirement for review",
      ],
      noMatch: ["You may ask for an internal review", "FOI appeals are heard by the Tribunal"],
    },
  },
  {
    // What stands before the law in its line is looked at last: to try each line's beginning with each length takes longer.
    pattern: cue(
      /\b(?:FOISA|\(Scotland\) act \d{4}|regulations \d{4})(?<=(?:^|\n)(?:(?:re|subject): ?)?[^\n.]{0,80}\b(?:FOISA|\(Scotland\) act \d{4}|regulations \d{4}))\s?[:–-] ?(?:requirement for |request for |outcome of )?review\s*(?=\n|$)/gi,
    ),
    examples: {
      match: ["Re: Environmental Information Regulations 2004: request for review", "Request under FOISA - review"],
      noMatch: ["Under FOISA, reviews are free.", "Ask under FOISA - review comes later"],
    },
  },
  {
    pattern: cue(
      /\b(?:internal )?review (?:response|outcome|decision)\b|\binternal review of (?:your request|the (?:handling|response)|our)\b|\b(?:outcome|result|findings) of (?:the|our|my|your|this)? ?(?:internal )?review\b/gi,
    ),
    examples: {
      match: [
        "Internal Review Response:",
        "This is the outcome of the internal review",
        "Internal review of your request about buoys",
      ],
      noMatch: ["You may ask for an internal review"],
    },
  },
  {
    pattern: cue(
      /\b(?:I|we|the panel) (?:can confirm (?:that )?(?:I|we) )?(?:have |has )?(?:now )?(?:reviewed|(?:conducted|carried out|undertaken|completed|concluded) (?:an?|the|my|our|this) (?:full |formal |official )?(?:internal )?(?:review|reconsideration))\b|\bmy (?:internal )?review (?:of|has|finds|considered)\b|\bhas (?:now )?(?:reviewed|been reviewed)\b[^.\n]{0,60}\b(?:decision|request|response)\b/gi,
    ),
    examples: {
      match: [
        "I have reviewed the handling of question 1.",
        "I have now completed my review",
        "I have carried out a full review of your request",
        "I can confirm that I have now conducted a review of both responses",
      ],
      noMatch: ["The policy was reviewed in May.", "we can review it"],
    },
  },
  {
    pattern: cue(
      /\b(?:you (?:have )?asked|your request|requested) (?:us )?(?:for|to carry out) (?:an|a) (?:internal )?review\b[^.\n]{0,60}\b(?:on|of|dated|was|a (?:week|month))\b|\bon \d{1,2} [a-z]{3,9} \d{4},? you asked (?:us|the [a-z]{4,20}) to review\b|\byou asked (?:us|me|the [a-z]{4,20}) to (?:look again at|reconsider|re-examine) (?:our|its|my|the) (?:answers?|response|reply|decision)\b|\byour (?:e[- ]?mail|letter|message|correspondence)\b[^.\n]{0,60}\b(?:seeking|requesting|requested|asking for|asked for|sought) (?:an? |the )?(?:internal |formal )?(?:review|reconsideration|appeal) (?:of|into|because|as|since)\b/gi,
    ),
    examples: {
      match: [
        "You asked for a review a week later.",
        "I refer to your email of 3 May seeking a review of the decision to refuse it.",
        "your letter of 3 May in which you requested a review of the decision",
        "On 3 May 2020 you asked the Board to review its decision",
        "in which you asked us to look again at our answers",
        "your email of 9 May asking for an internal review because you had no answer",
      ],
      noMatch: ["You may ask for a review within 40 days."],
    },
  },
  {
    pattern: cue(
      /\b(?:thank you for|refer to|in (?:connection|response|reply|relation) (?:to|with)|further to|acknowledge|received) (?:receipt of )?your (?:recent )?[^.\n]{0,60}?\b(?:(?:internal )?review request|request for (?:an? |us to )?(?:internal )?review|appeal|complaint about (?:our|the) (?:response|reply|handling))\b|\b(?:been|was|am) (?:appointed|asked|nominated)(?: \w+)? to (?:\w+ )?(?:review|reconsider|carry out (?:an|the|your) (?:internal )?review|conduct (?:an|the|your) (?:internal )?review)\b/gi,
    ),
    examples: {
      match: [
        "Thank you for your Freedom of Information (FoI) internal review request of 3 May.",
        "I write in connection with your request for an Internal Review.",
        "I have been appointed to independently review the Board's handling of it.",
      ],
      noMatch: ["We will deal with your request for a leaflet."],
    },
  },
];

/** How to ask for a review. */
export const REVIEW_ROUTE = cue(
  /\b(?:internal review|(?:ask|asking|request|requesting|apply|applying|write|writing)\b[^.\n]{0,80}\breview|reviewed by writing|right of appeal|review of (?:the|our|this|how)|complaints? (?:procedure|process)|adolygiad mewnol|requirement for review)\b/i,
);

/** A reason given in words. */
export const STATED_REASON = cue(
  /\b(?:because|as (?:it|this|the|to|they)|since|would(?: be likely to)? (?:prejudice|endanger|breach|exceed|contravene|harm|cost|identify)|in that|on the ground|the reason|would not be fair)\b/i,
);

/** Where the regulator is named. */
export const REGULATOR_ROUTE = cue(/Information Commissioner|\bICO\b|Comisiynydd Gwybodaeth/i);
