import { cue } from "../text/cue/cue.js";
import type { SectionCue } from "./section-cue.js";

/** The heading over what one who is not content can do; among questions that open at a click it is the page's own. */
export const REVIEW_HEADING = cue(
  /^(?:(?:your |how to |the |\d\.\s*)?(?:rights? (?:of |to )(?:an? )?(?:appeal|review|complain\w*|internal review)|right of redress|complaints|complaints?(?: rights?| procedure)|(?:internal )?reviews?(?: procedure| process| of (?:the|this|our) decision)?|appeals?(?: process| procedure| rights?)?|make a complaint|next steps|not (?:happy|satisfied|content)\??|what to do if you are [^.]{0,40}|what (?:you can do |happens )?next\??|what (?:if|can|should|do|happens if) (?:i|you)\b[^.]{0,40}\b(?:unhappy|dissatisfied|not (?:happy|satisfied|content)|disagree|complain|appeal)\b[^.?]{0,40}\??|(?:how|can|may) (?:do i |can i |i )(?:complain|appeal|(?:ask for|request) (?:an? )?(?:internal )?review)[^.?]{0,40}\??|if you are (?:not satisfied|unhappy|dissatisfied)[^.]{0,60}|the information commissioner(?:'s office)?|your rights))\s*[:.\-–]?$/i,
);

/** The name of the row for headings over the law that any request falls under. */
export const LAW_HEADING = "law-heading";

/** True for a heading over the law in general, which belongs neither to the request nor to its answer. */
export function isLawHeading(heading: string): boolean {
  return HEADING_CUES.find(({ pattern }) => pattern.test(heading))?.name === LAW_HEADING;
}

/** Headings of a few words. A heading alone on its line opens its part wherever it stands. Order is precedence. */
export const HEADING_CUES: readonly SectionCue[] = [
  {
    name: "field-label",
    kind: "preamble",
    as: "heading",
    pattern: cue(
      /^(?:(?:foi |eir |request |our |your |case |disclosure )?(?:ref(?:erence)?|id|log)(?: ?(?:no\.?|number|id))?|(?:request|case|disclosure) (?:number|ref(?:erence)?|id)|date (?:of )?(?:the )?(?:request|received|responded|response|issued|resolved|closed|sent|published|decision|requested|completed|reply)(?: (?:received|sent))?|date (?:request|response) (?:received|sent|issued)|(?:request|response|completion|resolved|received|closed|issue|publication) date|category|directorate|department|topic|subject|regarding|title|published|applies to|attachments?|documents?|foi (?:date|reference|id number)|information (?:released|withheld)|decision made)\s*:?\s*$/i,
    ),
    examples: {
      match: [
        "Reference number",
        "Date request received",
        "Date Resolved",
        "Disclosure ID",
        "Request Date",
        "Directorate",
        "FOI reference",
        "Case Number",
        "Information Released:",
      ],
      noMatch: ["Date of response: 9 June 2025", "Subject matter", "Request"],
    },
  },
  {
    name: "field-line",
    kind: "preamble",
    as: "heading",
    pattern: cue(
      /^(?:date )?(?:of )?(?:(?:request|response|reply|answer|decision)s? (?:received|sent|issued|dated|given|made)|received|requested|responded|answered|issued|(?<=date (?:of )?)(?:(?:the|your) )?(?:request|response|reply|decision))\s?:?\s(?:on )?(?:(?:\S+ )?\d{1,2}\S{0,3} \S{3,9},? \d{2,4}|\d{1,2}([/.-])\d{1,2}\1\d{2,4})\.?$/i,
    ),
    examples: {
      match: [
        "Response sent 15 July 2025",
        "Received: 4 May 2018",
        "Request received on Monday 3rd March 2025",
        "Requested Tue 4 May 2021",
        "Date of response: 04/05/2018",
      ],
      noMatch: ["Received 14 complaints in 2021", "Responded to by the police"],
    },
  },
  {
    name: "compliance-heading",
    kind: "preamble",
    as: "heading",
    pattern: cue(
      /^(?:\d\.\s*)?(?:time(?:scale|frame)?s? (?:for|of) (?:compliance|(?:the |our |your )?(?:response|reply))|timeliness(?: of (?:the|our|my) (?:response|reply))?|(?:the )?(?:delay|time taken) in (?:responding|replying|answering)[^.]{0,40}|procedural (?:matters?|issues?|points?|breach(?:es)?)|compliance with section 10)\s*[:\-–]?$/i,
    ),
    examples: {
      match: ["Time for compliance", "Timeliness of the response", "Procedural matters", "Delay in replying to you"],
      noMatch: ["Time for a change", "The delay was of 4 days."],
    },
  },
  {
    name: LAW_HEADING,
    kind: "preamble",
    as: "heading",
    pattern: cue(
      /^(?:\d\.\s*)?(?:(?:the |a note on the |summary of the )?(?:(?:relevant |applicable |governing )?(?:law|legislation|statut(?:e|ory provisions))|(?:legal|legislative|statutory) (?:background|framework|context|position|setting))(?: in (?:general|brief|outline|short))?|what the (?:law|act|acts?|legislation|regulations|FOIA|FOISA|EIRs?) (?:says?|requires?|provides?))\s*[:.\-–]?$/i,
    ),
    examples: {
      match: [
        "THE LAW",
        "Relevant legislation",
        "2. Legal background",
        "Statutory framework:",
        "What the Act says",
        "The law in brief",
      ],
      noMatch: ["The law on dogs", "Legislation team", "What the law cost", "Law centre"],
    },
  },
  {
    name: "closing-heading",
    kind: "closing",
    as: "heading",
    pattern: cue(
      /^(?:about (?:foi|freedom of information|(?:this|your|the) (?:response|release|page|request)|(?:our|the) handling of (?:this|your|the) request)|contacts?(?: us| details)?|(?:further|more) information|re-?use(?: of information)?|copyright(?: statement| notice)?|disclaimer|how (?:(?:we|it|the \w+) (?:have |has )?(?:handled|dealt with|processed|considered) (?:(?:your|the|this) request|it)|(?:the|your|this) request was (?:handled|dealt with))|publication(?: scheme)?|(?:response|further|other) queries|(?:copyright (?:&|and) )?re-?use of public sector information|feedback|(?:how to )?(?:make|making|submit|submitting|send|sending) (?:an?|another|your)(?: new)? (?:foi |eir |information |freedom of information )?request)(?: \([^()]{3,50}\))?\s*[:.]?$/i,
    ),
    examples: {
      match: [
        "About FOI",
        "Publication Scheme:",
        "Response queries (Freedom of Information Act 2000).",
        "Contact",
        "Further information",
        "How We Handled Your Request",
        "How we have dealt with it",
        "About our handling of this request",
        "How to make a request",
        "Make another FOI request",
      ],
      noMatch: ["Contact was made in May", "Publication scheme costs"],
    },
  },
  {
    name: "review-rights-heading",
    kind: "review-rights",
    as: "heading",
    pattern: REVIEW_HEADING,
    examples: {
      match: [
        "Right of appeal",
        "Complaint Rights",
        "INTERNAL REVIEW",
        "Next steps:",
        "Review of the decision",
        "Your right to complain",
        "What if I am unhappy with this response?",
        "How do I appeal?",
      ],
      noMatch: [
        "Internal Review Response:",
        "Complaints received in 2023 by ward",
        "How can I be sure that a complaint was counted?",
      ],
    },
  },
  {
    name: "advice-heading",
    kind: "advice",
    as: "heading",
    pattern: cue(
      /^(?:section 16\b[^.]{0,40}|(?:duty to )?(?:provide )?advice (?:and|&) assistance|advice|helpful information|(?:other |further |additional )?information (?:which|that) (?:may|might|could) (?:help|assist|be (?:helpful|useful|of (?:help|use|interest|assistance)))(?: (?:you|to you))?|regulation 9\b[^.]{0,40}|(?:(?:help|advice|suggestions?) (?:with|on|for|about|in) )?(?:a narrower|narrowing|refining|reducing|rephrasing|a refined) (?:(?:down )?(?:the scope of )?(?:your|the|this) )?request)\s*[:.\-–]?$/i,
    ),
    examples: {
      match: [
        "Advice and assistance",
        "Section 16 – advice and assistance",
        "Advice & Assistance:",
        "Help with a narrower request",
        "Information which may help you",
        "Refining your request",
      ],
      noMatch: ["Under section 16 we suggest that you limit it.", "Advice lines in use", "Your request"],
    },
  },
  {
    name: "review-exchange-heading",
    kind: "annex",
    as: "heading",
    pattern: cue(
      /^(?:internal review (?:documents?|requests?|responses?|outcome|decision)|your (?:internal )?review request)(?:,? (?:ref(?:erence)?\.?|of|on|dated|received)(?: no\.?)?:? [\w/.-]{1,20}(?: \p{L}{3,9} \d{4})?)?\s*:?$/iu,
    ),
    examples: {
      match: [
        "Internal Review Documents",
        "Internal Review Response:",
        "Your review request, reference 202100991",
        "Internal Review request on 24 May 2022",
      ],
      noMatch: ["Internal review"],
    },
  },
  {
    name: "annex-of-the-request",
    kind: "request",
    as: "heading",
    pattern: cue(
      /^(?:annex|appendix|attachment|schedule|enclosure)(?: [A-Z\d]{1,2})?\s?[-–—:.]?\s{0,2}(?:(?:text|copy|details) of )?(?:(?:the|your|original|full|initial|foi|information) ){0,3}(?:requests?|enquiry)(?: (?:in full|as received|received|for information))?\s*:?$/i,
    ),
    examples: {
      match: ["Annex A – Your request", "Appendix 1: Original request", "Annex: text of the request"],
      noMatch: ["Annex A", "Annex B - Response to your request", "Your request is in Annex A."],
    },
  },
  {
    name: "annex-heading",
    kind: "annex",
    as: "heading",
    pattern: cue(
      /^(?:explanatory |legal |statutory )?(?:annex|appendix|schedule of exemptions|note on section|exemptions? explained|exemptions? in full|extracts? from)(?:\b[^.]{0,60})?$/i,
    ),
    examples: {
      match: ["Annex A", "Appendix A", "Explanatory annex", "Note on section 40(2)", "Exemption in full"],
      noMatch: ["Annex A is attached.", "The annex"],
    },
  },
  {
    name: "statutory-notice-heading",
    kind: "annex",
    as: "heading",
    pattern: cue(/^section 17\b(?: \(?\d\)?)? ?(?:refusal )?notice\b[^.]{0,80}$/i),
    examples: {
      match: ["Section 17 Notice under the Freedom of Information Act 2000"],
      noMatch: ["Section 17(1) requires a notice."],
    },
  },
  {
    name: "refusal-heading",
    kind: "refusal-notice",
    as: "heading",
    pattern: cue(
      /^(?:(?:partial )?(?:refusal notice|notice of refusal)|reasons? for (?:the )?(?:decision|refusal|withholding)|(?:the )?exemption(?:s|\(s\))?(?: (?:which|that) appl(?:y|ies)| applied| used| relied (?:up)?on)?|section \d{2}\b.{0,40}\bexemption applied|why (?:we have|the|some|this|information|part)\b[^.?]{0,60}(?:withheld|refused|exempt|not (?:released|disclosed|provided)))\s*[:\-–]?$/i,
    ),
    examples: {
      match: [
        "NOTICE OF REFUSAL",
        "Reason for decision",
        "The Exemption which Applies",
        "Exemption(s) which apply",
        "Section 43 Exemption Applied",
      ],
      noMatch: ["Exemptions are listed in Part II.", "Reason for replacement"],
    },
  },
  {
    name: "first-decision-heading",
    kind: "preamble",
    as: "heading",
    pattern: cue(
      /^(?:(?:the |our |your )?(?:first|original|initial|previous) (?:response|decision|reply|answer)|what was (?:said|decided) (?:at )?first|background|chronology|(?:history|handling) of (?:the|your|this) (?:original )?request|(?:the |your |summary of (?:the |your ))?(?:complaint|investigation|(?:request|reasons?|grounds) for (?:an? |the |your |asking for (?:an? )?)?(?:internal )?review)|(?:how|what) (?:we|it|the \w+|they|you were) (?:(?:first|originally|initially) (?:answered|replied|responded|decided|said|told|handled it|dealt with it)\b[^.?:]{0,30}|(?:answered|replied|responded|decided|said|told)\b[^.?:]{0,24} (?:at first|first|initially|originally|(?:the )?first time|before))|(?:the|our) (?:decision|response|reply|answer) (?:under|being|that was) review(?:ed)?|(?:summary of )?(?:the |our )?(?:first|original|initial|previous) (?:response|decision|reply|answer|handling|outcome|refusal)(?: to your request)?(?: (?:of|dated|on) [\w ]{4,20})?)\s*[:\-–]?$/i,
    ),
    examples: {
      match: [
        "The first response",
        "How we answered at first",
        "What we originally said",
        "The decision under review",
        "The original response of 3 May 2024",
        "Background",
        "Your request for an internal review",
        "Grounds for review",
      ],
      noMatch: ["Our response"],
    },
  },
  {
    name: "outcome-documents-heading",
    kind: "response",
    as: "heading",
    pattern: cue(
      /^(?:outcome ?\/ ?documents|information (?:provided|disclosed|supplied)(?: for the answer| in response)?|what we (?:found|hold|decided|(?:are|have) (?:sending|sent|releasing|released|providing|provided|disclosing|disclosed)(?: (?:to )?you)?)|(?:internal )?review (?:findings|decision|outcome|conclusions?)|(?:outcome|findings|result|conclusions?) of (?:the|your|this|my|our) (?:internal )?review|(?:my|the|our) (?:review|findings|conclusions?|reconsideration|outcome)|findings|reconsideration|conclusions?)\s*[:\-–]?$/i,
    ),
    examples: {
      match: [
        "Outcome / Documents",
        "Information provided for the answer:",
        "What we found",
        "Outcome of the review",
        "Findings",
      ],
      noMatch: ["Information Released: Yes", "Review of the decision"],
    },
  },
  {
    name: "searches-heading",
    kind: "response",
    as: "heading",
    pattern: cue(
      /^(?:extent|scope|details|results?) of (?:the |our )?search(?:es)?(?: (?:to locate|for|made|undertaken)\b[^.?]{0,40})?\s*:?$/i,
    ),
    examples: {
      match: ["Extent of Searches to Locate Information", "Result of searches:"],
      noMatch: ["Extent of the flood", "Results of searches for boats were lost."],
    },
  },
  {
    name: "outcome-heading",
    kind: "preamble",
    as: "heading",
    pattern: cue(/^(?:outcome|result|status|exemptions? (?:cited|applied)\?)\s*[:\-–]?$/i),
    examples: { match: ["Outcome", "Status:"], noMatch: ["Outcome of the review"] },
  },
];
