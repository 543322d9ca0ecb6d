import { createNumberTable } from "./number-table.js";

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
const [ZERO, NINE] = [48, 57];
const FIRST = "^";

/** The words of a text's beginning as they are weighed: small, and every number one. */
export function weighedWords(text: string): readonly string[] {
  const words = text.slice(0, HEAD).toLowerCase().replace(CURLY, "'").match(TOKENS) ?? [];
  return words.slice(0, MOST_WORDS).map((word) => (isNumber(word) ? "0" : word));
}

/** A token that opens with a digit has nothing else. */
function isNumber(token: string): boolean {
  const first = token.charCodeAt(0);
  return first >= ZERO && first <= NINE;
}

/** What is learned of: each word, the first one by itself, and each with the next. */
export function signsOfWords(words: readonly string[]): ReadonlySet<string> {
  const [first] = words;
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  return new Set([...words, ...pairs, ...(first === undefined ? [] : [FIRST + first])]);
}

/** Numbers of words are below two to this power. */
const ID_BITS = 14;
/** Makes the function that adds up a text's weights, each sign once. */
export function weigherOf(weights: WordWeights): (words: readonly string[]) => readonly number[] {
  const { ids, pairIn, alone, behind } = laidOut(weights);
  let text = 0;
  return (words) => {
    text++;
    const sums = [...weights.bias];
    let before = ids.get(FIRST) ?? 0;
    for (const word of words) {
      const id = ids.get(word) ?? 0;
      const pair = pairIn(before, id);
      if (pair !== 0) hear(behind, pair, text, sums);
      if (id !== 0) hear(alone, id, text, sums);
      before = id;
    }
    return sums;
  };
}

/** What each sign adds to each sum, and in which text it was heard last. Number 0 is no sign. */
interface SignTable {
  readonly adds: Float64Array;
  readonly heardIn: Float64Array;
}

/** Adds what a sign weighs where its text has not had it before. */
function hear({ adds, heardIn }: SignTable, sign: number, text: number, sums: number[]): void {
  if (heardIn[sign] === text) return;
  heardIn[sign] = text;
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (adds[sign * sums.length + at] as number);
}

function pairOf(before: number, id: number): number {
  return (before << ID_BITS) | id;
}

/** Words by numbers, and pairs of words by both: numbers that lie together are read faster than an object for each sign. */
function laidOut({ bias, signs }: WordWeights) {
  const ids = new Map<string, number>();
  const idOf = (word: string): number => {
    const id = ids.get(word) ?? ids.size + 1;
    ids.set(word, id);
    return id;
  };
  const all = Object.entries(signs).map(([sign, adds]) => {
    const [word = "", next] = sign.startsWith(FIRST) ? [FIRST, sign.slice(1)] : sign.split(" ");
    return { id: idOf(word), next: next === undefined ? 0 : idOf(next), adds };
  });
  const pairs = createNumberTable(Math.ceil(Math.log2(2 * all.length + 2)));
  const leads = new Uint8Array(ids.size + 1);
  const tableOf = (size: number): SignTable => ({
    adds: new Float64Array(size * bias.length),
    heardIn: new Float64Array(size),
  });
  const [alone, behind] = [tableOf(ids.size + 1), tableOf(all.length + 1)];
  for (const { id, next, adds } of all) {
    leads[id] ||= Number(next !== 0);
    if (next === 0) alone.adds.set(adds, id * bias.length);
    else behind.adds.set(adds, pairs.meet(pairOf(id, next)) * bias.length);
  }
  const pairIn = (before: number, id: number) => (id === 0 || leads[before] === 0 ? 0 : pairs.idOf(pairOf(before, id)));
  return { ids, pairIn, alone, behind };
}
