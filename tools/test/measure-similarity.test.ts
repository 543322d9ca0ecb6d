import { expect, test } from "@jest/globals";
import { figuresInWords, measureSimilarity } from "../src/measure-similarity.js";

test("letters of one template and answers to one request are found, and letters about other matters are not", async () => {
  const figures = await measureSimilarity(200, 11);
  console.log(figuresInWords(figures));
  expect(figures.retold.found).toBe(1);
  expect(figures.edited.found).toBeGreaterThanOrEqual(0.95);
  expect(figures.batch.found).toBeGreaterThanOrEqual(0.95);
  expect(figures.sameFrame.found).toBeLessThanOrEqual(0.02);
  expect(figures.unrelated.found).toBe(0);
});
