import { centredRows } from "./centred-rows.js";
import { type Column, fit, withHeads } from "./fit-columns.js";
import type { Table, TableRow } from "./flow.js";
import { splitLabelColumn } from "./label-column.js";
import { isListLine } from "./list-marks.js";
import type { Fragment, Line, Ruling } from "./page-content.js";

/** A range of lines that stand in columns. */
export interface AlignedBlock {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly Column[];
}

/** Lines that stand beside each other: those of one baseline, or of cells that are centred on each other. */
interface Band {
  readonly first: number;
  last: number;
  readonly top: number;
  bottom: number;
  readonly size: number;
  readonly fragments: Fragment[];
  readonly listed: boolean;
}

/** Rows of a table stand no farther apart than this many of their own sizes. */
const MOST_GAP = 4.2;
/** A line this near to the one above, in sizes, goes on in the same cell. */
const TIGHT = 1.75;
/** A gap between two rows is wider than the one inside a cell by this factor. */
const ROW_GAP = 1.18;
/** Lines nearer than this, in sizes, are none below the other. */
const BESIDE = 0.85;
const MOST_COLUMNS = 16;

/** Finds where lines stand in columns: two rows at least with gaps at the same places, and the lines around that keep to them. */
export function findAlignedBlocks(lines: readonly Line[]): readonly AlignedBlock[] {
  const bands = bandsOf(lines);
  const blocks: AlignedBlock[] = [];
  let free = 0;
  for (let first = 0; first < bands.length; first++) {
    const grown = isRow(bands[first]) ? growBlock(bands, first) : null;
    if (grown === null) continue;
    const from = firstAbove(bands, grown.columns, first, free);
    blocks.push({ first: bands[from]?.first ?? 0, last: bands[grown.last]?.last ?? 0, columns: grown.columns });
    first = grown.last;
    free = grown.last + 1;
  }
  return blocks;
}

function bandsOf(lines: readonly Line[]): readonly Band[] {
  const bands: Band[] = [];
  for (const [index, line] of lines.entries()) {
    const band = bands.at(-1);
    if (band !== undefined && isBeside(band, line)) {
      band.last = index;
      band.bottom = line.y;
      band.fragments.push(...line.fragments);
    } else {
      const { y, size, fragments } = line;
      const place = { first: index, last: index, top: y, bottom: y };
      bands.push({ size, fragments: [...fragments], listed: isListLine(line), ...place });
    }
  }
  return bands;
}

function isBeside(band: Band, line: Line): boolean {
  if (line.y - band.bottom > BESIDE * line.size || line.y - band.top > BESIDE * line.size) return false;
  return band.fragments.every(({ x, end }) => end < line.x || x > line.end);
}

function isRow(band: Band | undefined): boolean {
  return band !== undefined && band.fragments.length > 1 && !(band.listed && band.first === band.last);
}

interface Grown {
  readonly last: number;
  readonly columns: readonly Column[];
}

function growBlock(bands: readonly Band[], first: number): Grown | null {
  const start = bands[first];
  const columns = start === undefined ? null : fit([], start.fragments, start.size);
  if (columns === null) return null;
  let grown: Grown = { last: first, columns };
  let rows = 1;
  for (const { index, band, columns } of fitting(bands, first, grown.columns)) {
    const isNext = grown.last === index - 1 && goesOnInCell(columns, bands[index - 1], band);
    if (isRow(band)) rows++;
    if (isRow(band) || isNext) grown = { last: index, columns };
  }
  const whole = withHeads(grown.columns);
  return rows > 1 && isTable(whole) ? { ...grown, columns: whole } : null;
}

/** The bands below the first that keep to its columns, with the columns as they have grown. */
function* fitting(bands: readonly Band[], first: number, start: readonly Column[]) {
  let columns: readonly Column[] = start;
  const letter = bands.findIndex(({ fragments }) => SALUTATION.test(fragments[0]?.text ?? ""));
  for (let index = first + 1; index < bands.length; index++) {
    const band = bands[index];
    const next = fitNext(columns, bands[index - 1], band);
    if (
      next === null ||
      band === undefined ||
      greetsTwice(band) ||
      (index < letter && parts(columns, next, bands[index - 1], band))
    )
      return;
    columns = next;
    yield { index, band, columns };
  }
}

