import {
  endSigns,
  goOnSigns,
  labelSigns,
  mayLabel,
  noneSigns,
  orderKind,
  orderSign,
  type Part,
  type QuestionSet,
  type Sign,
  startSigns,
  underLabelSigns,
} from "./step-signs.js";
import type { UnitFacts } from "./unit-facts.js";

/** What a piece is, and the questions answered last up to there; null before the first. */
export interface Step {
  readonly part: Part;
  readonly set: QuestionSet | null;
}

export type Weights = ReadonlyMap<string, number>;

const PARTS: readonly Part[] = ["none", "label", "answer"];
const NEVER = Number.NEGATIVE_INFINITY;

/** The sets that pieces may answer: each question, those that a piece names together, all. */
export function setsOf(units: readonly UnitFacts[], questions: number): readonly QuestionSet[] {
  const all = Array.from({ length: questions }, (_, number) => number);
  const sets = [...all.map((number) => [number]), ...units.flatMap(({ set }) => (set.length > 1 ? [set] : [])), all];
  return [...new Map(sets.map((of) => [of.join(), of])).values()].map((of) => setOf(of, questions));
}

export function setOf(of: readonly number[], questions: number): QuestionSet {
  return {
    of,
    key: of.join(),
    first: of[0] ?? 0,
    last: of.at(-1) ?? 0,
    isAll: questions > 1 && of.length === questions,
  };
}

/** All that is heard on one step of a path; null for a step that no path takes. */
export function signsOfStep(unit: UnitFacts, before: Step, { part, set }: Step): readonly Sign[] | null {
  if (part === "none") return before.set === set ? noneSigns(unit, before.part, set === null) : null;
  if (set === null) return null;
  return part === "label" ? labelStep(unit, before, set) : answerStep(unit, before, set);
}

function labelStep(unit: UnitFacts, before: Step, set: QuestionSet): readonly Sign[] | null {
  if (unit.key !== set.key || !mayLabel(unit)) return null;
  return [...labelSigns(unit, before.part), ...orderSign("l", before.set, set)];
}

function answerStep(unit: UnitFacts, before: Step, set: QuestionSet): readonly Sign[] | null {
  const isSame = before.set === set;
  if (before.part === "label") return isSame ? underLabelSigns(unit, set) : null;
  if (before.part === "answer" && isSame) return goOnSigns(unit, set);
  return [...startSigns(unit, set, before.part), ...orderSign(`s ${orderKind(unit, set)}`, before.set, set)];
}

/** Before the first piece. */
export const START: Step = { part: "none", set: null };

/** All that is heard on a path; null where a step of it is none. */
export function signsOfPath(
  units: readonly UnitFacts[],
  path: readonly Step[],
  questions: number,
): readonly Sign[] | null {
  let before = START;
  const signs: Sign[] = [];
  for (const [at, step] of path.entries()) {
    const heard = signsOfStep(units[at] as UnitFacts, before, step);
    if (heard === null) return null;
    signs.push(...heard);
    before = step;
  }
  return [...signs, ...endSigns(before.part, before.set, questions)];
}

export function weigh(weights: Weights, signs: readonly Sign[]): number {
  return signs.reduce((sum, [name, value]) => sum + (weights.get(name) ?? 0) * value, 0);
}

export interface WeighedPath {
  readonly path: readonly Step[];
  readonly weight: number;
}

/** The likeliest of all paths (Viterbi 1967): what each piece is, by its own signs and by what is answered before it. */
export function bestPath(
  weights: Weights,
  units: readonly UnitFacts[],
  sets: readonly QuestionSet[],
  questions: number,
): WeighedPath {
  const states = PARTS.flatMap((part) => [null, ...sets].map((set): Step => ({ part, set })));
  const orderOf = weighOrders(weights, sets);
  let sums = Float64Array.from(states, ({ part, set }) => (part === "none" && set === null ? 0 : NEVER));
  const comes = units.map((unit) => {
    const step = stepOnto(weighUnit(weights, unit, sets, orderOf), sums, sets.length);
    sums = step.sums;
    return step.from;
  });
  const ends = states.map(
    ({ part, set }, state) => (sums[state] as number) + weigh(weights, endSigns(part, set, questions)),
  );
  const weight = Math.max(...ends);
  return { path: pathBack(states, comes, ends.indexOf(weight)), weight };
}

