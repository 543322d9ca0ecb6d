import type { Span } from "@foi-records/contract";
import { cue } from "../text/cue/cue.js";

/** 'I uphold section 12(1) for this part of your request': the rest is not refused by it. */
export function isOfPart(text: string, answer: readonly Span[]): boolean {
  const said = answer.map(({ start, end }) => text.slice(start, end));
  if (said.some((one) => OF_PART.test(one))) return true;
  // 'We refuse this part' may be said of the whole of one question of several.
  return said.some((one) => REFUSES_PART.test(one)) && said.some((one) => ENCLOSED.test(one));
}

const OF_PART = cue(
  /\b(?:section|regulation|s\.?) ?1[24]\b[^.;]{0,60}\b(?:to|for|of) (?:this|that|the (?:second|third|last|final|latter|remaining|other)) (?:part|element|aspect)\b/i,
);
const REFUSES_PART = cue(
  /\b(?:refus(?:e|ed|ing)|declin(?:e|ed|ing)|unable to (?:answer|comply with)|cannot (?:answer|comply with)) (?:this|that|the (?:second|third|last|final|latter|remaining|other)) (?:part|element|aspect)\b[^.;]{0,80}\b(?:section|regulation|s\.?) ?1[24]\b/i,
);
/** What is given is said to be sent along. */
const ENCLOSED = cue(
  /\b(?:(?:is|are) (?:now )?(?:attached|enclosed)|(?:I|we) (?:attach|enclose)|please (?:find|see) (?:the )?(?:attached|enclosed))\b/i,
);