/** Over the letter, fields below a gap have columns of their own and are none of the address above. */
function parts(columns: readonly Column[], next: readonly Column[], before?: Band, band?: Band): boolean {
  if (before === undefined || band === undefined || next.length === columns.length) return false;
  return band.top - before.bottom > TIGHT * band.size;
}

const SALUTATION = /^dear\s/i;
const WELSH = /^annwyl\s/i;

/** 'Annwyl …' beside 'Dear …': here a letter in two languages begins, side by side. */
export function greetsTwice({ fragments }: Pick<Line, "fragments">): boolean {
  return (
    fragments.length > 1 && [WELSH, SALUTATION].every((greeting) => fragments.some(({ text }) => greeting.test(text)))
  );
}

function isTable({ length }: readonly Column[]): boolean {
  return length > 1 && length <= MOST_COLUMNS;
}

/** The columns with the next band in them; null where it stands apart or across them. */
function fitNext(columns: readonly Column[], before?: Band, band?: Band): readonly Column[] | null {
  if (before === undefined || band === undefined) return null;
  if (band.top - before.bottom > MOST_GAP * Math.max(band.size, before.size)) return null;
  return fit(columns, band.fragments, band.size);
}

/** A line of one fragment right below a row, at its column's edge, or a paragraph below it at the edge of another column than the first. */
function goesOnInCell(columns: readonly Column[], before?: Band, band?: Band): boolean {
  if (before === undefined || band === undefined) return false;
  const x = band.fragments[0]?.x ?? 0;
  if (band.top - before.bottom > TIGHT * band.size)
    return columns.some((one, index) => index > 0 && Math.abs(one.x - x) < 1.5);
  const column = columns.findIndex((one) => x >= one.x - 1 && x < one.end);
  return column > 0 || before.fragments.some((fragment) => Math.abs(fragment.x - x) < 2);
}

/** Lines right above the first row, in its columns and with a gap above them, belong to it: its cells are centred. */
function firstAbove(bands: readonly Band[], columns: readonly Column[], first: number, free: number): number {
  let from = first;
  while (from > free && isAbove(columns, bands[from - 1], bands[from])) from--;
  const [above, top] = [bands[from - 1], bands[from]];
  const gap =
    above === undefined || top === undefined || from === free ? true : top.top - above.bottom > TIGHT * top.size;
  return gap ? from : first;
}

function isAbove(columns: readonly Column[], band?: Band, below?: Band): boolean {
  if (band === undefined || below === undefined || below.top - band.bottom > TIGHT * band.size) return false;
  return band.fragments.every(({ x, end }) => columns.some((one) => Math.abs(one.x - x) < 2 && end <= one.end + 2));
}

/** Reads a block of lines in columns as a table. */
export function toTable(lines: readonly Line[], block: AlignedBlock, levels: readonly Ruling[]): Table {
  const split = splitLabelColumn(lines.slice(block.first, block.last + 1), block.columns);
  const { lines: own, columns } = split;
  const starts = rowStarts(own, columns, levels);
  const rows = starts.map((start, index) => toRow(own.slice(start, starts[index + 1] ?? own.length), columns));
  return { page: own[0]?.page ?? 1, columns: columns.map(({ x }) => x), ends: columns.map(({ end }) => end), rows };
}

/** The lines with which a new row begins: at their numbers, below a ruling or a wider gap, else at each line of the first column. */
function rowStarts(lines: readonly Line[], columns: readonly Column[], levels: readonly Ruling[]): readonly number[] {
  const step = stepInCells(lines);
  const told = centredRows(lines, columns, step) ?? numberedLines(lines);
  if (told.length > 0) return told;
  const isWide = (index: number) => (lines[index]?.y ?? 0) - (lines[index - 1]?.y ?? 0) > step * ROW_GAP;
  const spread = lines.some((line, index) => index > 0 && isWide(index) && step < TIGHT * line.size);
  const begins = (index: number) => (spread ? isWide(index) : isFirstColumn(lines[index], columns));
  const starts = [0];
  for (let index = 1; index < lines.length; index++) {
    const ruled = isRuledOff(lines[index - 1], lines[index], columns, levels);
    if (ruled || (begins(index) && hasFirstColumn(lines, index, columns, isWide))) starts.push(index);
  }
  return starts;
}

