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

/** 'The information at 1 and 2', 'what you ask for in 3': a bare number behind words for what was asked, at the end of its clause. */
const BARE_MENTION = cue(
  /\b(?:(?:information|material|data|documents|records) (?:(?:of the kind )?(?:described|requested|sought|asked for|listed|set out|you (?:have )?(?:asked for|requested|seek)) )?(?:at|in|under)|(?:asked for|requested|sought|described|listed|set out) (?:at|in|under|as)|what you (?:ask|asked|seek|want|request|requested)(?: for)? (?:at|in|under)) (?:nos?\.? )?(\d{1,2}[a-h]?(?:(?:,| and|, and| &| to|-|–) ?\d{1,2}[a-h]?){0,8})(?=[.;:)]|,(?! ?\d)|$| (?:is|are|was|were|but|above|below|has|have|does|do|of your)\b| and (?:it|this|that|these|we|I)\b)/gi,
);

/** The labels of questions that a paragraph names: 'the information at question 4', 'their addresses (part ii)'. */
export function labelsIn(text: string): readonly string[] {
  const mentions = [QUESTION_MENTION, LETTER_MENTION, BARE_MENTION].flatMap((pattern) => [...matchesOf(text, pattern)]);
  return mentions.flatMap(([, group = ""]) => expandLabels(group));
}
