import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { signsOfWords, weigherOf } from "../../src/text/word-weights.js";

const word = fc.constantFrom("we", "hold", "no", "boats", "0");
const sign = fc.oneof(
  word,
  word.map((one) => `^${one}`),
  fc.tuple(word, word).map((two) => two.join(" ")),
);
const weight = fc.integer({ min: -5, max: 5 });

test("a text's sums are those of its signs, each once", () => {
  fc.assert(
    fc.property(fc.dictionary(sign, fc.tuple(weight, weight)), fc.array(word, { maxLength: 12 }), (signs, words) => {
      const bias = [1, -2];
      const expected = bias.map((from, at) =>
        [...signsOfWords(words)].reduce((sum, one) => sum + (signs[one]?.[at] ?? 0), from),
      );
      expect(weigherOf({ bias, signs })(words)).toEqual(expected);
    }),
  );
});
