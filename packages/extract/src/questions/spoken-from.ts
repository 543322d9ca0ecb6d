import type { AnswerSign } from "../outcome/answer-cue.js";
import { signOf } from "../outcome/answer-sentences.js";
import { isAuthorityVoice } from "../sections/voices.js";
import { sentencesOf } from "../text/sentences.js";
import { asksByName, asksOn } from "./asks-on.js";

/** 'The number of vans. These may be hired. The Council has four.': where the authority begins to speak, and no one asks behind it. */
export function spokenFrom(line: string): number | null {
  const [first, ...later] = sentencesOf(line);
  if (first === undefined || !asksByName(line.slice(first.start, first.end))) return null;
  const voice = later.findIndex(({ start, end }) => speaksFor(line.slice(start, end)));
  const spoken = later[voice];
  if (spoken === undefined) return null;
  const asks = later.some(({ start, end }) => start > spoken.start && asksOn(line.slice(start, end)));
  if (asks || ENDS_ASKING.test(line)) return null;
  // What states something before that is said by the same voice.
  const stated = later.slice(0, voice).findLastIndex(({ start, end }) => !STATES.test(line.slice(start, end)));
  return (later[stated + 1] ?? spoken).start;
}

function speaksFor(sentence: string): boolean {
  return isAuthorityVoice(sentence) || REFUSES.has(signOf(sentence).sign);
}

const REFUSES: ReadonlySet<AnswerSign> = new Set(["withheld", "redacted", "neither-confirm-nor-deny"]);
/** 'There were three.', 'An early draft came to us.', 'Their names are personal data.' */
const STATES =
  /^(?!(?:i|my|if|please|this|these|those|by|for|in|it|they|as|where|whether|including|such|all|any|not)\b)(?![^.]*\b(?:may|might|should|could|would|need|includ(?:e|es|ed)|please)\b)[^?]*\b(?:is|are|was|were|has|have|had|came|went|took)\b/i;

const ENDS_ASKING = /\?["'’”)]*\s*$/;
