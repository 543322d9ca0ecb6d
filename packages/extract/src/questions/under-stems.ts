import type { QuestionPair } from "../blocks.js";
import { follows } from "./label-order.js";

/** The number that letters below it belong to, and the last of these. */
interface Stem {
  readonly number: string | null;
  readonly letter: string | null;
}

const NONE: Stem = { number: null, letter: null };
const NUMBER = /^\d{1,3}$/;
const FIRST = /^[ai]$/;
const WITH_FIRST = /^(\d{1,3})(a|i)$/;

/** Rows 'a)' and 'b)' right under row '1.' are '1a' and '1b'; a row that nothing answers only opens them. */
export function underStems(pairs: readonly QuestionPair[]): readonly QuestionPair[] {
  let stem = NONE;
  return pairs.flatMap((pair, index) => {
    stem = stepTo(stem, pair.label);
    if (stem.letter !== null) return [{ ...pair, label: `${stem.number}${stem.letter}` }];
    const opens = pair.answer.length === 0 && stepTo(stem, pairs[index + 1]?.label ?? null).letter !== null;
    return opens ? [] : [pair];
  });
}

function stepTo({ number, letter }: Stem, label: string | null): Stem {
  if (label === null) return NONE;
  const goesOn = number !== null && (letter === null ? FIRST.test(label) : follows(letter, label));
  if (goesOn) return { number, letter: label };
  const [, whole, first] = WITH_FIRST.exec(label) ?? [];
  if (whole !== undefined && first !== undefined) return { number: whole, letter: first };
  return { number: NUMBER.test(label) ? label : null, letter: null };
}
