import { describe, expect, it } from "@jest/globals";
import {
  baselineSchema,
  compareWithBaseline,
  printMoves,
  toBaseline,
  writeBaseline,
} from "../../src/score/baseline.js";
import type { Evaluation } from "../../src/score/floors.js";

/** An evaluation with so many values wrong, case by case and field by field. */
function evaluationOf(faults: Readonly<Record<string, Readonly<Record<string, number>>>>): Evaluation {
  const results = Object.entries(faults).map(([id, fields]) => {
    const tallies = Object.entries(fields).map(([field, count]) => [field, { tp: 1, fp: count, fn: 0 }]);
    return { id, tallies: Object.fromEntries(tallies) };
  });
  return { cases: results.length, without_record: 0, perfect: 0, scores: {}, reliability: { n: 0, ece: 0 }, results };
}

describe("the baseline", () => {
  const before = { harbour: { qa: 2, request: 1 }, mill: {}, quarry: { qa: 1 } };

  it("tells what each case gained and lost, and which cases are new or gone", () => {
    const now = evaluationOf({ harbour: { qa: 1, request: 0 }, mill: { outcome: 1 }, weir: { qa: 3 } });
    const moves = compareWithBaseline(now, before);
    expect(moves).toEqual({
      gained: [
        { id: "harbour", field: "qa", before: 2, after: 1 },
        { id: "harbour", field: "request", before: 1, after: 0 },
      ],
      lost: [{ id: "mill", field: "outcome", before: 0, after: 1 }],
      added: ["weir"],
      gone: ["quarry"],
    });
    expect(printMoves(moves)).toContain("- mill outcome: 0 wrong before, 1 now");
  });

  it("says so where nothing moved", () => {
    const moves = compareWithBaseline(evaluationOf({ mill: { qa: 0 } }), { mill: {} });
    expect(printMoves(moves)).toEqual(["nothing gained or lost by any case"]);
  });

  it("keeps faults alone, cases in order, and reads what it wrote", () => {
    const kept = { fixtures: toBaseline(evaluationOf({ weir: { qa: 0 }, mill: { qa: 2, outcome: 0 } })) };
    expect(kept.fixtures).toEqual({ mill: { qa: 2 }, weir: {} });
    const written = writeBaseline(kept);
    expect(written).toContain('\n  "mill": {"qa":2},\n');
    expect(baselineSchema.parse(JSON.parse(written))).toEqual(kept);
  });
});
