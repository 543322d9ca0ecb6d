import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { createLineSketch } from "../../src/learn/line-sketch.js";

test("never counts too low", () => {
  const sketch = createLineSketch();
  const counts = new Map<string, number>();
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 8 })), (texts) => {
      for (const text of texts) {
        sketch.add(text);
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
      for (const [text, count] of counts) expect(sketch.count(text)).toBeGreaterThanOrEqual(count);
    }),
  );
});

test("counts hardly any of two hundred thousand lines too high", () => {
  const sketch = createLineSketch();
  for (let number = 0; number < 200_000; number++) sketch.add(`line ${number}`);
  let tooHigh = 0;
  for (let number = 0; number < 200_000; number++) if (sketch.count(`line ${number}`) > 1) tooHigh++;
  expect(tooHigh).toBeLessThan(1000);
});
