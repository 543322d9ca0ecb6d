import { cue } from "../../text/cue/cue.js";
import { matchesOf } from "../../text/matches-of.js";
import { expandLabels } from "./labels.js";

const QUESTION_MENTION = cue(
  /(?<!\b(?:answers?|answered|response|responses|reply|replied) (?:to|in|under|at|for) (?:your )?)\b(?:questions?|requests?|parts?|points?|q)\.? ?(?:numbers?|nos?\.?)? ?(\d{1,3}(?:\.?[a-z])?(?:\.?(?:,| and| &| to|-|–) ?(?:questions? )?\d{1,3}(?:\.?[a-z])?){0,8})(?![a-z\d])/gi,
);
/** 'questions ii and iv', 'part (b)'; a lone 'a' or 'I' before a word is no label: 'in part a copy'. */
const LETTER_MENTION = cue(
  /(?<!\b(?:answers?|answered|response|responses|reply|replied) (?:to|in|under|at|for) (?:your )?)\b(?:questions?|parts?|points?|items?)\.? (?!(?:a|i) [a-z])(\(?(?:[a-h]|[ivx]{1,5})\)?(?:(?:,| and| &| to|-|–) ?\(?(?:[a-h]|[ivx]{1,5})\)?(?![a-z])){0,8})(?![a-z])/gi,
);

/** The labels of questions that a paragraph names: 'the information at question 4', 'their addresses (part ii)'. */
export function labelsIn(text: string): readonly string[] {
  const mentions = [QUESTION_MENTION, LETTER_MENTION].flatMap((pattern) => [...matchesOf(text, pattern)]);
  return mentions.flatMap(([, group = ""]) => expandLabels(group));
}
