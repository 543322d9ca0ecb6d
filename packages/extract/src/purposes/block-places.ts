import type { CleanBlock } from "../blocks.js";
import { readMark } from "../questions/read-mark.js";
import { PAGE_VALUES, readPagePlaces } from "./page-places.js";

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

/** What is asked of the block that heads this one, of the one that leads in to it, and of others that are set like it. */
const SET = [
  "below head",
  "head asks",
  "head answers",
  "asked below head",
  "answered below head",
  "below lead",
  "lead asks",
  "lead answers",
  "set alike",
  "alike ask",
  "alike answer",
] as const;

/** The names of all values of a place; trees ask for them by their number here. */
export const PLACE_VALUES: readonly string[] = [
  ...NEAR.flatMap((name) => Array.from({ length: WIDTH }, (_, at) => `${name} ${at - REACH}`)),
  ...FAR,
  ...PAGE_VALUES,
  ...SET,
];
const AT_FAR = NEAR.length * WIDTH;
const AT_PAGE = AT_FAR + FAR.length;
const AT_SET = AT_PAGE + PAGE_VALUES.length;

/** The values of all places of a page, a row of `PLACE_VALUES` for each block. */
export function placesOf(blocks: readonly CleanBlock[], talks: readonly Talk[]): Float64Array {
  const count = blocks.length;
  const size = PLACE_VALUES.length;
  const table = new Float64Array(count * size).fill(NOTHING);
  const near = new Float64Array(NEAR.length);
  blocks.forEach((block, index) => {
    putNear(near, block, talks[index] as Talk);
    // Each block tells of itself in its own row and in those of its neighbours.
    const last = Math.min(count - 1, index + REACH);
    for (let row = Math.max(0, index - REACH); row <= last; row++) {
      const from = row * size + index - row + REACH;
      for (let column = 0; column < NEAR.length; column++) table[from + column * WIDTH] = near[column] as number;
    }
  });
  const { values, heads, leads, forms } = readPagePlaces(blocks);
  const width = PAGE_VALUES.length;
  for (let row = 0; row < count; row++)
    table.set(values.subarray(row * width, (row + 1) * width), row * size + AT_PAGE);
  const sums = {
    asked: sumsOf(talks.map(({ asks }) => shareOf(asks))),
    answered: sumsOf(talks.map(({ answers }) => shareOf(answers))),
  };
  fillFar(table, count, sums);
  fillHeads(table, talks, heads, sums);
  fillLeads(table, talks, leads);
  fillAlike(table, talks, forms);
  return table;
}

/** What the blocks up to each place, and of the whole page, come to. */
interface Sums {
  readonly asked: Float64Array;
  readonly answered: Float64Array;
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

function fillFar(table: Float64Array, count: number, { asked, answered }: Sums): void {
  for (let at = 0; at < count; at++) {
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
  }
}

function between(sums: Float64Array, from: number, to: number): number {
  return (sums[to] as number) - (sums[from] as number);
}

function fillHeads(table: Float64Array, talks: readonly Talk[], heads: Int32Array, { asked, answered }: Sums): void {
  heads.forEach((head, at) => {
    const talk = talks[head];
    if (talk === undefined) return;
    const from = at * PLACE_VALUES.length + AT_SET;
    table[from] = at - head;
    table[from + 1] = held(talk.asks);
    table[from + 2] = held(talk.answers);
    table[from + 3] = between(asked, head + 1, at);
    table[from + 4] = between(answered, head + 1, at);
  });
}

function fillLeads(table: Float64Array, talks: readonly Talk[], leads: Int32Array): void {
  leads.forEach((lead, at) => {
    const talk = talks[lead];
    if (talk === undefined) return;
    const from = at * PLACE_VALUES.length + AT_SET + 5;
    table[from] = at - lead;
    table[from + 1] = held(talk.asks);
    table[from + 2] = held(talk.answers);
  });
}

/** How many others are set like each block, and the mean of what they say. */
function fillAlike(table: Float64Array, talks: readonly Talk[], forms: Int32Array): void {
  const [asks, answers] = [talks.map((talk) => shareOf(talk.asks)), talks.map((talk) => shareOf(talk.answers))];
  const [counts, asked, answered] = [
    new Float64Array(talks.length),
    new Float64Array(talks.length),
    new Float64Array(talks.length),
  ];
  forms.forEach((form, at) => {
    counts[form] = (counts[form] as number) + 1;
    asked[form] = (asked[form] as number) + (asks[at] as number);
    answered[form] = (answered[form] as number) + (answers[at] as number);
  });
  forms.forEach((form, at) => {
    const others = (counts[form] as number) - 1;
    const from = at * PLACE_VALUES.length + AT_SET + 8;
    table[from] = others;
    if (others === 0) return;
    table[from + 1] = ((asked[form] as number) - (asks[at] as number)) / others;
    table[from + 2] = ((answered[form] as number) - (answers[at] as number)) / others;
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
