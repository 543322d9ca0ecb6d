import type { Regime } from "@foi-records/contract";
import type { Examples } from "../noise/site-profile.js";
import { type Cue, cue } from "../text/cue/cue.js";

/** A regime before it is settled whether the body is under the Scottish Acts. */
export type RegimeFamily = "foi" | "eir" | "data-protection";

/** A way to name an Act or a set of Regulations. */
export interface RegimeName {
  readonly family: RegimeFamily;
  /** The regime that the name alone settles; null where it is named by an abbreviation common to both countries. */
  readonly regime: Regime | null;
  readonly pattern: Cue;
  readonly examples: Examples;
}

/** Names of the access regimes, most specific first: the first that matches at a place wins. */
export const REGIME_NAMES: readonly RegimeName[] = [
  {
    family: "foi",
    regime: "foisa-2002",
    pattern: cue(/Freedom of Information \(\s?Scotland\s?\) Act|Freedom of Information Scotland Act|\bFOI\(?S\)?A\b/i),
    examples: {
      match: ["the Freedom of Information (Scotland) Act 2002", "section 17 of FOISA", "FOI(S)A"],
      noMatch: ["the Freedom of Information Act 2000"],
    },
  },
  {
    family: "eir",
    regime: "eisr-2004",
    pattern: cue(/Environmental Information \(\s?Scotland\s?\) Regulations|\bEI\(?S\)?Rs?\b/i),
    examples: {
      match: ["the Environmental Information (Scotland) Regulations 2004", "the EISRs", "EI(S)R"],
      noMatch: ["the Environmental Information Regulations 2004", "EIRs"],
    },
  },
  {
    family: "foi",
    regime: "foia-2000",
    pattern: cue(/Freedom of Information(?: \(\s?FOIA?\s?\))? Act|D?deddf Rhyddid Gwybodaeth/i),
    examples: {
      match: [
        "the Freedom of Information Act 2000",
        "the Freedom of Information (FOI) Act",
        "FREEDOM OF INFORMATION ACT",
        "yn unol â Deddf Rhyddid Gwybodaeth 2000",
      ],
      noMatch: ["a freedom of information request", "the Freedom of Information (Scotland) Act"],
    },
  },
  {
    family: "eir",
    regime: "eir-2004",
    pattern: cue(/Environmental Information Regulations?|Rh?eoliadau Gwybodaeth Amgylcheddol/i),
    examples: {
      match: [
        "the Environmental Information Regulations 2004",
        "Environmental Information Regulation request",
        "o dan Reoliadau Gwybodaeth Amgylcheddol",
      ],
      noMatch: ["environmental information", "the Environmental Information (Scotland) Regulations 2004"],
    },
  },
  {
    family: "foi",
    regime: null,
    pattern: cue(/\bFOIA\b|\bFOI Act\b/i),
    examples: { match: ["under FOIA", "section 21 of FoIA", "the FOI Act"], noMatch: ["FOISA", "an FOI request"] },
  },
  {
    family: "eir",
    regime: null,
    pattern: cue(/\bEIRs?\b|\bEIR(?=[-_/ ]?\d)/),
    examples: { match: ["an exception of the EIRs", "EIR request", "EIR1702"], noMatch: ["their", "EIRA"] },
  },
  {
    family: "data-protection",
    regime: "dpa-1998",
    pattern: cue(/Data Protection Act(?: \(DPA\))? 1998|\bDPA 1998/i),
    examples: { match: ["the Data Protection Act 1998"], noMatch: ["the Data Protection Act 2018"] },
  },
  {
    family: "data-protection",
    regime: "dpa-2018",
    pattern: cue(/Data Protection Act|\bDPA\b/i),
    examples: { match: ["the Data Protection Act 2018", "the DPA"], noMatch: ["data protection principles"] },
  },
  {
    family: "data-protection",
    regime: "uk-gdpr",
    pattern: cue(/\bGDPR\b|General Data Protection Regulation/i),
    examples: { match: ["the UK GDPR", "the General Data Protection Regulation"], noMatch: ["data protection"] },
  },
  {
    family: "foi",
    regime: null,
    pattern: cue(/\bFOIs?\b|\bFreedom[- ]of[- ]Information\b|\bFOI(?=[-_/]?\d)/i),
    examples: {
      match: ["FOI request", "Freedom of Information request", "FOI2023/07716", "FOI_25-151"],
      noMatch: ["information request", "FOIBLE"],
    },
  },
];

/** What the words before a name make of it. */
export interface RegimeContext {
  readonly name: string;
  readonly weight: number;
  readonly pattern: Cue;
  readonly examples: Examples;
}

const HANDLED =
  "handled|handle|handling|dealt with|deal with|dealing with|considered|consider|processed|processing|treated|treating|answered|responded to|" +
  "logged|assessed|looked at|reviewed|administered|managed|governs|governed|responding|respond|falls|fell|registered|recorded|progressed";

