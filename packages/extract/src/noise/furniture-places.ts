import { stepOf } from "../text/step-of.js";
import type { Look } from "./furniture-signs.js";
import { GAPS, gapsAround, LETTER_PARTS, type LetterBounds, partAt } from "./letter-places.js";

/** The lines of a page as the place of each is weighed. */
export interface PlacedPage {
  readonly length: number;
  readonly looks: readonly Look[];
  /** What a line's own words add up to, above 0 for furniture; asked only of lines near to one that is weighed. */
  readonly sumAt: (line: number) => number;
  readonly letter: LetterBounds;
}

/** Before the first line that anchors the letter, inside it, behind its last; no line anchors one. */
const ZONES = 4;
/** Each part around a letter, on a page of a site and on one that is a letter alone. */
const PARTS = 2 * LETTER_PARTS;
const LOOKS = 6;
const SUM_STEPS = [-5, -3, -2, -1, 0, 1, 2, 3, 5];
const OWN_STEPS = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5];
const ROUGH_STEPS = [-3, -1, 1, 3];
const MEAN_STEPS = [-3, -1.5, -0.5, 0.5, 1.5, 3];
const NEAR_STEPS = [1, 2, 3, 5, 8, 15];
const EDGE_STEPS = [1, 2, 3, 5, 8, 15, 30];
/** What one line says counts no more than this in a mean. */
const MOST = 4;
const WINDOW = 5;

/** How many values each sign of a place has; their order is that of `signsAt`. */
const FAMILIES = {
  zone: ZONES,
  look: LOOKS,
  own: OWN_STEPS.length + 1,
  "own in zone": ZONES * (OWN_STEPS.length + 1),
  "look 2 before": LOOKS,
  "look before": LOOKS,
  "look behind": LOOKS,
  "look 2 behind": LOOKS,
  "sum 2 before": SUM_STEPS.length + 2,
  "sum before": SUM_STEPS.length + 2,
  "sum behind": SUM_STEPS.length + 2,
  "sum 2 behind": SUM_STEPS.length + 2,
  "three sums": (ROUGH_STEPS.length + 2) ** 3,
  "to letter": NEAR_STEPS.length + 2,
  "from letter": NEAR_STEPS.length + 2,
  "from top": EDGE_STEPS.length + 1,
  "to end": EDGE_STEPS.length + 1,
  "five before": ZONES * (MEAN_STEPS.length + 1),
  "five behind": ZONES * (MEAN_STEPS.length + 1),
  "letter place": PARTS,
  "own in letter place": PARTS * (OWN_STEPS.length + 1),
  "below farewell": 2 * (NEAR_STEPS.length + 2),
  "end below farewell": PARTS * (EDGE_STEPS.length + 1),
  "above greeting": 2 * (NEAR_STEPS.length + 2),
  gap: PARTS * GAPS,
} as const;

/** The names of all signs; a place's signs are places in this list. */
export const PLACE_SIGNS: readonly string[] = Object.entries(FAMILIES).flatMap(([name, size]) =>
  Array.from({ length: size }, (_, value) => `${name} ${value}`),
);
const STARTS: readonly number[] = startsOf(Object.values(FAMILIES));

function startsOf(sizes: readonly number[]): readonly number[] {
  let start = 0;
  return sizes.map((size) => {
    start += size;
    return start - size;
  });
}

/** Makes the function that tells the signs of a line's place among the lines of its page, one of each family. */
export function placesOf(page: PlacedPage): (at: number) => readonly number[] {
  const first = page.looks.indexOf(0);
  const last = page.looks.lastIndexOf(0);
  const end = page.length - 1;
  const look = (at: number) => 1 + (page.looks[at] ?? -1);
  const sum = (at: number, steps: readonly number[]) =>
    at < 0 || at > end ? steps.length + 1 : stepOf(page.sumAt(at), steps);
  const rough = ROUGH_STEPS.length + 2;
  return (at) => {
    const zone = zoneAt(at, first, last);
    const own = sum(at, OWN_STEPS);
    const mean = (from: number, to: number) => stepOf(meanOf(page, from, to), MEAN_STEPS);
    const values = [
      zone,
      look(at),
      own,
      zone * (OWN_STEPS.length + 1) + own,
      look(at - 2),
      look(at - 1),
      look(at + 1),
      look(at + 2),
      sum(at - 2, SUM_STEPS),
      sum(at - 1, SUM_STEPS),
      sum(at + 1, SUM_STEPS),
      sum(at + 2, SUM_STEPS),
      (sum(at - 1, ROUGH_STEPS) * rough + sum(at, ROUGH_STEPS)) * rough + sum(at + 1, ROUGH_STEPS),
      zone === 1 ? 1 + stepOf(first - at, NEAR_STEPS) : 0,
      zone === 3 ? 1 + stepOf(at - last, NEAR_STEPS) : 0,
      stepOf(at, EDGE_STEPS),
      stepOf(end - at, EDGE_STEPS),
      zone * (MEAN_STEPS.length + 1) + mean(at - WINDOW, at - 1),
      zone * (MEAN_STEPS.length + 1) + mean(at + 1, at + WINDOW),
      ...letterSigns(page.letter, at, own, end),
    ];
    return values.map((value, family) => (STARTS[family] as number) + value);
  };
}

/** The signs of a line's place over the greeting or below the farewell of a letter; the first of each family for all other lines. */
function letterSigns(letter: LetterBounds, at: number, own: number, end: number): readonly number[] {
  const { greeting, farewell, isSite } = letter;
  const where = partAt(letter, at);
  if (where === 0) return [0, 0, 0, 0, 0, 0];
  const site = Number(isSite);
  const part = 2 * where + site;
  const near = site * (NEAR_STEPS.length + 2);
  const isAbove = at < greeting;
  return [
    part,
    part * (OWN_STEPS.length + 1) + own,
    near + (isAbove ? 0 : 1 + stepOf(at - farewell, NEAR_STEPS)),
    part * (EDGE_STEPS.length + 1) + (isAbove ? 0 : stepOf(end - at, EDGE_STEPS)),
    near + (isAbove ? 1 + stepOf(at, NEAR_STEPS) : 0),
    part * GAPS + gapsAround(letter, at),
  ];
}

function zoneAt(at: number, first: number, last: number): number {
  if (first < 0) return 0;
  if (at < first) return 1;
  return at > last ? 3 : 2;
}

/** The mean of the sums from one line to another, 0 of none. */
function meanOf(page: PlacedPage, from: number, to: number): number {
  const start = Math.max(0, from);
  const end = Math.min(page.length - 1, to);
  if (end < start) return 0;
  let total = 0;
  for (let at = start; at <= end; at++) total += Math.max(-MOST, Math.min(MOST, page.sumAt(at)));
  return total / (end - start + 1);
}
