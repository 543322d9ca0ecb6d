import type { Examples } from "../noise/site-profile.js";
import { type Cue, cue } from "../text/cue/cue.js";

/** Words before a reference. */
export interface ReferenceCue {
  readonly weight: number;
  /** Matches up to where the reference begins; global. */
  readonly pattern: Cue;
  readonly examples: Examples;
}

const KIND =
  "(?:freedom of information|environmental information|information|FOIA?|FOISA|EIR|RFI|IR|disclosure(?: log)?|request|case|enquiry|response|application|customer|decision|ticket|log|record)";
const NOUN =
  "(?:ref(?:erence|s)?(?:\\.? (?:no|number|code|id))?|(?:id|unique) number|number|no(?![a-z])|id(?![a-z])|cyfeirnod)";
const SEPARATOR = "s?\\.?(?: ?\\([^)]{1,12}\\))? ?[:#–—=-]?(?: ?[|]| \\/(?= ))?\\s{0,3}(?:[-•] )?";

/** Words that make the number behind them another's: the requester's, a planning case's, that of an earlier request. */
export const OTHER_NUMBERS: readonly { readonly pattern: Cue; readonly examples: Examples }[] = [
  {
    pattern: cue(
      new RegExp(
        "\\b(?:your(?! (?:(?:freedom of information|FOI|EIR|information) )?(?:request|enquiry|case|application)\\b)|their|planning|crime|contract|tender|order|incident|grid|job|vacancy|post|drawing|invoice|vat|charity|company|registration|registered|" +
          `telephone|phone|tel|fax|ICO|badge|account|complaint|decision notice|tribunal|appeal)\\b(?:(?!\\b(?:our|has|have|is|was|been|given)\\b)[^\\n.:|]){0,30}?\\b${NOUN}${SEPARATOR}$`,
        "i",
      ),
    ),
    examples: {
      match: ["Your ref: ", "Your reference: ", "planning application reference ", "VAT registration number "],
      noMatch: [
        "Our ref: ",
        "FOI reference: ",
        "Your request reference: ",
        "Your FOI request ref: ",
        "Your email has been given the reference ",
        "(your ref none, our ref ",
      ],
    },
  },
  {
    pattern: cue(
      /\b(?:earlier|previous|former|another|similar|other|related|also|see(?! (?:our|the|below|attached)\b)|(?:answer|response) to(?! (?:your |the |this )?(?:recent |latest |above |current )?(?:(?:FOI|EIR|freedom of information|information) )?(?:request|enquiry)\b))\b[^.\n:]{0,40}$/i,
    ),
    examples: {
      match: ["our answer to an earlier request (FOI Request ", "in our response to case "],
      noMatch: [
        "your request ",
        "Subject: Response to request ",
        "response to your FOI request ",
        "our response to your recent request, ",
      ],
    },
  },
];

