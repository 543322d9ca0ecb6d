import { cue } from "../text/cue/cue.js";
import type { DecidedQuestion } from "./decide-answers.js";

/** 'We cannot give nationalities, for the reason set out at Question 2': the exemption stands in another answer. */
const REASON_ELSEWHERE = cue(
  /(?<!\b(?:record|hold|keep|know|collect)\w{0,3} (?:the |any |their )?)\breasons? (?:as |that )?(?:(?:is|are|was|were|we have|I have) )?(?:set out|given|stated|explained|outlined|described|mentioned|as|above)?,? ?(?:at|in|for|under|to|above at|above in|above for) (?:(?:our |the |my )?(?:answer|response|reply) (?:at|to|for) )?(?:question|part|point|item|q)s?\.? ?\(?(\d{1,3}[a-z]?|[a-h])\b|\bfor the same reasons? (?:as|that) (?:(?:we|I) (?:gave|give|set out) )?(?:(?:in|at|for|under|to) )?(?:(?:our |the |my )?(?:answer|response|reply) (?:at|to|for|in) )?(?:(?:question|part|point|item|q)s?\.? ?\(?(\d{1,3}[a-z]?|[a-h])\b|(?<=\b(?:in|at|for|under|to) )\(?(\d{1,2}[a-z]?|[b-h])\)?(?= above| below|[.,;]|$))/i,
);

/** Answers that withhold for a reason told elsewhere, and name no provision, rely on those named there. */
export function withReasonsElsewhere(text: string, questions: readonly DecidedQuestion[]): readonly DecidedQuestion[] {
  const byLabel = new Map(questions.map((question) => [question.label, question]));
  return questions.map((question) => {
    if (question.exemptions.length > 0) return question;
    if (question.status !== "refused" && question.status !== "partially-answered") return question;
    const found = question.answer.map(({ start, end }) => REASON_ELSEWHERE.exec(text.slice(start, end))).find(Boolean);
    const target = byLabel.get((found?.[1] ?? found?.[2] ?? found?.[3] ?? "").toLowerCase());
    return target === undefined || target === question ? question : { ...question, exemptions: target.exemptions };
  });
}
