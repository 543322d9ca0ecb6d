import weights from "./letter-talk.generated.json" with { type: "json" };

/** What is added where a word stands, where it stands first, and where another follows it. */
interface WordWeight {
  readonly own: number;
  readonly first: number;
  readonly next: ReadonlyMap<string, number>;
}

/** A paragraph says in its first words what it speaks of. */
const HEAD = 320;
const MOST_WORDS = 55;
/** A name, a title and a row of figures are no sentences, whatever their words, a line broken off another is no whole one, and one that leads in to something ends nothing. */
const LEAST_WORDS = 4;
const SENTENCE = /^["'‘“(]?[\p{Lu}\d][\s\S]*[.!?]["'’”)]?\s*$/u;
const TOKENS = /[a-z']+|\d+|[£?@]/g;
const CURLY = /[‘’]/g;
const NUMBER = /\d/;
const FIRST = "^";

/** The words of a paragraph's beginning as they are weighed: small, and every number one. */
export function talkWords(text: string): readonly string[] {
  const words = text.slice(0, HEAD).toLowerCase().replace(CURLY, "'").match(TOKENS) ?? [];
  return words.slice(0, MOST_WORDS).map((word) => (NUMBER.test(word) ? "0" : word));
}

/** What is learned of: each word, the first one by itself, and each with the next. */
export function talkSigns(words: readonly string[]): ReadonlySet<string> {
  const [first] = words;
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  return new Set([...words, ...pairs, ...(first === undefined ? [] : [FIRST + first])]);
}

/**
 * True where a paragraph speaks of the letter, of the one who asked or of what can be done now, as what follows the answers does,
 * and not of what was asked. Learned from labelled pages and from written paragraphs by `npm run learn-closings`.
 */
export function speaksOfLetter(text: string): boolean {
  const words = talkWords(text);
  return words.length >= LEAST_WORDS && SENTENCE.test(text) && sumOf(words) > weights.least;
}

function sumOf(words: readonly string[]): number {
  const heard = new Set<WordWeight>();
  const pairs = new Set<string>();
  let sum = weights.bias + (KNOWN.get(words[0] ?? "")?.first ?? 0);
  words.forEach((word, index) => {
    const known = KNOWN.get(word);
    if (known === undefined) return;
    if (!heard.has(known)) sum += known.own;
    heard.add(known);
    const next = words[index + 1] ?? "";
    const both = known.next.get(next);
    if (both === undefined || pairs.has(`${word} ${next}`)) return;
    pairs.add(`${word} ${next}`);
    sum += both;
  });
  return sum;
}

const KNOWN: ReadonlyMap<string, WordWeight> = laidOut(Object.entries(weights.signs));

function laidOut(signs: readonly (readonly [string, number])[]): ReadonlyMap<string, WordWeight> {
  const known = new Map<string, { own: number; first: number; next: Map<string, number> }>();
  for (const [sign, weight] of signs) {
    const [word = "", next] = (sign.startsWith(FIRST) ? sign.slice(1) : sign).split(" ");
    const entry = known.get(word) ?? { own: 0, first: 0, next: new Map() };
    known.set(word, entry);
    if (sign.startsWith(FIRST)) entry.first = weight;
    else if (next === undefined) entry.own = weight;
    else entry.next.set(next, weight);
  }
  return known;
}