/** Cues of references; the heaviest wins. */
export const REFERENCE_CUES: readonly ReferenceCue[] = [
  {
    weight: 12,
    pattern: cue(
      new RegExp(`\\b(?:internal )?review (?:request )?ref(?:erence)?(?: (?:no|number))?${SEPARATOR}`, "gi"),
    ),
    examples: { match: ["Internal review reference: ", "Review ref: "], noMatch: ["review number 2's answer"] },
  },
  {
    weight: 12,
    pattern: cue(
      /\b[Ii]nternal [Rr]eview(?:,|:| [-–])? (?:no\.? |number )?(?=[A-Z][A-Za-z]{0,7}[-/_ ]?\d{1,8}[-/_.]?\d|\d{2,8}[-/_.]\d)/g,
    ),
    examples: {
      match: [
        "Outcome of internal review RV/2020/31",
        "Internal review 21-118",
        "Internal review WfS/2291/IR",
        "Internal review: IR-2020-031",
      ],
      noMatch: ["an internal review within 20 working days", "an internal review, 20 days on"],
    },
  },
  {
    weight: 12,
    pattern: cue(
      /(?:^|\n)(?:(?:FOISA|FOI|EIR|Internal|INTERNAL) )?(?:[Rr]eview|REVIEW)(?: (?:[Oo]utcome|[Dd]ecision|[Rr]esponse|[Nn]o\.?|[Nn]umber))?:? (?=(?:[A-Z]{2,8} )?(?:[A-Z]{1,8}[-/_]){0,3}\d[\d/-]{2,}|[A-Z]{1,8}[-/ ]\d)|(?:^|\n)(?=(?:IR|RV|REV|RVW|IRV)[-/]\d[\d/-]* \((?:original|initial|request|of|FOI|EIR)\b)/g,
    ),
    examples: {
      match: ["Review outcome RVW-2020-0031", "FOISA REVIEW: R-2020-06", "IR/2020/019 (original request WB 7)"],
      noMatch: ["Review of 41 cases", "The review 2020/21", "IR/2020/019 Weirs"],
    },
  },
  {
    weight: 7,
    pattern: cue(
      /\b(?:(?:[Rr]equest|REQUEST)(?: (?:for|FOR) (?:[Ii]nformation|INFORMATION))?|[Cc]ase|[Dd]isclosure|[Rr]esponse)(?:[,:]| [–—-])? {1,2}\(?(?=[A-Z]{2,8} \d[\w/.-]*\d)|\b[Rr]equest(?: \([A-Z]{3,5}\))? ?[–—-] (?=[A-Z]{2,6}[-/]?\d{4})|^(?=[A-Z]{2,8} \d{3,8} (?:[Ff]reedom of [Ii]nformation|[Ii]nformation|FOI|EIR) [Rr]equest\b)/gm,
    ),
    examples: {
      match: [
        "Freedom of Information request WGT 21-118",
        "your Freedom of Information request (WGT 21-118)",
        "Case FOI 4471",
        "Request for information: HPSN 15480",
        "Request for Information – HPSN 15480",
        "Freedom of Information request – RFI20180138 Thank you",
        "HPSN 15480 Information request regarding the weir",
      ],
      noMatch: ["a request covering 2022", "a request IN 5 parts", "We had 204 information requests"],
    },
  },
  {
    weight: 7,
    pattern: cue(
      /\b[Ff]reedom of [Ii]nformation(?: Act)?(?: 2000| 2002)?(?: ?\([A-Z]{3,5}\))? [Rr]equest ?[–—:-] (?=\d{5,9}(?:\s|$))/g,
    ),
    examples: {
      match: ["Freedom of Information Act (FOIA) Request – 190319018", "Re: Freedom of Information request – 72722"],
      noMatch: ["Freedom of Information request – 5 questions", "A Freedom of Information request: 2024 data"],
    },
  },
  {
    weight: 11,
    pattern: cue(new RegExp(`\\bour ref(?:erence|s)?${SEPARATOR}`, "gi")),
    examples: { match: ["Our ref: ", "Our reference: ", "Our Ref ", "Our Ref: | "], noMatch: ["Your ref: "] },
  },
  {
    weight: 10,
    pattern: cue(new RegExp(`\\b${KIND}(?: request| response| disclosure)?[ -]{1,3}${NOUN}${SEPARATOR}`, "gi")),
    examples: {
      match: [
        "FOI Reference: ",
        "Freedom of information request reference no: ",
        "Request ID: ",
        "Request Number: ",
        "Case Number ",
        "FOI ID number\n",
        "Disclosure ID\n",
        "FOI Ref: ",
        "FOI request reference:\n",
        "Request - Ref: ",
      ],
      noMatch: ["Your reference: ", "a large number ", "Decision Notice "],
    },
  },
  {
    weight: 8,
    pattern: cue(
      new RegExp(
        `(?:^|\\n|[|(] ?)(?:(?:(?:our|internal|unique|tracking|service|query|matter|workflow|correspondence|docket|register|request|case|FOI|message|submission|issue) ){1,3}(?:URN|identifier|code|file|request|${NOUN})|URN|our file|case file|issue|docket)${SEPARATOR}(?=(?:[A-Z]{2,8}(?:/[A-Z]{2,8})? ){0,2}[A-Z/_.-]{0,14}\\d[\\w/.-]*\\d)|\\brequest #(?=\\d{3})`,
        "gi",
      ),
    ),
    examples: {
      match: [
        "Tracking number: AB-1187",
        "URN: 0000123",
        "Our file: DF-2024-118",
        "Request #4471",
        "Matter ref\nSPS 24 117",
      ],
      noMatch: ["Service: 24 hours", "Case file: notes of May", "Room number: 114", "Our file"],
    },
  },
  {
    weight: 9,
    pattern: cue(
      new RegExp(
        `(?:^|\\n|[|([–—-] ?|/ |(?<=[a-z\\]]) (?=ref: )|(?<=[.;] )(?=ref(?:erence)?\\b))(?:(?!with|in|by|for)\\w{2,14} )?(?:unique )?ref(?:erence|s)?(?:\\.? (?:no|number|code|id))?${SEPARATOR}|(?:^|\\n)cyfeirnod(?: (?:y |eich |ein )?cais)?${SEPARATOR}`,
        "gi",
      ),
    ),
    examples: {
      match: [
        "Ref: ",
        "Jo Hall Ref: ",
        "FOI request - zone R4 [ref ",
        "Reference\n",
        "Reference number ",
        "TfGS Refs: ",
        "Cyfeirnod / Reference: ",
        "Cyfeirnod\n",
        "Ref. No. ",
        "(ref ",
        "under the Act. Ref ",
      ],
      noMatch: ["with reference to "],
    },
  },
  {
    weight: 7,
    pattern: cue(
      new RegExp(
        "(?:\\b(?:request|case|disclosure|enquiry|FOI (?:response|release))(?: (?:request|response))?,?(?: FOI:| ID:?| no\\.?| number)?[:|]? {0,2}\\(?(?=[A-Za-z/_.-]{0,14}\\d)|" +
          "\\b(?:given (?:it|this|your request) the (?:unique )?(?:reference )?number|number to (?:give|quote|use) is|please quote|quoting|reference(?: number)?(?: (?:for|of) (?:your|this|the) (?:\\w+ ){0,3}(?:request|enquiry|case))?(?: is| of)?) (?=(?:[A-Z]{2,8}(?:/[A-Z]{2,8})? ){0,2}[A-Za-z/_.-]{0,14}\\d))",
        "gi",
      ),
    ),
    examples: {
      match: [
        "This is Freedom of Information request ib0041207",
        "FOI Request 7102",
        "Request: FOI/00011982",
        "in answer to your request, FOI: 07118",
        "given it the number FOI2022/0419",
        "The reference number for your request is RFI20190419",
        "the number to give is WHL/4470",
        "FOI request (FOIR-611900274)",
        "Disclosure 117 of 2023",
      ],
      noMatch: ["your request of 12 May", "request received on 11 May"],
    },
  },
  {
    weight: 9,
    pattern: cue(
      /(?:^|\n)(?:(?!(?:your|their|with|in|by|for|planning|crime|contract|order|the|please)\b)[\w’'&]{2,14} ){2,5}ref(?:erence)?(?: (?:no|number))?\.?: ?(?=[A-Z/_.-]{0,14}\d)/gi,
    ),
    examples: {
      match: ["Weirs and Locks Office reference: WLO2022/12876"],
      noMatch: ["Your planning application reference: 20/118", "We write with reference: 20"],
    },
  },
  {
    weight: 4,
    pattern: cue(/\b(?:under|as|about) (?=(?:FOI|EIR)[ /-]?(?!(?:19|20)\d\d\b(?![/-]))\d{3,})/g),
    examples: {
      match: ["It will be dealt with under FOI 21644"],
      noMatch: ["asked under FOI 2000", "under FOI in 2019"],
    },
  },
  {
    weight: 6,
    pattern: cue(
      /\b(?:request|enquiry|letter|e-?mail|Act(?: \d{4})?|FOIA?|FOISA|EIRs?|Regulations(?: \d{4})?|\))[^\n.]{0,48}, (?:our )?ref(?:erence)?(?: no\.?| number)?:? (?=(?:[A-Z]{2,8}(?:\/[A-Z]{2,8})? ){0,2}[A-Za-z/_.-]{0,14}\d)/g,
    ),
    examples: {
      match: [
        "under the Freedom of Information Act 2000, ref 7714021",
        "I refer to your request, reference WB/118",
        "your request received on 6 October 2014, ref 1415-038",
      ],
      noMatch: ["the planning file, ref 20/118", "your request, referring to 20 weirs"],
    },
  },
  {
    weight: 7,
    pattern: cue(
      /\b(?:(?:it|this|which|(?:your|the|this) (?:\w+ ){0,2}(?:request|enquiry|case|letter|e[- ]?mail|application))(?:(?:'|’)s)? (?:is|was|has been|have been|will be|now) (?:now )?(?:numbered|(?:(?:logged|registered|recorded|filed|entered|known|listed|held) (?:here |with us |in our \w+ )?(?:as|under|with|at)|(?:given|allocated|assigned|allotted)|under|no)(?: (?:the )?(?:following )?(?:(?:our|unique|case|file|request|foi|log) )?(?:number|no\.?|ref\.?|reference))?)|(?:it|this|which|(?:your|the|this) (?:\w+ ){0,2}(?:request|enquiry|case)) (?:now )?(?:has|bears|carries|goes by|goes under|got) (?:the |our )?(?:(?:unique|case|file|request|foi|log) )?(?:number|no\.?|reference)|(?:we|I) have (?:numbered it|given it(?: the)?(?: number| reference)?|(?:logged|recorded|registered|filed|entered) (?:it|this|your (?:request|enquiry|letter|e[- ]?mail)) (?:as|under|with|at)(?: (?:the |our )?(?:number|no\.?|reference))?)|(?:(?:our|its) (?:(?:file|log|case|own) )?(?:number|reference)|(?:our|its|the|[a-z]{2,20}(?:'|’)s?) (?:(?:file|log|case|own) )?(?:number|reference) (?:for|of|on) (?:it|this(?: (?:request|enquiry|case))?|your (?:request|enquiry)|the (?:request|case))) (?:is|will be)|and (?:has|was given|is given|is) (?:the )?(?:number|numbered|reference))(?: no\.?| number)?:? (?=(?:[A-Z]{2,8}(?:\/[A-Z]{2,8})? ){0,2}[A-Za-z/_.-]{0,14}\d)/gi,
    ),
    examples: {
      match: [
        "It is numbered HLC-2023-06",
        "Your request has been logged as WB/118",
        "Your request has been allocated the following reference: F18535",
        "our number for it is 24-0117",
        "The request was given the number EIR 2211",
        "this enquiry bears the number 20/1166",
        "It now has the number 202200318844",
        "and has the number 20/1166",
        "your request, which has been given the number MHB-24-0091",
        "The Museum's number for this request is WMM/FOI/2020/014",
        "We have logged it under MHB-0091",
        "We have recorded your request under number 4471",
      ],
      noMatch: ["It is 12 miles long", "The number of fines is 2,041", "your request was received under 3 May"],
    },
  },
  {
    weight: 7,
    pattern: cue(
      /\b(?:(?:we|I) (?:shall |will |now )?(?:refer to|hold|keep|know|have filed|filed|have entered|track) (?:it|this|your (?:request|letter|enquiry|e[- ]?mail)) (?:here )?(?:as|under|by|at)(?: (?:the )?(?:number|no\.?|reference))?|(?:please|do|kindly) (?:mention|use|cite|give|state|include|quote)(?: (?:the|our|this))?(?: (?:number|reference|ref\.?))?|(?:our|its|file|log|your request'?s?) (?:number|no\.?|reference)(?: (?:with us|here|of it))?(?: is|:)?|\byour (?:request|enquiry|letter|e[- ]?mail)[ ,]{1,2}\(?(?:number|no\.?|ref\.?)):? (?=(?:[A-Z]{2,8} )?(?:[A-Z]{0,8}[/_.-]?(?=[\w/.-]{0,12}\d[/.-]|[A-Z]|\d{4,6}(?![\w£,]))[\w/.-]{0,14}\d))/gi,
    ),
    examples: {
      match: [
        "We refer to it as MHB/0091",
        "Its reference with us is FOI 2211",
        "Please mention EIR-0077",
        "(our number 24/0117)",
        "File number: MX/118",
        "Your request (number 1166/20)",
      ],
      noMatch: ["please give 12 examples", "We keep it at 20 degrees", "Please state the number of dogs in 2019/20"],
    },
  },
];
