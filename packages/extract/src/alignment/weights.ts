import weights from "./alignment-weights.generated.json" with { type: "json" };

/** What each sign of a path weighs: learned from labelled pages by `npm run learn-alignment`. */
export const WEIGHTS: ReadonlyMap<string, number> = new Map(
  Object.entries(weights.signs as Readonly<Record<string, readonly number[]>>).map(([sign, [weight = 0]]) => [
    sign,
    weight,
  ]),
);
