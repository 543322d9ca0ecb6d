import { type Look, stepOf } from "./furniture-signs.js";

/** A line as its place is weighed: what its own words add up to, above 0 for furniture, and its look. */
export interface PlacedLine {
  readonly sum: number;
  readonly look: Look;
}

/** Before the first line that anchors the letter, inside it, behind its last; no line anchors one. */
const ZONES = 4;
const LOOKS = 6;
const SUM_STEPS = [-5, -3, -2, -1, 0, 1, 2, 3, 5];
const OWN_STEPS = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5];
const ROUGH_STEPS = [-3, -1, 1, 3];
const MEAN_STEPS = [-3, -1.5, -0.5, 0.5, 1.5, 3];
const LEAST_STEPS = [-5, -3, -1, 1];
const NEAR_STEPS = [1, 2, 3, 5, 8, 15];
const EDGE_STEPS = [1, 2, 3, 5, 8, 15, 30];
/** What one line says counts no more than this in a mean. */
const MOST = 4;
const WINDOW = 5;
/** Of no line at all. */
const LEAST_OF_NONE = 9;

/** How many values each sign of a place has; their order is that of `signsAt`. */
const FAMILIES = {
  zone: ZONES,
  look: LOOKS,
  own: OWN_STEPS.length + 1,
  "own in zone": ZONES * (OWN_STEPS.length + 1),
  "look 2 before": LOOKS,
  "look before": LOOKS,
  "look behind": LOOKS,
  "look 2 behind": LOOKS,
  "sum 2 before": SUM_STEPS.length + 2,
  "sum before": SUM_STEPS.length + 2,
  "sum behind": SUM_STEPS.length + 2,
  "sum 2 behind": SUM_STEPS.length + 2,
  "three sums": (ROUGH_STEPS.length + 2) ** 3,
  "to letter": NEAR_STEPS.length + 2,
  "from letter": NEAR_STEPS.length + 2,
  "from top": EDGE_STEPS.length + 1,
  "to end": EDGE_STEPS.length + 1,
  "five before": ZONES * (MEAN_STEPS.length + 1),
  "five behind": ZONES * (MEAN_STEPS.length + 1),
  "all before": MEAN_STEPS.length + 1,
  "all behind": MEAN_STEPS.length + 1,
  "least before": LEAST_STEPS.length + 1,
  "least behind": LEAST_STEPS.length + 1,
} as const;

/** The names of all signs; a place's signs are places in this list. */
export const PLACE_SIGNS: readonly string[] = Object.entries(FAMILIES).flatMap(([name, size]) =>
  Array.from({ length: size }, (_, value) => `${name} ${value}`),
);
const STARTS: readonly number[] = startsOf(Object.values(FAMILIES));

function startsOf(sizes: readonly number[]): readonly number[] {
  let start = 0;
  return sizes.map((size) => {
    start += size;
    return start - size;
  });
}

/** Makes the function that tells the signs of a line's place among the lines of its page, one of each family. */
export function placesOf(lines: readonly PlacedLine[]): (at: number) => readonly number[] {
  const first = lines.findIndex(({ look }) => look === 0);
  const last = lines.findLastIndex(({ look }) => look === 0);
  const means = meansOf(lines);
  const { before, behind } = leastsOf(lines);
  const end = lines.length - 1;
  const look = (at: number) => 1 + (lines[at]?.look ?? -1);
  const sum = (at: number, steps: readonly number[]) => {
    const line = lines[at];
    return line === undefined ? steps.length + 1 : stepOf(line.sum, steps);
  };
  const rough = ROUGH_STEPS.length + 2;
  return (at) => {
    const zone = zoneAt(at, first, last);
    const own = sum(at, OWN_STEPS);
    const mean = (from: number, to: number) => stepOf(means(from, to), MEAN_STEPS);
    const values = [
      zone,
      look(at),
      own,
      zone * (OWN_STEPS.length + 1) + own,
      look(at - 2),
      look(at - 1),
      look(at + 1),
      look(at + 2),
      sum(at - 2, SUM_STEPS),
      sum(at - 1, SUM_STEPS),
      sum(at + 1, SUM_STEPS),
      sum(at + 2, SUM_STEPS),
      (sum(at - 1, ROUGH_STEPS) * rough + sum(at, ROUGH_STEPS)) * rough + sum(at + 1, ROUGH_STEPS),
      zone === 1 ? 1 + stepOf(first - at, NEAR_STEPS) : 0,
      zone === 3 ? 1 + stepOf(at - last, NEAR_STEPS) : 0,
      stepOf(at, EDGE_STEPS),
      stepOf(end - at, EDGE_STEPS),
      zone * (MEAN_STEPS.length + 1) + mean(at - WINDOW, at - 1),
      zone * (MEAN_STEPS.length + 1) + mean(at + 1, at + WINDOW),
      mean(0, at - 1),
      mean(at + 1, end),
      stepOf(before[at] ?? LEAST_OF_NONE, LEAST_STEPS),
      stepOf(behind[at] ?? LEAST_OF_NONE, LEAST_STEPS),
    ];
    return values.map((value, family) => (STARTS[family] as number) + value);
  };
}

function zoneAt(at: number, first: number, last: number): number {
  if (first < 0) return 0;
  if (at < first) return 1;
  return at > last ? 3 : 2;
}

/** The mean of the sums from one line to another, 0 of none. */
function meansOf(lines: readonly PlacedLine[]): (from: number, to: number) => number {
  const totals = new Float64Array(lines.length + 1);
  lines.forEach(({ sum }, at) => {
    totals[at + 1] = (totals[at] as number) + Math.max(-MOST, Math.min(MOST, sum));
  });
  return (from, to) => {
    const start = Math.max(0, from);
    const end = Math.min(lines.length, to + 1);
    return end <= start ? 0 : ((totals[end] as number) - (totals[start] as number)) / (end - start);
  };
}

/** The least of all sums before each line, and behind it. */
function leastsOf(lines: readonly PlacedLine[]): { before: Float64Array; behind: Float64Array } {
  const before = new Float64Array(lines.length).fill(LEAST_OF_NONE);
  const behind = before.slice();
  for (let at = 1; at < lines.length; at++)
    before[at] = Math.min(before[at - 1] as number, lines[at - 1]?.sum ?? LEAST_OF_NONE);
  for (let at = lines.length - 2; at >= 0; at--)
    behind[at] = Math.min(behind[at + 1] as number, lines[at + 1]?.sum ?? LEAST_OF_NONE);
  return { before, behind };
}
