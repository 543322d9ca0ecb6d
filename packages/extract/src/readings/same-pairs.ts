import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair } from "../blocks.js";
import { likeness, wordsOf } from "../text/likeness.js";

/** So alike must questions and answers be to be the same. */
const SAME = 0.9;

/** Tells how much of two lists of pairs is the same, 0 to 1: labels equal, questions and answers alike, each pair once. */
export function comparerOf({ text }: CleanText) {
  const known = new Map<string, readonly string[]>();
  const wordsIn = (spans: readonly Span[]): readonly string[] => {
    const key = spans.map(({ start, end }) => `${start}-${end}`).join();
    const words = known.get(key) ?? spans.flatMap(({ start, end }) => wordsOf(text.slice(start, end)));
    known.set(key, words);
    return words;
  };
  const isAlike = (one: readonly Span[], other: readonly Span[]) => {
    const [words, others] = [wordsIn(one), wordsIn(other)];
    return words.length === 0 || others.length === 0 ? words.length === others.length : likeness(words, others) >= SAME;
  };
  const asked = ({ question }: QuestionPair) => (question === null ? [] : [question]);
  const isSame = (one: QuestionPair, other: QuestionPair) =>
    one.label === other.label && isAlike(asked(one), asked(other)) && isAlike(one.answer, other.answer);
  return (pairs: readonly QuestionPair[], others: readonly QuestionPair[]): number => {
    if (pairs.length + others.length === 0) return 1;
    const left = [...others];
    const same = pairs.filter((pair) => {
      const at = left.findIndex((other) => isSame(pair, other));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
    return (2 * same.length) / (pairs.length + others.length);
  };
}
