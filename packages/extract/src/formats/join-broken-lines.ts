import type { Block, LookRun } from "../blocks.js";
import { POINT_MARK } from "../text/point.js";
import { type BlockBuilder, type BlockDraft, createBlock } from "./block-builder.js";
import { closeGaps, findWrap } from "./find-wrap.js";
import { groupLines } from "./join-wrapped-lines.js";
import { joinRowsOverLines } from "./rows-over-lines.js";
import type { TextLine } from "./text-line.js";
import { isRule, joinRow, typedRows, typedTableAt } from "./typed-tables.js";

/** A paragraph of a page, seen as a line of text. */
interface PageLine extends TextLine {
  readonly block: Block;
  /** The block's place among all of the page. */
  readonly index: number;
}

/** What became of the blocks of a run of lines, and for each of them in which of the new ones it now stands. */
interface Joined {
  readonly blocks: Block[];
  readonly moved: number[];
}

/** A number or a mark that is set off from the words of its item, as Word sets it, begins no row of cells. */
const SET_OFF = /^(\(?[\p{L}\d]{1,4}[.):]{1,2}|[•▪●◦·–-])\s+/u;

/**
 * A page may be text whose lines were each given a `<br>`, a `<div>` or a `<p>`: those of one paragraph are one block again and
 * columns set apart by tabs, pipes or spaces are a table, as they would be in the text itself.
 */
export function joinBrokenLines(builder: BlockBuilder, blocks: readonly Block[], firstGroup: number): readonly Block[] {
  const given = linesOf(builder, blocks);
  const lines = closeGaps(given);
  const wrap = findWrap(lines);
  const joined: Joined = { blocks: [], moved: [] };
  let group = firstGroup;
  let next = 0;
  for (const run of runsOf(builder, lines)) {
    const first = run[0]?.index ?? next;
    keep(joined, blocks, next, first);
    next = first + run.length;
    if (isText(run)) group = pushGroups(joined, groupLines(run, wrap), group);
    else keep(joined, blocks, first, next);
  }
  keep(joined, blocks, next, blocks.length);
  for (const link of builder.links) link.block = joined.moved[link.block] ?? link.block;
  return joined.blocks;
}

/** True for lines that stand right below each other or in columns. */
function isText(run: readonly PageLine[]): boolean {
  let columns = 0;
  for (const [index, { afterGap, text, block }] of run.entries()) {
    if (index > 0 && !afterGap) return true;
    if (text !== block.text || text.includes("|")) columns++;
  }
  return columns > 1;
}

function linesOf({ tight, typed }: BlockBuilder, blocks: readonly Block[]): readonly PageLine[] {
  const lines: PageLine[] = [];
  for (const [index, block] of blocks.entries()) {
    const { kind, noise, part, marker } = block;
    if (kind !== "paragraph" || noise !== null || part !== undefined || marker !== undefined) continue;
    const text = typed.get(block)?.replace(SET_OFF, "$1 ") ?? block.text;
    lines.push({ text, quoted: block.quoted === true, afterGap: !tight.has(block), indent: 0, block, index });
  }
  return lines;
}

/** Lines that follow each other in one region of the page, none all in bold beside one that is not. */
function runsOf({ regionOf }: BlockBuilder, lines: readonly PageLine[]): readonly (readonly PageLine[])[] {
  const runs: PageLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const goesOn =
      before !== undefined &&
      before.index + 1 === line.index &&
      regionOf[before.index] === regionOf[line.index] &&
      before.block.group === line.block.group &&
      isStrong(before.block) === isStrong(line.block);
    if (goesOn) run?.push(line);
    else runs.push([line]);
  }
  return runs;
}

function isStrong({ strong, text }: Block): boolean {
  return strong?.[0]?.start === 0 && strong[0].end === text.length;
}

function keep({ blocks, moved }: Joined, given: readonly Block[], first: number, end: number): void {
  for (let index = first; index < end; index++) {
    const block = given[index];
    if (block !== undefined)
      moved[index] = blocks.push(isPoint(block) ? { ...block, kind: "list-item", level: 1 } : block) - 1;
  }
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 65 && code <= 90;
}

/** A mark that was typed before a paragraph makes it a point, as a list does. */
function isPoint({ kind, noise, part, text }: Block): boolean {
  return kind === "paragraph" && noise === null && part === undefined && !isCapital(text) && POINT_MARK.test(text);
}

/** Gives the first number that is free for the next table. */
function pushGroups({ blocks, moved }: Joined, groups: readonly (readonly PageLine[])[], firstGroup: number): number {
  const rows = joinRowsOverLines(groups.map(joinRow));
  let group = firstGroup;
  let taken = 0;
  for (let index = 0; index < rows.length; ) {
    const size = typedTableAt(rows, index);
    const next = rows[index + Math.max(1, size)]?.[0]?.index;
    let end = taken + 1;
    while (end < groups.length && groups[end]?.[0]?.index !== next) end++;
    const lines = groups.slice(taken, end).flat();
    const table = rows.slice(index, index + size).flat();
    moveInto(moved, table, lines, blocks.length);
    for (const block of size === 0 ? [joinBlocks(lines)] : typedRows(table, group++)) blocks.push(block);
    taken = end;
    index += Math.max(1, size);
  }
  return group;
}

/** Each line stands in the row that it became a part of, where there are rows; ruled lines are none. */
function moveInto(moved: number[], table: readonly PageLine[], lines: readonly PageLine[], first: number): void {
  const rows = table.filter(({ text }) => !isRule(text));
  let row = 0;
  for (const { index } of lines) {
    while ((rows[row + 1]?.index ?? Number.POSITIVE_INFINITY) <= index) row++;
    moved[index] = first + row;
  }
}

/** One paragraph of what its lines say and emphasise. */
function joinBlocks(lines: readonly PageLine[]): Block {
  const [first, ...rest] = lines.map(({ block }) => block);
  if (first === undefined) return createBlock("paragraph", "");
  const point = isPoint(first);
  if (rest.length === 0 && !point) return first;
  const joined: BlockDraft = point ? { ...first, kind: "list-item", level: 1 } : { ...first };
  const strong = [...(first.strong ?? [])];
  joined.looks = joinLooks([first, ...rest]);
  for (const block of rest) {
    const offset = joined.text.length + 1;
    joined.text += ` ${block.text}`;
    for (const { start, end } of block.strong ?? []) strong.push({ start: offset + start, end: offset + end });
  }
  if (strong.length > 0) joined.strong = strong;
  return joined;
}

/** How each part of some lines looks that are one paragraph, a space between two. */
function joinLooks(lines: readonly Block[]): readonly LookRun[] | undefined {
  if (lines.every(({ looks }) => looks === undefined)) return undefined;
  let offset = 0;
  return lines.flatMap(({ text, looks = [{ start: 0, end: text.length, look: null }] }) => {
    const from = offset;
    offset += text.length + 1;
    return looks.map(({ start, end, look }) => ({ start: from + start, end: from + end, look }));
  });
}
