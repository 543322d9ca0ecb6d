import type { Span } from "@foi-records/contract";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";

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
    if (!BEYOND_LIMIT.test(flat)) return false;
    return sentencesOf(flat).some((sentence) => saysSo(flat.slice(sentence.start, sentence.end)));
  });
}

const saysSo = (sentence: string): boolean => BEYOND_LIMIT.test(sentence) && !NOT_HERE.test(sentence);
