import { cue } from "../../text/cue/cue.js";
import type { NumberingStyle } from "../numbering-style.js";
import { expandLabels } from "./labels.js";

const NUMBER = String.raw`\(?\d{1,2}(?:\([a-hivx]{1,4}\)|[a-z]{0,2}\)?)`;
/** '(b)', and two or more bare letters: 'b to d'. */
const LETTERS = String.raw`\([a-h]\)|\(?[a-h]\)?(?=(?:, ?| and | & | to |-|–)\(?[a-h]\)?(?![\w’'/]))`;
const PATTERN = cue(
  new RegExp(
    String.raw`^[^.?!\n]{3,120}?\b(?:for|at|in|to|under|of|by|on|as|relation|regarding|answers?|answered|refused)\s(?:your |the |both )?(?:questions?|points?|parts?|items?|q)s?\.? ?((?:${NUMBER}|${LETTERS})(?:(?:, ?| and | & | to |-|–| \/ )(?:and )?(?:${NUMBER}|\(?[a-h]\)|[a-h](?![\w’']))){0,8})(?![\w/])`,
    "i",
  ),
);
/** 'The list at b) is attached', 'The names, item (3), are withheld': by the label alone, or set in. */
const SET_IN = cue(
  new RegExp(
    String.raw`^[^.?!\n]{3,120}?(?:\b(?:at|under|in|for) (\(?[a-h]\)|\(\d{1,2}\))(?! ?\(|,? ?(?:and|or|to|&) \(?[a-h\d]{1,2}\))|, (?:your )?(?:question|point|part|item)s? (${NUMBER}|\(?[a-h]\)?)(?=,))`,
    "i",
  ),
);
const ASKS = /\?["'’”)]*\s*$/;

/**
 * 'The information asked for at question 3 is exempt': a paragraph whose first sentence names the question. It counts
 * where that question was asked and the reply prints no label for it.
 */
export const questionMention: NumberingStyle = {
  name: "question-mention",
  role: "answer",
  match(line) {
    const found = ASKS.test(line) ? null : (PATTERN.exec(line) ?? SET_IN.exec(line));
    return found === null ? null : { labels: expandLabels(found[1] ?? found[2] ?? ""), length: 0 };
  },
  examples: {
    match: [
      "The information asked for at question 3 is held but exempt.",
      "Please see the table below for questions 1 and 2.",
      "We hold nothing that answers question 4.",
      "The Office refused question 1 under section 38(1)(a).",
      "In relation questions 1 to 4 for the years to 2017.",
      "The business case at a) is attached with some figures taken out.",
      "The names of the inspectors, item (3), are withheld.",
      "This is a refusal so far as items 4(ii) and 5 go.",
      "The information you have requested at points 1a), b) and c) can be found below:",
      "No record is kept of what you ask for in parts b to d.",
      "Nothing is held that would answer part (c).",
    ],
    noMatch: [
      "The question was put in 2021.",
      "See the answer in part by the clerk",
      "The wall was built in part a century ago.",
      "What is meant by point 3?",
      "The duty in (a) and (b) of the section",
    ],
  },
};
