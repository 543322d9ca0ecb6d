import type { QuestionPair } from "../blocks.js";
import { answersNowhere } from "../purposes/answers-nowhere.js";
import type { Reading } from "../purposes/choose-reading.js";
import { isUnanswered } from "../sections/thread-turns.js";
import { type Candidate, type Ground, type Origin, otherReadings } from "./other-readings.js";
import { agreementOf, type ReadingSign, signsOfReading } from "./reading-signs.js";
import { comparerOf } from "./same-pairs.js";

/** A reading that came about in one way or in several, and all that is heard of it. */
export interface Rival {
  readonly first: Candidate;
  readonly signs: readonly ReadingSign[];
}

/** One question is not doubted where blocks speak so little against how it is read, as a logarithm. */
const LITTLE = -4;
/** Several are told by more than blocks: of the pages that other readings won none lay above. */
const MUCH = -20;
/** A list of more is told by its labels and marks: none was won, and to weigh its readings costs twice all the rest. */
const MOST_DOUBTED = 4;
/** Longer lists are no rivals: each reading is compared with each. */
const MOST_PAIRS = 30;

/** True where a reading may be wrong as a whole, and others are worth a look. */
export function isDoubtful({ clean, purposes, rules }: Ground, pairs: readonly QuestionPair[]): boolean {
  if (answersNowhere(clean, rules)) return false;
  if (pairs.length > MOST_DOUBTED || isUnanswered(clean)) return false;
  if (pairs.length === 0) return true;
  const agreement = Object.values(agreementOf(clean, purposes, pairs)).reduce((sum, one) => sum + one, 0);
  return agreement < (pairs.length === 1 ? LITTLE : MUCH);
}

/** The reading at hand and its rivals, each once, the one at hand first. */
export function rivalReadings(ground: Ground, chosen: Reading): readonly Rival[] {
  const compare = comparerOf(ground.clean);
  const candidates = [{ origin: "chosen", ...chosen } as const, ...otherReadings(ground)];
  const groups: Candidate[][] = [];
  for (const one of candidates) {
    if (one.pairs.length > MOST_PAIRS) continue;
    const group = groups.find(([first]) => first !== undefined && isEqual(compare, first.pairs, one.pairs));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  const firsts = groups.flatMap(([first]) => first ?? []);
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const agreed = firsts.map(({ pairs }) => (pairs === first.pairs ? 1 : compare(first.pairs, pairs)));
    const signs: readonly ReadingSign[] = [
      ...signsOfReading(ground.clean, ground.purposes, first.pairs),
      ["agreed", agreed.reduce((sum, one) => sum + one, 0) / firsts.length],
      ["found often", group.length / candidates.length],
      ...signsOfOrigins(group.map(({ origin }) => origin)),
    ];
    return [{ first, signs }];
  });
}

function isEqual(
  compare: ReturnType<typeof comparerOf>,
  pairs: readonly QuestionPair[],
  others: readonly QuestionPair[],
): boolean {
  return pairs.length === others.length && compare(pairs, others) === 1;
}

/** What rules or a list told counts wherever others tell the same; what is worth less, only where nothing better does. */
const WELL_TOLD: readonly Origin[] = ["chosen", "rules", "list"];
const ELSE: readonly Origin[] = ["each", "points", "one", "parts", "turns"];

function signsOfOrigins(origins: readonly Origin[]): readonly ReadingSign[] {
  return [
    ...WELL_TOLD.filter((origin) => origins.includes(origin)),
    ...ELSE.filter((origin) => origins.every((one) => one === origin)),
  ].map((origin) => [`by ${origin}`, 1]);
}
