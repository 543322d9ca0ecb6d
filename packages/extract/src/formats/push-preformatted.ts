import type { BlockBuilder } from "./block-builder.js";
import { textBlocks } from "./plain-text.js";

/** Reads the text of a `<pre>` as plain text, a block a line; gives the first number that is free for the next table. */
export function pushPreformatted(builder: BlockBuilder, text: string, firstGroup: number): number {
  let next = firstGroup;
  for (const block of textBlocks(text, firstGroup)) {
    if (builder.context.quoteDepth > 0) block.quoted = true;
    builder.blocks.push(block);
    builder.regionOf.push(builder.region);
    next = Math.max(next, (block.group ?? -1) + 1);
  }
  return next;
}
