import { READING_SIGNS, type ReadingSign } from "./reading-signs.js";

const PLACES = new Map<string, number>(READING_SIGNS.map((name, place) => [name, place]));

/** Each sign of a reading by itself, beside the most and beside the least that a reading of its page has; nothing of which is at hand. */
export const RIVAL_VALUES = 3 * READING_SIGNS.length;

/** A table of what trees ask of the readings of one page, a row of `RIVAL_VALUES` for each, the first reading first. */
export function valuesOfRivals(rivals: readonly { readonly signs: readonly ReadingSign[] }[]): Float64Array {
  const width = READING_SIGNS.length;
  const values = new Float64Array(rivals.length * RIVAL_VALUES);
  rivals.forEach(({ signs }, row) => {
    for (const [name, value] of signs) values[row * RIVAL_VALUES + (PLACES.get(name) ?? 0)] = value;
  });
  for (let sign = 0; sign < width; sign++) {
    const own = rivals.map((_, row) => values[row * RIVAL_VALUES + sign] as number);
    const [most, least] = [Math.max(...own), Math.min(...own)];
    own.forEach((value, row) => {
      values[row * RIVAL_VALUES + width + sign] = value - most;
      values[row * RIVAL_VALUES + 2 * width + sign] = value - least;
    });
  }
  return values;
}
