import type { NoiseMark } from "../../blocks.js";
import { findAlignedBlocks, toTable } from "./aligned-tables.js";
import { buildLines, usualSize } from "./build-lines.js";
import { findContinued } from "./continued-tables.js";
import { findGrids, type Grid } from "./find-grids.js";
import type { Edges, Piece, Table } from "./flow.js";
import { cutLabels } from "./label-column.js";
import { edgeTest, markFurniture, type PageLines } from "./mark-furniture.js";
import { withNested } from "./nested-grids.js";
import type { Line, PageContent, Ruling, TextRun } from "./page-content.js";
import { isInside, readGrid } from "./read-grid.js";
import { isSideBox, type SideBox, toSideBox, withBoxes } from "./side-boxes.js";
import { splitColumns, type TextColumn } from "./split-columns.js";

/** A page in reading order, with the lines at its edges that are no part of the letter. */
export interface LaidPage {
  readonly page: number;
  readonly pieces: readonly Piece[];
  readonly noise: readonly { readonly line: Line; readonly mark: NoiseMark }[];
  /** Texts across the page or turned otherwise than it. */
  readonly turned: readonly { readonly text: string; readonly mark: NoiseMark }[];
}

interface Sheet extends PageLines {
  readonly content: PageContent;
  readonly tables: readonly { readonly table: Table; readonly top: number }[];
  readonly boxes: readonly SideBox[];
  /** Text that is turned otherwise than the page and labels no column of a table. */
  readonly beside: readonly TextRun[];
}

/** Puts what is drawn on the pages in reading order. */
export function readLayout(pages: readonly PageContent[]): readonly LaidPage[] {
  const sheets = pages.map(toSheet);
  const marks = markFurniture(sheets);
  const rights = rightEdges(sheets, marks);
  let last: Table | null = null;
  return sheets.map(({ content, lines, tables, boxes, beside }) => {
    const noise = lines.flatMap((line) => {
      const mark = marks.get(line);
      return mark === undefined ? [] : [{ line, mark }];
    });
    const kept = lines.filter((line) => !marks.has(line));
    const flow = toPieces(kept, tables, rights.get(Math.round(content.width)) ?? 0, content.rulings, last);
    const end = flow.at(-1)?.table ?? null;
    last = tables.some(({ table }) => table === end) ? null : end;
    const pieces = withBoxes(flow, boxes);
    return { page: content.page, pieces, noise, turned: turnedTexts(content.slanted, beside) };
  });
}

function turnedTexts(slanted: readonly string[], beside: readonly TextRun[]): LaidPage["turned"] {
  const sideways = beside.length === 0 ? [] : [beside.map(({ text }) => text).join(" ")];
  return [
    ...slanted.map((text) => ({ text, mark: { profile: "pdf", rule: "watermark" } })),
    ...sideways.map((text) => ({ text, mark: { profile: "pdf", rule: "sideways-text" } })),
  ];
}

/** The tables that lines are drawn around, the boxes beside the text, and the lines of text outside them. */
function toSheet(content: PageContent): Sheet {
  const found = content.rulings.length === 0 ? [] : findGrids(content.rulings);
  const { grids, runs } = withNested(found, content);
  const inside = grids.map((): TextRun[] => []);
  const outside: TextRun[] = grids.length === 0 ? [...runs] : [];
  if (grids.length > 0) {
    const isEdge = edgeTest(content);
    for (const run of runs) {
      const at = isEdge(run) ? -1 : grids.findIndex((grid) => isInside(grid, run));
      (inside[at] ?? outside).push(run);
    }
  }
  const beside: TextRun[] = [];
  for (const run of content.sideways)
    (inside[grids.findIndex((grid) => grid.xs.length > 2 && isInside(grid, run))] ?? beside).push(run);
  const { tables, boxes, loose } = readGrids(grids, inside, outside, content);
  const lines = buildLines([...outside, ...loose], content.page, content.dots);
  return { content, height: content.height, lines, tables, boxes, beside };
}

