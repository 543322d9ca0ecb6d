import type { Outcome, OutcomeFlag } from "@foi-records/contract";
import type { CleanText, RoledCitation, Section } from "../blocks.js";
import type { DecidedQuestion } from "./decide-answers.js";
import type { DecidedExemption } from "./decide-exemptions.js";

/** The outcome with the probability that it is right. */
export interface DecidedOutcome {
  readonly outcome: Outcome;
  readonly flags: readonly OutcomeFlag[];
  readonly confidence: number;
}

/** Rolls the questions and the letter's own words up into one outcome. */
export function decideOutcome(
  _clean: CleanText,
  _sections: readonly Section[],
  _questions: readonly DecidedQuestion[],
  _exemptions: readonly DecidedExemption[],
  _citations: readonly RoledCitation[],
): DecidedOutcome {
  return { outcome: "unknown", flags: [], confidence: 0.5 };
}
