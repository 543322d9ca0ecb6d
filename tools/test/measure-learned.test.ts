import { expect, test } from "@jest/globals";
import { figuresInWords, measureLearned } from "../src/measure-learned.js";

test("a learned profile removes furniture from pages that it was not learned from, and changes nothing else", async () => {
  const figures = await measureLearned(16, 7);
  console.log(figuresInWords(figures));
  expect(figures.learnedLines).toBeGreaterThanOrEqual(8);
  // Nearly all furniture is told without a profile; of what is left it takes some.
  expect(figures.noiseRemoved.after).toBeGreaterThan(figures.noiseRemoved.before);
  expect(figures.noiseRemoved.after).toBeGreaterThanOrEqual(0.95);
  expect(figures.textKept).toBe(1);
  expect(figures.lostLabelled).toBe(0);
  expect(figures.changedFields).toBe(0);
});