/** What the grids are: tables, boxes beside the text that stands outside them, or but frames, whose runs are `loose`. */
function readGrids(
  grids: readonly Grid[],
  inside: readonly (readonly TextRun[])[],
  outside: readonly TextRun[],
  { page, dots }: PageContent,
) {
  const tables: { table: Table; top: number }[] = [];
  const boxes: SideBox[] = [];
  const loose: TextRun[] = [];
  for (const [index, grid] of grids.entries()) {
    const own = inside[index] ?? [];
    const table = readGrid(grid, own, page);
    if (table !== null) tables.push({ table, top: grid.ys[0] ?? 0 });
    else if (isSideBox(grid, own, outside)) boxes.push(toSideBox(grid, buildLines(own, page, dots)));
    else loose.push(...own);
  }
  return { tables, boxes, loose };
}

function toPieces(
  lines: readonly Line[],
  tables: Sheet["tables"],
  right: number,
  rulings: readonly Ruling[],
  before: Table | null,
): readonly Piece[] {
  const pieces: Piece[] = [];
  const levels = rulings.filter(({ upright }) => !upright);
  let from = 0;
  let open = before;
  for (const { table, top } of [...tables].sort((one, other) => one.top - other.top)) {
    const to = lines.findIndex(({ y }, index) => index >= from && y > top);
    const until = to < 0 ? lines.length : to;
    pieces.push(...flowPieces(lines.slice(from, until), right, levels, open), { table });
    from = until;
    open = null;
  }
  return [...pieces, ...flowPieces(lines.slice(from), right, levels, open)];
}

function flowPieces(
  all: readonly Line[],
  right: number,
  levels: readonly Ruling[],
  before: Table | null,
): readonly Piece[] {
  const edges = { left: null, right };
  const lines = cutLabels(all);
  const continued = findContinued(lines, before);
  const pieces: Piece[] = continued === null ? [] : [{ table: toTable(lines, continued, levels) }];
  let from = (continued?.last ?? -1) + 1;
  for (const block of findAlignedBlocks(lines)) {
    if (block.first < from) continue;
    pieces.push(...lines.slice(from, block.first).map((line) => ({ line, edges })));
    const split = splitColumns(lines, block);
    if (split === null) pieces.push({ table: toTable(lines, block, levels) });
    else pieces.push(...split.columns.flatMap(columnPieces));
    from = (split ?? block).last + 1;
  }
  return [...pieces, ...lines.slice(from).map((line) => ({ line, edges }))];
}

function columnPieces({ lines, aside }: TextColumn): readonly Piece[] {
  const edges = edgesOf(lines);
  if (!aside) return lines.map((line) => ({ line, edges }));
  return [{ aside: { lines, edges: isSetRight(lines, edges) ? { ...edges, left: null } : edges } }];
}

/** All lines end at the right edge, and so nothing but their order tells where one of them ends. */
function isSetRight(lines: readonly Line[], { left, right }: Edges): boolean {
  return lines.every(({ end }) => right - end < 1) && lines.some(({ x }) => x - (left ?? 0) > 1);
}

function edgesOf(lines: readonly Line[]): Edges {
  return { left: Math.min(...lines.map(({ x }) => x)), right: Math.max(...lines.map(({ end }) => end)) };
}

/** How far to the right lines of text run on sheets of one width: the last page may have short ones only. Small print and a letterhead at the right run farther. */
function rightEdges(sheets: readonly Sheet[], marks: ReadonlyMap<Line, NoiseMark>): ReadonlyMap<number, number> {
  const least = usualSize(sheets.flatMap(({ content }) => content.runs)) * SMALL_PRINT;
  const edges = new Map<number, number>();
  for (const { content, lines } of sheets) {
    const flowing = lines.filter((line) => line.fragments.length === 1 && !marks.has(line));
    const body = flowing.filter(({ size, x }) => size >= least && x < content.width / 2);
    const width = Math.round(content.width);
    const ends = (body.length > 0 ? body : flowing).map(({ end }) => end);
    edges.set(width, Math.max(edges.get(width) ?? 0, ...ends));
  }
  return edges;
}

const SMALL_PRINT = 0.8;
