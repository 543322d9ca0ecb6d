import { cue, eitherOf } from "../../text/cue/cue.js";
import type { LineRule } from "../site-profile.js";

/** What stands at the edge of a printed page, known by its form alone: its number, its marking, its name with its number. */
export const PAGE_EDGE_LINES: readonly LineRule[] = [
  {
    name: "page-number",
    local: true,
    pattern: cue(
      /^(?:(?:(?:tudalen|page)(?: \d{1,4} (?:of|o) \d{1,4})? ?[/|] ?)?(?:page|tudalen)(?::| ?\|)? ?\d{1,4}(?: ?(?:of|o|\/) ?\d{1,4})?(?: ?[-–—] ?(?:printed copies are uncontrolled|uncontrolled (?:when|if) printed))?|p\. ?\d{1,3}|\d{1,3} ?\| ?p ?a ?g ?e|page (?:one|two|three|four|five|six|seven|eight)(?: of (?:two|three|four|five|six|seven|eight))?|[-–—]{1,2} ?(?:page )?\d{1,4} ?[-–—]{1,2})$/i,
    ),
    examples: {
      match: [
        "Page 1 of 2",
        "- 4 -",
        "Page 3",
        "Tudalen 2 o 3",
        "Tudalen / Page 2",
        "Page 2/4",
        "– 7 –",
        "p. 2",
        "Page two of two",
        "1 | P a g e",
        "Page | 3",
        "Tudalen 1 o 3 / Page 1 of 3",
      ],
      noMatch: ["Page 4 is withheld", "4", "18 of 23", "-4", "Page 12 and page 14"],
    },
  },
  {
    name: "page-name-and-number",
    local: true,
    pattern: cue(
      /^(?=.{8,110}$)(?:[^.?!]|[.](?! )){1,90}?(?:(?<!\b(?:see|on|at|from|in|to|the|is|was|and|of|its|this|that|our|your|as|per)) {1,3}(?:Page|PAGE|Tudalen)|[|•·–—:-] ?page) \d{1,3} ?(?:of|o|\/) ?\d{1,3}$/,
    ),
    examples: {
      match: [
        "TRM24-0098 Page 1 of 2",
        "Wendle University Page 3 of 3",
        "Internal review FOI/20/118 – page 2 of 3",
        "01.FOI.24.0991 | Page 1/4",
      ],
      noMatch: [
        "The sum stands on page 3 of 40",
        "The figures are as Page 2 of 3 has them. See also Page 3 of 3",
        "Ward 3 of 14",
      ],
    },
  },
  {
    name: "page-firm",
    local: true,
    pattern: cue(
      /^[^.?!:]{2,60} (?:limited|ltd|plc|llp)\.?(?: is)? registered (?:office ?:|in (?:england|wales|scotland|northern ireland)\b)[^?!]{0,200}$/i,
    ),
    examples: {
      match: [
        "Marl Railways Limited Registered Office: Marl Railways, 2nd Floor, One Lock Street, Marl Registered in England and Wales No. 0004117",
        "Fenby Mail Group Ltd is registered in England and Wales. Registered number 0004117. Registered office: 4 Quay, Fenby.",
      ],
      noMatch: [
        "The tolls are taken by Marl Tolls Limited.",
        "We hold the accounts of Marl Tolls Ltd, which is registered in England.",
      ],
    },
  },
  {
    name: "ruled-line",
    local: true,
    pattern: /^(?:[-–—=*~]{4,}|_{8,})$/,
    examples: {
      match: ["-----", "==========", "________________"],
      noMatch: ["-", "--", "____", "-- 4 --", "**** 12"],
    },
  },
  {
    name: "protective-marking",
    local: true,
    pattern: cue(
      /^[[(]?(?:(?:.{1,60}\s)?not protectively marked|official(?:[\s-]{1,3}(?:sensitive|public))?(?:\s?[-–:]\s?.{0,30})?|restricted|unclassified|(?:government )?(?:security )?(?:classification|marking) ?: ?(?:official|restricted|unclassified|public|internal|confidential|controlled|open|sensitive|protected).{0,20})[\])]?$/i,
    ),
    examples: {
      match: [
        "OFFICIAL",
        "OFFICIAL - SENSITIVE",
        "NOT PROTECTIVELY MARKED",
        "[OFFICIAL]",
        "Classification: Public",
        "Classification: CONTROLLED",
      ],
      noMatch: ["Official statistics were published", "Classification: 4 of 5 are fiction"],
    },
  },
  {
    name: "marking-in-capitals",
    local: true,
    pattern: cue(
      /^[[(]?(?:(?:(?:STRICTLY|HIGHLY|PRIVATE (?:AND|&)|PERSONAL (?:AND|&)|OFFICIAL|RESTRICTED|COMMERCIALLY|NHS) )?CONFIDENTIAL|(?:COMMERCIAL|STAFF|MANAGEMENT|MEDICAL|POLICY)(?:[ -]|, )IN[ -]CONFIDENCE|(?:OFFICIAL|RESTRICTED|CONFIDENTIAL|PROTECT|SENSITIVE|SECRET)(?:[ –—-]{1,3}[A-Z]{3,14})? (?:WHEN|ONCE|IF|UNTIL) [A-Z]{4,12}(?: [A-Z]{2,10})?|PROTECT(?: ?[-–] ?[A-Z]{4,14})?|(?:FOR )?INTERNAL(?: USE ONLY)?|TLP ?: ?(?:CLEAR|WHITE|GREEN|AMBER|RED))[\])]?$/,
    ),
    examples: {
      match: [
        "PRIVATE AND CONFIDENTIAL",
        "OFFICIAL WHEN COMPLETE",
        "RESTRICTED ONCE FILLED IN",
        "COMMERCIAL IN CONFIDENCE",
        "PROTECT - PERSONAL",
        "TLP: WHITE",
      ],
      noMatch: [
        "INFORMATION PROVIDED IN CONFIDENCE",
        "Confidential",
        "CONFIDENTIAL WASTE CONTRACT",
        "PROTECTION OF BADGERS",
      ],
    },
  },
  {
    name: "page-name-of-body",
    local: true,
    pattern: cue(
      /^(?:(?:headquarters|head office|hq|registered office)\s?: [^?!]{5,80}[.;|] )?[^.?!:]{2,70} (?:is|are) the (?:common|trading|operational|operating|working|brand|everyday) name (?:of|for|used by) (?!the (?:product|drug))[^?!:]{3,90}$|^[^.?!:]{4,70} yw enw (?:gweithredol|cyffredin|masnachu) [^?!:]{4,80}$/i,
    ),
    examples: {
      match: [
        "NHS Fenshire is the common name of Fenshire Health Board",
        "Headquarters: Lock House, Marl. NHS Marl is the common name for Marl Health Board.",
        "Fenby FRS is the trading name of the Fenby Fire Authority",
        "Awdurdod y Coredau yw enw gweithredol Awdurdod Coredau Lleol y Ffen",
      ],
      noMatch: ["What is the trading name of the contractor?", "Marl is the name of a village."],
    },
  },
  {
    name: "page-names-of-officers",
    local: true,
    pattern: cue(
      /^(?:(?:cadeirydd|cadair) ?\/ ?)?chair(?:man|woman|person)?\b(?: ?: ?[^.:?!]{3,40}?| (?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Cllr)\b[^:?!]{2,36}?)?(?:\s[|·•-]\s|\s{1,12})(?:(?:interim |acting )?(?:prif weithredwr ?\/ ?)?(?:chief executive|chief officer|managing director))(?: officer)?\b(?: ?: ?[^.:?!]{3,40}| (?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Cllr)\b[^:?!]{2,36})?$/i,
    ),
    examples: {
      match: [
        "Chair Professor R. Reed Chief Executive Dr M. Hale",
        "Chair: to be appointed   Chief Executive: see website",
        "Cadeirydd / Chair Prif Weithredwr / Chief Executive",
      ],
      noMatch: ["Chair and chief executive: pay in 2021", "Chair of the board met the Chief Executive: 14 times"],
    },
  },
  {
    name: "page-note-of-template",
    local: true,
    pattern: cue(
      /^(?:[A-Z][\w/.-]{1,24} ?[-–—/ ]? ?)?(?:standard |template |model )?(?:letter|template|form)\b[^.?!:]{0,30}\b(?:rev(?:ision)?|version|ver|v|issue)\.? ?\d[\w./]{0,8}\)?$/i,
    ),
    examples: {
      match: ["FB/IG standard letter 7 (rev. 03/21)", "FOI template version 4", "FB/Letter 4 v2"],
      noMatch: [
        "The form was changed in version 3 of the plan.",
        "Letter of 3 May",
        "Application form, version of 2019",
      ],
    },
  },
  {
    name: "page-number-in-its-marks",
    local: true,
    pattern: cue(
      /^(?:(?=.{8,110}$)(?:[^.?!]|[.](?! )){3,90}? \d{1,3} ?\| ?p ?a ?g ?e|[A-Z]{1,6}[\w/.-]{3,24} [-–—] ?\d{1,2} ?[-–—]|(?:[A-Z]{2,8}[/-]){1,3}(?:20\d\d|\d\d)[/-]\d{2,5} {1,8}\d{1,2})$/i,
    ),
    examples: {
      match: ["Marl Care Board – FOI 24-25/0613 2 | P a g e", "F0419/24 - 2 -", "WMIA/FOI/2021/003 2"],
      noMatch: ["WMIA/FOI/2021/003", "F0419/24 - 2", "Marl Care Board | Page"],
    },
  },
  {
    name: "page-note-of-review",
    local: true,
    pattern: cue(
      /^(?:[^?!:]{3,90}[.|–—-] )?(?:[A-Z]{2,5} )?(?:standard |template |model )?(?:letter|template|form)\b[^.?!:]{0,30}\bv(?:ersion|er)?\.? ?\d[\w.]{0,6},? (?:next )?(?:review|issue|approval)(?: date|ed|d)?:? [\w /.-]{4,20}$/i,
    ),
    examples: {
      match: ["Marl Ambulance Trust. IG template 12 v3, review date Nov 2024", "FOI letter 4 v2.1, reviewed May 2023"],
      noMatch: ["The form was reviewed in May 2023", "Template 12 v3"],
    },
  },
  {
    name: "page-address-of-body",
    local: true,
    pattern: cue(/^(?:board |trust |group |company )?(?:headquarters|head office|registered office) ?: [^?!:]{5,80}$/i),
    examples: {
      match: ["Board Headquarters: Reed House, Fenby", "Registered office: 2 Mill Lane, Marl"],
      noMatch: ["Headquarters: closed?", "The headquarters: see below"],
    },
  },
  {
    name: "page-number-behind-reference",
    local: true,
    pattern: eitherOf(
      cue(
        /^(?=.{6,110}$)(?=\D*\d)(?:[^.?!]|[.](?! )){3,90}?(?: [|•·/–—-] ?(?:page|sheet|tudalen) \d{1,3}|(?: [-–—]|,) \(?continued\)?)$|^\(?cont(?:inued\)?|['’]?d|\.)? ?[-–—,|/:] ?(?:(?:page|sheet) )?\d{1,3}$/i,
      ),
      cue(/^[A-Z][A-Z\d /.-]{3,30}\d \(?continued\)?$/),
    ),
    examples: {
      match: ["FB-IR-0925 / page 2", "FOI/23/0265 - Fenby FRS - page 1", "Continued – sheet 2", "FB 2019/63 continued"],
      noMatch: ["The count of 2019 continued", "Plan 41 is on page 2", "The 14 meetings continued", "Continued"],
    },
  },
  {
    name: "page-name-and-marking",
    local: true,
    pattern: cue(
      /^(?=.{8,110}$)(?!(?:RECEIVED|SENT|ISSUED|RELEASED|COPY|SCANNED|FILED)\b)(?:[^.?!:;]|[.:](?! )){4,90}?(?: [-–—|•·] Official(?:[- ]Sensitive)?|\s{1,40}(?:(?<![A-Z] )OFFICIAL(?: ?[-–] ?SENSITIVE)?|(?<=\w\d{2,6} )OFFICIAL)(?: \d{1,2})?)$|^OFFICIAL(?: ?[-–] ?SENSITIVE)? \d{1,2}$/,
    ),
    examples: {
      match: [
        "24/01977/EIR - Former Rope Works - Official",
        "FB/2023/0077 - Response to request for information OFFICIAL",
        "OFFICIAL 2",
      ],
      noMatch: [
        "The Union - Official strikes",
        "MARKED AS OFFICIAL",
        "What was marked - official or not?",
        "RECEIVED 12 MAR 2024 - OFFICIAL",
      ],
    },
  },
];

const LONGEST = 120;
/** Every page number has a digit and every ruled line opens with its rule; markings have words that their cues know. */
const NUMBER_OR_RULE = /\d|^[-–—=*~_]|^page /i;
const MARKINGS: readonly LineRule[] = PAGE_EDGE_LINES.filter(({ name }) => name.includes("marking"));

/** Whether a line stands at a page's edge by its form alone. */
export function isPageEdge(text: string): boolean {
  if (text.length > LONGEST) return false;
  return (NUMBER_OR_RULE.test(text) ? PAGE_EDGE_LINES : MARKINGS).some(({ pattern }) => pattern.test(text));
}
