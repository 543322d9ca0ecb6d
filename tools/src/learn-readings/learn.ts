import {
  type Forest,
  LEAD,
  RIVAL_VALUES,
  valuesOfRivals,
  type weigherOfForest,
} from "@foi-records/extract/calibration";
import { growForest } from "../learn/grow-trees.js";
import { type RivalPage, shareOf } from "./gather-readings.js";

/** Chosen by pages as they were read at first sight, as the lead is that another reading needs. */
const GROWTH = { trees: 300, leaves: 6, step: 0.08 };
/** A page of which no reading has half of the pairs shows no right one. */
const LEAST_RIGHT = 0.5;
/** Rules were mended on the pages that teach, so that the reading at hand is righter there than elsewhere: pages where it errs count so often. */
const WON = 2;

/**
 * Trees that tell of a reading whether it is the best of its page. Where a reading comes from they are not asked: on pages that rules
 * were mended on that of the rules is nearly always right, and all that they would learn is to keep it.
 */
export function learnReadings(pages: readonly RivalPage[]): Forest {
  const rows = pages.flatMap(rowsOf);
  const columns = Array.from({ length: RIVAL_VALUES }, (_, column) =>
    Float32Array.from(rows, ({ values }) => values[column] ?? 0),
  );
  return growForest({ columns, isOne: Uint8Array.from(rows, ({ isBest }) => Number(isBest)) }, GROWTH);
}

function rowsOf({ rivals }: RivalPage) {
  const shares = rivals.map(shareOf);
  const best = Math.max(...shares);
  if (best < LEAST_RIGHT) return [];
  const values = valuesOfRivals(rivals);
  const rows = shares.map((share, row) => ({
    values: values.subarray(row * RIVAL_VALUES, (row + 1) * RIVAL_VALUES),
    isBest: share === best,
  }));
  return Array.from({ length: (shares[0] ?? 0) < best ? WON : 1 }, () => rows).flat();
}

/** The place of the reading that is taken of a page: that at hand, or the one that trees take for a far better one. */
export function placeOfTaken({ rivals, isDoubtful }: RivalPage, weigh: ReturnType<typeof weigherOfForest>): number {
  if (!isDoubtful) return 0;
  const values = valuesOfRivals(rivals);
  const weights = rivals.map((_, row) => weigh(values, row * RIVAL_VALUES));
  const most = Math.max(...weights);
  return most - (weights[0] ?? 0) < LEAD ? 0 : weights.indexOf(most);
}
