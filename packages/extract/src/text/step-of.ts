/** How many of the steps a value has reached. */
export function stepOf(value: number, steps: readonly number[]): number {
  let step = 0;
  while (step < steps.length && value >= (steps[step] as number)) step++;
  return step;
}
