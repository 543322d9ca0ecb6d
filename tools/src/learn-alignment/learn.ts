import { bestPath, signsOfPath } from "@foi-records/extract/calibration";
import type { LabelledList } from "./gather-lists.js";

type Signs = ReadonlyMap<string, number>;

const ROUNDS = 14;
const STEP = 0.2;

/**
 * Weights under which the labelled path of a page is its likeliest: wherever another one seems likelier, what is heard on the labelled
 * path gains and what is heard on the other loses (averaged perceptron, Collins 2002). The same pages give the same weights.
 */
export function learnAlignment(pages: readonly LabelledList[]): ReadonlyMap<string, number> {
  const examples = pages.flatMap((page) => {
    const signs = page.isReachable ? signsOfPath(page.units, page.path, page.questions.length) : null;
    return signs === null ? [] : [{ page, wanted: sumsOf(signs) }];
  });
  const weights = new Map<string, number>();
  const averages = new Averages();
  const random = randomOf(SEED);
  for (let round = 0; round < ROUNDS; round++)
    for (const { page, wanted } of shuffled(examples, random)) averages.step(weights, changesOf(page, wanted, weights));
  return averages.over(weights);
}

/** By how much each sign is heard more on the labelled path than on the one that seems likeliest; nothing where that is the same. */
function changesOf({ units, sets, questions, path }: LabelledList, wanted: Signs, weights: Signs): Signs {
  const best = bestPath(weights, units, sets, questions.length);
  if (best.path.every((one, at) => one.part === path[at]?.part && one.set?.key === path[at]?.set?.key))
    return new Map();
  const heard = sumsOf(signsOfPath(units, best.path, questions.length) ?? []);
  const names = new Set([...wanted.keys(), ...heard.keys()]);
  return new Map([...names].map((sign) => [sign, (wanted.get(sign) ?? 0) - (heard.get(sign) ?? 0)]));
}

function sumsOf(signs: readonly (readonly [string, number])[]): Signs {
  const sums = new Map<string, number>();
  for (const [name, value] of signs) sums.set(name, (sums.get(name) ?? 0) + value);
  return sums;
}

/** The mean of what each weight was over all steps: the last one hangs on the last pages. */
class Averages {
  readonly #sums = new Map<string, number>();
  readonly #since = new Map<string, number>();
  #steps = 0;

  step(weights: Map<string, number>, changes: Signs): void {
    this.#steps++;
    for (const [sign, more] of changes) {
      if (more === 0) continue;
      this.#keep(sign, weights.get(sign) ?? 0);
      weights.set(sign, (weights.get(sign) ?? 0) + STEP * more);
    }
  }

  over(weights: Signs): Signs {
    for (const [sign, weight] of weights) this.#keep(sign, weight);
    return new Map([...weights.keys()].map((sign) => [sign, (this.#sums.get(sign) ?? 0) / this.#steps]));
  }

  #keep(sign: string, weight: number): void {
    this.#sums.set(sign, (this.#sums.get(sign) ?? 0) + weight * (this.#steps - (this.#since.get(sign) ?? 0)));
    this.#since.set(sign, this.#steps);
  }
}

const SEED = 12345;

/** Numbers from 0 to below 1, the same for the same seed (a linear congruence). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<One>(all: readonly One[], random: () => number): readonly One[] {
  const order = [...all];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as One, order[at] as One];
  }
  return order;
}
