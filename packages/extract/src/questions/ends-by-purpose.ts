import type { AnswerStatus, Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, QuestionPair } from "../blocks.js";
import { readStatus } from "../outcome/read-status.js";
import { oddsOf, readPurposes } from "../purposes/read-purposes.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import { coveredBlocks } from "../text/covered-blocks.js";
import { readMark } from "./read-mark.js";

/** So surely must what an answer loses be none of it: odds of 95 to 5, of all the blocks together. */
const LOSES = 3;
/** So surely must what it wins be its own: odds of 97 to 3. */
const WINS = 3.5;

const REFUSES: ReadonlySet<AnswerStatus> = new Set(["refused", "partially-answered", "neither-confirm-nor-deny"]);

/**
 * Ends answers where their blocks stop answering, and lets those that refuse go on over blocks that answer and that no pair has:
 * its reasons may stand below. What gives has none, and what stands below the last of such answers are the reasons of another.
 */
export function withEndsByPurpose(clean: CleanText, pairs: readonly QuestionPair[]): readonly QuestionPair[] {
  const taken = coveredBlocks(
    clean,
    pairs.flatMap(({ question, answer }) => [...(question === null ? [] : [question]), ...answer]),
  );
  const ends = new Map<string, number>();
  return pairs.map((pair) => {
    const last = pair.answer.at(-1);
    if (last === undefined) return pair;
    const key = `${last.start} ${last.end}`;
    const end = ends.get(key) ?? endOf(clean, last, taken);
    ends.set(key, end);
    return end === last.end ? pair : { ...pair, answer: [...pair.answer.slice(0, -1), { start: last.start, end }] };
  });
}

function endOf(clean: CleanText, span: Span, taken: Uint8Array): number {
  const first = firstBlockAfter(clean, span.start);
  // A block of which the answer has only the beginning ends it.
  const behind = firstBlockAfter(clean, span.end - 1) + 1;
  const isWhole = clean.blocks[behind - 1]?.end === span.end;
  const cut = isWhole ? cutAt(clean, first, behind) : behind;
  if (cut < behind) return clean.blocks[cut - 1]?.end ?? span.end;
  return isWhole && REFUSES.has(readStatus(clean.text, [span]))
    ? (clean.blocks[goesOnTo(clean, behind, taken) - 1]?.end ?? span.end)
    : span.end;
}

/** From which block on those to the end of an answer are none of it; the end where all are, or where none would be left. */
function cutAt(clean: CleanText, first: number, behind: number): number {
  const purposes = readPurposes(clean);
  let [sum, best, cut] = [0, LOSES, behind];
  for (let at = behind - 1; at > first; at--) {
    sum += oddsOf(purposes[at]?.neither, purposes[at]?.answers);
    const isOwn = (purposes[at - 1]?.answers ?? 0) >= 0.5 && !isInRun(clean.blocks[at - 1], clean.blocks[at]);
    if (sum > best && isOwn) [best, cut] = [sum, at];
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
