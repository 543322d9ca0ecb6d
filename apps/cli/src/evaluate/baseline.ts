import { readFile } from "node:fs/promises";
import { ConfigError } from "@foi-records/contract";
import { z } from "zod";
import type { CaseResult } from "./score-case.js";
import { FIELDS, type Field } from "./tally.js";

const count = z.int().nonnegative();
const tally = z.object({ tp: count, fp: count, fn: count });

/** The part of an earlier `--json` output that a later one is compared with. */
const baselineSchema = z.object({
  scores: z.record(z.enum(FIELDS), z.object({ f1: z.number() })),
  results: z.array(z.object({ id: z.string(), tallies: z.record(z.enum(FIELDS), tally) })),
});
export type Baseline = z.infer<typeof baselineSchema>;

/** One field of one case that became right or wrong, or less or more wrong. */
export interface Change {
  readonly id: string;
  readonly field: Field;
  readonly before: number;
  readonly after: number;
}

/** What changed since the baseline; a case that only one of the two has is in neither list. */
export interface Comparison {
  readonly gained: readonly Change[];
  readonly lost: readonly Change[];
}

/** Reads a saved evaluation. */
export async function readBaseline(path: string): Promise<Baseline> {
  try {
    return baselineSchema.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    throw new ConfigError(`${path}: not a saved evaluation; make one with foi evaluate DIR --save ${path}.`);
  }
}

/** Compares errors (values found wrongly and values missed) case by case and field by field. */
export function compareWithBaseline(results: readonly CaseResult[], baseline: Baseline): Comparison {
  const earlier = new Map(baseline.results.map(({ id, tallies }) => [id, tallies]));
  const changes = results.flatMap(({ id, tallies }) => {
    const before = earlier.get(id);
    if (before === undefined) return [];
    return FIELDS.map((field) => ({ id, field, before: errorsOf(before[field]), after: errorsOf(tallies[field]) }));
  });
  return {
    gained: changes.filter(({ before, after }) => after < before),
    lost: changes.filter(({ before, after }) => after > before),
  };
}

function errorsOf({ fp, fn }: { fp: number; fn: number }): number {
  return fp + fn;
}
