import { alignedAnswers } from "../alignment/align-reply.js";
import type { CleanText, ReadDocument, Section } from "../blocks.js";
import { pairEntry } from "../parts/pair-entry.js";
import { chooseReading, type Reading } from "../purposes/choose-reading.js";
import { readPurposes } from "../purposes/read-purposes.js";
import { partedTurn } from "../questions/one-turn.js";
import { pairQuestions } from "../questions/pair-questions.js";
import { orByLook } from "./by-look.js";
import type { Ground } from "./other-readings.js";

/** What the readings of a response start from: the one that rules make over its parts, and what its blocks are there for. */
export function groundOf(document: ReadDocument, clean: CleanText, sections: readonly Section[]): Ground {
  const pair = (parts: readonly Section[]) => pairEntry(document, clean, pairQuestions(clean, parts));
  return { clean, rules: orByLook(clean, { sections, pairs: pair(sections) }), purposes: readPurposes(clean), pair };
}

/** The reading by rules, unless blocks speak for another; what answers which question unless pieces of the reply speak for another. */
export function readPairs({ clean, rules, pair }: Ground): Reading {
  const { sections, pairs } = chooseReading(clean, rules, pair);
  return { sections, pairs: partedTurn(clean, alignedAnswers(clean, sections, pairs)) };
}
