import type { Span } from "@foi-records/contract";
import type { CleanText } from "../blocks.js";
import type { AnswerSign } from "../outcome/answer-cue.js";
import { signOf } from "../outcome/answer-sentences.js";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";

/** 'Either part of your request', 'both questions', 'all three points' */
const ALL_PARTS = cue(
  /\b(?:either|both|all|any|each|every)(?: (?:of|two|three|four|five|six|the|your|these|those)){0,3} (?:parts?|questions?|points?|limbs?|elements?|requests)\b/i,
);

/** True where one sentence refuses what all questions ask for, or will say of none whether it is held: what follows are its reasons. */
export function decidesAll(clean: CleanText, answer: readonly Span[]): boolean {
  return answer.some(({ start, end }) =>
    sentencesOf(clean.text, start, end).some((sentence) => {
      const text = clean.text.slice(sentence.start, sentence.end).replace(NEWLINES, " ");
      return ALL_PARTS.test(text) && REFUSES.has(signOf(text).sign);
    }),
  );
}

const NEWLINES = /\n/g;
const REFUSES: ReadonlySet<AnswerSign> = new Set(["withheld", "neither-confirm-nor-deny"]);
