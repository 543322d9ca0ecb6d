import { type Cue, cue } from "../text/cue/cue.js";
/** A form that looks like a provision of an access Act and is none, unless the Act is named. */
export interface Namesake {
  readonly name: string;
  /** Tested on the text from the citation's first number on. */
  readonly after?: Cue;
  /** Tested on the text just before the citation. */
  readonly before?: Cue;
  readonly match: readonly string[];
  readonly noMatch: readonly string[];
}

/** Rows are tried in order on a citation beside which no Act is named; `match` rows hold no citation at all. */
export const NAMESAKES: readonly Namesake[] = [
  {
    name: "part-of-a-document",
    after: cue(
      /^\d+[^\s,;]{0,12},? (?:\([^()]{1,30}\) )?(?:of|in|on|to) (?:the|our|your|their|his|her|its|this|that|a|an|each|which|said|attached) (?!(?:basis|grounds?|footing|understanding)\b)(?:(?!(?:Act|Regulations|FOIA|EIR)\b)[\w'-]+ ){0,4}?(?:[A-Z][a-z]+ (?:Manual|Handbook|Policy|Plan|Strategy|Guide|Procedures?|Standard|Framework|Report|Constitution|Specification)|forms?|[Pp]olic(?:y|ies)|[Hh]andbook|guides?|reports?|documents?|contracts?|agreements?|spreadsheets?|leases?|guidance|guidelines?|letters?|constitution|manual|plans?|strategy|procedures?|questionnaire|applications?|tender|annex|appendix|statements?|specification|schedule|attachments?|website|page|minutes|protocol|standards?|terms|code|notes|framework|scheme|file|return|bid|survey|response|workbook|list|table|rules|DPIA|PIA|EIA|EqIA|SOP|SLA|MoU|ToR|SyOP|JSNA|LTP)\b/,
    ),
    match: [
      "Please complete Section 3 of the form",
      "section 5 of their gifts policy",
      "see section 4.2 of the attached report",
      "Section 7 of the DPIA",
      "Section 13.3 of the Policy",
      "are in section 6 of our Highway Inspection Manual",
    ],
    noMatch: [
      "refused under section 12 on the basis that the letters were lost",
      "exempt under section 40 of the Act",
      "section 43(2) of the above legislation",
    ],
  },
  {
    name: "place-in-this-document",
    after: cue(/^(?:1?\d|20)(?:\.\d{1,2})?,? (?:\([^()]{1,30}\) )?(?:below|above|overleaf|on page|\(page)\b/),
    match: ["as set out in section 3 below"],
    noMatch: ["section 31 applies to the figures below", "Exempt - see section 31 below"],
  },
  {
    name: "number-of-a-paper",
    after: cue(/^\d{1,2}[A-Z]{1,2}-\d{3,}/),
    match: ["answered in parliament as S7W-30418, on exempt vehicles"],
    noMatch: ["exempt under s40A-44 of it"],
  },
  {
    name: "thing-named-for-a-section",
    after: cue(
      /^\d{1,3}[A-Z]? (?:(?:[a-z]+|(?!FOI|EIR|DPA)[A-Z]{2,5}) )?(?:offences?|assaults?|agreements?|officers?|payments?|contributions?|monies|money|approved|aftercare|after-care|suites?|detentions?|detained|doctors?|enquir(?:y|ies)|assessments?|assessors?|support|funding|stops?(?! (?:you|us|me|them|it|the|any|anyone)\b)|searches|orders?|appeals?|consultation|directions?|report|accommodation|families|children|meetings?|powers|patients?|warrants?|licen[cs]es?|evictions?|possession|applications?|works|adoption|investigations?|carers?|leave|checks?|training|handsets?|area|stage|certificates?|tenanc(?:y|ies)|grants?|status)\b/,
    ),
    match: [
      "The Section 151 officer signed",
      "section 106 agreement",
      "Social work Section 17 payments",
      "Section 47 enquiries",
      "recorded S3 DDA offences",
      "Article 4 direction",
    ],
    noMatch: ["section 17 refusal notice", "section 40 exemption", "section 16 advice", "section 45 Code"],
  },
  {
    name: "notice-of-another-act",
    after: cue(/^(?:8|20|21|25|48|80|114|137|146|172|173|188|215) (?:\w+ )?notices?\b/),
    match: ["Section 21 notice", "section 8 possession notices"],
    noMatch: ["section 17 notice"],
  },
  {
    name: "part-of-another-numbering",
    before: cue(
      /(?:\b(?:pages?|clauses?|tables?|rules?|questions?|parts?|items?|points?|figures?|annex(?:es)?|appendix|box|forms?|rows?|columns?|chapters?|notes?|numbers?|lines?|lots?|units?|requests?|answers?|version|grade|levels?|bands?|class|zones?|wards?|rooms?|floors?|phase|stage|step|standard|policy|criteri(?:on|a)|recital|order|type|category|reference)(?:: ?| )|\b(?:ref|nos?|fig|app|para)[.:]? |\bQs? ?)$/i,
    ),
    match: ["page 40(2) of the handbook", "Contract clause 40(2)", "Table 12(5)", "Rule 14(6)", "question 2(b)"],
    noMatch: [
      "relevant purpose would be 31(2)(c) of the FOI Act",
      "Please send me the figures. Section 43(2) cannot apply to them.",
      "We hold the report. Section 22(1) is engaged.",
    ],
  },
  {
    name: "reference-of-a-request",
    after: cue(/^\d{1,3}[ _]\d{2,6}(?!\d| ?[(%])/),
    match: ["Response Letter FOI 19 612.pdf", "FOI 23 0417"],
    noMatch: ["section 40 of the Act", "FOI 40(2)"],
  },
  {
    name: "postcode-or-model",
    after: cue(/^\d{1,2} (?:\d[A-Z]{2}\b|[a-z]+s, \d)/),
    match: ["Chesterfield S40 1LF", "Samsung S21 handsets, 40 units"],
    noMatch: ["S40 (2) of the Act"],
  },
];
