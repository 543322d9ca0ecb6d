import { cue } from "../../text/cue/cue.js";
import { matchesOf } from "../../text/matches-of.js";

const QUESTION_MENTION =
  /(?<!\b(?:answers?|answered|response|responses|reply|replied) (?:to|in|under|at|for) (?:your )?)\b(?:questions?|requests?|parts?|q)\.? ?(?:numbers?|nos?\.?)? ?(\d{1,3}[a-z]?(?:(?:,| and| &| to|-|–) ?(?:questions? )?\d{1,3}[a-z]?){0,8})/gi;
/** 'questions ii and iv', 'part (b)'; a lone 'a' or 'I' before a word is no label: 'in part a copy'. */
const LETTER_MENTION = cue(
  /(?<!\b(?:answers?|answered|response|responses|reply|replied) (?:to|in|under|at|for) (?:your )?)\b(?:questions?|parts?|points?|items?)\.? (?!(?:a|i) [a-z])(\(?(?:[a-h]|[ivx]{1,5})\)?(?:(?:,| and| &| to|-|–) ?\(?(?:[a-h]|[ivx]{1,5})\)?(?![a-z])){0,8})(?![a-z])/gi,
);
const LETTER = /[ivx]{1,5}|[a-h](?![a-z])/g;
const RANGE = /^(\d+)(?: to|-|–) ?(\d+)$/;

/** The labels of questions that a paragraph names: 'the information at question 4', 'their addresses (part ii)'. */
export function labelsIn(text: string): readonly string[] {
  const numbers = [...matchesOf(text, QUESTION_MENTION)].flatMap(([, group = ""]) => expand(group));
  const letters = [...matchesOf(text, LETTER_MENTION)].flatMap(
    ([, group = ""]) => group.toLowerCase().match(LETTER) ?? [],
  );
  return [...numbers, ...letters];
}

function expand(group: string): readonly string[] {
  const range = RANGE.exec(group);
  if (range === null) return group.match(/\d{1,3}[a-z]?/g) ?? [];
  const [from, to] = [Number(range[1]), Number(range[2])];
  return to - from > 60 ? [] : Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => String(from + index));
}
