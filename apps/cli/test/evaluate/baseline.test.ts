import { describe, expect, it } from "@jest/globals";
import { compareWithBaseline } from "../../src/evaluate/baseline.js";
import { toEvaluation } from "../../src/evaluate/evaluation.js";
import { printComparison, printSummary } from "../../src/evaluate/print-evaluation.js";
import { type CaseResult, scoreCase } from "../../src/evaluate/score-case.js";

const label = {
  id: "one",
  layout: "letter-text",
  authority: "Invented Borough Council",
  reference: "FOI 1",
  dates: { received: null, responded: null },
  regimes: [],
  outcome: "disclosed" as const,
  request: null,
  qa: [],
  citations: [],
  exemptions: [],
  noise: [],
  keep: [],
};
const record = {
  authority: "Invented Borough Council",
  reference: "FOI 1",
  dateReceived: null,
  dateResponded: null,
  regimes: [],
  outcome: "disclosed" as const,
  request: null,
  questions: [],
  citations: [],
  exemptions: [],
  text: "",
};
const perfect = scoreCase(label, record);

describe("compareWithBaseline", () => {
  it("lists what became right and what became wrong, by case and field", () => {
    const before = toEvaluation([scoreCase(label, { ...record, authority: null })]);
    const after = toEvaluation([scoreCase(label, { ...record, reference: "FOI 2" })]);
    const comparison = compareWithBaseline(after.results, before);
    expect(comparison.gained).toEqual([{ id: "one", field: "authority", before: 1, after: 0 }]);
    expect(comparison.lost).toEqual([{ id: "one", field: "reference", before: 0, after: 2 }]);
    const lines = printComparison(after, before, comparison).join("\n");
    expect(lines).toContain("1 gained, 1 lost");
    expect(lines).toContain("- one reference: 0 wrong before, 2 now");
  });

  it("leaves out cases that only one of the two has", () => {
    const stranger: CaseResult = { ...perfect, id: "other" };
    expect(compareWithBaseline([stranger], toEvaluation([perfect]))).toEqual({ gained: [], lost: [] });
  });
});

describe("scoreCase", () => {
  it("finds nothing wrong in a perfect reading and all wrong without a record", () => {
    expect(perfect.wrong).toEqual([]);
    const none = scoreCase({ ...label, noise: ["Accept all cookies"], keep: ["Dear"] }, null);
    expect(none.hasRecord).toBe(false);
    expect(none.tallies.noise_removed).toEqual({ tp: 0, fp: 0, fn: 1 });
    expect(none.tallies.outcome).toEqual({ tp: 0, fp: 1, fn: 1 });
  });

  it("counts noise inside a longer line only where it is long enough to be no chance", () => {
    const noisy = { ...label, noise: ["Home", "We use some essential cookies here"] };
    const text = "Care Home beds. We use some essential cookies here, it says";
    expect(scoreCase(noisy, { ...record, text }).tallies.noise_removed).toEqual({ tp: 1, fp: 0, fn: 1 });
  });
});

describe("printSummary", () => {
  it("has a line for every field, with its interval", () => {
    const lines = printSummary(toEvaluation([perfect]));
    expect(lines[0]).toBe("1 cases, 0 without a record, 1 perfect");
    expect(lines.find((line) => line.startsWith("authority"))).toMatch(/1\.000 +1\.000 +1\.000 +1\.000–1\.000 +1$/);
  });
});
