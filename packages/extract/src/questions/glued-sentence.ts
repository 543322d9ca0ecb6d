import { cue } from "../text/cue/cue.js";
import { matchesOf } from "../text/matches-of.js";

/** Where a sentence is typed straight after the last word of what was asked: 'Please state the cost of oil The cost was £4,100.' */
export function gluedSentence(line: string): number | null {
  if (!SENTENCE_LINE.test(line) || !ASKS_FOR.test(line)) return null;
  for (const { index } of matchesOf(line.slice(0, LONGEST_GLUED), SENTENCE_START)) {
    const asked = line.slice(0, index);
    if (PUNCTUATED.test(asked)) return null;
    if (index > LEAST_QUESTION && STATES.test(line.slice(index))) return index;
  }
  return null;
}

const LONGEST_GLUED = 300;
const SENTENCE_LINE = /[^?]\.$/;
const SENTENCE_START = / (?=(?:The|There|We|It|This|These|They|Our|All|None|No|Yes|Each|Both)\b)/g;
const PUNCTUATED = /[.?!:]/;
const ASKS_FOR = cue(
  /^(?:please|how|what|when|where|which|who|why|can|could|do|does|did|is|are|provide|state|list|give|number|total|copies|details|names?|costs?)\b/i,
);
const STATES = cue(/\b(?:is|are|was|were|has|have|had|do|does|did|can|hold|holds)\b/);
/** A question has at least this many characters. */
export const LEAST_QUESTION = 12;
