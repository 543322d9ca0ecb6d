import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText } from "../blocks.js";
import { cellSpans } from "../questions/cell-spans.js";
import { cue } from "../text/cue/cue.js";

/** The head of a letter has its fields among its first rows. */
const MOST_BLOCKS = 30;
/** The head of the column of references, in one language or two; 'Your ref' is the requester's. */
const HEAD = cue(
  /^(?:[\p{L}’' ]{2,20} ?\/ ?)?(?:our |(?:foi |foia |eir )?(?:request |case )?)ref(?:erence)?(?: (?:no|number))?\.?\s*:?$/iu,
);

/** Where a letter's fields stand in a row of heads over one of values: the places of what stands below 'Our ref'. */
export function referenceCells({ blocks }: CleanText): readonly Span[] {
  return blocks.slice(0, MOST_BLOCKS).flatMap((row, index) => {
    const below = blocks[index + 1];
    if (row.cells === undefined || below?.cells === undefined || below.group !== row.group) return [];
    return belowHead(row, below);
  });
}

function belowHead({ cells = [] }: CleanBlock, below: CleanBlock): readonly Span[] {
  const column = cells.length < LEAST_FIELDS ? -1 : cells.findIndex((cell) => HEAD.test(cell));
  const cell = column < 0 ? null : (cellSpans(below)[column] ?? null);
  return cell === null ? [] : [cell];
}

const LEAST_FIELDS = 2;
