import { type AlignedBlock, greetsTwice, linesWithin } from "./aligned-tables.js";
import type { Column } from "./fit-columns.js";
import { DANGLING } from "./line-breaks.js";
import type { Line } from "./page-content.js";

/** A page of two columns has this many lines at least; where both have paragraphs that tell them from a table's rows, so many. */
const LEAST_LINES = 12;
const LEAST_PARTED = 7;
const LEAST_PARAGRAPHS = 3;
/** A gap between paragraphs is wider than one between lines by this factor. */
const GAP = 1.18;
/** White that parts the rows of a table runs over both columns; of the gaps in the columns of a page fewer than this part meet by chance. */
const TOGETHER = 0.4;
const SHARED = 0.5;
/** How far letters reach below and above their baseline, in sizes. */
const BELOW = 0.2;
const ABOVE = 0.7;
/** A line is full from this part of its column's width on. */
const FULL = 0.75;
/** Columns that a sentence runs over from one to the other have this many lines at least. */
const LEAST_RUN = 5;
const OPEN_END = /[\p{L},-]$/u;
const LOWER = /^\p{Ll}{2}/u;
const FIELD = /^(?:(?:our|your|my) ref|ref(?:erence)?\b|date\b|tel|phone|fax|e-?mail|direct|please ask|contact|web)/i;
/** A telephone number, an address to write to or to look at, or a postcode says what it is. */
const PLACE = /^(?:\+?\d[\d ()-]{8,}$|\S*@\S*$|www\.|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$)/;
const LABEL = /:$/;
const SALUTATION = /^dear\s/i;
/** A column at the side has at most this part of the letter's width. */
const NARROW = 0.6;
/** An address beside fields has at most this part; wider lines are the letter, beside a frame. */
const NAMES = 0.45;
const HEAD =
  /^(?:(?:your |our |the )?(?:requests?|questions?|information requested|you asked|responses?|answers?|reply|we said))\s*:?$/i;

/** One of the columns that a block is read by. */
export interface TextColumn {
  readonly lines: readonly Line[];
  /** True for one that stands beside the letter and is none of its flow. */
  readonly aside: boolean;
}

/** A block's columns, and the last line that stands in them. */
export interface SplitBlock {
  readonly columns: readonly TextColumn[];
  readonly last: number;
}

/** A block column by column, where it is no table: two columns of a page, or an address beside a letter's fields. */
export function splitColumns(lines: readonly Line[], block: AlignedBlock): SplitBlock | null {
  const own = lines.slice(block.first, block.last + 1);
  const below = lines.slice(block.last + 1);
  const columns = withLetter(own, withFields(own, block.columns, below));
  const [one, other] = columns;
  if (one === undefined || other === undefined || columns.length > 2) return null;
  const [left = [], right = []] = columns.map(({ x, end }) => own.flatMap((line) => linesWithin(line, x, end)));
  if (isHead(right[0])) return null;
  const last = lastOfLeft(lines, { ...block, columns });
  const whole = [...left, ...lines.slice(block.last + 1, last + 1)];
  if (isTwoColumns(left, right) || runsOver(whole, right) || own.some(greetsTwice))
    return { columns: [whole, right].map((column) => ({ lines: column, aside: false })), last };
  if (isAddresses(left, right, below))
    return { columns: [left, right].map((column) => ({ lines: column, aside: true })), last: block.last };
  const isLetter = isSide(left, right);
  // What greets is the letter, whatever fields stand over its greeting.
  const beside = (!isLetter && isBeside(left, right)) || isSide(right, left);
  if (!beside && !isLetter) return null;
  const isNarrow = widthOf(left) < (other.end - one.x) * NAMES;
  const split = [
    { lines: left, aside: !beside || isNarrow },
    { lines: right, aside: beside },
  ];
  // A letter goes on below what stands at its side.
  return { columns: isSide(right, left) ? split.reverse() : split, last: block.last };
}

/** The columns with one of nothing but field names taken as one with that of their values: 'Ref | 41/22' beside an address. */
function withFields(lines: readonly Line[], columns: readonly Column[], below: readonly Line[]): readonly Column[] {
  const [one, names, values, more] = columns;
  if (one === undefined || names === undefined || values === undefined || more !== undefined) return columns;
  const named = lines.flatMap((line) => linesWithin(line, names.x, names.end));
  const isNamed = named.length > 1 && named.some(isField) && named.every(isName);
  return isNamed && opensLetter(below) ? [one, { ...names, end: values.end }] : columns;
}

/** The columns with those of the letter taken as one, whose numbered items stand in two, beside a narrow one down the page's side. */
function withLetter(lines: readonly Line[], columns: readonly Column[]): readonly Column[] {
  const [first, second, last, before] = [columns[0], columns[1], columns.at(-1), columns.at(-2)];
  if (columns.length < 3 || !first || !second || !last || !before) return columns;
  const within = ({ x, end }: Column) => lines.flatMap((line) => linesWithin(line, x, end));
  const [onLeft, onRight] = [
    { ...first, end: before.end },
    { ...second, end: last.end },
  ];
  if (isSide(within(last), within(onLeft))) return [onLeft, last];
  return isSide(within(first), within(onRight)) ? [first, onRight] : columns;
}

