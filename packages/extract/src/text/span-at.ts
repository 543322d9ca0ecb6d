import type { Span } from "@foi-records/contract";

/** The one of several spans that holds an offset. They stand in order and apart, so it is found by halving. */
export function spanAt<Placed extends Span>(spans: readonly Placed[], offset: number): Placed | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  const span = spans[low];
  return span !== undefined && span.start <= offset ? span : undefined;
}
