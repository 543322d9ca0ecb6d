/** Gives each wanted thing the first thing found that is left and the same; those without one are not in the map. */
export function matchInOrder<W, G>(
  wanted: readonly W[],
  found: readonly G[],
  isSame: (wanted: W, found: G) => boolean,
): ReadonlyMap<W, G> {
  const left = [...found];
  const matches = new Map<W, G>();
  for (const one of wanted) {
    const at = left.findIndex((candidate) => isSame(one, candidate));
    const [hit] = at < 0 ? [] : left.splice(at, 1);
    if (hit !== undefined) matches.set(one, hit);
  }
  return matches;
}
