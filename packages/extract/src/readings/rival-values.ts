import { READING_SIGNS, type ReadingSign } from "./reading-signs.js";

const PLACES = new Map<string, number>(READING_SIGNS.map((name, place) => [name, place]));

/** Each sign of a reading by itself, beside that of the first reading, and beside the most that one of them has. */
export const RIVAL_VALUES = 3 * READING_SIGNS.length;

/** A table of what trees ask of the readings of one page, a row of `RIVAL_VALUES` for each, the first reading first. */
export function valuesOfRivals(rivals: readonly { readonly signs: readonly ReadingSign[] }[]): Float64Array {
  const width = READING_SIGNS.length;
  const values = new Float64Array(rivals.length * RIVAL_VALUES);
  rivals.forEach(({ signs }, row) => {
    for (const [name, value] of signs) values[row * RIVAL_VALUES + (PLACES.get(name) ?? 0)] = value;
  });
  for (let sign = 0; sign < width; sign++) {
    const own = (row: number) => values[row * RIVAL_VALUES + sign] as number;
    const most = Math.max(...rivals.map((_, row) => own(row)));
    for (let row = 0; row < rivals.length; row++) {
      values[row * RIVAL_VALUES + width + sign] = own(row) - own(0);
      values[row * RIVAL_VALUES + 2 * width + sign] = own(row) - most;
    }
  }
  return values;
}
