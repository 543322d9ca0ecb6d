import type { Span } from "@foi-records/contract";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";

/** More hours of work than any limit allows: '6293 files x 2 minutes = 209.8 hours to complete'. */
export const HOURS_OF_WORK = cue(
  /(?:=|\bequat\w+ to|\btotal\w*|\brequir\w+|\btake)(?: (?:over|around|about|approximately|roughly|some|at least|an? estimated)){0,2} ?(?:1[89]|[2-9]\d|\d{3,}|\d{1,3},\d{3})(?:\.\d{1,2})? hours? (?:to (?:complete|do|read|review|search|check|locate|retrieve|extract|go through)|of (?:work|(?:staff|officer) time|searching|manual))\b/i,
);
/** Work beyond the limit, told without the provision: 'the cost of finding it would exceed the upper limit of £600'. */
const BEYOND_LIMIT = cue(
  /\b(?:costs?|time|work|hours?|this|it)\b[^.]{0,140}\b(?:exceeds?|(?:in )?excess of|above|over|more than)\b[^.]{0,60}\b(?:(?:appropriate|upper|cost|fees?|time|statutory|prescribed)(?:[- ](?:cost|fees?|time))? (?:limit|threshold)|limit of £|£[46][05]0\b|(?:18|24|eighteen|twenty[- ]four)[- ]hours?(?: limit)?)|\bnot organi[sz]ed in (?:such )?a way\b[^.]{0,80}\blimit\b|\bexcess cost\b/i,
);
/** What is said of a limit that does not bind here. */
const NOT_HERE = cue(
  /\b(?:if|should|where|unless|when|whether|not|n['’]t)\b[^.]{0,60}\b(?:exceeds?|(?:in )?excess of|above|over|more than)\b/i,
);

/** True where an answer says in words that it would cost or take too much. */
export function costsTooMuch(text: string, answer: readonly Span[]): boolean {
  return answer.some(({ start, end }) => {
    const said = text.slice(start, end);
    const flat = said.replaceAll("\n", " ");
    return sentencesOf(flat).some((sentence) => saysSo(flat.slice(sentence.start, sentence.end)));
  });
}

const saysSo = (sentence: string): boolean =>
  (BEYOND_LIMIT.test(sentence) || HOURS_OF_WORK.test(sentence)) && !NOT_HERE.test(sentence);
