import { partReply } from "../alignment/part-reply.js";
import type { CleanText, QuestionPair, Section } from "../blocks.js";
import type { Reading } from "../purposes/choose-reading.js";
import { pairTurns } from "../purposes/pair-turns.js";
import { partsByPurpose } from "../purposes/parts-by-purpose.js";
import type { Purpose } from "../purposes/read-purposes.js";
import { fittingParts } from "./fitting-parts.js";
import { oneQuestion } from "./one-question.js";
import { askedByPairs, eachAsking, listOfAsking, pointsOf } from "./question-lists.js";

/** Where a reading comes from, which says something of how far to trust it. */
export type Origin = "chosen" | "rules" | "parts" | "turns" | "list" | "each" | "points" | "one";

/** One way to read a page. */
export interface Candidate extends Reading {
  readonly origin: Origin;
}

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
export function otherReadings(ground: Ground): readonly Candidate[] {
  const { clean, rules, purposes, pair } = ground;
  const parts = partsByPurpose(clean, rules.sections, purposes);
  const cuts = [rules.sections, ...parts];
  const asking = [LIKELY, SURE].map((least) => purposes.map(({ asks }) => asks >= least));
  const answering = purposes.map(({ answers }) => answers >= LIKELY);
  const made = (origin: Origin, pairs: readonly QuestionPair[] | null): readonly Candidate[] =>
    pairs === null || pairs.length === 0 ? [] : [{ origin, pairs, sections: fittingParts(clean, cuts, pairs) }];
  return [
    { origin: "rules", ...rules },
    ...parts.map((sections): Candidate => ({ origin: "parts", sections, pairs: pair(sections) })),
    ...made("turns", pairTurns(clean, purposes)),
    ...asking.flatMap((asks) => [
      ...made("list", partReply(clean, listOfAsking(clean, asks))),
      ...made("each", partReply(clean, eachAsking(clean, asks))),
    ]),
    ...made("points", partReply(clean, eachAsking(clean, pointsOf(clean, asking[0] ?? [])))),
    ...made("rules", partReply(clean, askedByPairs(clean, rules.pairs))),
    ...(["first", "last"] as const).flatMap((from) =>
      made("one", oneQuestion(clean, asking[0] ?? [], answering, from)),
    ),
  ];
}
