import type { CleanText, Section } from "../blocks.js";
import { signOf } from "../outcome/answer-sentences.js";
import { SOME_OF_IT } from "../outcome/gift-words.js";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";
import type { Item } from "./item.js";
import { labelsIn } from "./numbering/labels-in.js";
import { wholeAnswer } from "./whole-answer.js";

/** One refusal of all that only names questions on its way: 'We hold this but … Questions 1 and 3 would need …'. */
export function answersBefore(clean: CleanText, replies: readonly Section[], items: readonly Item[]): boolean {
  const [first] = items;
  if (first === undefined || !items.every(({ inSentence }) => inSentence)) return false;
  const [whole] = wholeAnswer(clean, replies);
  const until = whole === undefined ? 0 : Math.max(whole.start, first.at - 1);
  const refusal = sentencesOf(clean.text, whole?.start ?? until, until).find(
    ({ start, end }) => signOf(clean.text.slice(start, end)).sign === "withheld" && !refusesSome(clean, start, end),
  );
  if (whole === undefined || refusal === undefined) return false;
  // What names the questions that it refuses refuses those alone; what refuses the request may name some of them as its reasons.
  const isOfRequest = refusesRequest(clean.text.slice(refusal.start, refusal.end));
  return labelsIn(clean.text.slice(whole.start, isOfRequest ? refusal.end : until)).length === 0;
}

/** 'We have decided that your request is vexatious' */
const OF_REQUEST = cue(
  /\b(?:this|your|the) request,?(?: as a whole,?| is| was| in its entirety| to be)\b|\brefus\w+ (?:this|your|the) (?:whole |entire )?request\b/i,
);

/** True for a sentence that refuses the request, not what one question asks. */
export function refusesRequest(sentence: string): boolean {
  return OF_REQUEST.test(sentence) && signOf(sentence).sign === "withheld";
}

/** 'We are unable to provide some of the information' leaves to the questions named below it what they get. */
function refusesSome(clean: CleanText, start: number, end: number): boolean {
  return SOME_OF_IT.test(clean.text.slice(start, end));
}