function pathBack(states: readonly Step[], comes: readonly Int32Array[], last: number): readonly Step[] {
  const path: Step[] = [];
  let state = last;
  for (let at = comes.length - 1; at >= 0; at--) {
    path.push(states[state] as Step);
    state = comes[at]?.[state] ?? 0;
  }
  return path.reverse();
}

/** What the best way to each state weighs behind a piece, and the state that it comes from. States are parts times sets, no set first. */
function stepOnto(told: WeighedUnit, sums: Float64Array, sets: number) {
  const width = sets + 1;
  const next = new Float64Array(sums.length).fill(NEVER);
  const from = new Int32Array(sums.length).fill(-1);
  const offer = (state: number, weight: number, before: number) => {
    if (weight <= (next[state] as number)) return;
    next[state] = weight;
    from[state] = before;
  };
  sums.forEach((sum, before) => {
    if (sum === NEVER) return;
    const [part, place] = [Math.floor(before / width), before % width];
    offer(place, sum + told.none(part, place === 0), before);
    for (let set = 0; set < sets; set++) {
      offer(width + set + 1, sum + told.label(part, place, set), before);
      offer(2 * width + set + 1, sum + told.answer(part, place, set), before);
    }
  });
  return { sums: next, from };
}

/** For each way to name a set: what it weighs that it comes behind another, all sets behind no set and behind each. */
function weighOrders(weights: Weights, sets: readonly QuestionSet[]): (kind: string) => Float64Array {
  const known = new Map<string, Float64Array>();
  return (kind) => {
    const own =
      known.get(kind) ??
      Float64Array.from(
        [null, ...sets].flatMap((before) => sets.map((set) => weigh(weights, orderSign(kind, before, set)))),
      );
    known.set(kind, own);
    return own;
  };
}

/** What each step onto a piece weighs, from a part and the place of a set, none being 0. */
interface WeighedUnit {
  readonly none: (part: number, isFirst: boolean) => number;
  readonly label: (part: number, place: number, set: number) => number;
  readonly answer: (part: number, place: number, set: number) => number;
}

/** What does not hang on the step before is weighed once. */
function weighUnit(
  weights: Weights,
  unit: UnitFacts,
  sets: readonly QuestionSet[],
  orderOf: (kind: string) => Float64Array,
): WeighedUnit {
  const nones = PARTS.map((part) => weigh(weights, noneSigns(unit, part, false)));
  const first = weigh(weights, noneSigns(unit, "none", true));
  const labels = PARTS.map((part) => (mayLabel(unit) ? weigh(weights, labelSigns(unit, part)) : NEVER));
  const under = sets.map((set) => weigh(weights, underLabelSigns(unit, set)));
  const on = sets.map((set) => weigh(weights, goOnSigns(unit, set)));
  const starts = PARTS.map((part) => sets.map((set) => weigh(weights, startSigns(unit, set, part))));
  const startOrders = sets.map((set) => orderOf(`s ${orderKind(unit, set)}`));
  const labelOrders = orderOf("l");
  return {
    none: (part, isFirst) => (isFirst ? first : (nones[part] as number)),
    label: (part, place, set) =>
      sets[set]?.key === unit.key
        ? (labels[part] as number) + (labelOrders[place * sets.length + set] as number)
        : NEVER,
    answer: (part, place, set) => {
      const isSame = place === set + 1;
      if (PARTS[part] === "label") return isSame ? (under[set] as number) : NEVER;
      if (PARTS[part] === "answer" && isSame) return on[set] as number;
      return (starts[part]?.[set] as number) + (startOrders[set]?.[place * sets.length + set] as number);
    },
  };
}
