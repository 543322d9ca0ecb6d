import type { NumberingStyle } from "../numbering-style.js";
import { expandLabels } from "./labels.js";

const LONGEST = 90;
const PATTERN =
  /^(?!(?:section|regulation|article|paragraph|schedule|s|reg)\.? ?\d|(?:harm|prejudice|public interest|balanc|factors|arguments|reasons?|explanation|evidence|exemption)\w*\b)\p{Lu}[^.?!:;|]{2,70}\S \((?:q ?)?([a-l]|\d{1,2}|i{1,3}|iv|v|vi{1,3}|ix|x)((?:(?:, ?| and | & )\(?(?:q ?)?(?:[a-l]|\d{1,2}))*)\)$/iu;
const CAPITAL = /^\p{Lu}/u;

/** 'Submissions to Ministers (a)' alone on its line, over what answers that part; it counts where the part was asked. */
export const headingEnd: NumberingStyle = {
  name: "heading-end",
  role: "answer",
  match(line) {
    const found = line.length > LONGEST || !CAPITAL.test(line) ? null : PATTERN.exec(line);
    return found === null ? null : { labels: expandLabels(`${found[1]}${found[2]}`), length: line.length };
  },
  examples: {
    match: ["Submissions to Ministers (a)", "Cost of the hire (3)", "Staff names (b and c)"],
    noMatch: [
      "Section 31 (1)",
      "the names (a)",
      "We hold it (a).",
      "Population of the ward (2011 and 2021)",
      "Sites (all)",
    ],
  },
};
