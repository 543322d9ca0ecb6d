import {
  addText,
  type BlockBuilder,
  type BlockDraft,
  closeStrong,
  createBlock,
  createBlockBuilder,
  endBlock,
  openStrong,
} from "../block-builder.js";
import { createNumberCounter, type NumberCounter } from "../docx/count-numbers.js";
import type { WordList } from "../docx/read-numbering.js";
import type { NumberPlace } from "../docx/read-styles.js";
import { checkBlockCount } from "../limits.js";
import { labelParagraph } from "./label-paragraph.js";
import { BOLD, DELETED, HIDDEN, IN_TABLE, ROW_END, type Run } from "./read-pages.js";
import type { Piece } from "./read-pieces.js";

/** The text of a Word document with what is known of its characters and paragraphs. */
export interface WordText {
  readonly pieces: readonly Piece[];
  readonly characters: readonly Run[];
  readonly paragraphs: readonly Run[];
  /** Lists by the numbers that paragraphs name them by, and the places in them that styles give. */
  readonly lists: ReadonlyMap<string, WordList>;
  readonly listStyles: ReadonlyMap<number, NumberPlace>;
}

const FIELD_BEGIN = "\u0013";
const FIELD_RESULT = "\u0014";
const FIELD_END = "\u0015";
const PARAGRAPH = "\r";
const CELL = "\u0007";
const LINE = "\u000b";
const PAGE = "\u000c";
const HARD_HYPHEN = "\u001e";
const TAB = "\t";
const NOTE = "\u0002";
/** Characters that end a stretch of plain words. */
const CONTROL = /\p{Cc}/gu;
/** Bytes of a character. */
const WIDEST = 2;
const HEADINGS = 9;
const LEVELS = 6;

interface Walk {
  readonly text: WordText;
  readonly numbers: NumberCounter;
  /** True where the running paragraph has its number: a line of it has ended. */
  numbered: boolean;
  readonly builder: BlockBuilder;
  /** How many fields are open around the text, and in how many of them the code is still being read. */
  fields: number;
  codes: number;
  cell: string[];
  row: string[];
  group: number;
  readonly note: () => string;
}

/** Reads the characters from `start` to `end` into blocks; tables are numbered from `firstGroup`. */
export function walkText(
  text: WordText,
  start: number,
  end: number,
  { firstGroup, note }: { readonly firstGroup: number; readonly note: () => string },
): readonly BlockDraft[] {
  const walk: Walk = {
    text,
    numbers: createNumberCounter(text.lists),
    numbered: false,
    builder: createBlockBuilder(),
    fields: 0,
    codes: 0,
    cell: [],
    row: [],
    group: firstGroup,
    note,
  };
  for (const piece of text.pieces) {
    const from = Math.max(0, start - piece.start);
    const to = Math.min(piece.text.length, end - piece.start);
    if (from < to) walkPiece(walk, piece, from, to);
  }
  endRow(walk);
  endBlock(walk.builder);
  return walk.builder.blocks;
}

/** A piece falls into stretches of one kind of character. */
function walkPiece(walk: Walk, piece: Piece, from: number, to: number): void {
  const { text } = walk;
  const placeOf = (at: number): number => piece.offset + at * piece.width;
  let run = indexAt(text.characters, placeOf(from));
  for (let at = from; at < to; ) {
    while ((text.characters[run]?.end ?? Number.POSITIVE_INFINITY) <= placeOf(at)) run++;
    const known = text.characters[run];
    const inside = known !== undefined && known.start <= placeOf(at);
    const border = known === undefined ? to : inside ? known.end : known.start;
    const next = Math.min(to, Math.max(at + 1, Math.ceil((border - piece.offset) / piece.width)));
    walkStretch(walk, piece, { from: at, to: next, properties: inside ? known.properties : NONE });
    at = next;
  }
}

const NONE: ReadonlySet<number> = new Set();

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly properties: ReadonlySet<number>;
}

