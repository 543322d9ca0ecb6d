import { cue } from "../../text/cue/cue.js";
import type { NumberingStyle } from "../numbering-style.js";
import { expandLabels, LABEL } from "./labels.js";

/** What a requester remarks of his questions, and under which law a reply has handled them. */
const NO_REMARK = String.raw`(?!(?:should|do(?:es)? not (?:include|apply|need|have to)|(?:only )?(?:relate|apply|refer|concern)s?|need to|must|can be|(?:of (?:your|the|this) (?:\w+ ){0,3})?(?:have|has|are|is|were|was|will) (?:been |be |being )?(?:(?:handled|processed|dealt with)|(?:considered|treated) (?:under|as|in (?:line|accordance))))\b)`;
const NUMBERS = new RegExp(
  String.raw`^(?:for|as to|on|regarding|with regard to|in (?:respect|relation) (?:of|to)|(?:the )?(?:information|answers?) (?:for|to|at))?\s?(?:your )?(?:questions?|points?|items?|parts?|requests?)?\s?(\d{1,3}[a-z]?(?:(?:, ?| and | & | to |-|–)(?:and )?\d{1,3}[a-z]?){1,10})(?=,? ${NO_REMARK}[a-z])`,
  "i",
);
const JOIN = "(?:, ?| and | & | to |-|–)(?:and )?";
const LETTER = String.raw`\(?(?:${LABEL})\)`;
/** Letters are labels in their brackets, 'a) and b)', or behind a word, 'parts a and b'. */
const LETTERS = cue(
  new RegExp(
    String.raw`^(?:for|as to|on|regarding|(?:with|in) (?:regard|respect|relation|response|reply|answer) (?:of|to))?\s?(?:your |the |both )?(?:(?:questions?|points?|items?|parts?|requests?|limbs?)\s)?(?:(${LETTER}(?:${JOIN}${LETTER}){1,10})|(?<=\b(?:points|items|parts|requests|limbs|questions)\s)([a-h](?:${JOIN}[a-h]){1,10}))(?=,? ${NO_REMARK}[a-z])`,
    "i",
  ),
);
const HAS_WORD = /^[a-z]/i;

/** 'For 4, 5 and 6 the Council …': a sentence that opens with the questions it answers; its words stay its own. */
export const groupOpening: NumberingStyle = {
  name: "group-opening",
  role: "answer",
  match(line) {
    const found = HAS_WORD.test(line) ? (NUMBERS.exec(line) ?? LETTERS.exec(line)) : null;
    return found === null ? null : { labels: expandLabels(found[1] ?? found[2] ?? ""), length: 0 };
  },
  examples: {
    match: [
      "For 4, 5 and 6 the Council neither confirms nor denies",
      "As to questions 2 and 3, we hold nothing",
      "Questions 1-3 are refused",
      "In reply to a) and b), we are withholding the survey",
      "As to (i), (ii) and (iii) we hold nothing",
      "Parts a to c are exempt",
      "a) and b) are out of date",
    ],
    noMatch: [
      "For 3 days the bridge was shut",
      "4 and 5 were lost",
      "For 2019 and 2020 the figures are",
      "Question 4 asks",
      "Questions 2-8 do not include work by firms",
      "Questions 2 to 4 should be read as of one year",
      "Questions 1 and 6 of your request have been handled under the Act",
      "Under (a) and (b) of the Act we must",
      "On a and b roads",
    ],
  },
};
