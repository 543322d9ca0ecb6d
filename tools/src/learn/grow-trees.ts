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
  /** The bins of all values of a row, row by row: what is looked at together lies together. */
  readonly bins: Uint8Array;
  readonly width: number;
  /** The least value of each bin but the first. */
  readonly thresholds: readonly Float64Array[];
}

/** What the rows of a leaf come to in each bin of each column. */
interface Histogram {
  readonly slopes: Float64Array;
  readonly bends: Float64Array;
  readonly counts: Int32Array;
}

interface Split {
  readonly column: number;
  /** Bins below this one go to the left. */
  readonly bin: number;
  readonly gain: number;
}

interface Leaf {
  readonly rows: Int32Array;
  readonly histogram: Histogram;
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
  const width = columns.length;
  const bins = new Uint8Array(width * (columns[0]?.length ?? 0));
  columns.forEach((column, at) => {
    const own = rough[at] as Float64Array;
    column.forEach((value, row) => {
      bins[row * width + at] = binOf(own, value);
    });
  });
  return { bins, width, thresholds: rough };
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
  const { bins, width } = binned;
  const leafOf = (rows: Int32Array, histogram: Histogram): Leaf => {
    const node = nodes.length / NODE_SIZE;
    nodes.push(LEAF, 0, 0, 0);
    return { rows, histogram, node, split: bestSplit(width, histogram, rows.length) };
  };
  const all = Int32Array.from(sums, (_, row) => row);
  const open: Leaf[] = [leafOf(all, histogramOf(binned, slopes, bends, all))];
  while (open.length < leaves) {
    const best = open.reduce((one, other) => ((other.split?.gain ?? 0) > (one.split?.gain ?? 0) ? other : one));
    if (best.split === null) break;
    const { column, bin } = best.split;
    open.splice(open.indexOf(best), 1);
    const below = best.rows.filter((row) => (bins[row * width + column] as number) < bin);
    const above = best.rows.filter((row) => (bins[row * width + column] as number) >= bin);
    const isFewer = below.length < above.length;
    const ofFewer = histogramOf(binned, slopes, bends, isFewer ? below : above);
    // What is not among the fewer is among the others: they need not be gone through.
    const ofMore = without(best.histogram, ofFewer);
    const left = leafOf(below, isFewer ? ofFewer : ofMore);
    const right = leafOf(above, isFewer ? ofMore : ofFewer);
    const threshold = binned.thresholds[column]?.[bin - 1] as number;
    nodes.splice(best.node * NODE_SIZE, NODE_SIZE, column, threshold, left.node, right.node);
    open.push(left, right);
  }
  for (const leaf of open) nodes[leaf.node * NODE_SIZE + 1] = settleLeaf(leaf, slopes, bends, sums, step);
  return nodes;
}

/** Adds what a leaf says to the sums of its rows, and gives it. */
function settleLeaf(
  { rows }: Leaf,
  slopes: Float64Array,
  bends: Float64Array,
  sums: Float64Array,
  step: number,
): number {
  let [slope, bend] = [0, RIDGE];
  for (const row of rows) {
    slope += slopes[row] as number;
    bend += bends[row] as number;
  }
  const adds = rounded((-step * slope) / bend);
  for (const row of rows) sums[row] = (sums[row] as number) + adds;
  return adds;
}

function histogramOf({ bins, width }: Binned, slopes: Float64Array, bends: Float64Array, rows: Int32Array): Histogram {
  const size = width * MOST_BINS;
  const [slopeIn, bendIn, countIn] = [new Float64Array(size), new Float64Array(size), new Int32Array(size)];
  for (const row of rows) {
    const slope = slopes[row] as number;
    const bend = bends[row] as number;
    let place = row * width;
    for (let from = 0; from < size; from += MOST_BINS) {
      const at = from + (bins[place++] as number);
      slopeIn[at] = (slopeIn[at] as number) + slope;
      bendIn[at] = (bendIn[at] as number) + bend;
      countIn[at] = (countIn[at] as number) + 1;
    }
  }
  return { slopes: slopeIn, bends: bendIn, counts: countIn };
}

function without(all: Histogram, some: Histogram): Histogram {
  return {
    slopes: all.slopes.map((sum, at) => sum - (some.slopes[at] as number)),
    bends: all.bends.map((sum, at) => sum - (some.bends[at] as number)),
    counts: all.counts.map((sum, at) => sum - (some.counts[at] as number)),
  };
}

function bestSplit(width: number, histogram: Histogram, rows: number): Split | null {
  if (rows < 2 * LEAST_THINGS) return null;
  const slope = histogram.slopes.subarray(0, MOST_BINS).reduce((sum, one) => sum + one, 0);
  const bend = histogram.bends.subarray(0, MOST_BINS).reduce((sum, one) => sum + one, 0);
  let best: Split | null = null;
  for (let column = 0; column < width; column++)
    best = betterSplit(column, histogram, { slope, bend, rows }, best) ?? best;
  return best;
}

/** The best place to split a column, if it gains more than what was found before. */
function betterSplit(
  column: number,
  { slopes, bends, counts }: Histogram,
  { slope, bend, rows }: { readonly slope: number; readonly bend: number; readonly rows: number },
  before: Split | null,
): Split | null {
  const whole = worth(slope, bend);
  let [found, most]: [Split | null, number] = [null, Math.max(before?.gain ?? 0, LEAST_GAIN)];
  let [slopeLeft, bendLeft, countLeft] = [0, 0, 0];
  for (let bin = 1; bin < MOST_BINS; bin++) {
    const at = column * MOST_BINS + bin - 1;
    slopeLeft += slopes[at] as number;
    bendLeft += bends[at] as number;
    countLeft += counts[at] as number;
    if (counts[at] === 0 || countLeft < LEAST_THINGS || rows - countLeft < LEAST_THINGS) continue;
    const gain = worth(slopeLeft, bendLeft) + worth(slope - slopeLeft, bend - bendLeft) - whole;
    if (gain > most) [found, most] = [{ column, bin, gain }, gain];
  }
  return found;
}

function worth(slope: number, bend: number): number {
  return (slope * slope) / (bend + RIDGE);
}
