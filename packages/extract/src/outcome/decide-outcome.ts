import type { AnswerStatus, Outcome, OutcomeFlag } from "@foi-records/contract";
import type { CleanText, RoledCitation, Section } from "../blocks.js";
import { asksBack } from "./asks-back.js";
import type { DecidedQuestion } from "./decide-answers.js";
import type { DecidedExemption } from "./decide-exemptions.js";
import { readFlags } from "./read-flags.js";

/** The outcome with the probability that it is right. */
export interface DecidedOutcome {
  readonly outcome: Outcome;
  readonly flags: readonly OutcomeFlag[];
  readonly confidence: number;
}

/** Rolls the questions and the letter's own words up into one outcome. */
export function decideOutcome(
  clean: CleanText,
  sections: readonly Section[],
  questions: readonly DecidedQuestion[],
  exemptions: readonly DecidedExemption[],
  _citations: readonly RoledCitation[],
): DecidedOutcome {
  const { outcome, confidence } = rollUp(clean, sections, questions, exemptions);
  return { outcome, confidence, flags: readFlags(clean, sections, questions, exemptions) };
}

type Rolled = Pick<DecidedOutcome, "outcome" | "confidence">;

function rollUp(
  clean: CleanText,
  sections: readonly Section[],
  questions: readonly DecidedQuestion[],
  exemptions: readonly DecidedExemption[],
): Rolled {
  const count = (status: AnswerStatus) => questions.filter((question) => question.status === status).length;
  const answered = questions.length - count("unanswered");
  if (answered === 0 && asksBack(clean, sections, exemptions))
    return { outcome: "clarification-sought", confidence: 0.8 };
  if (answered === 0) return { outcome: exemptions.length > 0 ? "refused" : "unknown", confidence: 0.6 };
  const given = count("answered") + count("partially-answered");
  const withheld =
    count("refused") +
    questions.filter(({ status, exemptions: tied }) => status === "partially-answered" && tied.length > 0).length;
  const denied = count("neither-confirm-nor-deny");
  if (given > 0) return { outcome: withheld + denied > 0 ? "partially-disclosed" : "disclosed", confidence: 0.9 };
  if (denied > 0 && withheld === 0) return { outcome: "neither-confirm-nor-deny", confidence: 0.95 };
  if (withheld > 0) return { outcome: "refused", confidence: 0.9 };
  return { outcome: "not-held", confidence: 0.9 };
}
