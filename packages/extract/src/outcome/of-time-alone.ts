import type { CleanText, QuestionPair, Section } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";

const REVIEW = cue(/\b(?:internal review|(?:your|the) complaint|review of (?:how|the (?:way|handling|time)))\b/i);
/** What a review says of when a request was answered. */
const OF_TIME = cue(
  /\b(?:delay(?:s|ed)?|late|overdue|deadline|apolog\w+|sorry|regret|(?:20|twenty) (?:working )?days|(?:section|s\.?) ?(?:10|17)|time ?(?:limits?|scales?|frames?)|time (?:taken|it took)|pandemic|coronavirus|backlog|received (?:a|our|the) (?:response|reply|answer)|within (?:the )?(?:statutory|time)|(?:was|were) (?:due|received|sent|answered|acknowledged)\b[^.]{0,40}\b(?:on|by) \d{1,2})\b/i,
);
const SAYS_MORE = cue(
  /\b(?:attach(?:ed)?|enclos(?:e|ed)|as follows|exempt\w*|withh\w+|not held|hold no|released?|disclos\w+|section (?:1[24]|2\d|3\d|4[0-4])\b)/i,
);

/** True where a review finds on the time that an answer took and on nothing else: it says nothing of what was asked for. */
export function isOfTimeAlone(clean: CleanText, sections: readonly Section[], pairs: readonly QuestionPair[]): boolean {
  const [only, second] = pairs;
  if (only === undefined || second !== undefined || only.answer.length === 0) return false;
  // What the letter says before it comes to its finding, under whatever heading.
  const before = Math.min(...only.answer.map(({ start }) => start));
  const isReview = sections.some(
    ({ kind, start, end }) =>
      (kind === "preamble" || kind === "response") && REVIEW.test(clean.text.slice(start, Math.min(end, before))),
  );
  if (!isReview) return false;
  return only.answer.every(({ start, end }) => {
    const said = clean.text.slice(start, end).replace(NEWLINES, " ");
    return sentencesOf(said).every((one) => {
      const sentence = said.slice(one.start, one.end);
      return OF_TIME.test(sentence) && !SAYS_MORE.test(sentence);
    });
  });
}

const NEWLINES = /\n/g;
