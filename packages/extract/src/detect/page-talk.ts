import { HEAD, type Letters, lettersOf } from "./letters.js";
import weights from "./page-talk.generated.json" with { type: "json" };
import { readWords, sumOfSigns } from "./word-sums.js";

const TOKENS = /[a-z']+|\d+|[£?@"“”[\]{}:]|\n/g;
const CURLY = /[‘’]/g;
const FIRST = "^";
const LINE = "\n";
/** Sums of long pages and of short ones are made comparable: by the number of their signs, as if each had a hundred. */
const SIGNS = 100;
/** A line or two say too little to be weighed. */
const LEAST_SIGNS = 18;
/** In fewer signs than these small words count for too much to speak against what rows say. */
const LEAST_AGAINST = 60;

/** What is learned of: each word of a page's beginning, each with the next of its line, and the first of each line by itself. */
export function pageSigns(text: string): ReadonlySet<string> {
  const signs = new Set<string>();
  let before = LINE;
  for (const token of text.slice(0, HEAD).toLowerCase().replace(CURLY, "'").match(TOKENS) ?? []) {
    const word = folded(token);
    if (word !== LINE) {
      signs.add(word);
      signs.add(before === LINE ? FIRST + word : `${before} ${word}`);
    }
    before = word;
  }
  return signs;
}

/** Every number is one, and so is every quotation mark. */
function folded(token: string): string {
  const letter = token.charCodeAt(0);
  if (letter >= 48 && letter <= 57) return "0";
  return letter === 0x201c || letter === 0x201d ? '"' : token;
}

/** How much a sign of so many counts. */
export function shareOfSign(signs: number): number {
  return Math.sqrt(SIGNS / Math.max(signs, 1));
}

const WORDS = readWords(weights.signs);

/**
 * How much the words of a page speak for a response; below 0 they speak for another kind of writing, and where there are few
 * it is 0. Learned from labelled pages and from written ones by `npm run learn-pages`.
 */
export function weighTalk(letters: Letters): number {
  const { signs, sum } = sumOfSigns(letters, WORDS);
  if (signs < LEAST_SIGNS) return 0;
  const weight = weights.bias + sum * shareOfSign(signs);
  return signs < LEAST_AGAINST ? Math.max(0, weight) : weight;
}

/** So much do words count beside rows, which are never surer than this. */
const TALK = 3;
const LEAST = -8;
const MOST = 12;

/** What rows say of a page, 4 or more of a response, and what all its words do. */
export function withTalk(rows: number, talk: number): number {
  return Math.max(LEAST, Math.min(MOST, rows)) + TALK * talk;
}

/** What rows have to weigh for the sum of both to come to `least`. */
export function rowsWanted(least: number, talk: number): number {
  return least - TALK * talk;
}

/** What all words of a text say of it; against it they say something only where it is more than `against`. */
export function talkOf(text: string, against: number): number {
  const talk = weighTalk(lettersOf(text));
  return talk < 0 && talk > against ? 0 : talk;
}
