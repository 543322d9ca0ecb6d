import type { QuestionKind } from "./questions.js";

/**
 * Answers that give what was asked for. Slots: {n} {m} {k} small to large counts, {money} {money2}, {supplier}, {post}, {day}, {year},
 * {site} {site2} {site3}, {file}, {self} (sentence start) and {selfLower}. A newline is a line of its own.
 */
export const GIVEN: Readonly<Record<QuestionKind, readonly string[]>> = {
  count: [
    "{n}",
    "{n}.",
    "A total of {n}.",
    "There were {n}.",
    "{n}, of which {k} were at weekends.",
    "None.",
    "0",
    "Zero.",
    "Nil return.",
    "{self} recorded {n} in the period.",
    "Approximately {n}.",
    "2021/22: {n}\n2022/23: {m}\n2023/24: {k}",
    "2021 = {n}\n2022 = {m}",
    "{n} in total. This counts each case once, even where several reports were made about it.",
    "The figure is {n}, up from {m} in the year before.",
    "{k} full-time equivalent posts.",
    "Our records show {n}. Please note that the figures are taken from a live system and may change.",
  ],
  money: [
    "{money}",
    "{money}.",
    "{money} excluding VAT.",
    "The total was {money}.",
    "2021/22 - {money}\n2022/23 - {money2}",
    "{money}, which includes {money2} for installation.",
    "There is no separate budget; the cost is met from the general equipment budget of {money}.",
    "{money} was spent in the period, all of it on maintenance.",
    "£0",
    "No income was received.",
  ],
  supplier: [
    "{supplier}",
    "{supplier}.",
    "The contract is held by {supplier}.",
    "{supplier}, appointed through a national framework.",
    "The system was built in house and no company is involved.",
    "{supplier} (version {k}.2).",
  ],
  name: [
    "{post}",
    "The responsible officer is the {post}.",
    "This falls to the {post}, who can be reached through our switchboard.",
    "{post}, Grade {k}.",
  ],
  document: [
    "Please find the document attached.",
    "A copy is attached as {file}.",
    "See attached: {file}",
    "The document is attached at Annex {letter}. It was approved on {day}.",
    "Attached.",
  ],
  emails: [
    "{k} emails are attached as {file}.",
    "The minutes are attached at Annex {letter}.",
    "Copies of the {k} messages that we found are attached.",
    "One briefing was prepared and it is attached as {file}.",
  ],
  place: [
    "{site}, {site2} and {site3}.",
    "{site}\n{site2}\n{site3}",
    "Most were at {site}.",
    "The five with the highest numbers are {site}, {site2}, {site3}, Low Row and Beacon Hill.",
  ],
  "yes-no": [
    "Yes.",
    "No.",
    "Yes, since {year}.",
    "No. There are no plans to do so.",
    "Yes - this is shared with two neighbouring authorities.",
    "No",
    "Yes",
    "Yes, by the Audit Committee every spring.",
  ],
  date: [
    "{day}",
    "{day}.",
    "The contract runs until {day}, with an option to extend for a year.",
    "It was last reviewed on {day}.",
    "Spring {year}.",
  ],
  reasons: [
    "The main reasons are wear, damage in use and changes to the service.",
    "Each case is scored against four headings and those with the highest score are dealt with first.",
    "Staff complete a two day course and are then observed by a supervisor for {k} weeks.",
    "There are no fixed criteria. Managers decide each case on what they are told.",
    "Priority is given to places where someone could be hurt, then to main roads, then to everything else in the order in which it was reported.",
  ],
};

/** Answers that say nothing is recorded. */
export const NOT_HELD: readonly string[] = [
  "Not held.",
  "Information not held",
  "No information held.",
  "{self} does not hold this information.",
  "This information is not held.",
  "We do not hold this. The question would be better put to the county's museum service.",
  "This is not recorded.",
  "{self} does not record this. No information is held.",
  "We do not hold the information that you have asked for in this part of your request.",
  "I can confirm that no recorded information is held which answers this question.",
  "A search was made of the {system} and of shared drives and nothing was found. The information is not held.",
  "Nothing is held before {year}, when the records were moved, and nothing since that would answer the question.",
  "We hold no information about this because the service is run by a contractor on its own account.",
];

/** Answers of one line that say where the answer is: {label} is the other question's. */
export const POINTERS: readonly string[] = [
  "As per Q{label}.",
  "Please see the answer to question {label}.",
  "Please refer to the response to question {label} above.",
  "See question {label}.",
  "See our answer to Q{label}.",
  "As per question {label}",
];

/** A paragraph that explains an answer; adds length without changing what was decided. */
export const EXPLANATIONS: readonly string[] = [
  "Figures are taken from the {system} as it stood on {day}. They have not been checked by hand and should be read with that in mind.",
  "Before {year} a different method of counting was in use, so that earlier figures cannot be set beside these.",
  "The count includes cases which were opened in error and closed on the same day.",
  "Where a case ran from one year into the next it has been counted in the year in which it began.",
  "Please note that {things} are dealt with by more than one team and that each keeps its own list.",
  "The increase reflects a change in what staff are asked to record and not necessarily a change in what takes place.",
];
