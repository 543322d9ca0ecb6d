import type { NumberingStyle } from "../numbering-style.js";

const WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const pattern = (word: string) => new RegExp(String.raw`^(?:${word}) (${WORDS.join("|")})\s{0,2}(?:[-–—:.]\s*|$)`, "i");
const QUESTION = pattern("question|request|part|point");
const ANSWER = pattern("answer|response|reply|(?:answer|response|reply) to (?:question|request|part|point)");

function read(line: string, found: RegExpExecArray | null) {
  const index = found === null ? -1 : WORDS.indexOf((found[1] ?? "").toLowerCase());
  return index < 0 || found === null
    ? null
    : { labels: [String(index + 1)], length: Math.min(found[0].length, line.length) };
}

/** 'Question One', 'Part two:' */
export const questionNumberWord: NumberingStyle = {
  name: "question-number-word",
  role: "question",
  match: (line) => read(line, QUESTION.exec(line)),
  examples: {
    match: ["Question One", "Part two: the cost"],
    noMatch: ["Question time", "Part one of the plan was lost"],
  },
};

/** 'Answer one', 'Response to question three:' */
export const answerNumberWord: NumberingStyle = {
  name: "answer-number-word",
  role: "answer",
  match: (line) => read(line, ANSWER.exec(line)),
  examples: {
    match: ["Answer one", "Response to question three: none"],
    noMatch: ["Answer one of these", "Reply two weeks later"],
  },
};
