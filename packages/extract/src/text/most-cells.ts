import type { CleanBlock } from "../blocks.js";

/** The cells of the widest row; counted one by one, a table having more rows than a call takes arguments. */
export function mostCells(rows: readonly Pick<CleanBlock, "cells">[]): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells?.length ?? 0), 0);
}
