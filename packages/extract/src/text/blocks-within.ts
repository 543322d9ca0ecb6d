import type { CleanBlock, CleanText } from "../blocks.js";

/** Index of the first block that ends after `offset`; the blocks stand in order, so it is found by halving. */
export function firstBlockAfter(clean: CleanText, offset: number): number {
  let low = 0;
  let high = clean.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clean.blocks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The blocks that share at least one character with [start, end), in order. */
export function blocksWithin(clean: CleanText, start: number, end: number): readonly CleanBlock[] {
  const blocks: CleanBlock[] = [];
  for (let index = firstBlockAfter(clean, start); index < clean.blocks.length; index++) {
    const block = clean.blocks[index];
    if (block === undefined || block.start >= end) break;
    blocks.push(block);
  }
  return blocks;
}
