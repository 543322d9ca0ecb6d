import type { AnswerStatus, Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, QuestionPair, Section } from "../blocks.js";
import { readStatus } from "../outcome/read-status.js";
import { oddsOf, readPurposes } from "../purposes/read-purposes.js";
import { withoutTail } from "../purposes/trim-by-purpose.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import { coveredBlocks } from "../text/covered-blocks.js";
import { readMark } from "./read-mark.js";

/** So surely must what it wins be its own: odds of 97 to 3. */
const WINS = 3.5;

const REFUSES: ReadonlySet<AnswerStatus> = new Set(["refused", "partially-answered", "neither-confirm-nor-deny"]);

/**
 * Ends answers where their blocks stop answering, and lets those that refuse go on over blocks that answer and
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
  const trimmed = pairs.map((pair) => ({
    ...pair,
    answer: pair.answer.map((span) => withoutTail(clean, span, "answers")),
  }));
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
