import { createHash } from "node:crypto";
import { fit, predict, type Sample } from "./fit.js";
import type { Gathered } from "./gather.js";

/** The kinds of page that weights are learned from. */
export const SETS = ["labelled", "made", "firstTouch"] as const;
export type SetName = (typeof SETS)[number];
export type Sets = Readonly<Record<SetName, readonly Gathered[]>>;

/** A value with the probability that a model gave it which had seen no page of its layout. */
export interface Foreseen {
  readonly set: SetName;
  readonly stated: number;
  readonly right: boolean;
}

interface Weighed extends Sample {
  readonly set: SetName;
  readonly fold: number;
}

const FOLDS = 10;

/** A fold by the name of the layout alone: the same on every machine and for any other set of pages. */
export function foldOf(layout: string): number {
  return createHash("sha256").update(layout).digest().readUInt32BE(0) % FOLDS;
}

/**
 * Each set counts as much as the labelled pages do. Made pages are many and all of one hand; pages at first touch are few,
 * and the only ones on which no rule was tried; `firstTouch` is how much they count of that.
 */
export function weigh(sets: Sets, firstTouch = 1): Weighed[] {
  return SETS.flatMap((set) => {
    const part = set === "firstTouch" ? firstTouch : 1;
    const share = (part * sets.labelled.length) / Math.max(1, sets[set].length);
    return sets[set].map(({ layout, signals, right }) => ({
      set,
      fold: foldOf(layout),
      signals,
      right,
      weight: share,
    }));
  });
}

/** Judges every value by weights learned without the layouts of its fold. */
export function crossFit(samples: readonly Weighed[], ridge: number): Foreseen[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const held = samples.filter((sample) => sample.fold === fold);
    if (held.length === 0) return [];
    const model = fit(
      samples.filter((sample) => sample.fold !== fold),
      ridge,
    );
    return held.map(({ set, signals, right }) => ({ set, right, stated: predict(model, signals) }));
  });
}
