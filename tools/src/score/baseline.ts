import { z } from "zod";
import type { Evaluation } from "./floors.js";

/** Values wrong in a case, by field; fields without a fault are left out. */
const faultsSchema = z.record(z.string(), z.int().positive());
type Faults = z.infer<typeof faultsSchema>;

/** How every case was read when floors were last raised: set of cases → case → what was wrong. */
export const baselineSchema = z.record(z.string(), z.record(z.string(), faultsSchema));
export type Baseline = z.infer<typeof baselineSchema>;

/** One field of one case that is less or more wrong than it was. */
export interface Change {
  readonly id: string;
  readonly field: string;
  readonly before: number;
  readonly after: number;
}

/** What moved since the baseline. */
export interface Moves {
  readonly gained: readonly Change[];
  readonly lost: readonly Change[];
  /** Cases that only one of the two has. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** An evaluation as a baseline keeps it. */
export function toBaseline({ results }: Evaluation): Baseline[string] {
  const entries = results.map(({ id, tallies }): [string, Faults] => [id, faultsOf(tallies)]);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function faultsOf(tallies: Evaluation["results"][number]["tallies"]): Faults {
  const counted = Object.entries(tallies).map(([field, { fp, fn }]): [string, number] => [field, fp + fn]);
  return Object.fromEntries(counted.filter(([, faults]) => faults > 0));
}

/** Sets an evaluation beside the baseline of its set, case by case and field by field. */
export function compareWithBaseline(evaluation: Evaluation, before: Baseline[string] = {}): Moves {
  const now = toBaseline(evaluation);
  const changes = Object.entries(now).flatMap(([id, faults]) => {
    const earlier = before[id];
    return earlier === undefined ? [] : changesOf(id, earlier, faults);
  });
  return {
    gained: changes.filter((change) => change.after < change.before),
    lost: changes.filter((change) => change.after > change.before),
    added: Object.keys(now).filter((id) => before[id] === undefined),
    gone: Object.keys(before).filter((id) => now[id] === undefined),
  };
}

function changesOf(id: string, before: Faults, after: Faults): Change[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].map((field) => ({ id, field, before: before[field] ?? 0, after: after[field] ?? 0 }));
}

/** A line a case, so that what moved can be read off a change of the file. */
export function writeBaseline(baseline: Baseline): string {
  const sets = Object.entries(baseline).map(([name, cases]) => {
    const lines = Object.entries(cases).map(([id, faults]) => `  ${JSON.stringify(id)}: ${JSON.stringify(faults)}`);
    return ` ${JSON.stringify(name)}: {\n${lines.join(",\n")}\n }`;
  });
  return `{\n${sets.join(",\n")}\n}\n`;
}

/** What moved, a line a change. */
export function printMoves({ gained, lost, added, gone }: Moves): string[] {
  if (gained.length + lost.length + added.length + gone.length === 0) return ["nothing gained or lost by any case"];
  return [
    `${gained.length} gained, ${lost.length} lost since the baseline (one field of one case each)`,
    ...gained.map((change) => `+ ${describe(change)}`),
    ...lost.map((change) => `- ${describe(change)}`),
    ...(added.length === 0 ? [] : [`${added.length} cases are new to the baseline`]),
    ...(gone.length === 0 ? [] : [`${gone.length} cases of the baseline are gone: ${gone.join(", ")}`]),
  ];
}

function describe({ id, field, before, after }: Change): string {
  return `${id} ${field}: ${before} wrong before, ${after} now`;
}
