import type { Line } from "./page-content.js";

/** Steps from line to line, in sizes, that no paragraph has. */
const LEAST = 0.9;
const MOST = 2.1;
const USUAL = 1.25;
const BINS = 20;

/** How far apart a document's lines stand, by the size of their letters. */
export interface Leading {
  of(size: number): number;
}

/** Measures the step from line to line that is most usual for each size; the smaller one where two are about as usual. */
export function measureLeading(lines: readonly Line[]): Leading {
  const steps = new Map<number, Map<number, number>>();
  const all = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || before.page !== line.page || Math.abs(before.size - line.size) > 0.5) continue;
    const step = (line.y - before.y) / line.size;
    if (step < LEAST || step > MOST) continue;
    const bin = Math.round(step * BINS);
    const own = steps.get(Math.round(line.size)) ?? new Map<number, number>();
    steps.set(Math.round(line.size), own.set(bin, (own.get(bin) ?? 0) + 1));
    all.set(bin, (all.get(bin) ?? 0) + 1);
  }
  const usual = usualStep(all) ?? USUAL;
  return { of: (size) => size * (usualStep(steps.get(Math.round(size))) ?? usual) };
}

function usualStep(bins: ReadonlyMap<number, number> | undefined): number | null {
  if (bins === undefined) return null;
  const most = Math.max(...bins.values());
  const [least] = [...bins].filter(([, count]) => count >= most * 0.5).sort(([one], [other]) => one - other);
  return least === undefined ? null : least[0] / BINS;
}
