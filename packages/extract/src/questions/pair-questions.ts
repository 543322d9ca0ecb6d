import type { CleanText, QuestionPair, Section } from "../blocks.js";

/** Finds the questions and what answers each. */
export function pairQuestions(_clean: CleanText, _sections: readonly Section[]): readonly QuestionPair[] {
  return [];
}
