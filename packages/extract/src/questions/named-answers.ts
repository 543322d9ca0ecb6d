import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";
import { trimSpan } from "../text/trim-span.js";
import { expandLabels } from "./numbering/labels.js";
import { labelsIn } from "./numbering/labels-in.js";

/** An answer's opening that names the questions that it answers: 'For questions 2 and 3 the figures are:'. */
const NAMES = cue(
  /^\W{0,3}(?:(?:for|to|in (?:answer|response|reply|relation|respect) (?:to|of)|with (?:regards? |respect )?to|regarding|as (?:for|to)|(?:combined )?(?:answers?|response|reply) (?:to|for)|please see below (?:the )?(?:answers? )?(?:to|for)) )?(?:both |all (?:of )?(?:your |the )?)?(?:questions?|parts?|points?|items?|qs?)\.? ?(\d{1,3}(?:(?: ?(?:,|&|and|to|-|–) ?(?:questions?|parts?|points?|items?|q)? ?){1,2}\d{1,3}){1,10})\b/i,
);
/** 'The information that we hold for Q1 and Q2 is attached': the same in the middle of its first sentence. */
const NAMES_INSIDE = cue(
  /^[^.?!:]{3,100}?\b(?:for|to|of|in|at|under|by|answers?) (?:both |all )?(?:questions?|parts?|points?|items?|qs?)\.? ?(\d{1,3}(?:(?: ?(?:,|&|and|to|-|–) ?(?:questions?|parts?|points?|items?|q)? ?){1,2}\d{1,3}){1,10})\b/i,
);
/** 'In respect of 2.1 and 2.2, …', 'As to (a) and (b): …': labels that no number of things, and no year, looks like need no word before them. */
const SUB_LABEL = String.raw`(?:\d{1,2}(?:\.\d{1,2}){1,2}[a-z]?|\d{1,2}(?:[a-h]|(?: ?\([a-z]{1,3}\)){1,2})|\((?:\d{1,2}|[a-h]|[ivx]{1,4})\))`;
const NAMES_BARE = cue(
  new RegExp(
    String.raw`^\W{0,3}(?:for|in (?:answer|response|reply|relation|respect|regard) (?:to|of)|with (?:regards? |respect |reference )to|regarding|concerning|as (?:for|to|regards)|(?:combined )?(?:answers?|response|reply) (?:to|for)) (?:both |all (?:of )?|your )?(${SUB_LABEL}(?:(?: ?(?:,|&|and|to|-|–|/)){1,2} ?(?:and )?${SUB_LABEL}){1,10})(?![\w(])`,
    "i",
  ),
);
const OPENING = 120;
/** An answer for several questions stands so many behind or before each of them, the nearest first. */
const PLACES = [1, 2, 3, 4, 5, 6, 7, 8, -1, -2, -3, -4, -5, -6, -7, -8];

/** Questions without an answer take the one that says, under a question near them, that it is for them too. */
export function withNamedAnswers({ text }: CleanText, pairs: readonly QuestionPair[]): readonly QuestionPair[] {
  if (pairs.length < 2 || !pairs.some(({ label, answer }) => label !== null && answer.length === 0)) return pairs;
  const whole = ofAll(text, pairs);
  if (whole !== null) return pairs.map((pair) => ({ ...pair, answer: whole }));
  const told = bySentence(text, pairs);
  if (told !== null) return told;
  const named = pairs.map(({ answer }) => namesOf(text, answer));
  return pairs.map((pair, index) => {
    if (pair.label === null || pair.answer.length > 0) return pair;
    const label = pair.label;
    const isFor = (at: number) => named[at]?.includes(label) === true;
    const at = PLACES.map((step) => index + step).find(isFor);
    return at === undefined ? pair : { ...pair, answer: pairs[at]?.answer ?? [] };
  });
}

