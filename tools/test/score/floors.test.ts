import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { compareWithFloors, type Evaluation, floorsSchema, isUnder, raiseFloors } from "../../src/score/floors.js";

function evaluationOf(scores: Record<string, number>): Evaluation {
  const rows = Object.entries(scores).map(([field, f1]) => [field, { precision: f1, recall: f1, f1, n: 3 }]);
  return { cases: 3, without_record: 0, perfect: 1, scores: Object.fromEntries(rows) };
}

describe("floors", () => {
  it("are broken by a lower score and by nothing else", () => {
    const standings = compareWithFloors(evaluationOf({ qa: 0.79, outcome: 0.9, request: 0.1 }), {
      qa: 0.8,
      outcome: 0.9,
    });
    expect(standings.filter(isUnder).map(({ field }) => field)).toEqual(["qa"]);
  });

  it("only rise", () => {
    const score = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(score, score, (now, floor) => {
        const raised = raiseFloors(compareWithFloors(evaluationOf({ qa: now }), { qa: floor }));
        expect(raised["qa"]).toBe(Math.max(now, floor));
      }),
    );
  });
});

describe("npm run score", () => {
  const run = (words: readonly string[]) =>
    spawnSync(process.execPath, [resolve("dist/score.js"), ...words], {
      encoding: "utf8",
      env: { ...process.env, FOI_SHARED_DIR: join(tmpdir(), "not-there") },
    });

  it("fails under a floor, names the field, and does not lower it with --raise", () => {
    const floors = join(mkdtempSync(join(tmpdir(), "foi-floors-")), "floors.json");
    writeFileSync(floors, JSON.stringify({ fixtures: { qa: 1 } }));
    const { status, stdout, stderr } = run(["--floors", floors, "--raise"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^qa .*UNDER ITS FLOOR$/m);
    expect(stdout).toContain("gold: skipped");
    expect(stderr).toContain("1 fields are under their floor");
    const raised = floorsSchema.parse(JSON.parse(readFileSync(floors, "utf8")));
    expect(raised["fixtures"]?.["qa"]).toBe(1);
    expect(Object.keys(raised["fixtures"] ?? {}).length).toBeGreaterThan(10);
  }, 120_000);
});