function walkStretch(walk: Walk, piece: Piece, { from, to, properties }: Stretch): void {
  if (properties.has(DELETED) || properties.has(HIDDEN)) return;
  const strong = properties.has(BOLD);
  if (strong) openStrong(walk.builder);
  let at = from;
  CONTROL.lastIndex = from;
  for (let match = CONTROL.exec(piece.text); match !== null && match.index < to; match = CONTROL.exec(piece.text)) {
    addWords(walk, piece.text.slice(at, match.index));
    at = match.index + 1;
    readControl(walk, match[0], piece.offset + match.index * piece.width);
    CONTROL.lastIndex = at;
  }
  addWords(walk, piece.text.slice(at, to));
  if (strong) closeStrong(walk.builder);
}

function addWords(walk: Walk, words: string): void {
  if (walk.codes === 0) addText(walk.builder, words);
}

function readControl(walk: Walk, character: string, place: number): void {
  if (character === FIELD_BEGIN) {
    walk.fields++;
    walk.codes++;
  } else if (character === FIELD_RESULT) walk.codes = Math.max(0, walk.codes - 1);
  else if (character === FIELD_END) {
    walk.fields = Math.max(0, walk.fields - 1);
    walk.codes = Math.min(walk.codes, walk.fields);
  } else if (character === NOTE) addWords(walk, walk.note());
  else if (character === HARD_HYPHEN) addWords(walk, "-");
  else if (character === TAB) addWords(walk, " ");
  else if (character === LINE || character === PARAGRAPH || character === PAGE) endLine(walk, character, place);
  else if (character === CELL) endCell(walk, runAt(walk.text.paragraphs, place));
}

/** A line ends, and its paragraph with it unless it is broken inside. */
function endLine(walk: Walk, character: string, place: number): void {
  const paragraph = runAt(walk.text.paragraphs, place);
  const goesOn = paragraph !== undefined && paragraph.end > place + WIDEST;
  number(walk, paragraph);
  endParagraph(walk, paragraph);
  walk.numbered = character === LINE || (character === PAGE && goesOn);
}

/** The paragraph's label is known when its end is reached; it stands before its first line. */
function number(walk: Walk, paragraph: Run | undefined): void {
  if (walk.numbered || paragraph === undefined) return;
  const { listStyles } = walk.text;
  const style = listStyles.get(paragraph.style);
  const list = paragraph.number?.list ?? style?.list ?? null;
  const level = paragraph.number?.level ?? style?.level ?? null;
  if (list === null) return;
  const label = walk.numbers.next({ list, level }, String(paragraph.style));
  if (label !== null) labelParagraph(walk.builder, label, paragraph.properties.has(IN_TABLE));
}

function endParagraph(walk: Walk, paragraph: Run | undefined): void {
  if (paragraph?.properties.has(IN_TABLE) === true) {
    takeText(walk);
    return;
  }
  endRow(walk);
  if (walk.row.length > 0) walk.group++;
  const { context } = walk.builder;
  const style = paragraph?.style ?? 0;
  context.heading = style >= 1 && style <= HEADINGS ? Math.min(LEVELS, style) : 0;
  endBlock(walk.builder);
  context.heading = 0;
  context.item = null;
}

/** The words of a cell are kept until its row ends. */
function takeText({ builder, cell }: Walk): void {
  const text = builder.text.trim();
  if (text !== "") cell.push(text);
  Object.assign(builder, { text: "", spaced: true, strong: [], strongStart: 0 });
}

function endCell(walk: Walk, paragraph: Run | undefined): void {
  number(walk, paragraph);
  walk.numbered = false;
  takeText(walk);
  if (paragraph?.properties.has(ROW_END) === true) {
    endRow(walk);
    return;
  }
  walk.row.push(walk.cell.join("\n"));
  walk.cell = [];
}

function endRow(walk: Walk): void {
  const cells = walk.row;
  walk.row = [];
  walk.cell = [];
  if (cells.every((cell) => cell === "")) return;
  const block = createBlock("table-row", cells.filter((cell) => cell !== "").join(" | "));
  block.cells = cells;
  block.group = walk.group;
  checkBlockCount(walk.builder.blocks.push(block));
  walk.builder.regionOf.push(-1);
}

/** The last run that begins at or before a place. */
function indexAt(runs: readonly Run[], place: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function runAt(runs: readonly Run[], place: number): Run | undefined {
  const run = runs[indexAt(runs, place)];
  return run !== undefined && run.start <= place && place < run.end ? run : undefined;
}
