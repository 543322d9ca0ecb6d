import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { READING_SIGNS } from "../../src/readings/reading-signs.js";
import { RIVAL_VALUES, valuesOfRivals } from "../../src/readings/rival-values.js";

test("each sign stands by itself, beside the most and beside the least of all", () => {
  const signs = fc.dictionary(fc.constantFrom(...READING_SIGNS), fc.integer({ min: -20, max: 20 }));
  fc.assert(
    fc.property(fc.array(signs, { minLength: 1, maxLength: 6 }), (readings) => {
      const values = valuesOfRivals(readings.map((one) => ({ signs: Object.entries(one) })));
      expect(values).toHaveLength(readings.length * RIVAL_VALUES);
      readings.forEach((reading, row) => {
        READING_SIGNS.forEach((sign, place) => {
          const at = (kind: number) => values[row * RIVAL_VALUES + kind * READING_SIGNS.length + place];
          const [own, all] = [reading[sign] ?? 0, readings.map((one) => one[sign] ?? 0)];
          expect([at(0), at(1), at(2)]).toEqual([own, own - Math.max(...all), own - Math.min(...all)]);
        });
      });
    }),
  );
});
