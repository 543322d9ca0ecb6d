import type { Cue } from "./cue/cue.js";

/**
 * The matches of a global pattern, one after another. `matchAll` makes a copy of its pattern at each call, and for the
 * long patterns of a rule table that costs more than reading a line.
 */
export function* matchesOf(text: string, cue: RegExp | Cue): Generator<RegExpExecArray, void> {
  const pattern = cue instanceof RegExp ? cue : cue.within(text);
  if (pattern === null) return;
  let at = 0;
  for (;;) {
    // Set anew for each match: somebody else may have used the pattern since the last.
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return;
    at = match.index + Math.max(match[0].length, 1);
    yield match;
  }
}
