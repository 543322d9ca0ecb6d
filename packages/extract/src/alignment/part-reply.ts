import type { CleanText, QuestionPair } from "../blocks.js";
import { listedQuestions, MOST_UNITS } from "./align-reply.js";
import { bestPath, setsOf } from "./best-path.js";
import { answersOfPath } from "./paths-of-answers.js";
import { unitFacts } from "./unit-facts.js";
import { WEIGHTS } from "./weights.js";

/** The questions of a list, each with what of the page answers it likeliest; null where they are no list or the page is too long. */
export function partReply(clean: CleanText, asked: readonly QuestionPair[]): readonly QuestionPair[] | null {
  const questions = listedQuestions(clean, asked);
  if (questions === null) return null;
  const units = unitFacts(clean, questions);
  if (units.length === 0 || units.length > MOST_UNITS) return null;
  const { path } = bestPath(WEIGHTS, units, setsOf(units, questions.length), questions.length);
  const found = answersOfPath(clean, units, path, questions.length);
  return asked.map((pair, number) => ({ ...pair, answer: found[number] ?? [] }));
}
