import type { CleanBlock } from "../blocks.js";
import { nameMark, readMark } from "./read-mark.js";

/** '1 the number of cards', '2 £128.50': a number without a stop. */
const BARE = /^(\d{1,2})\s+(?=\S)/;
/** '1.', '1)' and the numbers of the page's own lists. */
const PRINTED: ReadonlySet<string> = new Set(["number", "list-marker"]);
const LEAST_NUMBERS = 3;

interface Run {
  readonly blocks: CleanBlock[];
  readonly isBare: boolean;
}

/**
 * Numbers without a stop, which open many a line, are those of a list where another list of the page counts just as far from
 * the first on: questions '1 the number of cards' to '4 the survey' over answers '1 See the table' to '4 It is exempt', say.
 */
export function nameBareNumbers(blocks: readonly CleanBlock[]): void {
  const runs = [...runsOf(blocks, bareNumber, true), ...runsOf(blocks, printedNumber, false)];
  for (const run of runs) {
    if (run.isBare && runs.some((other) => other !== run && isTwin(run, other)))
      for (const block of run.blocks) nameMark(block, markOf(block.text));
  }
}

function isTwin({ blocks }: Run, other: Run): boolean {
  const [first, last] = [blocks[0]?.start ?? 0, blocks.at(-1)?.start ?? 0];
  const isApart = (other.blocks.at(-1)?.start ?? 0) < first || (other.blocks[0]?.start ?? 0) > last;
  return isApart && other.blocks.length === blocks.length;
}

/** The blocks whose numbers count from '1' on without a gap, whatever stands between them. */
function runsOf(
  blocks: readonly CleanBlock[],
  numberOf: (block: CleanBlock) => string | undefined,
  isBare: boolean,
): readonly Run[] {
  const runs: CleanBlock[][] = [];
  for (const block of blocks) {
    const number = numberOf(block);
    const run = runs.at(-1);
    if (number === "1") runs.push([block]);
    else if (run !== undefined && number === String(run.length + 1)) run.push(block);
  }
  return runs.filter(({ length }) => length >= LEAST_NUMBERS).map((run) => ({ blocks: run, isBare }));
}

function bareNumber({ text, cells, marker }: CleanBlock): string | undefined {
  return cells === undefined && marker === undefined ? BARE.exec(text)?.[1] : undefined;
}

function printedNumber(block: CleanBlock): string | undefined {
  const mark = readMark(block);
  return mark !== null && PRINTED.has(mark.style) && mark.labels.length === 1 ? mark.labels[0] : undefined;
}

function markOf(text: string) {
  const [printed = "", label = ""] = BARE.exec(text) ?? [];
  return { role: "number", style: "number", labels: [label], length: printed.length } as const;
}
