import { cue } from "../../text/cue/cue.js";
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
