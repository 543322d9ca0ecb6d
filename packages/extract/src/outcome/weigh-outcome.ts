import { OUTCOMES, type Outcome } from "@foi-records/contract";
import weights from "./outcome-weights.generated.json" with { type: "json" };

/** How much more has to speak for another outcome than for that of the rules. Chosen on hands held back. */
export const LEAST_LEAD = 1;

const WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(weights.signs));

const REFUSES = [["some refused"], ["some partially-answered"], ["some neither-confirm-nor-deny"]];

/** What an outcome cannot stand beside, where all of a row is heard, however much speaks for it: a record would contradict itself. */
const CONTRADICTED: Partial<Readonly<Record<Outcome, readonly (readonly string[])[]>>> = {
  // Each answer only says which letter holds it.
  disclosed: [["rules unknown", "all answered"]],
  "partially-disclosed": [
    ["all answered", "grounds 0"],
    ["all answered", "says overturned"],
  ],
  "not-held": [["some answered"], ["some partially-answered"]],
  "clarification-sought": REFUSES,
  unknown: REFUSES,
};

/** What has to be heard for an outcome: few pages have it, and learning trusts their other signs too much. */
const NEEDED: Partial<Readonly<Record<Outcome, readonly string[]>>> = {
  "clarification-sought": ["says clarify", "says refine"],
};

/** The outcome that the signs of a page speak for, where that is clearly more likely than the one by the rules. */
export function outcomeByWeights(signs: readonly string[], byRules: Outcome): Outcome {
  const sums = [...weights.bias];
  for (const sign of signs)
    WEIGHTS.get(sign)?.forEach((weight, place) => {
      sums[place] = (sums[place] ?? 0) + weight;
    });
  return chooseOutcome(sums, signs, byRules);
}

/** The possible outcome with the greatest sum, in the vocabulary's order, where it leads that of the rules by enough. */
export function chooseOutcome(sums: readonly number[], signs: readonly string[], byRules: Outcome): Outcome {
  const heard = new Set(signs);
  let best = byRules;
  let most = (sums[OUTCOMES.indexOf(byRules)] ?? 0) + LEAST_LEAD;
  OUTCOMES.forEach((outcome, place) => {
    const sum = sums[place] ?? 0;
    if (sum <= most || outcome === byRules || !isPossible(outcome, heard)) return;
    best = outcome;
    most = sum;
  });
  return best;
}

function isPossible(outcome: Outcome, heard: ReadonlySet<string>): boolean {
  const needed = NEEDED[outcome];
  if (needed !== undefined && !needed.some((sign) => heard.has(sign))) return false;
  return !(CONTRADICTED[outcome] ?? []).some((signs) => signs.every((sign) => heard.has(sign)));
}
