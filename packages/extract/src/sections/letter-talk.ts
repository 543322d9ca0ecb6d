import { weighedWords, weigherOf } from "../text/word-weights.js";
import weights from "./letter-talk.generated.json" with { type: "json" };

/** A name, a title and a row of figures are no sentences, whatever their words, a line broken off another is no whole one, and one that leads in to something ends nothing. */
const LEAST_WORDS = 4;
const SENTENCE = /^["'‘“(]?[\p{Lu}\d][\s\S]*[.!?]["'’”)]?\s*$/u;

const weigh = weigherOf(weights);

/**
 * True where a paragraph speaks of the letter, of the one who asked or of what can be done now, as what follows the answers does,
 * and not of what was asked. Learned from labelled pages and from written paragraphs by `npm run learn-closings`.
 */
export function speaksOfLetter(text: string): boolean {
  return oddsOfTalk(text) > weights.least;
}

/** The logarithm of the odds that it does, by its words alone; nothing for what is no whole sentence. */
export function oddsOfTalk(text: string): number {
  const words = weighedWords(text);
  const [sum = 0] = words.length >= LEAST_WORDS && SENTENCE.test(text) ? weigh(words) : [];
  return sum;
}
