import type { AnswerStatus, ProvisionId } from "@foi-records/contract";
import type { CleanText, QuestionPair, RoledCitation, Section } from "../blocks.js";
import type { DecidedExemption } from "./decide-exemptions.js";

/** A question with what became of it. */
export interface DecidedQuestion extends QuestionPair {
  readonly status: AnswerStatus;
  readonly exemptions: readonly ProvisionId[];
  readonly refersTo: readonly string[];
}

/** Decides each question's status and the provisions tied to it. */
export function decideAnswers(
  _clean: CleanText,
  _sections: readonly Section[],
  pairs: readonly QuestionPair[],
  _citations: readonly RoledCitation[],
  _exemptions: readonly DecidedExemption[],
): readonly DecidedQuestion[] {
  return pairs.map((pair) => ({ ...pair, status: "answered", exemptions: [], refersTo: [] }));
}
