import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { addSights, type FirstSight, readOfSight, readSights } from "../../src/first-sight/first-sight.js";

const sight = (name: string, outcome: FirstSight["outcome"]): FirstSight => ({
  case: name,
  outcome,
  questions: [
    ["1", "answered"],
    [null, "refused"],
  ],
  exemptions: ["ukpga/2000/36/section/12"],
});

describe("what rules read at first sight", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "first-sight-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("is kept by the name of the case, and what was read later changes nothing", () => {
    const file = join(folder, "first-sight.jsonl");
    expect(readSights(file).size).toBe(0);
    expect(addSights(file, [sight("b", "refused"), sight("a", "disclosed")])).toBe(2);
    expect(addSights(file, [sight("b", "disclosed"), sight("c", "unknown")])).toBe(1);
    expect([...readSights(file).values()].map((one) => [one.case, one.outcome])).toEqual([
      ["a", "disclosed"],
      ["b", "refused"],
      ["c", "unknown"],
    ]);
  });

  test("is what an outcome is weighed from", () => {
    expect(readOfSight(sight("a", "refused"))).toEqual({
      outcome: "refused",
      statuses: ["answered", "refused"],
      exemptions: ["ukpga/2000/36/section/12"],
    });
  });
});
