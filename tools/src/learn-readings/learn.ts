import { type Forest, RIVAL_VALUES, valuesOfRivals, type weigherOfForest } from "@foi-records/extract/calibration";
import { growForest } from "../learn/grow-trees.js";
import { type RivalPage, shareOf } from "./gather-readings.js";

/**
 * Chosen by pages of hands held back: with more leaves more readings changed and no more of them for the better; weights that add up
 * instead of trees won as much on pages like those that rules were made on, and lost as many as they won on others.
 */
const GROWTH = { trees: 120, leaves: 4, step: 0.1 };

/** Trees that tell of a reading whether it is the best of its page. */
export function learnReadings(pages: readonly RivalPage[]): Forest {
  const rows = pages.flatMap(({ rivals }) => {
    const values = valuesOfRivals(rivals);
    const shares = rivals.map(shareOf);
    const best = Math.max(...shares);
    return rivals.map((_, row) => ({
      values: values.subarray(row * RIVAL_VALUES, (row + 1) * RIVAL_VALUES),
      isBest: best > 0 && shares[row] === best,
    }));
  });
  const columns = Array.from({ length: RIVAL_VALUES }, (_, column) =>
    Float32Array.from(rows, ({ values }) => values[column] ?? 0),
  );
  return growForest({ columns, isOne: Uint8Array.from(rows, ({ isBest }) => Number(isBest)) }, GROWTH);
}

/** The place of the reading that trees take for the best of a page. */
export function likeliestOf({ rivals }: RivalPage, weigh: ReturnType<typeof weigherOfForest>): number {
  const values = valuesOfRivals(rivals);
  const weights = rivals.map((_, row) => weigh(values, row * RIVAL_VALUES));
  return weights.indexOf(Math.max(...weights));
}
