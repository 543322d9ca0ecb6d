import type { Findings } from "../assemble-record.js";
import { OWN_NAMES, readSignals, SHARED_NAMES } from "./read-signals.js";
import { VALUE_KINDS, type ValueKind } from "./signal.js";
import learned from "./weights.generated.json" with { type: "json" };

/** What was learned of one kind of value: where it starts, and what each signal adds, by name. */
interface Model {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

const MODELS: Readonly<Record<ValueKind, Model>> = learned.models;

/** Weights in the order of the signals; a signal that has none yet counts nothing. */
const lineUp = (names: (kind: ValueKind) => readonly string[]): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(VALUE_KINDS.map((kind) => [kind, names(kind).map((name) => MODELS[kind].weights[name] ?? 0)]));
const SHARED = lineUp(() => SHARED_NAMES);
const OWN = lineUp((kind) => OWN_NAMES[kind]);

/** No value is surer than what was measured can tell. */
const LEAST = 0.01;
const MOST = 0.99;

/** JSON Pointer of each judged value → the probability that it is right, in hundredths. */
export function rateValues(found: Findings): Record<string, number> {
  const { shared, values } = readSignals(found);
  const start = new Map<ValueKind, number>();
  const ratings: Record<string, number> = {};
  for (const { pointer, kind, signals } of values) {
    const sum = start.get(kind) ?? MODELS[kind].bias + weighUp(shared, SHARED[kind]);
    start.set(kind, sum);
    ratings[pointer] = toProbability(sum + weighUp(signals, OWN[kind]));
  }
  return ratings;
}

function weighUp(signals: readonly number[], weights: readonly number[] = []): number {
  let sum = 0;
  for (let index = 0; index < signals.length; index++) sum += (signals[index] ?? 0) * (weights[index] ?? 0);
  return sum;
}

function toProbability(sum: number): number {
  const sure = 1 / (1 + Math.exp(-sum));
  return Math.round(100 * Math.min(MOST, Math.max(LEAST, sure))) / 100;
}
