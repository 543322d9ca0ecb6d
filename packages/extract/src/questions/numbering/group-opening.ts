import type { NumberingStyle } from "../numbering-style.js";
import { expandLabels } from "./labels.js";

const PATTERN =
  /^(?:for|as to|on|regarding|with regard to|in (?:respect|relation) (?:of|to)|(?:the )?(?:information|answers?) (?:for|to|at))?\s?(?:your )?(?:questions?|points?|items?|parts?|requests?)?\s?(\d{1,3}[a-z]?(?:(?:, ?| and | & | to |-|–)(?:and )?\d{1,3}[a-z]?){1,10})(?=,? (?!(?:should|do(?:es)? not (?:include|apply|need|have to)|(?:only )?(?:relate|apply|refer|concern)s?|need to|must|can be)\b)[a-z])/i;
const HAS_WORD = /^[a-z]/i;

/** 'For 4, 5 and 6 the Council …': a sentence that opens with the questions it answers; its words stay its own. */
export const groupOpening: NumberingStyle = {
  name: "group-opening",
  role: "answer",
  match(line) {
    const found = HAS_WORD.test(line) ? PATTERN.exec(line) : null;
    return found === null ? null : { labels: expandLabels(found[1] ?? ""), length: 0 };
  },
  examples: {
    match: [
      "For 4, 5 and 6 the Council neither confirms nor denies",
      "As to questions 2 and 3, we hold nothing",
      "Questions 1-3 are refused",
    ],
    noMatch: [
      "For 3 days the bridge was shut",
      "4 and 5 were lost",
      "For 2019 and 2020 the figures are",
      "Question 4 asks",
      "Questions 2-8 do not include work by firms",
      "Questions 2 to 4 should be read as of one year",
    ],
  },
};