/** Short and without a figure. */
function isName(line: Line): boolean {
  const text = textOf(line);
  return text.length <= LONGEST_NAME && !DIGIT.test(text);
}

const LONGEST_NAME = 24;
const DIGIT = /\d/;

function opensLetter(below: readonly Line[]): boolean {
  return below.some((line) => line.page === 1 && SALUTATION.test(textOf(line)));
}

/** Two addresses side by side over the letter: a body's that writes in two languages, or the reader's beside the writer's. */
function isAddresses(left: readonly Line[], right: readonly Line[], below: readonly Line[]): boolean {
  if (Math.min(left.length, right.length) < LEAST_ADDRESS || left[0]?.page !== 1) return false;
  if (!opensLetter(below)) return false;
  const all = [...left, ...right];
  return !all.some((line) => isField(line) || LABELLED.test(textOf(line))) && [left, right].some(isAddress);
}

function isAddress(lines: readonly Line[]): boolean {
  return lines.some((line) => POSTCODE.test(textOf(line)));
}

/** 'Response: 4 October 2024': a field by its colon. */
const LABELLED = /^[\p{L} ]{2,24}:(?:\s|$)/u;
const LEAST_ADDRESS = 2;
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/;

/** The last line of a left column that runs on where the right one has ended: no line of it is wider, and those that end a paragraph follow a full one. */
function lastOfLeft(lines: readonly Line[], { columns: [column, right], last }: AlignedBlock): number {
  if (column === undefined || right === undefined) return last;
  const isFullLine = (line: Line | undefined) =>
    line !== undefined && line.end - column.x > (column.end - column.x) * FULL;
  let to = last;
  for (let index = last + 1; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || line.x < column.x - 1 || line.end > right.x - 2) break;
    if (isFullLine(line) || isFullLine(lines[index - 1])) to = index;
  }
  return to;
}

/** A sentence that the left column breaks off in a full line goes on at the head of the right one: with a small letter, or behind a word that no sentence ends with. */
function runsOver(left: readonly Line[], right: readonly Line[]): boolean {
  const before = left.at(-1);
  if (before === undefined || Math.min(left.length, right.length) < LEAST_RUN) return false;
  const [x, end] = [Math.min(...left.map((line) => line.x)), Math.max(...left.map((line) => line.end))];
  if (before.end - x <= (end - x) * FULL) return false;
  return (OPEN_END.test(textOf(before)) && LOWER.test(textOf(right[0]))) || DANGLING.test(textOf(before));
}

/** A narrow column of address and fields down the side of the letter, which begins in the wide one. */
function isSide(side: readonly Line[], letter: readonly Line[]): boolean {
  if (side[0]?.page !== 1 || widthOf(side) > widthOf(letter) * NARROW) return false;
  return (
    side.some((line) => isField(line) || PLACE.test(textOf(line))) &&
    letter.some((line) => SALUTATION.test(textOf(line)))
  );
}

function isField(line: Line): boolean {
  return FIELD.test(textOf(line));
}

function widthOf(lines: readonly Line[]): number {
  return Math.max(...lines.map(({ end }) => end)) - Math.min(...lines.map(({ x }) => x));
}

function textOf(line: Line | undefined): string {
  return line?.fragments.map(({ text }) => text).join(" ") ?? "";
}

function isHead(line: Line | undefined): boolean {
  return HEAD.test(textOf(line));
}

/** The address on the left, reference and date on the right. */
function isBeside(left: readonly Line[], right: readonly Line[]): boolean {
  const fields = right.filter(isField).length;
  return left[0]?.page === 1 && fields > 0 && !left.some((line) => LABEL.test(textOf(line)));
}

function isTwoColumns(left: readonly Line[], right: readonly Line[]): boolean {
  const lines = Math.min(left.length, right.length);
  if (lines < LEAST_PARTED || !isFull(left) || !isFull(right)) return false;
  const [here, there] = [gapsOf(left), gapsOf(right)];
  const gaps = Math.min(here.length, there.length);
  if (lines < LEAST_LINES && gaps < LEAST_PARAGRAPHS - 1) return false;
  const shared = here.filter((gap) => there.some((other) => meets(gap, other))).length;
  return shared <= gaps * TOGETHER;
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Two gaps side by side share enough of their height. */
function meets(one: Gap, other: Gap): boolean {
  const least = Math.min(one.to - one.from, other.to - other.from);
  return Math.min(one.to, other.to) - Math.max(one.from, other.from) > least * SHARED;
}

/** The white between paragraphs. */
function gapsOf(lines: readonly Line[]): readonly Gap[] {
  const gaps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0));
  const least = Math.min(...gaps);
  return lines.slice(1).flatMap(({ y, size }, index) => {
    const before = lines[index];
    const isWide = before !== undefined && (gaps[index] ?? 0) > least * GAP;
    return isWide ? [{ from: before.y + before.size * BELOW, to: y - size * ABOVE }] : [];
  });
}

/** Half of the lines run to the column's edge; the others end paragraphs. */
function isFull(lines: readonly Line[]): boolean {
  const [x, end] = [Math.min(...lines.map((line) => line.x)), Math.max(...lines.map((line) => line.end))];
  return lines.filter((line) => line.end - x > (end - x) * FULL).length >= lines.length * 0.5;
}
