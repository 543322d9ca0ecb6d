import { OUTCOMES } from "@foi-records/contract";
import { describe, expect, test } from "@jest/globals";
import { outcomeSigns } from "../../src/outcome/outcome-signs.js";
import weights from "../../src/outcome/outcome-weights.generated.json" with { type: "json" };
import { chooseOutcome, LEAST_LEAD, outcomeByWeights } from "../../src/outcome/weigh-outcome.js";

/** So much for the refusal, nothing for the rest. */
const sums = (refused: number) => OUTCOMES.map((outcome) => (outcome === "refused" ? refused : 0));

describe("weighing an outcome", () => {
  test("leaves the rules' own until another leads it by enough", () => {
    expect(chooseOutcome(sums(LEAST_LEAD), [], "disclosed")).toBe("disclosed");
    expect(chooseOutcome(sums(LEAST_LEAD + 0.01), [], "disclosed")).toBe("refused");
    expect(chooseOutcome(sums(9), [], "refused")).toBe("refused");
  });

  test.each([
    ["not-held", ["some answered"], ["some refused"]],
    ["not-held", ["some partially-answered"], []],
    ["partially-disclosed", ["all answered", "grounds 0"], ["all answered", "grounds 1"]],
    ["unknown", ["some refused"], ["some answered"]],
    ["clarification-sought", ["says clarify", "some refused"], ["says clarify", "some answered"]],
    ["disclosed", ["rules unknown", "all answered"], ["rules refused", "all answered"]],
    ["clarification-sought", ["some unanswered"], ["some unanswered", "says refine"]],
  ] as const)("takes %s only where nothing contradicts it", (outcome, against, beside) => {
    const all = OUTCOMES.map((one) => (one === outcome ? 9 : 0));
    const byRules = outcome === "disclosed" ? "unknown" : "disclosed";
    expect(chooseOutcome(all, against, byRules)).toBe(byRules);
    expect(chooseOutcome(all, beside, byRules)).toBe(outcome);
  });

  test("has a weight for each outcome in the vocabulary's order", () => {
    expect(weights.outcomes).toEqual([...OUTCOMES]);
    for (const [sign, own] of Object.entries(weights.signs))
      expect([sign, own.length]).toEqual([sign, OUTCOMES.length]);
  });

  test("believes the rules where the page says nothing else", () => {
    for (const [outcome, status] of [
      ["disclosed", "answered"],
      ["not-held", "not-held"],
    ] as const) {
      const signs = outcomeSigns({ outcome, statuses: [status], exemptions: [] }, { said: [], parts: ["response"] });
      expect(outcomeByWeights(signs, outcome)).toBe(outcome);
    }
  });

  test("takes a page that refuses by cost and was read as giving a part for a refusal", () => {
    const said =
      "Section 12 applies since the work would take more than 18 hours, the appropriate limit. This is a refusal notice. You may wish to narrow your request.";
    const signs = outcomeSigns(
      {
        outcome: "partially-disclosed",
        statuses: ["partially-answered"],
        exemptions: ["ukpga/2000/36/section/12/1"],
      },
      { said: [said], parts: ["request", "response", "advice", "review-rights"] },
    );
    expect(outcomeByWeights(signs, "partially-disclosed")).toBe("refused");
  });
});