/** Contexts of a name, read off the words before it; the first that matches counts. */
export const REGIME_CONTEXTS: readonly RegimeContext[] = [
  {
    name: "denied",
    weight: 0,
    pattern: cue(
      /\b(?:not|rather than|instead of|as opposed to|nor|neither|outside|out of|other than|exempt from)\b[^.;:]{0,24}$|\b(?:do|does|did|need|must) not (?:also |then )?(?:have|need|be required) to (?:deal|handle|consider|process|treat|answer|respond)\b[^.;:]{0,60}$|\b(?:initially|originally|at first|first|wrongly|previously) (?:\w+ ){0,3}(?:dealt|handled|considered|processed|treated|answered|logged)\b[^.;:]{0,40}$|\b(?:initially|originally|at first),? (?:your|the) request was\b[^.;:]{0,40}$/i,
    ),
    examples: {
      match: [
        "and not the",
        "so that we need not handle it under the",
        "rather than under the",
        "so that we do not also have to deal with your request under ",
        "Although initially your request was dealt with under the ",
      ],
      noMatch: ["I can confirm that it has been handled under the"],
    },
  },
  {
    name: "handled",
    weight: 10,
    pattern: cue(
      new RegExp(
        `\\b(?:${HANDLED})\\b[^.;:]{0,60}$|\\benvironmental information['’"]? (?:for the purposes of|as defined (?:in|by|under)|within the meaning of|under|in terms of)[^.;:]{0,40}$|\\b(?:relevant|appropriate|correct|applicable|proper) (?:access )?(?:regime|legislation|law)\\b[^.;:]{0,30}$|\\brequests? and (?:our )?(?:response|reply|answer|decision)s? under (?:the )?$|\\b(?:trin(?:nir|iwyd)?|ymdrin\\w*|ystyri\\w+|ateb\\w*)\\b[^.;:]{0,60}$`,
        "i",
      ),
    ),
    examples: {
      match: [
        "Your request has been handled under the ",
        "has been dealt with in accordance with the ",
        "I have treated this as a request under the ",
        "The law that governs it is the ",
        "We have looked at them under the ",
        "is 'environmental information' for the purposes of the ",
        "we now consider that the relevant regime is the ",
        "Information request and response under the ",
        "Rydym wedi trin eich cais o dan ",
      ],
      noMatch: ["Thank you for your request under the ", "in line with section 16 of the "],
    },
  },
  {
    name: "asked",
    weight: 2,
    pattern: cue(
      /\b(?:requests?|requested|asked|ask|enquiry|application|letter|e[- ]?mail|information)\b[^.;:]{0,40}$/i,
    ),
    examples: { match: ["Thank you for your request under the "], noMatch: ["Exempt by virtue of the "] },
  },
];

/** Provisions whose use alone tells the regime. */
export interface RegimeProvision {
  readonly family: RegimeFamily;
  readonly country: "uk" | "scotland" | null;
  readonly pattern: Cue;
  readonly examples: Examples;
}

/** Exceptions and exemptions by number: claimed in the authority's words they show the regime at work. */
export const REGIME_PROVISIONS: readonly RegimeProvision[] = [
  {
    family: "eir",
    country: "uk",
    pattern: cue(/\bReg(?:ulation|\.)?s? ?(?:12 ?[([]?[45][)\]]|13 ?\(1\)|6 ?\(1\)|12 ?\(4)/gi),
    examples: {
      match: ["Regulation 12(4)(b)", "Reg 12(5)(a)", "Reg. 6(1)(b)", "regulations 12(5)(e)", "Regulation 13(1)"],
      noMatch: ["regulation 10(4)(d)", "Regulation 5 of the Fees Regulations"],
    },
  },
  {
    family: "eir",
    country: "scotland",
    pattern: cue(/\bReg(?:ulation|\.)?s? ?(?:10 ?\([45]\)|11 ?\([1-3]\))/gi),
    examples: { match: ["regulation 10(4)(e)", "Regulation 11(2)"], noMatch: ["Regulation 12(4)(e)", "Regulation 11"] },
  },
  {
    family: "foi",
    country: null,
    pattern: cue(
      /\b(?:section|sections|sec|s)\.? ?(?:1[24]|2[1-9]|3[0-8]|4[0-4]) ?(?:\(|\b(?!\d| days| of the (?:Data|Human|Enterprise|Local|Police|Crime)))/gi,
    ),
    examples: {
      match: ["Section 40(2)", "s43(2)", "Section 12 (1)", "sections 31 and 38", "s.21"],
      noMatch: ["section 39(2)", "Section 16", "section 237", "section 45 code"],
    },
  },
];

/** Words that show which country's Acts bind the body, beside the names themselves. */
export interface CountryCue {
  readonly scottish: boolean;
  readonly weight: number;
  readonly pattern: Cue;
  readonly examples: Examples;
}

/** Country cues in the text. */
export const COUNTRY_CUES: readonly CountryCue[] = [
  {
    scottish: true,
    weight: 3,
    pattern: cue(
      /Scottish Information Commissioner|Court of Session|Kinburn Castle|Doubledykes Road|itspublicknowledge/gi,
    ),
    examples: { match: ["apply to the Scottish Information Commissioner"], noMatch: ["the Information Commissioner"] },
  },
  {
    scottish: false,
    weight: 2,
    pattern: cue(
      /(?<!Scottish )Information Commissioner(?! for Scotland)|Wycliffe House|\bico\.(?:org|gov)\.uk|\bICO\b/gi,
    ),
    examples: {
      match: ["complain to the Information Commissioner", "www.ico.org.uk", "Wycliffe House"],
      noMatch: ["the Scottish Information Commissioner"],
    },
  },
];
