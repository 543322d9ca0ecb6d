import { cue } from "../text/cue/cue.js";
import { matchesOf } from "../text/matches-of.js";

/** An answer may be typed straight after the mark ('broken?None', 'broken?- none'); the mark of an address is none. */
export const QUESTION_END =
  /(?<![/=.]\S{0,60})\?["'’”)]*(?: \([^()]{1,60}\))?(?=:?(?:\s|$|[A-Z£\d])|[-–—=]{1,2}(?:\s|[A-Z£\d]))/g;
const NOT_QUESTION_TAIL = cue(
  /^\s*\(?(?:please(?! (?:see|find|refer|note)\b)|if\b|any\b|also\b|in addition|by |and |or |(?:for|as an) example|e\.g|i\.e|n\.?b\.? |broken|(?:how|what|when|where|which|who|why|please|can|could|do|does|did|is|are|was|were|has|have)\b[^?]*\?)/i,
);

/** The last question mark after which something that is no further question stands. */
export function questionMarkCut(text: string, start: number, end: number): number | null {
  const line = text.slice(start, end);
  const ends = [...matchesOf(line, QUESTION_END)].map((found) => found.index + found[0].length);
  const last = ends.at(-1);
  if (last === undefined || line.slice(last).trim() === "") return null;
  return NOT_QUESTION_TAIL.test(line.slice(last)) ? null : start + last;
}
