import { type Forest, LEAF, NODE_SIZE, type Tree } from "@foi-records/extract/calibration";

/** Things to learn from: a column for each value, a row for each thing. */
export interface Table {
  readonly columns: readonly Float32Array[];
  readonly isOne: Uint8Array;
}

export interface Growth {
  readonly trees: number;
  readonly leaves: number;
  /** How far each tree goes of the way that it sees. */
  readonly step: number;
}

/** Thresholds that are tried of one value. */
const MOST_BINS = 64;
/** A leaf of fewer things says more of them than of others. */
const LEAST_THINGS = 30;
const RIDGE = 1;
const LEAST_GAIN = 1e-3;

interface Binned {
  readonly bins: readonly Uint8Array[];
  /** The least value of each bin but the first. */
  readonly thresholds: readonly Float64Array[];
}

interface Split {
  readonly column: number;
  /** Bins below this one go to the left. */
  readonly bin: number;
  readonly gain: number;
}

interface Leaf {
  readonly rows: Int32Array;
  readonly node: number;
  readonly split: Split | null;
}

/**
 * Grows trees one after another, each on what those before it leave unexplained (gradient boosting of the logistic loss,
 * Friedman 2001, over histograms, the leaf with the most to gain split first). The same table gives the same trees.
 */
export function growForest({ columns, isOne }: Table, { trees, leaves, step }: Growth): Forest {
  const binned = binsOf(columns);
  const ones = isOne.reduce((sum, one) => sum + one, 0);
  const start = Math.log(ones / (isOne.length - ones));
  const sums = new Float64Array(isOne.length).fill(start);
  const grown: Tree[] = [];
  const slopes = new Float64Array(isOne.length);
  const bends = new Float64Array(isOne.length);
  for (let count = 0; count < trees; count++) {
    sums.forEach((sum, row) => {
      const share = 1 / (1 + Math.exp(-sum));
      slopes[row] = share - (isOne[row] as number);
      bends[row] = Math.max(share * (1 - share), 1e-6);
    });
    grown.push(growTree(binned, slopes, bends, sums, leaves, step));
  }
  return { start: rounded(start), trees: grown };
}

const rounded = (value: number) => Math.round(value * 10_000) / 10_000;

function binsOf(columns: readonly Float32Array[]): Binned {
  const thresholds = columns.map((column) => {
    const sorted = Float64Array.from(column).sort();
    const distinct = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1]);
    if (distinct.length <= MOST_BINS)
      return distinct.slice(1).map((value, at) => (value + (distinct[at] as number)) / 2);
    const cuts = Array.from({ length: MOST_BINS - 1 }, (_, at) => {
      return sorted[Math.floor(((at + 1) * sorted.length) / MOST_BINS)] as number;
    });
    return Float64Array.from(new Set(cuts));
  });
  const rough = thresholds.map((one) => one.map((value) => Math.round(value * 1000) / 1000));
  const bins = columns.map((column, at) => Uint8Array.from(column, (value) => binOf(rough[at] as Float64Array, value)));
  return { bins, thresholds: rough };
}

/** How many thresholds a value has reached. */
function binOf(thresholds: Float64Array, value: number): number {
  let [low, high] = [0, thresholds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (thresholds[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Grows one tree and adds what it says to the sums of all rows. */
function growTree(
  binned: Binned,
  slopes: Float64Array,
  bends: Float64Array,
  sums: Float64Array,
  leaves: number,
  step: number,
): Tree {
  const nodes: number[] = [];
  const leafOf = (rows: Int32Array): Leaf => {
    const node = nodes.length / NODE_SIZE;
    nodes.push(LEAF, 0, 0, 0);
    return { rows, node, split: bestSplit(binned, slopes, bends, rows) };
  };
  const open: Leaf[] = [leafOf(Int32Array.from(sums, (_, row) => row))];
  while (open.length < leaves) {
    const best = open.reduce((one, other) => ((other.split?.gain ?? 0) > (one.split?.gain ?? 0) ? other : one));
    if (best.split === null) break;
    const { column, bin } = best.split;
    const bins = binned.bins[column] as Uint8Array;
    open.splice(open.indexOf(best), 1);
    const left = leafOf(best.rows.filter((row) => (bins[row] as number) < bin));
    const right = leafOf(best.rows.filter((row) => (bins[row] as number) >= bin));
    const threshold = binned.thresholds[column]?.[bin - 1] as number;
    nodes.splice(best.node * NODE_SIZE, NODE_SIZE, column, threshold, left.node, right.node);
    open.push(left, right);
  }
  for (const { rows, node } of open) {
    let [slope, bend] = [0, RIDGE];
    for (const row of rows) {
      slope += slopes[row] as number;
      bend += bends[row] as number;
    }
    const adds = rounded((-step * slope) / bend);
    nodes[node * NODE_SIZE + 1] = adds;
    for (const row of rows) sums[row] = (sums[row] as number) + adds;
  }
  return nodes;
}

function bestSplit({ bins }: Binned, slopes: Float64Array, bends: Float64Array, rows: Int32Array): Split | null {
  if (rows.length < 2 * LEAST_THINGS) return null;
  let best: Split | null = null;
  const size = MOST_BINS;
  const slopeIn = new Float64Array(size);
  const bendIn = new Float64Array(size);
  const countIn = new Int32Array(size);
  const count = rows.length;
  bins.forEach((column, index) => {
    slopeIn.fill(0);
    bendIn.fill(0);
    countIn.fill(0);
    let [slope, bend] = [0, 0];
    for (let at = 0; at < count; at++) {
      const row = rows[at] as number;
      const bin = column[row] as number;
      slopeIn[bin] = (slopeIn[bin] as number) + (slopes[row] as number);
      bendIn[bin] = (bendIn[bin] as number) + (bends[row] as number);
      countIn[bin] = (countIn[bin] as number) + 1;
      slope += slopes[row] as number;
      bend += bends[row] as number;
    }
    const whole = worth(slope, bend);
    let [slopeLeft, bendLeft, countLeft] = [0, 0, 0];
    for (let bin = 1; bin < size; bin++) {
      slopeLeft += slopeIn[bin - 1] as number;
      bendLeft += bendIn[bin - 1] as number;
      countLeft += countIn[bin - 1] as number;
      if (countIn[bin - 1] === 0 || countLeft < LEAST_THINGS || count - countLeft < LEAST_THINGS) continue;
      const gain = worth(slopeLeft, bendLeft) + worth(slope - slopeLeft, bend - bendLeft) - whole;
      if (gain > Math.max(best?.gain ?? 0, LEAST_GAIN)) best = { column: index, bin, gain };
    }
  });
  return best;
}

function worth(slope: number, bend: number): number {
  return (slope * slope) / (bend + RIDGE);
}