/**
 * 'The sheet answers questions 1 to 3. We do not record what question 4 asks.': a sentence that names the only question
 * without an answer is its answer, and no part of the others'. Null where none does.
 */
function bySentence(text: string, pairs: readonly QuestionPair[]): readonly QuestionPair[] | null {
  const [open, other] = pairs.filter(({ answer }) => answer.length === 0);
  if (open === undefined || open.label === null || other !== undefined) return null;
  const isOfOpen = ({ start, end }: Span): boolean => {
    const labels = labelsIn(text.slice(start, end));
    return labels.length === 1 && labels[0] === open.label;
  };
  const [first] = pairs.flatMap(({ answer }) => sentencesIn(text, answer)).filter(isOfOpen);
  if (first === undefined) return null;
  const sentence = withParagraph(text, first, pairs);
  const settled = pairs.map((pair) => ({
    ...pair,
    answer: pair === open ? [sentence] : pair.answer.flatMap((span) => without(text, span, sentence)),
  }));
  return settled.every(({ answer }) => answer.length > 0) ? settled : null;
}

/** A sentence that opens its paragraph is carried on by what stands behind it there, where that names no other question. */
function withParagraph(text: string, sentence: Span, pairs: readonly QuestionPair[]): Span {
  const whole = pairs
    .flatMap(({ answer }) => answer)
    .find(({ start, end }) => start <= sentence.start && sentence.end <= end);
  if (whole === undefined || whole.start === sentence.start || text[sentence.start - 1] !== "\n") return sentence;
  const lineEnd = text.indexOf("\n", sentence.end);
  const end = lineEnd < 0 ? whole.end : Math.min(lineEnd, whole.end);
  return labelsIn(text.slice(sentence.end, end)).length > 0 ? sentence : { start: sentence.start, end };
}

function sentencesIn(text: string, answer: QuestionPair["answer"]): readonly Span[] {
  return answer.flatMap(({ start, end }) => sentencesOf(text, start, end));
}

/** What of an answer stands before and behind a sentence in it. */
function without(text: string, span: Span, sentence: Span): readonly Span[] {
  if (sentence.start < span.start || sentence.end > span.end) return [span];
  const parts = [trimSpan(text, span.start, sentence.start), trimSpan(text, sentence.end, span.end)];
  return parts.filter((part) => part !== null);
}

/** The questions that an answer's opening names. */
function namesOf(text: string, [span]: QuestionPair["answer"]): readonly string[] {
  const opening = span === undefined ? "" : text.slice(span.start, Math.min(span.end, span.start + OPENING));
  const named = NAMES.exec(opening) ?? NAMES_BARE.exec(opening) ?? NAMES_INSIDE.exec(opening);
  return named === null ? [] : expandLabels(named[1] ?? "");
}

/** 'Please see the attached spreadsheet for the response to your request' below the last of a list that nothing else answers. */
function ofAll(text: string, pairs: readonly QuestionPair[]): QuestionPair["answer"] | null {
  const last = pairs.at(-1);
  const [span] = last?.answer ?? [];
  if (last === undefined || span === undefined || pairs.some((pair) => pair !== last && pair.answer.length > 0))
    return null;
  const opening = text.slice(span.start, Math.min(span.end, span.start + OPENING));
  return OF_ALL.test(opening) && !NAMES_ONE.test(opening) ? last.answer : null;
}

/** 'The information requested at Q2 is not recorded' is of that question. */
const NAMES_ONE = cue(/\b(?:questions?|parts?|points?|items?|q)\.? ?\(?\d/i);

/** The first sentence hands over what was requested, not what one question asks. */
const OF_ALL = cue(
  /^[^.?!]{0,100}\b(?:(?:to|of|for) your (?:request|enquiry|questions)|(?:the|all|your) requested (?:information|data)|(?:information|data) (?:that )?(?:(?:you )?(?:have )?requested|you (?:have )?asked for)|all (?:of )?(?:your|the|these|the above) (?:questions|points))\b/i,
);
