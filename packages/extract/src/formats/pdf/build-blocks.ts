import type { NoiseMark } from "../../blocks.js";
import { type BlockDraft, createBlock, foldSpaces } from "../block-builder.js";
import { asideParagraphs } from "./asides.js";
import { usualSize } from "./build-lines.js";
import { findDrawnNumbers } from "./drawn-lists.js";
import type { Aside, Piece, Table, TableRow } from "./flow.js";
import { isSameTable, joinTables, rowText } from "./join-tables.js";
import { wordsOf } from "./join-words.js";
import { measureLeading } from "./leading.js";
import { type FlowLine, startsAnew } from "./line-breaks.js";
import { textOf } from "./mark-furniture.js";
import { findNumberedHeads } from "./numbered-heads.js";
import type { Fragment, Line } from "./page-content.js";
import { type DocumentFacts, isFilled, type Paragraph, toFlowLine, toParagraph } from "./paragraphs.js";
import type { LaidPage } from "./read-layout.js";
import { tableBlocks } from "./table-blocks.js";
import { headingLevels, LIST_INDENT, toBlock } from "./to-block.js";

/** A part of the document in reading order, before headings and lists are told. */
type Part = { readonly paragraph: Paragraph } | { readonly table: Table } | { readonly noise: BlockDraft };

interface Assembly {
  readonly facts: DocumentFacts;
  readonly parts: Part[];
  /** Noise that stands inside the open paragraph or table, and goes behind it. */
  waiting: Part[];
  open: FlowLine[];
  table: Table | null;
}

/** Footnotes are printed smaller than the body by this factor. */
const NOTE_SIZE = 0.93;
const NOTE_START = /^(?:\d{1,2}|[*†‡]|\[\d{1,2}\])(?:[.)]|\s|(?=\p{Lu}))/u;

/** Joins the lines of the pages into blocks, over their breaks. */
export function buildBlocks(pages: readonly LaidPage[]): BlockDraft[] {
  const facts = factsOf(pages);
  const assembly: Assembly = { facts, parts: [], waiting: [], open: [], table: null };
  for (const page of pages) addPage(assembly, page);
  closeAll(assembly);
  return toBlocks(assembly.parts, facts);
}

function factsOf(pages: readonly LaidPage[]): DocumentFacts {
  const lines: Line[] = [];
  const fragments: Fragment[] = [];
  for (const piece of pages.flatMap(({ pieces }) => pieces)) {
    if (piece.line !== undefined) lines.push(piece.line);
    for (const line of linesOf(piece)) fragments.push(...line.fragments);
  }
  let words: ReadonlySet<string> | null = null;
  return {
    leading: measureLeading(lines),
    bodySize: usualSize(fragments),
    margin: usualMargin(lines),
    words: () => {
      words ??= wordsOf(fragments.map(({ text }) => text));
      return words;
    },
  };
}

function linesOf({ line, table, aside }: Piece): readonly Line[] {
  if (line !== undefined) return [line];
  return aside?.lines ?? table?.rows.flatMap(({ cells }) => cells.flat()) ?? [];
}

function usualMargin(lines: readonly Line[]): number {
  const starts = new Map<number, number>();
  for (const { x } of lines) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1);
  const most = Math.max(0, ...starts.values());
  return Math.min(...[...starts].flatMap(([x, count]) => (count >= most * 0.3 ? [x] : [])));
}

function addPage(assembly: Assembly, { page, pieces, noise, turned }: LaidPage): void {
  const middle = pieces[0] === undefined ? 0 : Math.min(...pieces.flatMap(linesOf).map(({ y }) => y));
  const add = (line: Line, mark: NoiseMark) => assembly.waiting.push({ noise: noiseBlock(textOf(line), mark, page) });
  for (const { line, mark } of noise) if (line.y <= middle) add(line, mark);
  const notes = firstNote(pieces, assembly.facts);
  for (const piece of pieces.slice(0, notes)) addPiece(assembly, piece);
  for (const part of noteParts(pieces.slice(notes), assembly.facts)) assembly.waiting.push(part);
  for (const { line, mark } of noise) if (line.y > middle) add(line, mark);
  for (const { text, mark } of turned) assembly.waiting.push({ noise: noiseBlock(text, mark, page) });
}

function noiseBlock(text: string, mark: NoiseMark, page: number): BlockDraft {
  const block = createBlock("paragraph", foldSpaces(text).trim());
  block.page = page;
  block.noise = mark;
  return block;
}

function addPiece(assembly: Assembly, piece: Piece): void {
  if (piece.table !== undefined) addTable(assembly, piece.table);
  else if (piece.aside !== undefined) addAside(assembly, piece.aside);
  else {
    closeTable(assembly);
    const line = toFlowLine(piece.line, piece.edges);
    if (startsAnew(assembly.open, line, assembly.facts.leading.of(line.line.size))) closeParagraph(assembly);
    assembly.open.push(line);
  }
}

/** Behind the paragraph that is open, for it may go on below. */
function addAside({ facts, parts, waiting, open, table }: Assembly, aside: Aside): void {
  const own = asideParagraphs(aside, facts).map((paragraph) => ({ paragraph }));
  (open.length === 0 && table === null ? parts : waiting).push(...own);
}

