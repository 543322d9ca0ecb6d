import type { CleanText } from "../blocks.js";
import { expandLabels } from "../questions/numbering/labels.js";
import { cue } from "../text/cue/cue.js";
import type { DecidedQuestion } from "./decide-answers.js";

/** 'However we can provide information in relation to questions 1, 2 and 3.' */
const GIVEN = cue(
  /\b(?:(?:can|am|are) (?:\w+ )?(?:(?:able|pleased) to )?|(?:have|has) (?:\w+ )?)(?:provided?|suppl(?:y|ied)|disclosed?|released?|answer(?:ed)?|attach(?:ed)?|enclosed?) (?:you )?(?:(?:with )?(?:the |some |your )?(?:\w+ ){0,2}(?:information|data|figures|answers?|response) (?:requested |held )?)?(?:(?:in (?:relation|response|respect|answer|regard) (?:to|of)|regarding|for|to|at) )?(?:your )?(?:questions?|parts?|points?|items?|qs?)\.? ?(\d{1,3}(?:(?: ?(?:,|&|and|to|-|–) ?){1,2}\d{1,3}){0,10})\b(?![^.]{0,80}\b(?:if|should|whether)\b)/i,
);
const LACKS: ReadonlySet<string> = new Set(["refused", "partially-answered"]);

/** One refusal of several questions that ends by naming those that it answers: the others are refused. */
export function givenByName({ text }: CleanText, questions: readonly DecidedQuestion[]): readonly DecidedQuestion[] {
  const [first] = questions;
  if (first === undefined || !questions.every(({ label, status }) => label !== null && LACKS.has(status)))
    return questions;
  const said = first.answer.map(({ start, end }) => text.slice(start, end)).join("\n");
  const labels = expandLabels(GIVEN.exec(said)?.[1] ?? "");
  const isGiven = ({ label }: DecidedQuestion): boolean => label !== null && labels.includes(label);
  if (!questions.some(isGiven) || questions.every(isGiven)) return questions;
  return questions.map((question) =>
    isGiven(question) ? { ...question, status: "answered", exemptions: [] } : { ...question, status: "refused" },
  );
}
