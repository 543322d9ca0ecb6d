import type { CleanBlock } from "../blocks.js";
import { readMark } from "../questions/read-mark.js";

/** How much the words and the shape of one block say for its asking and for its answering; above 0 for it. */
export interface Talk {
  readonly asks: number;
  readonly answers: number;
}

/** How far a block looks to both sides. */
const REACH = 4;
const WIDTH = 2 * REACH + 1;
/** What stands where a page has no more blocks. */
const NOTHING = -99;
/** No block says more than this. */
const MOST = 6;
const WINDOW = 8;
const KINDS: readonly CleanBlock["kind"][] = ["heading", "paragraph", "list-item", "table-row"];
const ROLES = ["question", "answer", "number"] as const;

/** What is asked of a block and of each of its neighbours. */
const NEAR = ["asks", "answers", "asks more", "length", "mark", "kind", "cells", "ends ?", "ends :"] as const;
/** What is asked of its place in the page; 'asked' and 'answered' are sums of what the blocks there say. */
const FAR = [
  "above",
  "below",
  "share above",
  "asked to here",
  "answered to here",
  "asked below",
  "answered below",
  "asked in all",
  "answered in all",
  "asked in 8 above",
  "answered in 8 above",
  "asked in 8 below",
  "answered in 8 below",
  "neither in 8 below",
  "neither in 8 above",
] as const;

/** The names of all values of a place; trees ask for them by their number here. */
export const PLACE_VALUES: readonly string[] = [
  ...NEAR.flatMap((name) => Array.from({ length: WIDTH }, (_, at) => `${name} ${at - REACH}`)),
  ...FAR,
];
const AT_FAR = NEAR.length * WIDTH;

/** The values of all places of a page, a row of `PLACE_VALUES` for each block. */
export function placesOf(blocks: readonly CleanBlock[], talks: readonly Talk[]): Float64Array {
  const count = blocks.length;
  const size = PLACE_VALUES.length;
  const table = new Float64Array(count * size).fill(NOTHING);
  const values = new Float64Array(NEAR.length);
  blocks.forEach((block, index) => {
    putNear(values, block, talks[index] as Talk);
    // Each block tells of itself in its own row and in those of its neighbours.
    const last = Math.min(count - 1, index + REACH);
    for (let row = Math.max(0, index - REACH); row <= last; row++) {
      const from = row * size + index - row + REACH;
      for (let column = 0; column < NEAR.length; column++) table[from + column * WIDTH] = values[column] as number;
    }
  });
  fillFar(table, talks);
  return table;
}

/** Into one row that all blocks share: lists of a few numbers, one a block and round, were a good part of what a page leaves to be collected. */
function putNear(into: Float64Array, block: CleanBlock, { asks, answers }: Talk): void {
  const { text, kind, cells } = block;
  const mark = readMark(block);
  into[0] = held(asks);
  into[1] = held(answers);
  into[2] = held(asks) - held(answers);
  into[3] = text.length;
  into[4] = mark === null ? 0 : 1 + ROLES.indexOf(mark.role);
  into[5] = KINDS.indexOf(kind);
  into[6] = cells?.length ?? 0;
  into[7] = Number(text.endsWith("?"));
  into[8] = Number(text.endsWith(":"));
}

function held(sum: number): number {
  return Math.max(-MOST, Math.min(MOST, sum));
}

function fillFar(table: Float64Array, talks: readonly Talk[]): void {
  const count = talks.length;
  const asked = sumsOf(talks.map(({ asks }) => shareOf(asks)));
  const answered = sumsOf(talks.map(({ answers }) => shareOf(answers)));
  const between = (sums: Float64Array, from: number, to: number) => (sums[to] as number) - (sums[from] as number);
  talks.forEach((_, at) => {
    const behind = at + 1;
    const [before, until] = [Math.max(0, at - WINDOW), Math.min(count, behind + WINDOW)];
    const askedAbove = between(asked, before, at);
    const askedBelow = between(asked, behind, until);
    const answeredAbove = between(answered, before, at);
    const answeredBelow = between(answered, behind, until);
    const far = [
      at,
      count - at,
      at / count,
      between(asked, 0, behind),
      between(answered, 0, behind),
      between(asked, behind, count),
      between(answered, behind, count),
      between(asked, 0, count),
      between(answered, 0, count),
      askedAbove,
      answeredAbove,
      askedBelow,
      answeredBelow,
      until - behind - askedBelow - answeredBelow,
      at - before - askedAbove - answeredAbove,
    ];
    table.set(far, at * PLACE_VALUES.length + AT_FAR);
  });
}

/** Sums from the first to before each, and of all. */
function sumsOf(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, at) => {
    sums[at + 1] = (sums[at] as number) + value;
  });
  return sums;
}

/** Between 0 and 1. */
export function shareOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
