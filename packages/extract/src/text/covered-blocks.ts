import type { Span } from "@foi-records/contract";
import type { CleanText } from "../blocks.js";
import { firstBlockAfter } from "./blocks-within.js";

/** 1 for each block that shares a character with one of the spans, which may overlap and stand in any order; 0 for the others. */
export function coveredBlocks(clean: CleanText, spans: readonly Span[]): Uint8Array {
  const covered = new Uint8Array(clean.blocks.length);
  let done = 0;
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    // Many questions may share one long answer: no block is visited twice.
    for (let at = Math.max(done, firstBlockAfter(clean, start)); at < covered.length; at++) {
      if ((clean.blocks[at]?.start ?? end) >= end) break;
      covered[at] = 1;
      done = at + 1;
    }
  }
  return covered;
}
