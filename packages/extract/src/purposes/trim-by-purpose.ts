import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText } from "../blocks.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import { oddsOf, type Purpose, readPurposes } from "./read-purposes.js";

/** So surely must what is lost be none of it: odds of 95 to 5, of all the blocks together. */
const LOSES = 3;
/** Reasons that go on for long are a little doubtful each, for one cause: one of the blocks by itself must be told at odds of 88 to 12. */
const LEAST_SUREST = 2;

type Wanted = Exclude<keyof Purpose, "neither">;

/** Whether a block is its span's own, whatever it seems to be there for: neither it nor what stands behind it is lost. */
type IsOwn = (block: CleanBlock) => boolean;
const NONE: IsOwn = () => false;

/** A request or an answer without the blocks at its end that are surely there for something else: law in general, a farewell. */
export function withoutTail(clean: CleanText, span: Span, wanted: Wanted, isOwn = NONE, loses = LOSES): Span {
  const [first, last] = [firstBlockAfter(clean, span.start), firstBlockAfter(clean, span.end - 1)];
  // A block of which the span has only a part is where it ends.
  const lost = clean.blocks[last]?.end === span.end ? lostFrom(clean, last, first, wanted, isOwn, loses) : 0;
  return lost === 0 ? span : { start: span.start, end: clean.blocks[last - lost]?.end ?? span.end };
}

/** The like at its beginning: a lead-in, the fields of a case. */
export function withoutHead(clean: CleanText, span: Span, wanted: Wanted, isOwn = NONE): Span {
  const [first, last] = [firstBlockAfter(clean, span.start), firstBlockAfter(clean, span.end - 1)];
  const lost = clean.blocks[first]?.start === span.start ? lostFrom(clean, first, last, wanted, isOwn, LOSES) : 0;
  return lost === 0 ? span : { start: clean.blocks[first + lost]?.start ?? span.start, end: span.end };
}

/** How many blocks are none of it from one end on, on the way to the other, which stays. */
function lostFrom(clean: CleanText, end: number, other: number, wanted: Wanted, isOwn: IsOwn, loses: number): number {
  const purposes = readPurposes(clean);
  const step = Math.sign(other - end);
  let [sum, best, lost, surest] = [0, loses, 0, 0];
  for (let at = end; at !== other && !isOwn(clean.blocks[at] as CleanBlock); at += step) {
    const odds = oddsOf(purposes[at]?.neither, purposes[at]?.[wanted]);
    sum += odds;
    surest = Math.max(surest, odds);
    const isLast = (purposes[at + step]?.[wanted] ?? 0) >= 0.5 && !isInRun(clean.blocks, at, step);
    if (sum > best && surest > LEAST_SUREST && isLast) [best, lost] = [sum, Math.abs(at - end) + 1];
  }
  return lost;
}

/** 'as follows:' and the lines below it, and lines alike, are one thing, whatever each says by itself; but a colon may end what leads in. */
export function isInRun(blocks: readonly CleanBlock[], at: number, step: number): boolean {
  const [above, block] = step < 0 ? [blocks[at - 1], blocks[at]] : [blocks[at], blocks[at + 1]];
  if (above === undefined || block === undefined) return false;
  if (step < 0 && above.text.endsWith(":")) return true;
  if (above.kind === block.kind && (above.kind === "list-item" || above.kind === "table-row")) return true;
  return ENTRY.test(above.text) && ENTRY.test(block.text);
}

/** 'Aberlour - 250', 'St Dympna's College (5)', '• two vans' */
const ENTRY = /^[-–•*·▪] |\d[\d,.]*%?\)?$/;
