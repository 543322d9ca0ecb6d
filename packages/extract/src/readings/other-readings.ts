import { partReply } from "../alignment/part-reply.js";
import type { CleanText, QuestionPair, Section } from "../blocks.js";
import type { Reading } from "../purposes/choose-reading.js";
import { pairTurns } from "../purposes/pair-turns.js";
import { partsByPurpose } from "../purposes/parts-by-purpose.js";
import type { Purpose } from "../purposes/read-purposes.js";
import { fittingParts } from "./fitting-parts.js";
import { oneQuestion } from "./one-question.js";
import { askedByPairs, eachAsking, listOfAsking, pointsOf } from "./question-lists.js";

/** What readings are made from. */
export interface Ground {
  readonly clean: CleanText;
  readonly rules: Reading;
  readonly purposes: readonly Purpose[];
  readonly pair: (sections: readonly Section[]) => readonly QuestionPair[];
}

/** More likely than not, and surely. */
const LIKELY = 0.5;
const SURE = 0.8;

/** Other ways to read a page: its parts, its questions and its answers each told by rules or by what is learned. */
export function otherReadings(ground: Ground): readonly Reading[] {
  const { clean, rules, purposes, pair } = ground;
  const parts = partsByPurpose(clean, rules.sections, purposes);
  const cuts = [rules.sections, ...parts];
  const asking = [LIKELY, SURE].map((least) => purposes.map(({ asks }) => asks >= least));
  const answering = purposes.map(({ answers }) => answers >= LIKELY);
  const told: readonly (readonly QuestionPair[] | null)[] = [
    pairTurns(clean, purposes),
    ...asking.flatMap((asks) => [
      partReply(clean, listOfAsking(clean, asks)),
      partReply(clean, eachAsking(clean, asks)),
    ]),
    partReply(clean, eachAsking(clean, pointsOf(clean, asking[0] ?? []))),
    partReply(clean, askedByPairs(clean, rules.pairs)),
    ...(["first", "last"] as const).map((from) => oneQuestion(clean, asking[0] ?? [], answering, from)),
  ];
  return [
    rules,
    ...parts.map((sections) => ({ sections, pairs: pair(sections) })),
    ...told.flatMap((pairs) =>
      pairs === null || pairs.length === 0 ? [] : [{ pairs, sections: fittingParts(clean, cuts, pairs) }],
    ),
  ];
}
