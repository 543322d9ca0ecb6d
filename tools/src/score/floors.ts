import { z } from "zod";

const f1 = z.number().min(0).max(1);

/** Scores below which no change may fall: set of cases → field → F1. */
export const floorsSchema = z.record(z.string(), z.record(z.string(), f1));
export type Floors = z.infer<typeof floorsSchema>;

const tallySchema = z.object({ tp: z.int(), fp: z.int(), fn: z.int() });
export type Tally = z.infer<typeof tallySchema>;

/** The part of `foi evaluate --json` that floors and the baseline are held against. */
export const evaluationSchema = z.object({
  cases: z.int(),
  without_record: z.int(),
  perfect: z.int(),
  scores: z.record(z.string(), z.object({ precision: f1, recall: f1, f1, n: z.int() })),
  reliability: z.object({ n: z.int(), ece: z.number() }),
  results: z.array(z.object({ id: z.string(), tallies: z.record(z.string(), tallySchema) })),
});
export type Evaluation = z.infer<typeof evaluationSchema>;

/** One field's score beside its floor; `floor` is null where none is set yet. */
export interface Standing {
  readonly field: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly n: number;
  readonly floor: number | null;
  /** F1 over the cases that the floor was set on: a case that is new cannot pull a field under it. */
  readonly held: number;
}

/** Sets every field of an evaluation beside its floor; `known` are the cases that the floors were set on, all if none. */
export function compareWithFloors(
  { scores, results }: Evaluation,
  floors: Floors[string] = {},
  known: ReadonlySet<string> = new Set(),
): Standing[] {
  const old = results.filter(({ id }) => known.has(id));
  return Object.entries(scores).map(([field, score]) => ({
    field,
    ...score,
    floor: floors[field] ?? null,
    held: old.length === 0 ? score.f1 : scoreOf(old.flatMap(({ tallies }) => tallies[field] ?? [])),
  }));
}

/** F1 of some tallies, to four places as floors are kept; 1 where there was nothing to find. */
export function scoreOf(tallies: readonly Tally[]): number {
  const sum = (name: keyof Tally) => tallies.reduce((total, tally) => total + tally[name], 0);
  const all = 2 * sum("tp") + sum("fp") + sum("fn");
  return all === 0 ? 1 : Number(((2 * sum("tp")) / all).toFixed(4));
}

/** True where a field has fallen under its floor. */
export function isUnder({ held, floor }: Standing): boolean {
  return floor !== null && held < floor;
}

/**
 * Floors after a run: a floor rises to the score and never falls. Only a larger set of cases sets it anew, since one figure
 * cannot speak of two sets; it must have held on the smaller one.
 */
export function raiseFloors(standings: readonly Standing[], enlarged = false): Floors[string] {
  return Object.fromEntries(
    standings.map((standing) => {
      const { field, f1: score, floor } = standing;
      return [field, enlarged && !isUnder(standing) ? score : Math.max(score, floor ?? 0)];
    }),
  );
}
