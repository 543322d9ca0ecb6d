import { cue } from "../text/cue/cue.js";

/** A question asks for several things where these stand: 'how many were tested, and how many failed'. */
const PARTS =
  /[?;]+\s*|\n\s*(?=[-•*(\d])|,?\s(?:and|or)(?: also)?\s(?=(?:who|whom|whose|what|when|where|why|how|which|whether|has|have|is|are|was|were|did|does|do|if|any|copies)\b)|,\s(?=(?:who|what|when|where|why|how|which|whether)\b)/i;
const WORDS = /[a-z]{3,}/g;
const ENDING = /(?:ies|y|e?s|ing|ed)$/;
const EMPTY = new Set(
  "the and for are was were been has have had with that this from any all you your our please can could would will not their there been its does did information provide give send each per".split(
    " ",
  ),
);

/** A lack that keeps to a time, to the rest, or to one thing by its name: 'Before that date visits were not recorded.' */
const SCOPE = cue(
  /\b(?:before|until|prior to) (?:that|then|this|it|\w+ (?:19|20)\d\d|(?:19|20)\d\d)\b|\bwent before\b|\bfor (?:that|those|earlier|the earlier|previous|later|the other) (?:years?|periods?|months?|dates?)\b|\b(?:earlier|previous|later|older) (?:years?|periods?|figures|records|data)\b|^\W*(?:whether|why|who|how(?: (?:many|much|often|long))?|which|what|when) (?!we\b)[^.]{3,80}\b(?:is|are|was|were|can|could|we|I|the \w+)\b[^.]{0,40}\b(?:not|n['’]t|cannot|no|nothing)\b/i,
);

/** True where what is lacking is told to be of a time or of one matter among others. */
export function lacksByScope(lack: string): boolean {
  return SCOPE.test(lack);
}

/** True where what is lacking is one of the things that the question asks for, and no other. */
export function lacksOneOf(question: string, lack: string): boolean {
  const parts = question
    .slice(0, QUESTION_LENGTH)
    .split(PARTS)
    .map(wordsOf)
    .filter(({ size }) => size > 0);
  if (parts.length < 2) return false;
  const lacking = wordsOf(lack);
  const own = parts.map((part, at) =>
    [...part].filter((word) => !parts.some((other, index) => index !== at && other.has(word))),
  );
  const shared = own.map((words) => words.some((word) => lacking.has(word)));
  return shared.filter(Boolean).length === 1 && own.some((words, at) => words.length > 0 && shared[at] === false);
}

function wordsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .replace(/\bwhom\b/g, "who")
      .match(WORDS) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word)).map((word) => word.replace(ENDING, "")));
}

/** A question longer than this asks in its first part. */
const QUESTION_LENGTH = 600;
