import type { AnswerStatus, Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, QuestionPair, Section } from "../blocks.js";
import { readStatus } from "../outcome/read-status.js";
import { oddsOf, readPurposes } from "../purposes/read-purposes.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import { coveredBlocks } from "../text/covered-blocks.js";
import { readMark } from "./read-mark.js";

/** So surely must what an answer loses be none of it: odds of 95 to 5, of all the blocks together. */
const LOSES = 3;
/** Reasons that go on for long are a little doubtful each, for one cause: one of the blocks by itself must be told at odds of 88 to 12. */
const LEAST_SUREST = 2;
/** So surely must what it wins be its own: odds of 97 to 3. */
const WINS = 3.5;

const REFUSES: ReadonlySet<AnswerStatus> = new Set(["refused", "partially-answered", "neither-confirm-nor-deny"]);

/**
 * Ends answers where their blocks stop answering, and lets those that refuse go on over blocks that answer and that no pair has:
 * its reasons may stand below. What gives has none, and what stands below the last of such answers are the reasons of another.
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
  const lasts = new Map(
    pairs.flatMap(({ answer }) => answer.slice(-1).map((last) => [`${last.start} ${last.end}`, last] as const)),
  );
  const ends = new Map([...lasts].map(([key, last]) => [key, endOf(clean, last, taken)]));
  const longer = [...lasts].filter(([key, last]) => (ends.get(key) ?? 0) > last.end);
  // Reasons below several refusals are nobody's alone.
  const refuses = longer.length === 0 ? [] : [...lasts.values()].filter((last) => isRefusal(clean, last));
  for (const [key, last] of longer) if (refuses.length > 1 || refuses[0] !== last) ends.set(key, last.end);
  return pairs.map((pair) => {
    const last = pair.answer.at(-1);
    const end = last === undefined ? undefined : ends.get(`${last.start} ${last.end}`);
    if (last === undefined || end === undefined || end === last.end) return pair;
    return { ...pair, answer: [...pair.answer.slice(0, -1), { start: last.start, end }] };
  });
}

function isRefusal({ text }: CleanText, span: Span): boolean {
  return REFUSES.has(readStatus(text, [span]));
}

function endOf(clean: CleanText, span: Span, taken: Uint8Array): number {
  const first = firstBlockAfter(clean, span.start);
  // A block of which the answer has only the beginning ends it.
  const behind = firstBlockAfter(clean, span.end - 1) + 1;
  if (clean.blocks[behind - 1]?.end !== span.end) return span.end;
  const cut = cutAt(clean, first, behind);
  const until = cut < behind ? cut : goesOnTo(clean, behind, taken);
  return clean.blocks[until - 1]?.end ?? span.end;
}

/** From which block on those to the end of an answer are none of it; the end where all are, or where none would be left. */
function cutAt(clean: CleanText, first: number, behind: number): number {
  const purposes = readPurposes(clean);
  let [sum, best, cut] = [0, LOSES, behind];
  let surest = 0;
  for (let at = behind - 1; at > first; at--) {
    const odds = oddsOf(purposes[at]?.neither, purposes[at]?.answers);
    sum += odds;
    surest = Math.max(surest, odds);
    const isOwn = (purposes[at - 1]?.answers ?? 0) >= 0.5 && !isInRun(clean.blocks[at - 1], clean.blocks[at]);
    if (sum > best && surest > LEAST_SUREST && isOwn) [best, cut] = [sum, at];
  }
  return cut;
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

/** 'as follows:' and the lines below it, and lines alike, are one thing, whatever each says by itself. */
function isInRun(above: CleanBlock | undefined, block: CleanBlock | undefined): boolean {
  if (above === undefined || block === undefined) return false;
  if (above.text.endsWith(":")) return true;
  if (above.kind === block.kind && (above.kind === "list-item" || above.kind === "table-row")) return true;
  return ENTRY.test(above.text) && ENTRY.test(block.text);
}

/** 'Aberlour - 250', 'St Dympna's College (5)', '• two vans' */
const ENTRY = /^[-–•*·▪] |\d[\d,.]*%?\)?$/;
