import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, Look } from "../blocks.js";
import { once } from "../text/once.js";
import { firstFrom } from "../text/starting-in.js";
import { trimSpan } from "../text/trim-span.js";

/** Words of one block that look alike; `at` is the block. */
export interface Piece extends Span {
  readonly at: number;
  readonly signs: readonly string[];
}

/** Pieces in a row that share a sign, by their first and last, or those between two of them, which lack it. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Elements further out hold the page and not a line of it. */
const MOST_OUTER = 6;
/** What is set off more often, or hardly ever, sets off no answers. */
const MOST_STRETCHES = 80;

/** The words of a text, parted where they begin to look otherwise. */
export const piecesOf = once(({ text, blocks }: CleanText): readonly Piece[] => {
  const known = new Map<Look, readonly string[]>();
  return blocks.flatMap((block, at) => {
    const around = signsAround(block);
    return runsOf(block).flatMap(({ start, end, look }) => {
      const span = trimSpan(text, block.start + start, block.start + end);
      if (span === null || !holdsWord(text.slice(span.start, span.end))) return [];
      const own = look === null ? [] : signsIn(known, look);
      return [{ ...span, at, signs: around.length === 0 ? own : [...around, ...own] }];
    });
  });
});

/** Letters of all scripts are slow to ask for: nearly every text has one of these. */
function holdsWord(text: string): boolean {
  return PLAIN.test(text) || WORD.test(text);
}

const PLAIN = /[a-z\d]/i;
const WORD = /[\p{L}\d]/u;

function runsOf({ looks, strong = [], text }: CleanBlock) {
  if (looks !== undefined) return looks;
  const runs: { start: number; end: number; look: Look | null }[] = [];
  let from = 0;
  for (const { start, end } of strong) {
    if (start > from) runs.push({ start: from, end: start, look: null });
    runs.push({ start, end, look: STRONG });
    from = end;
  }
  if (from < text.length) runs.push({ start: from, end: text.length, look: null });
  return runs;
}

/** Formats that know no other look tell what is bold, slanted or coloured. */
const STRONG: Look = { signs: ["strong"], outer: null };

function signsAround({ quoted, kind, level, text }: CleanBlock): readonly string[] {
  const signs: string[] = [];
  if (quoted === true) signs.push("quoted");
  if (kind === "list-item") signs.push(`list ${level ?? 1}`);
  if (!SMALL.test(text) && CAPITALS.test(text)) signs.push("capitals");
  return signs;
}

/** Cheap: most texts have one among their first letters. */
const SMALL = /[a-z]/;
/** No small letter, and words enough to tell. */
const CAPITALS = /^(?=.*\p{Lu}{2})[^\p{Ll}]+$/su;

function signsIn(known: Map<Look, readonly string[]>, look: Look): readonly string[] {
  const found = known.get(look);
  if (found !== undefined) return found;
  const signs = new Set<string>();
  let one: Look | null = look;
  for (let outer = 0; one !== null && outer < MOST_OUTER; outer++, one = one.outer)
    for (const sign of one.signs) signs.add(sign);
  const list = [...signs];
  known.set(look, list);
  return list;
}

/** For each sign the stretches that it sets off from others, where it does so again and again. */
export function stretchesBySign(pieces: readonly Piece[]): ReadonlyMap<string, readonly Stretch[]> {
  const bySign = new Map<string, { first: number; last: number }[]>();
  for (const [index, { signs }] of pieces.entries()) for (const sign of signs) addTo(bySign, sign, index);
  for (const [sign, { length }] of bySign) if (length < 2 || length > MOST_STRETCHES) bySign.delete(sign);
  return bySign;
}

function addTo(bySign: Map<string, { first: number; last: number }[]>, sign: string, index: number): void {
  const stretches = bySign.get(sign);
  const last = stretches?.at(-1);
  if (stretches === undefined) bySign.set(sign, [{ first: index, last: index }]);
  else if (last?.last === index - 1) last.last = index;
  else stretches.push({ first: index, last: index });
}

/** True for two blocks of which each looks as the other does where it begins. */
export function looksAlike(one: CleanBlock, other: CleanBlock): boolean {
  const [signs, others] = [one, other].map((block) => {
    const known = new Map<Look, readonly string[]>();
    const look = runsOf(block)[0]?.look ?? null;
    return [...signsAround(block), ...(look === null ? [] : signsIn(known, look))].join(" ");
  });
  return signs === others;
}

/** True for what looks to its end as it begins, and otherwise than what stands above it and than the letter behind all answers. */
export function isSetOff(clean: CleanText, { start, end }: Span, behindAll: number): boolean {
  const pieces = piecesOf(clean);
  const from = firstFrom(pieces, start);
  const first = (pieces[from - 1]?.end ?? 0) > start ? from - 1 : from;
  const behind = firstFrom(pieces, end);
  if (first < 1 || behind <= first || behind === pieces.length) return false;
  const letter = firstFrom(pieces, behindAll);
  const [above, opening, closing, below] = [first - 1, first, behind - 1, letter].map((at) => pieces[at]?.signs ?? []);
  // A class may be that of a part of the page, with all that stands in it.
  const own = opening?.filter((sign) => !OF_PARTS.test(sign) && !above?.includes(sign) && !below?.includes(sign)) ?? [];
  return own.some((sign) => closing?.includes(sign));
}

const OF_PARTS = /^(?:\.|<p>)/;
