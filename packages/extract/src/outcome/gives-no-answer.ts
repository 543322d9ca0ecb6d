import type { CleanText, QuestionPair, Section } from "../blocks.js";
import { CLARIFICATION } from "../sections/clarification.js";
import { asksBack } from "./asks-back.js";
import type { DecidedExemption } from "./decide-exemptions.js";
import { isOfTimeAlone } from "./of-time-alone.js";
import { postpones } from "./postpones.js";

/** A letter that asks what is meant, takes more time or finds on the time of another answers nothing. */
export function givesNoAnswer(
  clean: CleanText,
  sections: readonly Section[],
  pairs: readonly QuestionPair[],
  exemptions: readonly DecidedExemption[],
): boolean {
  if (!isOneReply(pairs) && !onlyAsks(clean.text, pairs)) return false;
  return asksBack(clean, sections, exemptions) || postpones(clean, sections) || isOfTimeAlone(clean, sections, pairs);
}

/** True where all questions share one answer: the letter replies as a whole. */
export function isOneReply(pairs: readonly QuestionPair[]): boolean {
  const [first] = pairs;
  return pairs.every(({ answer }) => answer[0]?.start === first?.answer[0]?.start);
}

/** 'On question 3, do you mean the whole county?': a letter may ask what is meant question by question, or of one of them. */
function onlyAsks(text: string, pairs: readonly QuestionPair[]): boolean {
  const said = pairs.flatMap(({ answer }) => answer.map(({ start, end }) => text.slice(start, end)));
  return said.length > 0 && said.every((answer) => ENDS_ASKING.test(answer) || asks(answer));
}

function asks(answer: string): boolean {
  return answer.length <= LONGEST_ASKING && CLARIFICATION.test(answer.replaceAll("\n", " "));
}

const ENDS_ASKING = /\?[\s•·*"'’”)-]*$/;
/** What says more may also answer. */
const LONGEST_ASKING = 400;
