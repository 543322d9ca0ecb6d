import { isIntroductory } from "../sections/introductions.js";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";

/** A sum, a share, or a number of something: 'Three trees have been cut since 2014.' */
const FIGURE = cue(
  /£\d|\b\d[\d,.]*(?:%| per ?cent\b)|\b(?:\d{1,3}(?:,\d{3})+|(?!(?:19|20)\d\d\b)\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b (?!(?:working|calendar|clear|consecutive|to|and|or|of the|of this|in|on|at|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|meh|ion|chwef|ebr|gorff|aws|hyd|tach|rhag)\w*\b|(?:days?|hours?|weeks?|months?|minutes?|diwrnod)\b)\p{Ll}{3,}/iu,
);
/** What receipts speak of: the letter itself, days, fees, the law, the telephone, where to write. */
const OF_LETTERS = cue(
  /\b(?:request(?:s|ed|er)?|respon(?:d|se|ses|ding)|repl(?:y|ies)|answered|working days?|fees?|charge[ds]?|limit|telephone|phone|calls?|office|opening|lines are|section|act|regulations?|e-?mails?|mailbox|enquir\w+|complain\w*|review|attachments?|links?|virus\w*|links?|website|online|cais|ymateb)\b/i,
);

const TO_READER = cue(/\b(?:please|you|your|eich)\b/i);

/** True for a sentence about letters and how they are dealt with, rather than about what was asked. */
export function isOfProcedure(sentence: string): boolean {
  return OF_LETTERS.test(sentence) || isIntroductory(sentence);
}

/** True where a message tells what only an answer can: figures that are none of the procedure. */
export function tellsFacts(flat: string): boolean {
  if (!FIGURE.test(flat)) return false;
  return sentencesOf(flat).some(({ start, end }) => {
    const sentence = flat.slice(start, end);
    return FIGURE.test(sentence) && ENDS.test(sentence) && !TO_READER.test(sentence) && !isOfProcedure(sentence);
  });
}

const ENDS = /\p{Ll}{2}[^.]{0,30}\.$/u;
