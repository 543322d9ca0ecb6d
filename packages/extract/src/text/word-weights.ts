/** What is added to each sum where a word stands, where it stands first, and where another follows it. */
interface WordWeight {
  readonly own: readonly number[] | null;
  readonly first: readonly number[] | null;
  readonly next: ReadonlyMap<string, readonly number[]>;
}

/** Learned weights: of each sign as many as there are sums. */
export interface WordWeights {
  readonly bias: readonly number[];
  readonly signs: Readonly<Record<string, readonly number[]>>;
}

/** A paragraph says in its first words what it speaks of. */
const HEAD = 320;
const MOST_WORDS = 55;
const TOKENS = /[a-z']+|\d+|[£?@]/g;
const CURLY = /[‘’]/g;
const NUMBER = /\d/;
const FIRST = "^";

/** The words of a text's beginning as they are weighed: small, and every number one. */
export function weighedWords(text: string): readonly string[] {
  const words = text.slice(0, HEAD).toLowerCase().replace(CURLY, "'").match(TOKENS) ?? [];
  return words.slice(0, MOST_WORDS).map((word) => (NUMBER.test(word) ? "0" : word));
}

/** What is learned of: each word, the first one by itself, and each with the next. */
export function signsOfWords(words: readonly string[]): ReadonlySet<string> {
  const [first] = words;
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  return new Set([...words, ...pairs, ...(first === undefined ? [] : [FIRST + first])]);
}

/** Makes the function that adds up a text's weights, each sign once. */
export function weigherOf({ bias, signs }: WordWeights): (words: readonly string[]) => readonly number[] {
  const known = laidOut(Object.entries(signs));
  return (words) => {
    const sums = [...bias];
    const add = (weights: readonly number[] | null | undefined) => {
      for (let at = 0; weights && at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
    };
    const heard = new Set<readonly number[]>();
    const once = (weights: readonly number[] | null | undefined) => {
      if (!weights || heard.has(weights)) return;
      heard.add(weights);
      add(weights);
    };
    add(known.get(words[0] ?? "")?.first);
    words.forEach((word, index) => {
      const entry = known.get(word);
      once(entry?.own);
      once(entry?.next.get(words[index + 1] ?? ""));
    });
    return sums;
  };
}

function laidOut(signs: readonly (readonly [string, readonly number[]])[]): ReadonlyMap<string, WordWeight> {
  const known = new Map<
    string,
    { own: WordWeight["own"]; first: WordWeight["first"]; next: Map<string, readonly number[]> }
  >();
  for (const [sign, weights] of signs) {
    const [word = "", next] = (sign.startsWith(FIRST) ? sign.slice(1) : sign).split(" ");
    const entry = known.get(word) ?? { own: null, first: null, next: new Map() };
    known.set(word, entry);
    if (sign.startsWith(FIRST)) entry.first = weights;
    else if (next === undefined) entry.own = weights;
    else entry.next.set(next, weights);
  }
  return known;
}
