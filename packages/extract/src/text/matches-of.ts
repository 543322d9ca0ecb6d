import type { Cue, Finder } from "./cue/cue.js";

/**
 * The matches of a global pattern, one after another. `matchAll` makes a copy of its pattern at each call, and for the
 * long patterns of a rule table that costs more than reading a line.
 */
export function* matchesOf(text: string, pattern: RegExp | Cue): Generator<RegExpExecArray, void> {
  const find = pattern instanceof RegExp ? finderOf(pattern, text) : pattern.within(text);
  if (find === null) return;
  let at = 0;
  for (;;) {
    const match = find(at);
    if (match === null) return;
    at = match.index + Math.max(match[0].length, 1);
    yield match;
  }
}

/** Sets the place anew for each match: somebody else may have used the pattern since the last. */
function finderOf(pattern: RegExp, text: string): Finder {
  return (at) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
}
