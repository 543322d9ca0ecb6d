import type { Span } from "@foi-records/contract";

/** From one letter to before another, by their numbers among those that are no white space. */
export type Place = readonly [start: number, end: number];

/** A text without its white space, and how many letters stand before each place. */
export interface Folded {
  readonly text: string;
  readonly before: Int32Array;
}

const SPACE = /[\s|]/;

export function fold(text: string): Folded {
  const before = new Int32Array(text.length + 1);
  let small = "";
  for (let at = 0; at < text.length; at++) {
    if (!SPACE.test(text[at] as string)) small += text[at];
    before[at + 1] = small.length;
  }
  return { text: small, before };
}

/** The first place of a text from a letter on, whatever the white space in it; null where it stands nowhere. */
export function placeFrom({ text }: Folded, wanted: string, from: number): Place | null {
  const small = wanted.replace(/[\s|]+/g, "");
  const start = small === "" ? -1 : text.indexOf(small, from);
  return start < 0 ? null : [start, start + small.length];
}

/** Where a place stands in the text as it was before it was folded. */
export function spanOf({ before }: Folded, [start, end]: Place): Span {
  // `before` rises: the last place with so many letters before it is that of the letter itself.
  const lastWith = (count: number) => {
    let [low, high] = [0, before.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((before[middle] as number) <= count) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return { start: lastWith(start), end: lastWith(end - 1) + 1 };
}
