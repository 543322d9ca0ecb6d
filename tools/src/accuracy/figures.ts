import { z } from "zod";
import { createRandom } from "../make-pages/index.js";
import { scoreOf, type Tally } from "../score/floors.js";
import { FAMILY_GROUPS, FORMAT_GROUPS, type Group, KIND_GROUPS } from "./groups.js";
import type { ReadPage } from "./read-set.js";

/** F1, the bounds of its interval, and how many values were to be found. */
export const scoreSchema = z.object({ f1: z.number(), low: z.number(), high: z.number(), n: z.int() });
export type Score = z.infer<typeof scoreSchema>;

const scoresSchema = z.record(z.string(), scoreSchema);
const groupSchema = z.object({ name: z.string(), pages: z.int(), perfect: z.int(), scores: scoresSchema });
export type GroupFigures = z.infer<typeof groupSchema>;

const binSchema = z.object({ from: z.number(), to: z.number(), n: z.int(), stated: z.number(), observed: z.number() });
export const reliabilitySchema = z.object({
  n: z.int(),
  stated: z.number(),
  observed: z.number(),
  ece: z.number(),
  brier: z.number(),
  bins: z.array(binSchema),
});

/** All that is published of one set of pages. */
export const setSchema = z.object({
  pages: z.int(),
  perfect: z.int(),
  scores: scoresSchema,
  families: z.array(groupSchema),
  kinds: z.array(groupSchema),
  formats: z.array(groupSchema),
  reliability: reliabilitySchema,
  reliabilityByField: z.record(z.string(), reliabilitySchema),
});
export type SetFigures = z.infer<typeof setSchema>;

const DRAWS = 1_000;
/** Fewer draws for the many groups: their intervals are wide and are printed to two places. */
const GROUP_DRAWS = 300;
const SEED = 20_260_101;

/** The scores of some pages, field by field. */
export function scorePages(pages: readonly ReadPage[], draws = GROUP_DRAWS): Record<string, Score> {
  const fields = Object.keys(pages[0]?.tallies ?? {});
  return Object.fromEntries(
    fields.map((field) => [
      field,
      scoreField(
        pages.flatMap(({ tallies }) => tallies[field] ?? []),
        draws,
      ),
    ]),
  );
}

function scoreField(tallies: readonly Tally[], draws: number): Score {
  const n = tallies.reduce((sum, { tp, fn }) => sum + tp + fn, 0);
  const [low, high] = resample(tallies, draws);
  return { f1: scoreOf(tallies), low, high, n };
}

/** Bounds between which 95 of 100 scores lie of as many pages, drawn at random and with repeats. */
export function resample(tallies: readonly Tally[], draws: number): [number, number] {
  const random = createRandom(SEED);
  const scores = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    let [right, wrong] = [0, 0];
    for (let count = 0; count < tallies.length; count++) {
      const tally = tallies[Math.floor(random.next() * tallies.length)];
      right += 2 * (tally?.tp ?? 0);
      wrong += (tally?.fp ?? 0) + (tally?.fn ?? 0);
    }
    scores[draw] = right + wrong === 0 ? 1 : right / (right + wrong);
  }
  scores.sort();
  const at = (share: number): number => Number((scores[Math.round(share * (draws - 1))] ?? 0).toFixed(4));
  return [at(0.025), at(0.975)];
}

function isPerfect({ tallies }: ReadPage): boolean {
  return Object.values(tallies).every(({ fp, fn }) => fp + fn === 0);
}

function toGroups(pages: readonly ReadPage[], groups: readonly Group[]): GroupFigures[] {
  return groups.flatMap(({ name, holds }) => {
    const own = pages.filter(holds);
    if (own.length === 0) return [];
    return [{ name, pages: own.length, perfect: own.filter(isPerfect).length, scores: scorePages(own) }];
  });
}

/** The figures of one set. */
export function toFigures(
  pages: readonly ReadPage[],
  reliability: Pick<SetFigures, "reliability" | "reliabilityByField">,
): SetFigures {
  return {
    pages: pages.length,
    perfect: pages.filter(isPerfect).length,
    scores: scorePages(pages, DRAWS),
    families: toGroups(pages, FAMILY_GROUPS),
    kinds: toGroups(pages, KIND_GROUPS),
    formats: toGroups(pages, FORMAT_GROUPS),
    ...reliability,
  };
}
