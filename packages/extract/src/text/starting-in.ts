import type { Span } from "@foi-records/contract";

/** Index of the first of some spans in order that does not start before an offset, found by halving. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of some spans in order that start in [from, to). */
export function startingIn<Placed extends Span>(spans: readonly Placed[], from: number, to: number): readonly Placed[] {
  return spans.slice(firstFrom(spans, from), firstFrom(spans, to));
}
