import type { GroupFigures, SetFigures } from "./figures.js";

/** A field that a group of pages is read badly in. */
export interface Weakness {
  readonly set: string;
  readonly group: string;
  readonly field: string;
  readonly f1: number;
  readonly n: number;
}

/** Fewer values than this say nothing of a group. */
const FEWEST = 8;
/** From here on a field is called read well. */
const WELL = 0.95;

/** The fields of the groups with the lowest scores, worst first; those that read well are left out. */
export function findWeakest(sets: readonly { name: string; figures: SetFigures }[], most: number): Weakness[] {
  const all = sets.flatMap(({ name, figures }) =>
    [...figures.families, ...figures.kinds].flatMap((group) => weaknessesOf(name, group)),
  );
  return all.sort((one, other) => one.f1 - other.f1).slice(0, most);
}

function weaknessesOf(set: string, { name, scores }: GroupFigures): Weakness[] {
  return Object.entries(scores)
    .filter(([, { f1, n }]) => n >= FEWEST && f1 < WELL)
    .map(([field, { f1, n }]) => ({ set, group: name, field, f1, n }));
}
