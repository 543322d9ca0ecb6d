import { lettersOf } from "../../src/detect/letters.js";
import { pageSigns } from "../../src/detect/page-talk.js";
import { readWords, sumOfSigns } from "../../src/detect/word-sums.js";

const TEXTS = [
  "Dear Ms Ash\nThank you for your request of 3 May. You asked how many boats were let.\nThere were 14.",
  "We don\u2019t hold \u201cthe list\u201d [see 2]: 14 of 14, £3.50\n\n? Why\nwe don't",
  "DEAR \u212aim, the \u0130nn wrote",
  "Cais / Request: goleuadau stryd\n^ a^b ~ x@y.example",
  "",
];

describe("the sum of a text's signs", () => {
  test.each(TEXTS)("counts the signs that are learned of: %j", (text) => {
    expect(sumOfSigns(lettersOf(text), readWords({})).signs).toBe(pageSigns(text).size);
  });

  test.each(TEXTS)("weighs each of them once: %j", (text) => {
    const weights = Object.fromEntries([...pageSigns(text)].map((sign, place) => [sign, 2 ** (place % 20)]));
    const sum = Object.values(weights).reduce((all, weight) => all + weight, 0);
    expect(sumOfSigns(lettersOf(text), readWords(weights)).sum).toBe(sum);
  });
});
