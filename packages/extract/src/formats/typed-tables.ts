import { type BlockDraft, createBlock, foldSpaces } from "./block-builder.js";
import type { TextLine } from "./text-line.js";

/** An edge under the heads, or one that a program draws between rows and around them: '|----+----|', '+====+'. */
const RULE = /^[|+]?[\s:|+=-]*(?:-{3,}|={3,})[\s:|+=-]*$/;
const FRAME = /^\+[-=]{3,}[-=+]*\+?$/;
const EDGE_PIPES = /^\|\s?|\s?\|$/g;
const CELL_EDGE = / \| |\t/;
const TABS = /\t+/;
/** Columns set apart by spaces: three and more stand in no sentence. */
const GAPS = / {3,}/;
/** The heads of such rows: 'No   Question   Answer'. */
const SPACED_HEAD = /^[^.?!:]{1,60} {3,}(?:[^.?!: ]+ ){0,2}(?:answers?|responses?|reply)$/i;
/** A numbered question with its answer beside it: '4    Who maintains them?      Redgate Ltd'. */
const NUMBERED_ROW = /^(?:q(?:uestion)?\.? ?)?\(?\d{1,2}[a-z]?[.):]{0,2} +[^ ].* {3,}\S/i;

/** A row that was broken over lines is one line again. */
export function joinRow<Line extends TextLine>(group: readonly Line[]): readonly Line[] {
  const [first, ...rest] = group;
  if (first === undefined || rest.length === 0) return group;
  const text = group.map((line) => line.text).join(" ");
  return CELL_EDGE.test(text) ? [{ ...first, text }] : group;
}

/** How many groups from `index` on are the rows of one table: two lines at least with the same kind of divider. */
export function typedTableAt(groups: readonly (readonly TextLine[])[], index: number): number {
  for (const { isRow, least } of ROWS) {
    const count = countRows(groups, index, isRow);
    if (count >= least) return isRow === isTabRow ? withStems(groups, index, count) : count;
  }
  return isSingle(groups[index], isSpacedHead) && isSingle(groups[index + 1], isSpacedRow)
    ? headed(typedTableAt(groups, index + 1))
    : 0;
}

function countRows(groups: readonly (readonly TextLine[])[], index: number, isRow: (text: string) => boolean): number {
  let count = 0;
  // Below a table with edges all around a line that only has a stroke in it is none of its rows.
  const isFramed = groups[index]?.[0]?.text.startsWith("| ") === true;
  while (isSingle(groups[index + count], (text) => isRow(text) && (!isFramed || FRAMED.test(text)))) count++;
  return count;
}

const FRAMED = /^[|+]|\|$/;

/** '3. Taxis for pupils:' between the rows of one table is a row of it that only opens the next ones. */
function withStems(groups: readonly (readonly TextLine[])[], index: number, rows: number): number {
  const width = widthOf(groups[index]);
  let count = rows;
  while (isSingle(groups[index + count], isStem) && widthOf(groups[index + count + 1]) === width)
    count += 1 + countRows(groups, index + count + 1, isTabRow);
  return count;
}

function isStem(text: string): boolean {
  return STEM.test(text);
}

const STEM = /^(?:q(?:uestion)?\.? ?)?\(?\d{1,2}[.):]{0,2} [^\t|]{3,140}:$/i;

/** How many cells a row parted by tabs has; 0 for what is none. */
function widthOf(group: readonly TextLine[] | undefined): number {
  const [line, other] = group ?? [];
  return line === undefined || other !== undefined || !isTabRow(line.text) ? 0 : cellsOf(line.text).length;
}

function headed(rows: number): number {
  return rows === 0 ? 0 : rows + 1;
}

function isSpacedHead(text: string): boolean {
  return SPACED_HEAD.test(text);
}

/** What makes a line a row, and how many make a table. */
const ROWS = [
  { isRow: isPipeRow, least: 2 },
  { isRow: isTabRow, least: 2 },
  { isRow: isSpacedRow, least: 3 },
] as const;

function isSpacedRow(text: string): boolean {
  return NUMBERED_ROW.test(text);
}

function isSingle(group: readonly TextLine[] | undefined, isRow: (text: string) => boolean): boolean {
  return group?.length === 1 && group.every((line) => isRow(line.text));
}

function isPipeRow(text: string): boolean {
  if (FRAME.test(text)) return true;
  const first = text.indexOf("|");
  return first >= 0 && (first === 0 || CELL_EDGE.test(text) || text.endsWith("|") || text.indexOf("|", first + 1) > 0);
}

function isTabRow(text: string): boolean {
  return text.includes("\t");
}

/** A line that only draws the edge under the heads. */
export function isRule(text: string): boolean {
  return RULE.test(text);
}

/** The rows that the lines of a table are, as the table with the number `group`. */
export function typedRows(drawn: readonly TextLine[], group: number): readonly BlockDraft[] {
  const blocks: BlockDraft[] = [];
  const lines = wholeRows(drawn);
  for (const line of lines) {
    if (isRule(line.text)) {
      ruleOff(blocks, isDrawn(drawn));
      continue;
    }
    const cells = cellsOf(line.text);
    const text = cells.filter((cell) => cell !== "").join(" | ");
    const block = createBlock("table-row", text);
    block.cells = cells;
    block.group = group;
    if (blocks.length === 0 && isHead(line.text, cells)) block.header = true;
    if (line.quoted) block.quoted = true;
    blocks.push(block);
  }
  return blocks;
}

/** What stands over a rule are the heads; over one of several only the first row is. */
function ruleOff(blocks: readonly BlockDraft[], isDrawn: boolean): void {
  const last = blocks.at(-1);
  if (last !== undefined && (blocks.length === 1 || !isDrawn)) last.header = true;
}

/** True for a table that a program drew, with a rule between its rows. */
function isDrawn(lines: readonly TextLine[]): boolean {
  return lines.filter(({ text }) => isRule(text)).length >= LEAST_RULES;
}

const LEAST_RULES = 2;

/**
 * The rows of a table with a rule between them, each on one line: where a cell is empty beside one that goes on, the lines
 * from rule to rule are one row, which the width of its columns broke.
 */
function wholeRows(lines: readonly TextLine[]): readonly TextLine[] {
  if (!isDrawn(lines) || !lines.some(({ text }) => !isRule(text) && cellsOf(text).includes(""))) return lines;
  const whole: TextLine[] = [];
  let isNext = false;
  for (const line of lines) {
    const last = whole.at(-1);
    if (isRule(line.text) || last === undefined || !isNext) whole.push(line);
    else whole[whole.length - 1] = { ...last, text: joinCells(cellsOf(last.text), cellsOf(line.text)) };
    isNext = !isRule(line.text);
  }
  return whole;
}

function joinCells(above: readonly string[], below: readonly string[]): string {
  const cells = above.map((cell, column) => `${cell} ${below[column] ?? ""}`.trim());
  return `|${[...cells, ...below.slice(above.length)].join("|")}|`;
}

/** An empty corner stands over names of rows. */
function isHead(text: string, cells: readonly string[]): boolean {
  return (cells[0] === "" && cells.length > 2) || isSpacedHead(text);
}

function cellsOf(text: string): readonly string[] {
  // A stem reaches over the column of answers.
  if (isStem(text)) return [foldSpaces(text).trim(), ""];
  const cells = isPipeRow(text) ? text.replace(EDGE_PIPES, "").split("|") : text.split(isTabRow(text) ? TABS : GAPS);
  return cells.map((cell) =>
    cell
      .split("\n")
      .map((line) => foldSpaces(line).trim())
      .join("\n"),
  );
}
