import { z } from "zod";

const f1 = z.number().min(0).max(1);

/** Scores below which no change may fall: set of cases → field → F1. */
export const floorsSchema = z.record(z.string(), z.record(z.string(), f1));
export type Floors = z.infer<typeof floorsSchema>;

/** The part of `foi evaluate --json` that floors are held against. */
export const evaluationSchema = z.object({
  cases: z.int(),
  without_record: z.int(),
  perfect: z.int(),
  scores: z.record(z.string(), z.object({ precision: f1, recall: f1, f1, n: z.int() })),
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
}

/** Sets every field of an evaluation beside its floor. */
export function compareWithFloors({ scores }: Evaluation, floors: Floors[string] = {}): Standing[] {
  return Object.entries(scores).map(([field, score]) => ({ field, ...score, floor: floors[field] ?? null }));
}

/** True where a field has fallen under its floor. */
export function isUnder({ f1: score, floor }: Standing): boolean {
  return floor !== null && score < floor;
}

/** Floors after a run: a floor rises to the score and never falls. */
export function raiseFloors(standings: readonly Standing[]): Floors[string] {
  return Object.fromEntries(standings.map(({ field, f1: score, floor }) => [field, Math.max(score, floor ?? 0)]));
}
