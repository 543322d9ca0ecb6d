const GLUED = /\p{Ll}{2}\p{Lu}\p{Ll}/u;
const GLUE = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu;
const LETTER = /\p{L}/u;

/**
 * A scrape that lost its line breaks runs a name into its street, 'Inspectorate of LocksTwo Basin StreetFenby': such names
 * with what of them is the name.
 */
export function gluedNames(names: Iterable<string>, texts: readonly string[]): readonly (readonly [string, string])[] {
  return [...names].flatMap((name) => {
    const own = GLUED.test(name) ? beforeGlue(name, texts) : null;
    return own === null ? [] : [[name, own] as const];
  });
}

/** The name up to its first glue, where the page also prints it so or where it is glued on and on. */
function beforeGlue(name: string, texts: readonly string[]): string | null {
  const [first, ...more] = [...name.matchAll(GLUE)].map(({ index }) => name.slice(0, index));
  if (first === undefined || !first.includes(" ")) return null;
  return more.length > 0 || texts.some((text) => isWholeIn(text, first)) ? first : null;
}

function isWholeIn(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !LETTER.test(text.charAt(at + name.length));
}
