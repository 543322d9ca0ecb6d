import type { CleanText, Section } from "../blocks.js";
import type { Asked } from "./asked.js";
import { findItems } from "./find-items.js";
import { letteredAsked, lettersOf } from "./inline-letters.js";

/** Letters in the sentence of a numbered question that the reply answers one by one: '2. (a) … and (b) …' under 'Question 2(a)'. */
export function withLettersAnswered(
  clean: CleanText,
  asked: readonly Asked[],
  replies: readonly Section[],
): readonly Asked[] {
  const parted = asked.filter(({ question }) => lettersOf(clean, question).length > 1);
  if (parted.length === 0) return asked;
  const labels = asked.map(({ label }) => label);
  const letters = parted.flatMap((one) => letteredAsked(clean, one).map(({ label }) => label));
  const printed = new Set(
    replies
      .flatMap((section) => findItems(clean, section, [...labels, ...letters.filter((one) => !labels.includes(one))]))
      .flatMap((item) => item.labels),
  );
  return asked.flatMap((one) => {
    const own = parted.includes(one) && !printed.has(one.label) ? letteredAsked(clean, one) : [];
    return own.length > 1 && own.every(({ label }) => printed.has(label)) ? own : [one];
  });
}
