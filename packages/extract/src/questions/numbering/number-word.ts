import type { NumberingStyle } from "../numbering-style.js";
import { expandLabels, INCLUSIVE } from "./labels.js";

const WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const WORD = `(?:${WORDS.join("|")})`;
/** One number in words, or several: 'Questions one to three'. */
const pattern = (word: string) =>
  new RegExp(
    String.raw`^(?:(?:${word}) (${WORD})|(?:${word})s (${WORD}(?:(?:, ?| ?- ?| ?– ?| ?& ?| (?:and|to|through) )(?:and )?${WORD}){1,5})${INCLUSIVE})\s{0,2}(?:[-–—:.]\s*|$)`,
    "i",
  );
const QUESTION = pattern("question|request|part|point");
const ANSWER = pattern("answer|response|reply|(?:answer|response|reply) to (?:question|request|part|point)");

const NTH = new RegExp(
  String.raw`^(?:your |the )?(${ORDINALS.join("|")}) (?:question|request|part|point|query)\s{0,2}(?:[-–—:.]\s*|$)`,
  "i",
);

const ANY_WORD = new RegExp(WORD, "g");

function read(line: string, found: RegExpExecArray | null) {
  const word = (found?.[1] ?? "").toLowerCase();
  const several = found?.[2]?.toLowerCase().replace(ANY_WORD, (one) => String(WORDS.indexOf(one) + 1));
  if (found !== null && several !== undefined) return { labels: expandLabels(several), length: found[0].length };
  const index = Math.max(WORDS.indexOf(word), ORDINALS.indexOf(word));
  return index < 0 || found === null
    ? null
    : { labels: [String(index + 1)], length: Math.min(found[0].length, line.length) };
}

/** 'Question One', 'Part two:', 'Second request' */
export const questionNumberWord: NumberingStyle = {
  name: "question-number-word",
  role: "question",
  match: (line) => read(line, QUESTION.exec(line) ?? NTH.exec(line)),
  examples: {
    match: [
      "Question One",
      "Questions one to three: none",
      "Parts two and four",
      "Part two: the cost",
      "Second request",
      "Your first question: the rent",
    ],
    noMatch: [
      "Question time",
      "Questions one may ask",
      "Part one of the plan was lost",
      "The second part of the plan was lost",
    ],
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
