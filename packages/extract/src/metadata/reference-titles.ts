import type { Examples } from "../noise/site-profile.js";
import { type Cue, cue } from "../text/cue/cue.js";

/** How a reference is made, or what stands around it in a title. */
interface TitleShape {
  readonly name: string;
  /** True where what stands around it leaves no doubt, though it could be years or a month. */
  readonly isSure?: boolean;
  readonly pattern: Cue;
  readonly examples: Examples;
}

/** Shapes that only a reference has, for titles and headings, where no word need announce it. */
export const TITLE_SHAPES: readonly TitleShape[] = [
  {
    name: "a year and a number behind the request",
    isSure: true,
    pattern: cue(
      /(?<=^(?:FOI|EIR|Freedom of [Ii]nformation|[Ii]nformation) (?:[Rr]equest|[Rr]esponse|[Rr]eply|[Ee]nquiry)(?: [Nn]o\.?| [Nn]umber)? )20\d\d[/-]\d{2,4}(?= ?[:–—-]| ?$)/g,
    ),
    examples: {
      match: ["FOI request 2024/07: Christmas lights", "Information request no. 2023/11 - Gulls"],
      noMatch: ["FOI requests 2024/07", "FOI request 2023/24 figures", "Report 2024/07: lights"],
    },
  },
  {
    name: "prefix of the regime and a number",
    pattern: cue(
      /(?:(?<=^(?!NHS|THE|FOR|AND|RE |FW))[A-Z]{2,6} )?(?<![\w/.-]|\[)(?:F[Oo][Ii]|FOIA|FOISA|FOIR|FOIREQ|EIR|RFI|FI|IR|SAR|IG|IM|F)[A-Z]{0,2}[ _/.:#-]{0,3}\d[\w/.-]*\w(?: \d{2,4}(?![\w/]| (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec))|(?: \/ \d{2,6}(?!\w)){1,2})?/g,
    ),
    examples: {
      match: [
        "FOI 1790077/23 – Handcuffs",
        "FOI_25-151 Student hardship fund",
        "FI14207",
        "EIR1702 / January 2024",
        "FOI release FOI2023/07716",
        "FOI/2024/25/233 :: Trust",
        "FOI 2024 011 - Retinal screening",
        "F24/0391",
        "FoI/2016/407",
        "RFI-2020-118 28 February 2020",
        "FOI / 2265 / 2022 / Fire signals",
      ],
      noMatch: ["FOI requests", "Parking fines FOI response", "FOI responses"],
    },
  },
  {
    name: "the regime between strokes",
    pattern: cue(
      /(?<![\w/.-])(?:[A-Z]{2,6}[/-])?(?:FOIA?|EIR|FOISA|RFI|IR)[/-](?:[A-Z]{2,8}[/-])?\d{1,4}(?![\w/-])|(?<![\w/.-])(?:[A-Z][A-Za-z]{1,5}[/-](?:FOIA?|EIR|FOISA|RFI)[/ -]|(?:EIR\/FOI|FOI\/EIR)[/ -])(?!20\d\d(?![/-]))\d{1,5}(?:[/-]\d{2,5}){0,2}(?![\w/]|-\d)/g,
    ),
    examples: {
      match: [
        "FOI/WTC/31 Lamps",
        "Gulls on the pier (WTC-EIR-7)",
        "Lamps - MPC/FOI/12",
        "TH-FOI 0206 – lifts",
        "RE: bus data [TfM-FOI-771]",
        "EIR/FOI 23-41 Damp",
      ],
      noMatch: ["FOI/EIR requests", "FOI/EIR 2023", "AND/OR/12", "FOI-team"],
    },
  },
  {
    name: "parts of capitals and digits",
    pattern: cue(
      /(?:(?<=^)[A-Z]{2,8} )?(?<![\w/.,£$€-])(?!\d{1,4}\.\d{1,2}(?![\w./-]))(?=(?:[A-Z/_.-]{0,12}\d){3})[A-Z0-9]{1,8}(?:[-/_.][A-Z0-9]{1,12}){1,5}[a-z]?(?![\w/%-]|,\d)/g,
    ),
    examples: {
      match: [
        "2023/26871 - Marine unit",
        "Dog bites (612A/22)",
        "MWP 2231/20 Dog bites",
        "FBC 20/77 – Pond",
        "GCBC/0771/25",
        "IR/25/07",
        "01.FOI.24.041290",
      ],
      noMatch: [
        "A-Z of services",
        "Sat-nav",
        "COVID-19",
        "Skips cost £214.75",
        "41,306.20 in all",
        "a share of 104.5%",
        "286.5",
      ],
    },
  },
  {
    name: "number of a year",
    pattern: cue(/(?<![\w/.-])\d{1,5} of 20\d\d(?!\d)/g),
    examples: { match: ["Disclosure 117 of 2023"], noMatch: ["12 May 2023", "5 of the 20"] },
  },
  {
    name: "at the head of the title",
    pattern: cue(
      /(?<=^(?:(?:[Rr][Ee]|[Ff][Ww]d?|FWD|[Ss]ubject|Ticket|Case|Enquiry|Query|Log|Entry)(?: [Nn]o\.?)?:? ){0,3})(?:[A-Z]{2,8} 20\d\d \d{1,4}|[A-Z]{2,8} (?:[A-Z]{2,6} )?\d{3,8}|\d{2,6}(?: \d{2}){1,2}|[A-Z]{1,5}\d{3,12}|\d{4,12})(?= ?[:–—|-]| ?$| (?:response|reply|answer|review|decision)$)/g,
    ),
    examples: {
      match: [
        "DIF 5518: Angling",
        "ATI RRW 4417 - Silage stores",
        "118 06 24 – People stuck",
        "07118 - Garages",
        "IR0936 - Lifts",
        "TFRS 2022 61 - Ladders",
        "DE00000904471",
        "Re: WPCC 0417 - Lamps",
        "Ticket 20731 - Information Requests",
        "WPCC 0417 response",
      ],
      noMatch: ["10 facts about bins", "Damp homes in 2021 - figures"],
    },
  },
  {
    name: "initials and a number of a year at the end of the title",
    pattern: cue(
      /(?<=[–—:|(-] ?)[A-Z]{2,8} (?:20\d\d[-/.]\d{1,5}|\d{1,5}[-/.]20\d\d|\d{2}[-/]\d{3,5})(?=\)?$)|(?<=\()[A-Z]{1,3}\d{5,8}(?=\)$)/g,
    ),
    examples: {
      match: [
        "Offences against staff (R019442)",
        "RE: Two organs and others - WMA 2024-12",
        "Lamps (WTC 31/2024)",
        "Gulls: MHB 24/0117",
      ],
      noMatch: ["The road (A1066)", "Spend - 2024-25", "Use of force - Q2 2024-25", "Lamps in WTC 2024"],
    },
  },
  {
    name: "behind the name of the page",
    pattern: cue(/(?<=^(?:(?:FOI|EIR) )?(?:[Rr]esponse|[Rr]equest|[Dd]isclosure|[Rr]eply):? )[A-Z]{1,5}\d{4,12}(?=$)/g),
    examples: { match: ["Response B2207714", "FOI Request QX90117"], noMatch: ["Response 2023", "Response to A1207"] },
  },
  {
    name: "at the end of a title of requests",
    pattern: cue(
      /(?<=\b(?:request|response|information|FOI|EIR|Act 2000)(?: \(?(?:FOI|Act 2000)\)?)? ?[:–—-] ?)(?:[A-Z]{1,5}\d{4,12}|\d{5,12})(?=$)/g,
    ),
    examples: {
      match: ["Freedom of Information request - RQST00311877", "FOI response: 101006543210"],
      noMatch: ["FOI request - Spend 2023", "Ladders - 40117"],
    },
  },
];
