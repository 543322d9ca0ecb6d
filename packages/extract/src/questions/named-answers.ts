import type { CleanText, QuestionPair } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { expandLabels } from "./numbering/labels.js";

/** An answer's opening that names the questions that it answers: 'For questions 2 and 3 the figures are:'. */
const NAMES = cue(
  /^\W{0,3}(?:(?:for|to|in (?:answer|response|reply|relation|respect) (?:to|of)|with (?:regards? |respect )?to|regarding|as (?:for|to)|(?:combined )?(?:answers?|response|reply) (?:to|for)|please see below (?:the )?(?:answers? )?(?:to|for)) )?(?:both )?(?:questions?|parts?|points?|items?|qs?)\.? ?(\d{1,3}(?:(?: ?(?:,|&|and|to|-|–) ?(?:questions?|parts?|points?|items?|q)? ?){1,2}\d{1,3}){1,10})\b/i,
);
const OPENING = 120;
/** An answer for several questions stands under the last of them, this far behind the first. */
const LOOK_AHEAD = 8;

/** Questions without an answer take the one that says, under a later question, that it is for them too. */
export function withNamedAnswers({ text }: CleanText, pairs: readonly QuestionPair[]): readonly QuestionPair[] {
  if (pairs.length < 2 || !pairs.some(({ label, answer }) => label !== null && answer.length === 0)) return pairs;
  return pairs.map((pair, index) => {
    if (pair.label === null || pair.answer.length > 0) return pair;
    const label = pair.label;
    const later = pairs.slice(index + 1, index + 1 + LOOK_AHEAD);
    const shared = later.find(({ answer: [span] }) => {
      const named =
        span === undefined ? null : NAMES.exec(text.slice(span.start, Math.min(span.end, span.start + OPENING)));
      return named !== null && expandLabels(named[1] ?? "").includes(label);
    });
    return shared === undefined ? pair : { ...pair, answer: shared.answer };
  });
}
