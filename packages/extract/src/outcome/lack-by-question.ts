import { cue } from "../text/cue/cue.js";
import type { AnswerSign } from "./answer-cue.js";

/** What a sentence in the words of a lack says to who asked this. */
export function lackByQuestion(sentence: string, question: string | undefined): AnswerSign {
  if (question === undefined || question === "") return "not-held";
  if (THERE_IS_NONE.test(sentence) && asksWhether(question)) return "given";
  return UNSPLIT.test(sentence) && !ASKS_SPLIT.test(question) ? "reason" : "not-held";
}

/** 'Is there a policy?' 'There is no such policy.': says what is so; who asks for the policy is told that it is not held. */
function asksWhether(question: string): boolean {
  return question.length <= LONGEST_ONE && WHETHER.test(question) && !WANTS_PAPER.test(question);
}

const LONGEST_ONE = 200;
const WHETHER = cue(
  /^\W*(?:(?:is|are) there|do(?:es)? (?:you|the [\w’']+(?: [\w’']+){0,3}?|your [\w’']+) have|(?:has|have|is|are|was|were|did) |any plans?\b)/i,
);
const WANTS_PAPER = cue(
  /\b(?:cop(?:y|ies)|provide|supply|send|attach|forward|share|records?|details|information|if (?:so|not|yes))\b/i,
);
const THERE_IS_NONE = cue(
  /^\W*(?:no[,.] )?(?:there (?:is|are|was|were) no (?:such )?(?:polic(?:y|ies)|plans?|proposals?|waiting list|schemes?|limits?|target|strategy|rule|procedure)|no (?:such )?(?:polic(?:y|ies)|plans?|proposals?|decision|date|scheme|study|survey) (?:has|have|is|was|were) (?!held|recorded|kept))\b(?![^.]*\b(?:held|hold|records?|recorded|information)\b)/i,
);
/** 'These cannot be split.': that two things are counted as one lacks nothing where nobody asked for each. */
const UNSPLIT = cue(
  /\b(?:can(?:not| not|['’]t)|could(?: not|n['’]t)|(?:not|n['’]t) (?:able|possible)(?: for us)? to|unable to|(?:not|n['’]t)) (?:be )?(?:told apart|split|separated?|broken down|break (?:\w+ )?down|tell (?:\w+ ){1,2}apart|differentiate|distinguish)\b/i,
);
const ASKS_SPLIT = cue(
  /\beach\b(?! (?:of the (?:last|past|previous) (?:\w+ )?)?(?:financial |calendar |academic )?(?:years?|months?|quarters?)\b)|\b(?:break\w*|broken) (?:\w+ )?down\b|\bbreakdowns?\b|\bsplit\b|\bseparate(?:ly)?\b|\brespective\w*|\bper\b|\bby (?!the (?:council|trust|force)\b)(?:\w+ ){0,2}(?:year|month|type|kind|ward|area|school|site|station|department|age|sex|gender|category|reason|service)\b|\band (?:how (?:many|much)|what (?:share|proportion|number)|of (?:those|these))\b|\bof (?:these|those|them)\b/i,
);
