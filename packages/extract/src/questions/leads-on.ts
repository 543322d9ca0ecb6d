import type { Span } from "@foi-records/contract";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";

const LOOSE_END = /[\s,;]+(?:(?:and|or|&)[\s,;]*)?$/i;
/** Words that ask and break off before the next label. */
const ASKS_ON = cue(
  /^(?:(?:and|finally|lastly|also|next|secondly|thirdly|in addition|further(?:more)?|separately),? ){0,2}(?:(?:I|we) (?:would|should|also|wish|want|ask|request|am|are)|I['’]d|please|(?:could|can|would|will) you|(?:may|might|could|can) (?:I|we))\b[^.?!]*$/i,
);

/** What asks before the label of the next question, without the sentence that leads on to that: 'its cost. I should also like to see'. */
export function beforeLeadOn(text: string, { start, end }: Span): Span {
  const [before, last] = sentencesOf(text, start, end).slice(-2);
  const leadsOn =
    before !== undefined && last !== undefined && ASKS_ON.test(text.slice(last.start, last.end).trimEnd());
  return { start, end: leadsOn ? before.end : end };
}

/** And without the comma and the 'and' that join the next to it. */
export function beforeNext(text: string, span: Span): Span {
  const { start, end } = beforeLeadOn(text, span);
  const loose = LOOSE_END.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end: end - loose };
}
