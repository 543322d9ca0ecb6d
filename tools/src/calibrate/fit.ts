/** One value of a labelled page: its signals, whether it was right, and how much it counts. */
export interface Sample {
  readonly signals: readonly number[];
  readonly right: boolean;
  readonly weight: number;
}

/** Where the sum of signals starts, and what each adds to it. */
export interface Fitted {
  readonly bias: number;
  readonly weights: readonly number[];
}

const ROUNDS = 25;
const SETTLED = 1e-6;

/**
 * Logistic weights by Newton's method. `ridge` pulls every weight but the bias towards 0: with as few wrong values as
 * labelled pages have, a sign seen twice must not speak loudly.
 */
export function fit(samples: readonly Sample[], ridge: number): Fitted {
  const width = (samples[0]?.signals.length ?? 0) + 1;
  const rows = samples.map(({ signals }) => [1, ...signals]);
  let weights: number[] = new Array(width).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const { gradient, curvature } = slopeAt(weights, samples, rows, ridge);
    const step = solve(curvature, gradient);
    weights = weights.map((weight, index) => weight + (step[index] ?? 0));
    if (step.every((change) => Math.abs(change) < SETTLED)) break;
  }
  return { bias: weights[0] ?? 0, weights: weights.slice(1) };
}

/** The probability that a value with these signals is right. */
export function predict({ bias, weights }: Fitted, signals: readonly number[]): number {
  return sigmoid(signals.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), bias));
}

const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum));

function slopeAt(
  weights: readonly number[],
  samples: readonly Sample[],
  rows: readonly (readonly number[])[],
  ridge: number,
): { gradient: number[]; curvature: number[][] } {
  const width = weights.length;
  const gradient = weights.map((weight, index) => (index === 0 ? 0 : -ridge * weight));
  const curvature = weights.map((_, index) => {
    const line: number[] = new Array(width).fill(0);
    line[index] = index === 0 ? FIRM : ridge;
    return line;
  });
  samples.forEach(({ right, weight }, at) => {
    const row = rows[at] ?? [];
    const sure = sigmoid(row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0));
    const pull = weight * (Number(right) - sure);
    const bend = weight * sure * (1 - sure);
    row.forEach((value, i) => {
      if (value === 0) return;
      gradient[i] = (gradient[i] ?? 0) + pull * value;
      addTo(curvature[i] ?? [], row, bend * value);
    });
  });
  return { gradient, curvature };
}

function addTo(line: number[], row: readonly number[], share: number): void {
  for (let index = 0; index < line.length; index++) line[index] = (line[index] ?? 0) + share * (row[index] ?? 0);
}

/** Keeps the matrix solvable where every value is right. */
const FIRM = 1e-3;

/** Solves a symmetric, positive system by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((line, index) => [...line, right[index] ?? 0]);
  rows.forEach((head, pivot) => {
    for (const line of rows.slice(pivot + 1)) addTo(line, head, -(line[pivot] ?? 0) / (head[pivot] ?? 1));
  });
  const solution: number[] = new Array(rows.length).fill(0);
  for (const [at, line] of [...rows.entries()].reverse()) {
    const known = solution.reduce((sum, value, index) => (index > at ? sum + value * (line[index] ?? 0) : sum), 0);
    solution[at] = ((line.at(-1) ?? 0) - known) / (line[at] ?? 1);
  }
  return solution;
}
