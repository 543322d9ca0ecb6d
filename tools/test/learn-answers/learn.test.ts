import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { sumOf } from "../../src/learn/logistic.js";
import { writeWeights } from "../../src/learn/write-weights.js";
import { learn, STATUSES, toLearned } from "../../src/learn-answers/learn.js";

const THINGS = ["boats", "oars", "piers", "locks", "weirs", "mills"];
const ANSWERS = THINGS.flatMap((thing) => [
  toLearned(`The keeper told us of the ${thing}. They stay with us for good.`, "refused", "a"),
  toLearned(`The keeper told us of the ${thing}. Nobody ever wrote it down.`, "not-held", "a"),
  toLearned(`The keeper told us of the ${thing}. He sold them in spring.`, "answered", "a"),
]);

describe("weights of what answers say", () => {
  const [refused, lacking] = learn(ANSWERS);

  test("are found in the sentence that tells, not in those that answers share", () => {
    const sum = (model: typeof refused, text: string) =>
      model === undefined ? 0 : sumOf(model, toLearned(text, "answered", "").sentences[0] ?? { signs: [] });
    expect(sum(refused, "They stay with us for good.")).toBeGreaterThan(sum(refused, "He sold them in spring.") + 1);
    expect(sum(lacking, "Nobody ever wrote it down.")).toBeGreaterThan(sum(lacking, "They stay with us for good.") + 1);
    expect(sum(refused, "The keeper told us of the boats.")).toBeLessThan(0);
  });

  test("are written side by side, a sign a line, those that change nothing left out", () => {
    const folder = mkdtempSync(join(tmpdir(), "foi-weights-"));
    try {
      const file = join(folder, "weights.json");
      const model = (weights: readonly [string, number][], bias: number) => ({ bias, weights: new Map(weights) });
      const written = writeWeights(file, { statuses: STATUSES.slice(0, 2) }, [
        model(
          [
            ["b", 1.234],
            ["slight", 0.01],
          ],
          -2,
        ),
        model([["a", -0.5]], 0.5),
      ]);
      const text = readFileSync(file, "utf8");
      expect(written).toBe(2);
      expect(JSON.parse(text)).toEqual({
        statuses: ["refused", "not-held"],
        bias: [-2, 0.5],
        signs: { a: [0, -0.5], b: [1.23, 0] },
      });
      expect(text).toContain('\n  "a": [0,-0.5],\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
