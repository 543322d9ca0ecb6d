/** As many as a thread of the pool reads in step. */
const IN_STEP = 16;

/** The same, a few at a time. */
export function inBatches<T>(all: readonly T[]): readonly (readonly T[])[] {
  const starts = Array.from({ length: Math.ceil(all.length / IN_STEP) }, (_, index) => index * IN_STEP);
  return starts.map((start) => all.slice(start, start + IN_STEP));
}
