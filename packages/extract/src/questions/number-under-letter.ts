import type { PlacedMark } from "./find-items.js";
import { follows } from "./label-order.js";

/** A letter of a list, and the last of the numbers below it. */
export interface LetterStem {
  readonly letter: string;
  readonly number: string | null;
  readonly leadsIn: boolean;
  readonly lastBlock: number;
}

const LETTER = /^[a-h]$/;
const INTEGER = /^\d{1,2}$/;
const LEADS_IN = /[:;,–-]\s*$/;

/** The letter that numbers below a mark may belong to; null for any other mark. */
export function letterStem({ labels, block, role }: PlacedMark): LetterStem | null {
  const [letter = "", more] = labels;
  if (more !== undefined || role !== "number" || !LETTER.test(letter)) return null;
  return { letter, number: null, leadsIn: LEADS_IN.test(block.text), lastBlock: block.index };
}

/**
 * '1.' below '(c) For each fine:' is 'c1', and the numbers that count on from it are its next ones; null elsewhere. In a
 * reply, where the letters lead in to nothing, only what is known to be asked so is.
 */
export function numberUnder(stem: LetterStem | null, mark: PlacedMark, known: ReadonlySet<string>): LetterStem | null {
  const [label = "", more] = mark.labels;
  if (stem === null || more !== undefined || !INTEGER.test(label)) return null;
  const isNext =
    stem.number === null ? label === "1" && mark.block.index === stem.lastBlock + 1 : follows(stem.number, label);
  const fits = known.size > 0 ? known.has(`${stem.letter}${label}`) : stem.leadsIn && isNext;
  return fits ? { ...stem, number: label, lastBlock: mark.block.index } : null;
}

const NUMBERS =
  /^[([]?([a-h])[.)\]]{1,2} ?(\(?\d{1,2}\)?[.)]?(?: ?(?:,|&|and) ?\(?\d{1,2}\)?[.)]?){0,6})(?:\s?[:–-]\s|\s|$)\s*/;
const DIGITS = /\d+/g;

/** '(c) 1, 2 Not recorded' in a reply, where the request has such labels. */
export function withNumbers(mark: PlacedMark, known: ReadonlySet<string>): PlacedMark {
  if (known.size === 0 || mark.labels.length !== 1 || !LETTER.test(mark.labels[0] ?? "")) return mark;
  const found = NUMBERS.exec(mark.block.text);
  const labels = (found?.[2]?.match(DIGITS) ?? []).map((number) => `${found?.[1]}${number}`);
  if (found === null || labels.length === 0 || !labels.every((label) => known.has(label))) return mark;
  return { ...mark, labels, length: found[0].length };
}
