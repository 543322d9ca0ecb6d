import type { Span } from "@foi-records/contract";

/** Where each line of a stretch of text stands. */
export function lineSpans(text: string, { start, end }: Span): readonly Span[] {
  let from = start;
  return text
    .slice(start, end)
    .split("\n")
    .map((line) => {
      const span = { start: from, end: from + line.length };
      from = span.end + 1;
      return span;
    });
}
