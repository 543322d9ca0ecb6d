import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, QuestionPair } from "../blocks.js";
import type { AnswerSign } from "../outcome/answer-cue.js";
import { signOf } from "../outcome/answer-sentences.js";
import { blocksWithin } from "../text/blocks-within.js";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";
import { trimSpan } from "../text/trim-span.js";
import { labelsIn } from "./numbering/labels-in.js";
import { readMark } from "./read-mark.js";
import { afterRestated, answerSpan } from "./restated.js";
import { countShared, topicOf } from "./topic-words.js";

/**
 * '1. 41 patrols' and '2. £212,480', below them 'The training manual is exempt under section 43(2)': a paragraph behind what gives the
 * last answer, which refuses or lacks something and tells by its words of a question that has no answer, is that question's.
 */
export function withOpenQuestions(clean: CleanText, pairs: readonly QuestionPair[]): readonly QuestionPair[] {
  const [first, second] = pairs;
  if (first === undefined || second === undefined) return pairs;
  const isOne = endOf(first) >= 0 && pairs.every((pair) => endOf(pair) === endOf(first));
  const open = isOne ? pairs : pairs.filter(({ label, answer }) => label !== null && answer.length === 0);
  if (open.length === 0 || (!isOne && open.length === pairs.length)) return pairs;
  const donor = pairs.reduce((last, pair) => (endOf(pair) > endOf(last) ? pair : last));
  const isShared = !isOne && pairs.some((pair) => pair !== donor && endOf(pair) === endOf(donor));
  const behind = isShared ? undefined : refusalBehind(clean, donor);
  if (behind === undefined) return pairs;
  if (OF_THE_OTHERS.test(behind.text)) return withOthers(clean, pairs, { donor, open, behind });
  return isOne ? pairs : withTopic(clean, pairs, { donor, open, behind });
}

/** Who has it, who lacks an answer, and what from there on is that of others. */
interface Parting {
  readonly donor: QuestionPair;
  readonly open: readonly QuestionPair[];
  readonly behind: CleanBlock;
}

/** The open questions whose words it has more of than of the one above it. */
function withTopic(clean: CleanText, pairs: readonly QuestionPair[], parting: Parting): readonly QuestionPair[] {
  const { donor, open, behind } = parting;
  const words = topicOf(behind.text);
  const shares = ({ question }: QuestionPair) =>
    question === null ? 0 : countShared(words, topicOf(textOf(clean, question)));
  const own = shares(donor);
  const takers = open.filter((pair) => shares(pair) > own);
  return takers.length === 0 ? pairs : parted(pairs, parting, takers, donor, above(clean, parting));
}

/** One question is printed again with its answer, and 'all other questions' are refused: that one need not be the first. */
function withOthers(clean: CleanText, pairs: readonly QuestionPair[], parting: Parting): readonly QuestionPair[] {
  const { donor, open } = parting;
  const kept = above(clean, parting);
  const named = open.find((pair) => restatedIn(clean, pair, kept[0]) !== null);
  if (named === undefined) return open.includes(donor) ? pairs : parted(pairs, parting, open, donor, kept);
  const others = [donor, ...open].filter((pair) => pair !== named);
  return parted(pairs, parting, others, named, [restatedIn(clean, named, kept[0]) as Span, ...kept.slice(1)]);
}

/** What stands behind a question that is printed again; null where it is not. */
function restatedIn(clean: CleanText, { question }: QuestionPair, said: Span | undefined): Span | null {
  if (said === undefined || question === null) return null;
  const start = afterRestated(clean.text, said.start, said.end, textOf(clean, question));
  return start > said.start ? answerSpan(clean.text, start, said.end) : null;
}

function parted(
  pairs: readonly QuestionPair[],
  { donor, behind }: Parting,
  takers: readonly QuestionPair[],
  keeper: QuestionPair,
  kept: readonly Span[],
): readonly QuestionPair[] {
  const answer = [{ start: behind.start, end: endOf(donor) }];
  const taking = new Set(takers);
  const given = (pair: QuestionPair) => (taking.has(pair) ? answer : pair.answer);
  return pairs.map((pair) => ({ ...pair, answer: pair === keeper ? kept : given(pair) }));
}

/** What of the answer stands above the paragraph. */
function above({ text }: CleanText, { donor, behind }: Parting): readonly Span[] {
  return donor.answer.flatMap(({ start, end }) => {
    const kept = start < behind.start ? trimSpan(text, start, Math.min(end, behind.start)) : null;
    return kept ?? [];
  });
}

function textOf({ text }: CleanText, { start, end }: Span): string {
  return text.slice(start, end);
}

/** 'With regard to all other questions the information is exempt.' */
const OF_THE_OTHERS = cue(
  /^[^.?!]{0,80}\b(?:all (?:the )?other|the (?:rest|remainder) of|(?:the|any|your) (?:other|remaining)) (?:\w+ )?(?:questions?|parts?|points?|items?|queries|requests?)\b/i,
);

function endOf({ answer }: QuestionPair): number {
  return answer.at(-1)?.end ?? -1;
}

/** The first paragraph that refuses or lacks something below what only gives; one that names a question is found by its label. */
function refusalBehind(clean: CleanText, { answer }: QuestionPair): CleanBlock | undefined {
  const [first, ...below] = answer.flatMap(({ start, end }) => blocksWithin(clean, start, end));
  if (first === undefined || below.length === 0 || refuses(first.text)) return undefined;
  const found = below.find(({ text }) => refuses(text));
  const isApart = found?.kind === "paragraph" && found.cells === undefined && readMark(found) === null;
  return isApart && labelsIn(found.text).length === 0 ? found : undefined;
}

function refuses(text: string): boolean {
  const flat = text.replaceAll("\n", " ");
  return sentencesOf(flat).some(({ start, end }) => KEEPS_BACK.has(signOf(flat.slice(start, end)).sign));
}

const KEEPS_BACK: ReadonlySet<AnswerSign> = new Set(["withheld", "not-held", "neither-confirm-nor-deny"]);
