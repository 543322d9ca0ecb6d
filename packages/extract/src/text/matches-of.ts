/**
 * The matches of a global pattern, one after another. `matchAll` makes a copy of its pattern at each call, and for the
 * long patterns of a rule table that costs more than reading a line.
 */
export function* matchesOf(text: string, pattern: RegExp): Generator<RegExpExecArray, void> {
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
