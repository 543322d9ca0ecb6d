import type { Block } from "../blocks.js";

const WORD = /\p{L}{4,}/gu;
/** Words that every letter of this kind has: a menu of the same authority has them too. */
const COMMON: ReadonlySet<string> = new Set(
  "freedom information request requests response responses disclosure disclosures council police service services public about with that this from your have data your their access make report contact council's trust university community".split(
    " ",
  ),
);
/** Every word of the site's own name has a capital. */
const SENTENCE_CASE = /\s\p{Ll}{4,}/u;
const LEAST_WORDS = 3;
const SHARE = 0.75;
const NEAR = 2;

/** Tells the letter's title among the lines over it: most of its words, three at least, are words of the letter. Right above the letter it may be in capitals. */
export function titleTest(blocks: readonly Block[], first: number): (text: string, index?: number) => boolean {
  let letter: ReadonlySet<string> | null = null;
  return (text, index = 0) => {
    const words = wordsOf(text);
    if (words.length < LEAST_WORDS || (first - index > NEAR && !SENTENCE_CASE.test(text))) return false;
    letter ??= new Set(blocks.slice(first).flatMap((block) => wordsOf(block.text)));
    const known = letter;
    return words.filter((word) => known.has(word)).length >= words.length * SHARE;
  };
}

/** The telling words, in the form that a plural shares with its singular. */
function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.filter((word) => !COMMON.has(word)).map((word) => (word.endsWith("s") ? word.slice(0, -1) : word));
}