function addTable(assembly: Assembly, table: Table): void {
  if (assembly.open.length === 0 && assembly.table !== null && isSameTable(assembly.table, table)) {
    const joined = joinTables(assembly.table, table);
    assembly.table = joined.table;
    if (joined.repeated !== null) assembly.waiting.push({ noise: repeatedHead(joined.repeated) });
    return;
  }
  closeAll(assembly);
  assembly.table = table;
}

function repeatedHead(row: TableRow): BlockDraft {
  return noiseBlock(rowText(row), { profile: "pdf", rule: "repeated-table-head" }, row.page);
}

function closeParagraph(assembly: Assembly): void {
  if (isFilled(assembly.open)) assembly.parts.push({ paragraph: toParagraph(assembly.open, assembly.facts) });
  assembly.open = [];
  release(assembly);
}

function closeTable(assembly: Assembly): void {
  if (assembly.table === null) return;
  assembly.parts.push({ table: assembly.table });
  assembly.table = null;
  release(assembly);
}

function release(assembly: Assembly): void {
  assembly.parts.push(...assembly.waiting);
  assembly.waiting = [];
}

function closeAll(assembly: Assembly): void {
  closeTable(assembly);
  closeParagraph(assembly);
}

/** The first of the footnotes at the foot of a page: small lines, the first with a mark; the number of pieces where there are none. */
function firstNote(pieces: readonly Piece[], facts: DocumentFacts): number {
  const isSmall = ({ line }: Piece) => line !== undefined && line.size < facts.bodySize * NOTE_SIZE;
  const last = pieces.findLastIndex((piece) => !isSmall(piece));
  if (last < 0) return pieces.length;
  const first = pieces.findIndex(
    ({ line }, index) => index > last && line !== undefined && NOTE_START.test(textOf(line)),
  );
  return first < 0 ? pieces.length : first;
}

function noteParts(pieces: readonly Piece[], facts: DocumentFacts): readonly Part[] {
  const parts: Part[] = [];
  let open: FlowLine[] = [];
  for (const { line, edges } of pieces) {
    if (line === undefined) continue;
    const next = toFlowLine(line, edges);
    const isNext =
      open.length > 0 && (NOTE_START.test(next.text) || startsAnew(open, next, facts.leading.of(line.size)));
    if (isNext && isFilled(open)) parts.push({ paragraph: toParagraph(open, facts) });
    open = isNext ? [next] : [...open, next];
  }
  return isFilled(open) ? [...parts, { paragraph: toParagraph(open, facts) }] : parts;
}

function toBlocks(parts: readonly Part[], facts: DocumentFacts): BlockDraft[] {
  const paragraphs = parts.flatMap((part) => ("paragraph" in part ? part.paragraph : []));
  const levelOf = headingLevels(paragraphs, facts);
  const drawnNumbers = findDrawnNumbers(paragraphs);
  const heads = findNumberedHeads(paragraphs);
  const blocks: BlockDraft[] = [];
  const lists: OpenList[] = [];
  let group = 0;
  for (const part of parts) {
    if ("noise" in part) blocks.push(part.noise);
    else if ("table" in part) blocks.push(...tableBlocks(part.table, group++, facts));
    else {
      const { paragraph } = part;
      const drawn = paragraph.indent > LIST_INDENT && drawnNumbers.has(paragraph);
      const depth = heads.has(paragraph) ? depthOfHead(lists) : depthOf(lists, paragraph);
      blocks.push(toBlock(paragraph, { depth, level: levelOf(paragraph), drawn }));
    }
  }
  return blocks.filter(({ text }) => text !== "");
}

/** Where the last item of an open list begins, and its number. */
interface OpenList {
  x: number;
  marker: string | null;
  /** True once a line has headed what follows it: a first number below that line is none of its points. */
  isOver: boolean;
}

/** Below a numbered head of a part all lists begin anew. */
function depthOfHead(lists: OpenList[]): number {
  lists.length = 0;
  return 1;
}

/** How deep a list's item is nested, by the indents of the items before it; one that counts on from the last is none of its points. */
function depthOf(lists: OpenList[], { mark, x, text }: Paragraph): number {
  if (mark === null) {
    for (const list of lists) list.isOver ||= heads(text, x, list);
    return 1;
  }
  while ((lists.at(-1)?.x ?? 0) > x + 4 || (mark.marker === "1" && lists.at(-1)?.isOver === true)) lists.pop();
  const last = lists.at(-1);
  if (last !== undefined && (x <= last.x + 4 || countsOn(last.marker, mark.marker))) {
    last.x = x;
    last.marker = mark.marker;
    last.isOver = false;
  } else lists.push({ x, marker: mark.marker, isOver: false });
  return lists.length;
}

/** 'Our response:' below a list of several items, no further in than they are. */
function heads(text: string, x: number, list: OpenList): boolean {
  return list.marker !== "1" && x <= list.x + 4 && text.length <= LONGEST_HEAD && text.endsWith(":");
}

const LONGEST_HEAD = 60;

function countsOn(before: string | null, marker: string | null): boolean {
  return before !== null && marker !== null && Number(marker) === Number(before) + 1;
}
