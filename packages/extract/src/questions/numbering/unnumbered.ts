import type { NumberingStyle } from "../numbering-style.js";

const QUESTION =
  /^(?:q|question|you asked|your question|(?:foi )?request(?: (?:summary|details?|text))?|(?:details?|summary|text) of (?:the |your )?request|information (?:requested|sought)|enquiry|query|cwestiwn)\s?[.:]\s*(?=\S+ \S)|^(?:your )?question\s\|\s(?!(?:(?:our|the|\w{2,20}) )?(?:answer|response|reply|replies))(?=\S+ \S+ \S)|^(?:question|you asked|cwestiwn)\s?[:.-]?$|^question\s(?=(?:how|what|when|where|which|who|why|is|are|do|does|did|has|have|can|please)\b)/i;
const ANSWER =
  /^(?:a|answer|(?:(?:our|the|[a-z]{2,6}) )?(?:response|reply|answer)|(?:response|reply|answer) (?:summary|details?|text)|(?:details?|summary|text) of (?:the |our )?(?:response|reply)|information (?:supplied|provided|disclosed|released)|we (?:answer(?:ed)?|said|repl(?:y|ied)|respond(?:ed)?)|(?:ein |yr )?(?:ateb|ymateb))\s?[:.]\s*(?=\S)|^(?:(?:our|the|[a-z]{2,6}) )?(?:response|reply|answer)\s\|\s(?=\S)|^answer\s(?=\d{3}|\D)(?!(?:to|for|is|are|from|of|on|at)\b)|^(?:(?:(?:our|the|council|trust|force|board|university|department|authority|college|school|service|agency|police|constabulary|(?!final|full|first|draft|brief|short)[a-z]{2,6}(?= \w+\s?:)) )?(?:answer|response|reply)|we (?:answer(?:ed)?|said|repl(?:y|ied)|respond(?:ed)?)|(?:ein |yr )?(?:ateb|ymateb))\s?[:.-]?$/i;

/** In two languages, 'Ateb / Answer', 'Question / Cwestiwn:': one word for it is known, and a stroke stands between. */
export const ASKED_IN_TWO = String.raw`(?:\p{L}[\p{L}’' ]{2,20} ?[/|] ?(?:question|you asked)|(?:question|you asked) ?[/|] ?\p{L}[\p{L}’' ]{2,20})\s?[:.]?(?=\n|$)`;
export const ANSWERED_IN_TWO = String.raw`(?:\p{L}[\p{L}’' ]{2,20} ?[/|] ?(?:our |the )?(?:answer|response|reply)|(?:our |the )?(?:answer|response|reply) ?[/|] ?\p{L}[\p{L}’' ]{2,20})\s?[:.]?(?=\n|$)`;
const QUESTION_IN_TWO = new RegExp(`^${ASKED_IN_TWO}`, "iu");
const ANSWER_IN_TWO = new RegExp(`^${ANSWERED_IN_TWO}`, "iu");
/** 'Question / Answer' heads two columns. */
const BOTH =
  /\b(?:question|asked|request)\b.*\b(?:answer|response|reply)\b|\b(?:answer|response|reply)\b.*\b(?:question|asked|request)\b/i;

function inTwo(line: string, pattern: RegExp): RegExpExecArray | null {
  return line.length > LONGEST_IN_TWO || !STROKE.test(line) || BOTH.test(line) ? null : pattern.exec(line);
}

const LONGEST_IN_TWO = 50;
/** Cheap, and few lines have one. */
const STROKE = /[/|]/;

/** 'Q:', 'Q.', 'Question:', 'You asked:' */
export const unnumberedQuestion: NumberingStyle = {
  name: "unnumbered-question",
  role: "question",
  match(line) {
    const found = QUESTION.exec(line) ?? inTwo(line, QUESTION_IN_TWO);
    return found === null ? null : { labels: [], length: found[0].length };
  },
  examples: {
    match: [
      "Q. How many?",
      "Question: How many?",
      "You asked:",
      "Question",
      "Request: How many?",
      "Question How many lights?",
      "Request summary: Cost of repairs.",
      "Information requested: A list of lights.",
      "Cwestiwn: How many lights?",
      "Your question | How many lights?",
      "Cwestiwn / Question",
    ],
    noMatch: [
      "Questions 1 to 3",
      "Q1. How many",
      "You asked for this list in November",
      "Request",
      "Request: FOI/00011982",
      "Question | Response of the authority",
      "Question / Response",
    ],
  },
};

/** The end of a sentence on a broken line, 'reply. The council has …', or the letter 'a.' of a list. */
const SENTENCE_ENDS = /^\p{Ll}[\p{Ll} ]{0,20}\.(?:\s|$|(?<=^\p{Ll}\.))/u;
/** 'A. Lamb made this Freedom of Information request to …', 'A. Lamb 11 March 2025': the initial of who asked. */
const INITIAL =
  /^A\. \p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30})? (?:(?:made this|wrote|left an annotation)\b|\d{1,2} \p{Lu}\p{L}{2,8} \d{4}$)/u;
/** 'A:', 'A.', 'Answer:', 'Our response:', 'MPS Response:' */
export const unnumberedAnswer: NumberingStyle = {
  name: "unnumbered-answer",
  role: "answer",
  match(line) {
    const found = ANSWER.exec(line) ?? inTwo(line, ANSWER_IN_TWO);
    return found === null || line.startsWith("a ") || SENTENCE_ENDS.test(line) || INITIAL.test(line)
      ? null
      : { labels: [], length: found[0].length };
  },
  examples: {
    match: [
      "A. Seven",
      "Answer: Seven",
      "Our response:",
      "Response",
      "Answer",
      "MPS Response: none",
      "UHB Response:",
      "Trust response",
      "Answer About 14,600",
      "Answer 219",
      "Response summary: The repairs cost £12.",
      "Information supplied: Four routes.",
      "We reply: Seven",
      "Ateb: Seven",
      "Ymateb",
      "Response | Seven",
      "Ateb / Answer",
      "Response / Freagairt:",
    ],
    noMatch: [
      "a. The most recent report",
      "a.Type of berth",
      "reply. The Council has cut eleven hedges",
      "A list of sites",
      "Answer 1",
      "Response times: see table",
      "Answers follow",
      "A. Lamb made this Freedom of Information request to Weirs Council",
      "A. Lamb 11 March 2025",
      "Request / Response",
      "Rapid response / Answer times in June",
    ],
  },
};
