import { cue } from "../../text/cue/cue.js";
import type { NumberingStyle } from "../numbering-style.js";
import { expandLabels, LABEL_GROUP } from "./labels.js";

const LONGEST = 80;
const PATTERN = cue(
  new RegExp(
    String.raw`^[A-Z][^.?!:]{2,60}?(?:\b(?:on|of|for|to|at|in|about|regarding)|[-–—:(])\s?(?:your |the )?(?:questions?|parts?|points?|items?|requests?|bullets?) (?:no\.? ?)?(${LABEL_GROUP})\)?\s?[:–-]?(?<!\.)$`,
    "i",
  ),
);

/** 'Decision on question 2' alone on its line, over what answers it; it counts where that question was asked. */
export const answerHeading: NumberingStyle = {
  name: "answer-heading",
  role: "answer",
  match(line) {
    const found = line.length > LONGEST ? null : PATTERN.exec(line);
    return found === null ? null : { labels: expandLabels(found[1] ?? ""), length: line.length };
  },
  examples: {
    match: ["Decision on question 2", "My findings on points 1 and 3:", "Cost (question 4)", "Outcome – part b"],
    noMatch: [
      "We turn to question 2, which asks for the name.",
      "The names in part 3 of the report are of staff",
      "Question 2",
      "Please see the table below for questions 1 and 2.",
    ],
  },
};
