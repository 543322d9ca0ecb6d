/** What a sign adds to each sum, and in which text it was last heard: it counts once in each. */
interface SignWeight {
  readonly adds: readonly number[];
  heardIn: number;
}

/** What is added where a word stands, where it stands first, and where another follows it. */
interface WordWeight {
  own: SignWeight | null;
  first: SignWeight | null;
  readonly next: Map<string, SignWeight>;
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
  let text = 0;
  return (words) => {
    text++;
    const sums = [...bias];
    const hear = (sign: SignWeight | null | undefined) => {
      if (!sign || sign.heardIn === text) return;
      sign.heardIn = text;
      for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (sign.adds[at] ?? 0);
    };
    hear(known.get(words[0] ?? "")?.first);
    for (let index = 0; index < words.length; index++) {
      const entry = known.get(words[index] as string);
      if (entry === undefined) continue;
      hear(entry.own);
      if (entry.next.size > 0) hear(entry.next.get(words[index + 1] ?? ""));
    }
    return sums;
  };
}

function laidOut(signs: readonly (readonly [string, readonly number[]])[]): ReadonlyMap<string, WordWeight> {
  const known = new Map<string, WordWeight>();
  for (const [sign, adds] of signs) {
    const [word = "", next] = (sign.startsWith(FIRST) ? sign.slice(1) : sign).split(" ");
    const entry = known.get(word) ?? { own: null, first: null, next: new Map() };
    known.set(word, entry);
    const weight = { adds, heardIn: 0 };
    if (sign.startsWith(FIRST)) entry.first = weight;
    else if (next === undefined) entry.own = weight;
    else entry.next.set(next, weight);
  }
  return known;
}
