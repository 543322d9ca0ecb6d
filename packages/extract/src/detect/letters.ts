/** Letters of a page or text that are looked at: a page says in its first words whom it speaks to and of what. */
export const HEAD = 1500;

/** The beginning of a text, as UTF-16. The letters of the next text are written over it: to make a text of each takes longer. */
export interface Letters {
  readonly codes: Uint16Array;
  readonly length: number;
}

/** Capitals that are Latin letters only when made small: the sign of Kelvin and the dotted I. */
const ODD_CAPITALS = /[\u212a\u0130]/;
const codes = new Uint16Array(HEAD);

/** The beginning of a text. */
export function lettersOf(text: string): Letters {
  const head = text.slice(0, HEAD);
  const plain = ODD_CAPITALS.test(head) ? head.toLowerCase() : head;
  const length = Math.min(HEAD, plain.length);
  for (let at = 0; at < length; at++) codes[at] = plain.charCodeAt(at);
  return { codes, length };
}
