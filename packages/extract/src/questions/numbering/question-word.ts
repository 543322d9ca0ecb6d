import { cue } from "../../text/cue/cue.js";
import type { NumberingStyle } from "../numbering-style.js";
import { expandLabels, isSetOff, LABEL_GROUP, loneLabel } from "./labels.js";

const PATTERN = cue(
  new RegExp(
    String.raw`^(?:questions?|qs?|requests?|parts?|points?|items?|quer(?:y|ies)|qu|ques|rfis?|reqs?|cwestiwn|cwestiynau|rhan|pwynt|sections?(?= \d{1,2}[a-z]? of your))(?: (?:no|number|part))?\.? ?#?(${LABEL_GROUP})(?: of (?:your (?:request|questions?|letter|enquiry|e-?mail)|\d{1,2}))?\s{0,2}(?:\)?[.:)\-–—/|]{0,3}(?:\s|$)|\)\s?|[-–—:.](?=[A-Z]))\s*[-–—:]?\s*`,
    "i",
  ),
);

/** 'Q3 2017/18' is a quarter of a year, and so is each of 'Q1 31, Q2 38'. */
const QUARTER = cue(
  /^Q[1-4],? (?:of )?(?:(?:FY ?)?20\d\d|\d\d\/\d\d)\b|^Q1\s?[:–-]?\s?[£\d][\d,.%]*[,;.]? ?(?:and )?Q2\s?[:–-]?\s?[£\d]/,
);

/** 'Request 417/17' names a case. */
const CASE = cue(/^requests? ?(?:no\.?|number|ref(?:erence)?)?\.?:? ?\d{2,6}[/-]\d{2,4}\b/i);

/** 'A1 -' and 'Answer 1 -' answer. */
const A_MARK = /^(?:a|response)/i;

/** 'Q1 -', 'Question 1).', 'Request 1', 'Part 2:', 'Qs 2, 3 & 5', 'Questions 10 and 11', 'Q5-6.' */
export const questionWord: NumberingStyle = {
  name: "question-word",
  role: "question",
  match(line) {
    const lone = loneLabel(line);
    if (lone !== null && !A_MARK.test(line)) return lone;
    if (QUARTER.test(line) || CASE.test(line)) return null;
    const found = PATTERN.exec(line);
    if (found === null || !isSetOff(found[0], line.slice(found[0].length))) return null;
    return { labels: expandLabels(found[1] ?? ""), length: found[0].length };
  },
  examples: {
    match: [
      "Q1 - What brand?",
      "Q1) How many?",
      "Q.1 How many?",
      "Question 1). In the year",
      "Request 1",
      "Qs 2, 3 & 5",
      "Questions 10 and 11",
      "Q5-6. This is sensitive.",
      "Q3 & Q4 - Not held",
      "Questions 1 – 4",
      "Q5- Name and grade",
      "Part 2: Cost",
      "Section 2 of your request",
      "Part 1 of your request: the rent",
      "Q5 & Q6 - Names",
      "Q2. (a) Six",
      "Q7 – A list of the sites",
      "Qs 2 & 3 - I can confirm",
      "Q2 the price of each",
      "Q3 how many of them were lost",
      "Q2 - 7,236 in all",
      "Question 1 -1) How many?",
      "Q2.What did it cost?",
      "Q1:How many?",
      "Q1.How are they kept?",
      "RFI2: How many?",
      "Cwestiwn 3",
      "Question 2 of 5",
      "Cwestiynau 1, 2:",
      "Items 1 through 3: None",
      "Questions 2 to 5 inclusive: None",
      "Q2-4 (incl.): None",
      "Q1 + Q2: None",
    ],
    noMatch: [
      "Request a callback",
      "Questions and answers",
      "Quick exit",
      "Part of it is covered",
      "Section 2 of the Act",
      "Part 1 of your request asks for the rent",
      "Items 1 and 2 alone would take 41 hours.",
      "Request ID: 5977",
      "Question 4 asks for the name",
      "Points of sale",
      "Q2 is refused",
      "RFI requests are free",
      "Q1 and the rest of it",
      "Q3 2019/20",
      "Q1 31, Q2 38, Q3 44, Q4 40.",
      "Q1 2021: 41 skips",
      "Request 417/17",
    ],
  },
};
