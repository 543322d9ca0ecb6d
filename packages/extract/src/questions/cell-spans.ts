import type { Span } from "@foi-records/contract";
import type { CleanBlock } from "../blocks.js";

/** A row's text is its cells that are not empty, joined by ' | '. */
const SEPARATOR_LENGTH = 3;

/** Cells as spans; null for an empty one. */
export function cellSpans(row: CleanBlock): readonly (Span | null)[] {
  let offset = row.start;
  return (row.cells ?? []).map((cell) => {
    if (cell === "") return null;
    const span = { start: offset, end: offset + cell.length };
    offset = span.end + SEPARATOR_LENGTH;
    return span;
  });
}
