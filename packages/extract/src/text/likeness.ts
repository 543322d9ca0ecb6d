const WORD = /[\p{L}\p{N}]+/gu;
/** Letters of all scripts are slow to ask for, and nearly all texts have none but these, beside the marks of a word processor. */
const PLAIN_WORD = /[a-z\d]+/g;
const PLAIN = /^[\0-\x7f‘’“”–—…•£]*$/;

/** Lower-case words of a text. */
export function wordsOf(text: string): string[] {
  const small = text.toLowerCase();
  return small.match(PLAIN.test(small) ? PLAIN_WORD : WORD) ?? [];
}

/** How alike two texts are as bags of words: the F1 of shared words, 0 to 1. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  return compareOn(one)(other);
}

/** How alike a text is to one that is read on bit by bit: each call adds the words that have been read since the last. */
export function compareOn(one: readonly string[]): (more: readonly string[]) => number {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  let length = 0;
  return (more) => {
    length += more.length;
    for (const word of more) {
      const left = counts.get(word) ?? 0;
      if (left > 0) {
        shared++;
        counts.set(word, left - 1);
      }
    }
    return one.length === 0 || length === 0 ? 0 : (2 * shared) / (one.length + length);
  };
}
