import { cue } from "../../text/cue/cue.js";
import type { NumberingStyle } from "../numbering-style.js";
import { expandLabels, LABEL_GROUP } from "./labels.js";

const LONGEST = 80;
const NUMBERS = String.raw`\d{1,2}(?:(?:, ?| and | & | to |-|–)(?:and )?\d{1,2}){0,8}`;
const PATTERN = cue(
  new RegExp(
    String.raw`^[A-Z][^.?!:]{2,60}?(?:\b(?:on|of|for|to|at|in|about|regarding)|[-–—:(])\s?(?:your |the )?(?:questions?|parts?|points?|items?|requests?|bullets?) (?:no\.? ?)?(${LABEL_GROUP})\)?\s?[:–-]?(?<!\.)$`,
    "i",
  ),
);

/** A line is read so far: one that fills it may be the beginning of a sentence. */
const LONGEST_GROUND = 118;
const THINGS = "(?:q(?:uestion)?|part|point|item|request|bullet)s?";
/** 'Section 33(1)(b) – commercial interests (Q1)', 'Regulation 13: personal data – parts 2 and 3', 'Section 21 Accessible elsewhere (1, 3)' */
const GROUND = cue(
  new RegExp(
    String.raw`^(?:(?:foi(?:s|\(s\))?a?|eirs?|the) )?(?:exemptions?|exceptions?|section|regulation|s|reg)\b(?:[^.?!;]|\.(?= ?\d)){1,100}?(?:(?:[-–—:,(]|\b(?:for|to|on|at|of|in)\b) ?(?:your |the )?${THINGS}\.? ?(${LABEL_GROUP})|[a-z]{4,} \((${NUMBERS})\))\)?(?:(?<=\d\)?)[:,–—-] ?(?:section|regulation|s|reg)\b(?:[^.?!;]|\.(?= ?\d))*)?(?<!\.)$`,
    "i",
  ),
);

/** 'Decision on question 2' alone on its line, over what answers it, with the ground of a refusal or without; it counts where that question was asked. */
export const answerHeading: NumberingStyle = {
  name: "answer-heading",
  role: "answer",
  match(line) {
    const found = headingIn(line);
    return found === null ? null : { labels: expandLabels(found[1] ?? found[2] ?? ""), length: line.length };
  },
  examples: {
    match: [
      "Decision on question 2",
      "My findings on points 1 and 3:",
      "Cost (question 4)",
      "Outcome – part b",
      "Section 33(1)(b) - commercial interests (Q1)",
      "s. 40(2): personal data – questions 2 and 3",
      "Regulation 12(4)(a) Information not held (1, 3)",
      "Exemption applied to request 4",
      "Exemption for question 4: section 38(1)(b), personal data",
    ],
    noMatch: [
      "We turn to question 2, which asks for the name.",
      "The names in part 3 of the report are of staff",
      "Question 2",
      "Please see the table below for questions 1 and 2.",
      "Section 40(2) applies to question 3.",
      "Section 31 (1)",
      "Section 40 Personal information (2)(a)",
      "Sections of the road (1)",
      "Section 12 was not relied on: see question 2 for more",
    ],
  },
};

function headingIn(line: string): RegExpExecArray | null {
  const found = line.length > LONGEST ? null : PATTERN.exec(line);
  return found ?? (line.length > LONGEST_GROUND ? null : GROUND.exec(line));
}
