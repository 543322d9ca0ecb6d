import type { CleanBlock } from "../blocks.js";
import { readMark } from "../questions/read-mark.js";
import { once } from "../text/once.js";

/** Lines that frame letters and mails. */
const FRAMES = {
  greeting: /^(?:dear|hi|hello|good (?:morning|afternoon|evening))\b/i,
  farewell: /^(?:yours|kind|best|many thanks|regards|with (?:kind|best)|sincerely|faithfully|thanks)\b.{0,25}$/i,
  "mail head": /^(?:from|sent|to|subject|date)\s?:/i,
} as const;
const LONGEST_FRAME = 80;

/** What is asked of a block and of its place in its page, whatever is told of the blocks around it. */
export const PAGE_VALUES: readonly string[] = [
  ...Object.keys(FRAMES).flatMap((frame) => [`${frame}s above`, `${frame}s below`, `below ${frame}`]),
  ...["label", "label length", "same label above", "same label below"],
  ...["quoted", "strong", "part", "header", "level", "apart", "in group"],
];

/** What stays as it is while more is told of a page's blocks. */
export interface PagePlaces {
  /** A row of `PAGE_VALUES` for each block. */
  readonly values: Float64Array;
  /** For each block the nearest above that heads it, and the nearest that leads in with a colon; -1 where none does. */
  readonly heads: Int32Array;
  readonly leads: Int32Array;
  /** Equal numbers for blocks that are set alike: the same kind, style of label, emphasis, cells and look. */
  readonly forms: Int32Array;
}

const NONE = -1;
/** As far above as nothing stands. */
const FAR_OFF = -99;
const DIGITS = /^\d+$/;
const LONGEST_HEAD = 80;

/** The places of the blocks of a page, found once for all rounds. */
export const readPagePlaces = once((blocks: readonly CleanBlock[]): PagePlaces => {
  const table = new Float64Array(blocks.length * PAGE_VALUES.length);
  const patterns = Object.values(FRAMES);
  for (const [at, pattern] of patterns.entries()) fillFrames(table, blocks, pattern, at * 3);
  fillLabels(table, blocks, patterns.length * 3);
  fillFlags(table, blocks, patterns.length * 3 + 4);
  return {
    values: table,
    heads: nearestAbove(blocks, isHead),
    leads: nearestAbove(blocks, ({ text }) => text.endsWith(":")),
    forms: formsOf(blocks),
  };
});

function fillFrames(table: Float64Array, blocks: readonly CleanBlock[], frame: RegExp, column: number): void {
  const width = PAGE_VALUES.length;
  const isFrame = blocks.map(({ text }) => text.length <= LONGEST_FRAME && frame.test(text));
  const all = isFrame.filter(Boolean).length;
  let [above, last] = [0, FAR_OFF];
  isFrame.forEach((frames, at) => {
    const from = at * width + column;
    table[from] = above;
    table[from + 1] = all - above;
    table[from + 2] = at - last;
    if (frames) [above, last] = [above + 1, at];
  });
}

/** What a block's own label is, and how many others have it. */
function fillLabels(table: Float64Array, blocks: readonly CleanBlock[], column: number): void {
  const width = PAGE_VALUES.length;
  const rows = new Map<string, number[]>();
  blocks.forEach((block, at) => {
    const mark = readMark(block);
    const label = mark?.labels[0];
    const from = at * width + column;
    table[from] = label === undefined ? NONE : DIGITS.test(label) ? Number(label) : label.charCodeAt(0);
    table[from + 1] = mark === null ? NONE : mark.length;
    if (label === undefined) return;
    const same = rows.get(label) ?? [];
    if (same.length === 0) rows.set(label, same);
    table[from + 2] = same.length;
    same.push(from);
  });
  for (const same of rows.values())
    same.forEach((from, index) => {
      table[from + 3] = same.length - 1 - index;
    });
}

function fillFlags(table: Float64Array, blocks: readonly CleanBlock[], column: number): void {
  blocks.forEach((block, at) => {
    const [strong] = block.strong ?? [];
    const isInGroup = block.group !== undefined && blocks[at - 1]?.group === block.group;
    const from = at * PAGE_VALUES.length + column;
    table[from] = Number(block.quoted === true);
    table[from + 1] = strong === undefined ? 0 : (strong.end - strong.start) / block.text.length;
    table[from + 2] = block.part === "term" ? 1 : block.part === "definition" ? 2 : 0;
    table[from + 3] = Number(block.header === true);
    table[from + 4] = block.level ?? 0;
    table[from + 5] = Number(block.apart === true);
    table[from + 6] = Number(isInGroup);
  });
}

function nearestAbove(blocks: readonly CleanBlock[], isOne: (block: CleanBlock) => boolean): Int32Array {
  let last = NONE;
  return Int32Array.from(blocks, (block, at) => {
    const nearest = last;
    if (isOne(block)) last = at;
    return nearest;
  });
}

function isHead(block: CleanBlock): boolean {
  const { kind, text } = block;
  return kind === "heading" || (text.length < LONGEST_HEAD && isStrong(block) && !text.endsWith("?"));
}

/** All of it is set off, but for a mark at its end. */
function isStrong({ text, strong }: CleanBlock): boolean {
  const [first] = strong ?? [];
  return first !== undefined && first.end - first.start >= text.length - 2;
}

function formsOf(blocks: readonly CleanBlock[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(blocks, (block) => {
    const form = formOf(block);
    const number = numbers.get(form) ?? numbers.size;
    numbers.set(form, number);
    return number;
  });
}

function formOf(block: CleanBlock): string {
  const { kind, level = "", quoted = "", part = "", cells, strong, looks } = block;
  const style = readMark(block)?.style ?? "";
  const emphasis = isStrong(block) ? "all" : strong?.[0]?.start === 0 ? "first" : "";
  const look = looks?.[0]?.look?.signs.join() ?? "";
  return [kind, level, style, quoted, part, emphasis, cells?.length ?? "", look].join("|");
}
