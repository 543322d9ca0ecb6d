import type { Block, NoiseMark } from "../blocks.js";
import placeWeights from "./furniture-places.generated.json" with { type: "json" };
import { PLACE_SIGNS, type PlacedLine, placesOf } from "./furniture-places.js";
import { isDoubtful, lookOf, signsOfLine } from "./furniture-signs.js";
import wordWeights from "./furniture-words.generated.json" with { type: "json" };
import { letterRange } from "./letter-range.js";
import type { Evidence } from "./read-evidence.js";
import { titleTest } from "./title-test.js";

const MARK: NoiseMark = { profile: "generic", rule: "furniture" };
/** Between lines that are the letter's beyond doubt stand its values and names, which look like a menu's entries. */
const SURER_INSIDE = 2;
/** What a line that is no doubtful one counts as beside others: surely the letter's. */
export const LETTER = -6;

const ofWord = new Map(Object.entries(wordWeights.signs).map(([sign, [weight = 0]]) => [sign, weight]));
const [wordBias = 0] = wordWeights.bias;
const ofPlace = weightsOfPlaces(placeWeights.signs);
const [placeBias = 0] = placeWeights.bias;

function weightsOfPlaces(signs: Readonly<Record<string, readonly number[]>>): Float64Array {
  return Float64Array.from(PLACE_SIGNS, (sign) => signs[sign]?.[0] ?? 0);
}

/**
 * Marks the lines that no rule knows and that read as furniture by their own words, by what the lines around them say, and by their
 * place before, in or behind the letter. Learned from labelled pages and from written lines by `npm run learn-furniture`.
 */
export function markFurniture(blocks: readonly Block[], evidence: readonly Evidence[]): readonly Block[] {
  if (!blocks.some((block, index) => holdsLetter(block, evidence[index]))) return blocks;
  if (!blocks.some((block, index) => mayBeMarked(block, evidence[index]))) return blocks;
  const signsAt = placesOf(blocks.map((block, index) => placedLine(block, evidence[index])));
  const { first, last } = letterRange(blocks, evidence);
  const isTitle = titleTest(blocks, first);
  return blocks.map((block, index) => {
    if (!mayBeMarked(block, evidence[index])) return block;
    const isInside = index >= first && index <= last;
    if (sumOfPlace(signsAt(index)) <= placeWeights.least + (isInside ? SURER_INSIDE : 0)) return block;
    return index < first && isTitle(block.text, index) ? block : { ...block, noise: MARK };
  });
}

/** A title alone heads an index too, whose entries look like a menu's. */
function holdsLetter({ kind, level, noise }: Block, evidence: Evidence | undefined): boolean {
  return evidence?.anchor === true && noise === null && !(kind === "heading" && level === 1);
}

/** The lines of a page as `npm run learn-furniture` learns from them. */
export interface LearnableLine {
  readonly text: string;
  /** Null where the line is surely the letter's. */
  readonly signs: readonly string[] | null;
  readonly look: PlacedLine["look"];
  /** True where a rule marks it. */
  readonly isMarked: boolean;
}

export function learnableLines(blocks: readonly Block[], evidence: readonly Evidence[]): readonly LearnableLine[] {
  return blocks.flatMap((block, index) => {
    const told = evidence[index];
    if (told === undefined) return [];
    const isMarked = block.noise !== null && block.noise.rule !== MARK.rule;
    return [
      {
        text: block.text,
        signs: isDoubtful(block, told) ? signsOfLine(block) : null,
        look: lookOf(block, told),
        isMarked,
      },
    ];
  });
}

function mayBeMarked(block: Block, evidence: Evidence | undefined): boolean {
  return block.noise === null && block.quoted !== true && evidence !== undefined && isDoubtful(block, evidence);
}

function placedLine(block: Block, evidence: Evidence | undefined): PlacedLine {
  if (evidence === undefined) return { sum: LETTER, look: 0 };
  const look = lookOf(block, evidence);
  return { sum: isDoubtful(block, evidence) ? sumOfWords(signsOfLine(block)) : LETTER, look };
}

function sumOfWords(signs: readonly string[]): number {
  let sum = wordBias;
  for (const sign of signs) sum += ofWord.get(sign) ?? 0;
  return sum;
}

function sumOfPlace(signs: readonly number[]): number {
  let sum = placeBias;
  for (const sign of signs) sum += ofPlace[sign] ?? 0;
  return sum;
}
