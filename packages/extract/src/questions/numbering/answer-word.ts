import { cue } from "../../text/cue/cue.js";
import type { NumberingStyle } from "../numbering-style.js";
import { expandLabels, isSetOff, LABEL_GROUP, loneLabel } from "./labels.js";

const WORD = String.raw`(?:for|as to|re:?(?= [\w, &()]{1,20}:)|in (?:response|reply|answer|relation) to|(?:(?:our|the|(?!(?:see|please|per|as|and|or|from|your|in|this|no|any)\b)[a-z][\w’'&-]{1,14}) )?(?:answers?|responses?|reply|replies)(?: (?:to|for))?|(?:ein |yr )?(?:ateb(?:ion)?|ymateb)(?: i)?(?: (?:gwestiwn|gwestiynau))?)(?: (?:the )?(?:questions?|requests?|parts?|points?|items?|qs?))?(?: (?:no|number))?\.? ?`;
const PATTERN = cue(
  new RegExp(
    String.raw`^(?:${WORD}|a[ .]?(?=\d))(${LABEL_GROUP})\s{0,2}(?:[.:)\-–—/|]{1,2}(?:\s|$)|$|\s(?=[A-Z£\d])|[.:)](?=[A-Z£])|:(?=\d))(?!(?:and|&|to) \(?[a-z\d]{1,3}\))\s*[-–—:]?\s*`,
    "i",
  ),
);

/** 'For a Scottish council the limit is £600': an article, and no question a. */
const ARTICLE = /^(?:[Ff]or|[Aa]s to|[Ii]n (?:response|reply|answer|relation) to) a [A-Z]/;
const A_MARK = /^(?:a|response)/i;
/** 'Answer 219' gives a figure: no page numbers its answers so high. */
const LONG_FIGURE = cue(/^answer \d{3}/i);

/** 'In reply to a) we hold nothing' is a sentence, whose words are its own. */
const IN_SENTENCE = /^(?:in|for|as)\b/i;
const GOES_ON = /^\) \p{Ll}/u;

/** 'A1', 'A.1', 'Answer 1', 'Response to Q1:', 'Answers to Requests 1, 2 and 3' */
export const answerWord: NumberingStyle = {
  name: "answer-word",
  role: "answer",
  match(line) {
    const lone = A_MARK.test(line) ? loneLabel(line) : null;
    if (lone !== null) return lone;
    const found = PATTERN.exec(line);
    if (
      found === null ||
      LONG_FIGURE.test(line) ||
      ARTICLE.test(line) ||
      !isSetOff(found[0], line.slice(found[0].length))
    )
      return null;
    if (IN_SENTENCE.test(line) && GOES_ON.test(line.slice(found[0].trimEnd().length - 1))) return null;
    return { labels: expandLabels(found[1] ?? ""), length: found[0].length };
  },
  examples: {
    match: [
      "A1 Seven",
      "A1. Seven",
      "A1",
      "Answer 1",
      "Answer 1: Seven",
      "A10 / Seven",
      "A1.Seven",
      "A5.Not held as nobody counts",
      "A1:2,208 at the end of May",
      "Response to question 2:",
      "Answers to Requests 1, 2 and 3",
      "Response 4 -",
      "A1 - 17 August 2017.",
      "For questions 2 and 3:",
      "Re 1 and 2: there were 83",
      "ICB response to Questions 4 and 5: None",
      "Ateb 2",
      "Ymateb i gwestiwn 4: 12",
    ],
    noMatch: [
      "A 12 tonne lorry",
      "A. Seven",
      "Answer",
      "A list of the sites",
      "For a Scottish council the limit is £600",
      "In relation to a Council tenant we hold none",
      "Response times",
      "Answers are below",
      "For 3 days",
      "A4.5 tonne lorry",
      "Re 12 High Street",
      "See response 2.",
      "In reply to a) and b), we hold nothing",
      "In reply to a) we hold nothing",
    ],
  },
};
