import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { compareWithFloors, type Evaluation, floorsSchema, isUnder, raiseFloors } from "../../src/score/floors.js";

const REST = { reliability: { n: 0, ece: 0 }, results: [] };

function evaluationOf(scores: Record<string, number>): Evaluation {
  const rows = Object.entries(scores).map(([field, f1]) => [field, { precision: f1, recall: f1, f1, n: 3 }]);
  return { cases: 3, without_record: 0, perfect: 1, scores: Object.fromEntries(rows), ...REST };
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

describe("floors and new cases", () => {
  const tally = (right: number, wrong: number) => ({ qa: { tp: right, fp: wrong, fn: wrong } });
  const evaluation: Evaluation = {
    ...evaluationOf({ qa: 0.7 }),
    results: [
      { id: "old", tallies: tally(9, 1) },
      { id: "new", tallies: tally(5, 5) },
    ],
  };

  it("are held on the cases they were set on, so that a hard case that is new breaks none", () => {
    const [standing] = compareWithFloors(evaluation, { qa: 0.9 }, new Set(["old"]));
    expect(standing).toMatchObject({ f1: 0.7, held: 0.9, floor: 0.9 });
    expect(standing && isUnder(standing)).toBe(false);
  });

  it("are set anew by a larger set, but only where they held on the smaller one", () => {
    const known = new Set(["old"]);
    expect(raiseFloors(compareWithFloors(evaluation, { qa: 0.9 }, known), true)).toEqual({ qa: 0.7 });
    expect(raiseFloors(compareWithFloors(evaluation, { qa: 0.95 }, known), true)).toEqual({ qa: 0.95 });
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
    const baseline = join(dirname(floors), "baseline.json");
    writeFileSync(baseline, JSON.stringify({ fixtures: { "no-such-case": { qa: 1 } } }));
    const { status, stdout, stderr } = run(["--floors", floors, "--baseline", baseline, "--raise"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^qa .*UNDER ITS FLOOR$/m);
    expect(stdout).toContain("gold: skipped");
    expect(stderr).toContain("fixtures: qa is under its floor");
    expect(stdout).toContain("1 cases of the baseline are gone: no-such-case");
    expect(JSON.parse(readFileSync(baseline, "utf8"))).toEqual({ fixtures: { "no-such-case": { qa: 1 } } });
    const raised = floorsSchema.parse(JSON.parse(readFileSync(floors, "utf8")));
    expect(raised["fixtures"]?.["qa"]).toBe(1);
    expect(Object.keys(raised["fixtures"] ?? {}).length).toBeGreaterThan(10);
  });
});
