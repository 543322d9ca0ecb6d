import type { Block, NoiseMark } from "../blocks.js";
import placeWeights from "./furniture-places.generated.json" with { type: "json" };
import { PLACE_SIGNS, type PlacedPage, placesOf } from "./furniture-places.js";
import { isDoubtful, type Look, lookOf, signsOfLine, talkOfLine, weigherOfLines } from "./furniture-signs.js";
import wordWeights from "./furniture-words.generated.json" with { type: "json" };
import { type LetterBounds, type LetterLine, letterBounds, letterLine } from "./letter-places.js";
import { type LetterRange, letterRange } from "./letter-range.js";
import type { Evidence } from "./read-evidence.js";
import { titleTest } from "./title-test.js";

const MARK: NoiseMark = { profile: "generic", rule: "furniture" };
/** Between lines that are the letter's beyond doubt stand its values and names, which look like a menu's entries; figures and points of a list end letters. */
const SURER = 2;
/** In an annex figures stand alone, line after line. */
const SUREST = 5;
const FIGURE = /\d/;
/** Where its own words are so surely the letter's, no place makes a line furniture. */
const LEAST_OWN = -4;
/** What a line that is no doubtful one counts as beside others: surely the letter's. */
export const LETTER = -6;

const [wordBias = 0] = wordWeights.bias;
const sumOfLine = weigherOfLines(wordBias, wordWeights.signs);
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
  const page = pageOf(blocks, evidence);
  const letter = letterRange(blocks, evidence);
  const annex = annexBehind(blocks, page.letter);
  const isAround = aroundLetter(page.letter, letter, annex);
  const isPage = mayHaveFurniture(blocks, evidence);
  if (!isPage && !blocks.some((_, index) => isAround(index))) return blocks;
  const signsAt = placesOf(page);
  const isTitle = titleTest(blocks, letter.first);
  const sumOfPlaceAt = (index: number) => sumOfPlace(signsAt(index));
  const isOwn = (text: string, index: number) =>
    index < letter.first ? isTitle(text, index) : isAnnounced(blocks, evidence, index);
  const isDoubted = (block: Block, index: number) =>
    (!isAround(index) && looksOwn(block, evidence[index], index, letter)) || isUnderOwn(blocks, index, sumOfPlaceAt);
  const doubtOf = (block: Block, index: number) => {
    if (index >= annex && FIGURE.test(block.text)) return SUREST;
    return index >= annex || isDoubted(block, index) ? SURER : 0;
  };
  return blocks.map((block, index) => {
    if (!mayBeMarked(block, evidence[index]) || page.sumAt(index) < LEAST_OWN) return block;
    if (!isPage && !isAround(index)) return block;
    const least = placeWeights.least + doubtOf(block, index);
    return sumOfPlaceAt(index) <= least || isOwn(block.text, index) ? block : { ...block, noise: MARK };
  });
}

/** A page that has a letter and furniture, some of which the rules know; without any it may be a letter alone, which has some only around it. */
function mayHaveFurniture(blocks: readonly Block[], evidence: readonly Evidence[]): boolean {
  return (
    blocks.some(({ noise }) => noise !== null) &&
    blocks.some((block, index) => holdsLetter(block, evidence[index])) &&
    blocks.some((block, index) => mayBeMarked(block, evidence[index]))
  );
}

/** Lines over the greeting of a letter, and below its farewell and all else that is the letter's beyond doubt, up to its annex. */
function aroundLetter({ greeting, farewell }: LetterBounds, { last }: LetterRange, annex: number) {
  return (index: number) => index < greeting || (farewell >= 0 && index > farewell && index > last && index < annex);
}

/** Where a letter goes on in an annex behind its farewell; beyond all lines where it has none. */
function annexBehind(blocks: readonly Block[], { farewell }: LetterBounds): number {
  const at =
    farewell < 0
      ? -1
      : blocks.findIndex(({ text, noise }, index) => index > farewell && noise === null && ANNEX.test(text));
  return at < 0 ? blocks.length : at;
}

const ANNEX = /^(?:annex|appendix|enclosure)\b(?: [a-z\d]{1,2})?(?:\s?[:.–—-]\s?\S.{2,80})?$/i;

/** The points of a list under a heading that is the letter's. */
function isUnderOwn(blocks: readonly Block[], index: number, sumAt: (index: number) => number): boolean {
  let above = index;
  while (blocks[above]?.kind === "list-item" && index - above < MOST_POINTS) above--;
  const head = blocks[above];
  return above < index && head?.kind === "heading" && head.noise === null && sumAt(above) <= placeWeights.least;
}

function looksOwn({ text }: Block, told: Evidence | undefined, index: number, { first, last }: LetterRange): boolean {
  return (index >= first && index <= last) || told?.data === true || BULLET.test(text) || SENTENCE.test(text);
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
  readonly look: Look;
  readonly letter: LetterLine;
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
        letter: letterLine(block, isOfSite(told)),
        isMarked,
      },
    ];
  });
}

/** 'You could do these things:' and the lines right below it. */
function isAnnounced(blocks: readonly Block[], evidence: readonly Evidence[], index: number): boolean {
  for (let above = index - 1; above >= Math.max(0, index - MOST_ANNOUNCED); above--) {
    const [block, told] = [blocks[above], evidence[above]];
    if (block === undefined || told === undefined || block.noise !== null) return false;
    if (block.text.endsWith(":")) return told.anchor || block.text.length > LONGEST_LABEL || SAYS.test(block.text);
    if (told.anchor) return false;
  }
  return false;
}

const MOST_ANNOUNCED = 8;
const MOST_POINTS = 12;
/** 'Related pages:' */
const LONGEST_LABEL = 30;
/** 'The work is as follows:' */
const SAYS = /\b(?:is|are|was|were|follows?|following|includes?|these)\b[^:]*:$/i;
/** What is said in a whole sentence may be the letter's last word. */
const SENTENCE = /^\p{Lu}(?:\S* ){4,}\S*[.?!]$/u;
const BULLET = /^[-–•*·▪] /;

function mayBeMarked(block: Block, evidence: Evidence | undefined): boolean {
  if (block.noise !== null || block.quoted === true || evidence === undefined) return false;
  return isDoubtful(block, evidence);
}

/** Most lines of a page are a rule's or the letter's, and are asked only where one beside them is in doubt. */
function pageOf(blocks: readonly Block[], evidence: readonly Evidence[]): PlacedPage {
  const sums = new Float64Array(blocks.length).fill(Number.NaN);
  const sumAt = (line: number): number => {
    const [block, told] = [blocks[line], evidence[line]];
    if (block === undefined || told === undefined || !isDoubtful(block, told)) return LETTER;
    if (Number.isNaN(sums[line])) sums[line] = sumOfLine(talkOfLine(block));
    return sums[line] as number;
  };
  const looks = blocks.map((block, index) => lookOf(block, evidence[index] as Evidence));
  const letter = letterBounds(blocks.map((block, index) => letterLine(block, isOfSite(evidence[index]))));
  return { length: blocks.length, looks, sumAt, letter };
}

function isOfSite(told: Evidence | undefined): boolean {
  return told?.weight === 3 && told.spreads;
}

function sumOfPlace(signs: readonly number[]): number {
  let sum = placeBias;
  for (const sign of signs) sum += ofPlace[sign] ?? 0;
  return sum;
}
