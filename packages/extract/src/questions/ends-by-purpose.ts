import type { AnswerStatus, Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, QuestionPair, Section } from "../blocks.js";
import { readStatus } from "../outcome/read-status.js";
import { oddsOf, readPurposes } from "../purposes/read-purposes.js";
import { withoutHead, withoutTail } from "../purposes/trim-by-purpose.js";
import { withoutTalk } from "../purposes/without-talk.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import { coveredBlocks } from "../text/covered-blocks.js";
import { isSetOff } from "./look-stretches.js";
import { readMark } from "./read-mark.js";
import { refusesIt } from "./refuses-it.js";

/** So surely must what it wins be its own: odds of 96 to 4. */
const WINS = 3.1;

/** What stands above an answer in its own part is nearer to it: odds of 88 to 12. */
const STARTS = 2;

/** An answer to one of several questions is short, and what a letter says to its end is sooner of none: odds of 92 to 8. */
const LOSES_OF_SEVERAL = 2.5;
/** More likely an answer than not. */
const LIKELY = 0.5;

const REFUSES: ReadonlySet<AnswerStatus> = new Set(["refused", "partially-answered", "neither-confirm-nor-deny"]);

/**
 * Lets the first answer begin where its part does answer, ends answers where their blocks stop answering, and lets those that refuse go on over blocks that answer and
 * that no pair has: its reasons may stand below. What gives has none, and what stands below the last of such answers are the reasons
 * of another.
 */
export function withEndsByPurpose(
  clean: CleanText,
  sections: readonly Section[],
  pairs: readonly QuestionPair[],
): readonly QuestionPair[] {
  const taken = coveredBlocks(clean, [
    ...sections.filter(({ kind }) => kind === "request"),
    ...pairs.flatMap(({ question, answer }) => [...(question === null ? [] : [question]), ...answer]),
  ]);
  const loses = pairs.length > 1 ? LOSES_OF_SEVERAL : undefined;
  const purposes = readPurposes(clean);
  const behindAll = Math.max(0, ...pairs.flatMap(({ answer }) => answer.map(({ end }) => end)));
  // What answers stands before the first of its words that may not.
  const answers = (block: CleanBlock) =>
    refusesIt(block) || (purposes[firstBlockAfter(clean, block.start)]?.answers ?? 0) >= LIKELY;
  const trimmed = withStart(
    clean,
    sections,
    pairs.map((pair) => ({
      ...pair,
      question: pairs.length > 1 ? pair.question : asksToEnd(clean, pair.question),
      answer: pair.answer.map((span, at) => {
        // What looks alike from its first word to its last is one answer.
        if (pairs.length > 1 && isSetOff(clean, span, behindAll)) return span;
        const tail = withoutTalk(clean, sections, withoutTail(clean, span, "answers", refusesIt, loses));
        return at > 0 || pairs.length > 1 ? tail : withoutHead(clean, tail, "answers", answers);
      }),
    })),
    taken,
  );
  const lasts = trimmed.flatMap(({ answer }) => answer.at(-1) ?? []);
  const longer = lasts.find((last) => endOf(clean, last, taken) > last.end);
  if (longer === undefined) return trimmed;
  // Reasons below several refusals are nobody's alone.
  const [only, ...others] = lasts.filter((last) => isRefusal(clean, last));
  if (only === undefined || others.some((other) => !isSame(other, only))) return trimmed;
  const end = endOf(clean, only, taken);
  return trimmed.map((pair) => ({
    ...pair,
    answer: pair.answer.map((span) => (isSame(span, only) ? { start: span.start, end } : span)),
  }));
}

/** The one question of a page without what its letter says at the end of how to answer it; a number or a quotation's end is its own. */
function asksToEnd(clean: CleanText, question: Span | null): Span | null {
  return question === null ? null : withoutTail(clean, question, "asks", endsList);
}

function endsList(block: CleanBlock): boolean {
  return !ENDS_SENTENCE.test(block.text) || PLEASE.test(block.text) || readMark(block) !== null;
}

const ENDS_SENTENCE = /\.$/;
/** 'Please outline …' asks, 'Please contact me …' does not. */
const PLEASE = /^please (?!can|could|note|treat|let|do\b|acknowledge|contact|reply)/i;

/** Lets the first answer of a part begin above, where what a rule took for an introduction answers. */
function withStart(
  clean: CleanText,
  sections: readonly Section[],
  pairs: readonly QuestionPair[],
  taken: Uint8Array,
): readonly QuestionPair[] {
  const [opening] = pairs.filter(({ answer }) => answer.length > 0).sort(byStart);
  // Above the answer to the third question stand those to the others.
  if (opening === undefined || (opening.label !== null && !FIRST.test(opening.label))) return pairs;
  const first = opening.answer[0]?.start ?? 0;
  const at = firstBlockAfter(clean, first);
  const part = sections.find((section) => section.first <= at && at <= section.last);
  if (part?.kind !== "response" || clean.blocks[at]?.start !== first) return pairs;
  const least = part.heading === null ? part.first : part.first + 1;
  const start = clean.blocks[goesUpTo(clean, at, least, taken)]?.start ?? first;
  if (start === first) return pairs;
  return pairs.map((pair) => ({
    ...pair,
    answer: pair.answer.map((span) => (span.start === first ? { start, end: span.end } : span)),
  }));
}

function byStart({ answer: [one] }: QuestionPair, { answer: [other] }: QuestionPair): number {
  return (one?.start ?? 0) - (other?.start ?? 0);
}

/** The label of a first question. */
const FIRST = /^(?:1|a|i|1a|1i)$/i;

/** The first of the blocks above that surely answer. */
function goesUpTo(clean: CleanText, before: number, least: number, taken: Uint8Array): number {
  const purposes = readPurposes(clean);
  let [sum, best, from] = [0, STARTS, before];
  for (let at = before - 1; at >= least && taken[at] === 0; at--) {
    if (readMark(clean.blocks[at] as CleanBlock) !== null) break;
    sum += oddsOf(purposes[at]?.answers);
    if (sum > best) [best, from] = [sum, at];
  }
  return from;
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

function isRefusal({ text }: CleanText, span: Span): boolean {
  return REFUSES.has(readStatus(text, [span]));
}

/** Where an answer ends that goes on below; a block of which it has only the beginning ends it. */
function endOf(clean: CleanText, span: Span, taken: Uint8Array): number {
  const last = firstBlockAfter(clean, span.end - 1);
  if (clean.blocks[last]?.end !== span.end) return span.end;
  return clean.blocks[goesOnTo(clean, last + 1, taken) - 1]?.end ?? span.end;
}

function goesOnTo(clean: CleanText, behind: number, taken: Uint8Array): number {
  const purposes = readPurposes(clean);
  let [sum, best, until] = [0, WINS, behind];
  for (let at = behind; at < clean.blocks.length && taken[at] === 0; at++) {
    if (readMark(clean.blocks[at] as CleanBlock) !== null) break;
    sum += oddsOf(purposes[at]?.answers);
    if (sum > best) [best, until] = [sum, at + 1];
  }
  return until;
}