const NUMBER = /^(?:q\.? ?)?\(?(\d{1,3})[.):]?(?:\s|$)/i;
const LEAST_NUMBERS = 3;
const MOST_HEADS = 2;

/** Where rows begin with their numbers 1, 2, 3 and cells hang from their upper edge: heads of columns, then each numbered line. */
function numberedLines(lines: readonly Line[]): readonly number[] {
  const [first] = lines;
  const found = lines.flatMap((line, index) => {
    const number = NUMBER.exec(line.fragments[0]?.text ?? "")?.[1];
    return number === undefined || line.x > (first?.x ?? 0) + line.size ? [] : [{ index, number: Number(number) }];
  });
  const inOrder = found.every(({ number }, at) => number === (found[0]?.number ?? 0) + at);
  const top = found[0]?.index ?? 0;
  if (found.length < LEAST_NUMBERS || !inOrder || top > MOST_HEADS) return [];
  if (found.some(({ index }) => isCentred(lines, index))) return [];
  const heads = Array.from({ length: top }, (_, index) => index).filter((index) => !isNextLine(lines, index));
  return [...heads, ...found.map(({ index }) => index)];
}

/** A line right below another: the head of a column that was broken over both. */
function isNextLine(lines: readonly Line[], index: number): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  return before !== undefined && line !== undefined && line.y - before.y < TIGHT * line.size;
}

/** A line stands above its row's number by less than a line. */
function isCentred(lines: readonly Line[], index: number): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  return before !== undefined && line !== undefined && line.y - before.y < BESIDE * line.size;
}

/** The smallest step from a line to the one below it in its column. */
function stepInCells(lines: readonly Line[]): number {
  const lowest: { fragment: Fragment; y: number }[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const { fragments, y } of lines) {
    for (const fragment of fragments) {
      const above = lowest.findLast(({ fragment: one }) => one.x < fragment.end && one.end > fragment.x);
      if (above !== undefined && above.y < y) least = Math.min(least, y - above.y);
      lowest.push({ fragment, y });
    }
  }
  return least;
}

function isFirstColumn(line: Line | undefined, columns: readonly Column[]): boolean {
  return line?.fragments.some(({ x }) => x < (columns[0]?.end ?? 0)) ?? false;
}

/** Up to the next wide gap a line of the first column stands: else it is a cell's second paragraph. */
function hasFirstColumn(
  lines: readonly Line[],
  start: number,
  columns: readonly Column[],
  isWide: (index: number) => boolean,
): boolean {
  for (let index = start; index < lines.length && (index === start || !isWide(index)); index++)
    if (isFirstColumn(lines[index], columns)) return true;
  return false;
}

function isRuledOff(
  before: Line | undefined,
  line: Line | undefined,
  columns: readonly Column[],
  levels: readonly Ruling[],
): boolean {
  if (before === undefined || line === undefined) return false;
  const second = columns[1]?.x ?? 0;
  const wide = (line.end - line.x) / 2;
  return levels.some(
    ({ at, from, to }) => at > before.y && at < line.y - line.size / 2 && to > second && to - from > wide,
  );
}

function toRow(lines: readonly Line[], columns: readonly Column[]): TableRow {
  const cells = columns.map(({ x, end }) => lines.flatMap((line) => linesWithin(line, x, end)));
  return { cells, page: lines[0]?.page ?? 1 };
}

/** The part of a line that stands in a column. */
export function linesWithin(line: Line, x: number, end: number): readonly Line[] {
  const fragments = line.fragments.filter((fragment) => fragment.x < end && fragment.end > x);
  const [first] = fragments;
  if (first === undefined) return [];
  const size = Math.max(...fragments.map((fragment) => fragment.size));
  return [{ ...line, x: first.x, end: fragments.at(-1)?.end ?? first.end, size, fragments }];
}
