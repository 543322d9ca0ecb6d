import type { CleanText } from "../blocks.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import type { Asked } from "./asked.js";

/** 'Tell me 1) where, 2) when and 3) at what cost.': numbers inside a sentence, where no answer repeats them, part nothing. */
export function isOneSentence(clean: CleanText, asked: readonly Asked[]): boolean {
  const questions = asked.flatMap(({ question }) => question ?? []);
  const [first, second] = questions;
  if (first === undefined || second === undefined || questions.length < asked.length) return false;
  const { end = 0 } = clean.blocks[firstBlockAfter(clean, first.start)] ?? {};
  return questions.every((one, index) => {
    const words = clean.text.slice(one.start, one.end);
    return one.start < end && SMALL.test(words) && (index === questions.length - 1 || JOINED.test(words));
  });
}

const SMALL = /^\p{Ll}/u;
const JOINED = /(?:[,;]|\b(?:and|or))$/;
