import type { NoiseMark } from "../../blocks.js";
import { findAlignedBlocks, toTable } from "./aligned-tables.js";
import { buildLines } from "./build-lines.js";
import { findGrids, type Grid } from "./find-grids.js";
import type { Aside, Edges, Piece, Table } from "./flow.js";
import { edgeTest, markFurniture, type PageLines } from "./mark-furniture.js";
import type { Line, PageContent, Ruling, TextRun } from "./page-content.js";
import { isInside, readGrid } from "./read-grid.js";
import { splitColumns, type TextColumn } from "./split-columns.js";

/** A page in reading order, with the lines at its edges that are no part of the letter. */
export interface LaidPage {
  readonly page: number;
  readonly pieces: readonly Piece[];
  readonly noise: readonly { readonly line: Line; readonly mark: NoiseMark }[];
  readonly slanted: readonly string[];
}

interface Sheet extends PageLines {
  readonly content: PageContent;
  readonly tables: readonly { readonly table: Table; readonly top: number }[];
  readonly asides: readonly Aside[];
}

/** Puts what is drawn on the pages in reading order. */
export function readLayout(pages: readonly PageContent[]): readonly LaidPage[] {
  const sheets = pages.map(toSheet);
  const marks = markFurniture(sheets);
  const rights = rightEdges(sheets, marks);
  return sheets.map(({ content, lines, tables, asides }) => {
    const noise = lines.flatMap((line) => {
      const mark = marks.get(line);
      return mark === undefined ? [] : [{ line, mark }];
    });
    const kept = lines.filter((line) => !marks.has(line));
    const flow = toPieces(kept, tables, rights.get(Math.round(content.width)) ?? 0, content.rulings);
    const pieces = [...asides.map((aside) => ({ aside })), ...flow];
    return { page: content.page, pieces, noise, slanted: content.slanted };
  });
}

/** The tables that lines are drawn around, the boxes beside the text, and the lines of text outside them. */
function toSheet(content: PageContent): Sheet {
  const grids = content.rulings.length === 0 ? [] : findGrids(content.rulings);
  const inside = grids.map((): TextRun[] => []);
  const outside: TextRun[] = [];
  const isEdge = grids.length === 0 ? null : edgeTest(content);
  for (const run of content.runs) {
    const at = isEdge?.(run) === true ? -1 : grids.findIndex((grid) => isInside(grid, run));
    (inside[at] ?? outside).push(run);
  }
  const tables: { table: Table; top: number }[] = [];
  const asides: Aside[] = [];
  const free = [...outside];
  for (const [index, grid] of grids.entries()) {
    const own = inside[index] ?? [];
    const table = readGrid(grid, own, content.page);
    if (table !== null) tables.push({ table, top: grid.ys[0] ?? 0 });
    else if (isAside(grid, own, free)) asides.push(toAside(buildLines(own, content.page, content.dots)));
    else outside.push(...own);
  }
  const lines = buildLines(outside, content.page, content.dots);
  return { content, height: content.height, lines, tables, asides };
}

/** A box that text runs beside, and not a line of it alone. */
function isAside({ xs, ys }: Grid, own: readonly TextRun[], free: readonly TextRun[]): boolean {
  const [left = 0, top = 0, right = 0, bottom = 0] = [xs[0], ys[0], xs.at(-1), ys.at(-1)];
  if (own.length === 0 || xs.length > 2) return false;
  const beside = free.filter(({ x, end, y }) => y > top && y < bottom && (end <= left || x >= right));
  return new Set(beside.map(({ y }) => Math.round(y))).size >= LEAST_BESIDE;
}

const LEAST_BESIDE = 2;

function toAside(lines: readonly Line[]): Aside {
  return { lines, edges: edgesOf(lines) };
}

function toPieces(
  lines: readonly Line[],
  tables: Sheet["tables"],
  right: number,
  rulings: readonly Ruling[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { table, top } of [...tables].sort((one, other) => one.top - other.top)) {
    const to = lines.findIndex(({ y }, index) => index >= from && y > top);
    const until = to < 0 ? lines.length : to;
    pieces.push(...flowPieces(lines.slice(from, until), right, rulings), { table });
    from = until;
  }
  return [...pieces, ...flowPieces(lines.slice(from), right, rulings)];
}

function flowPieces(lines: readonly Line[], right: number, rulings: readonly Ruling[]): readonly Piece[] {
  const levels = rulings.filter(({ upright }) => !upright);
  const edges = { left: null, right };
  const pieces: Piece[] = [];
  let from = 0;
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

/** How far to the right lines of text run on sheets of one width: the last page may have short ones only. */
function rightEdges(sheets: readonly Sheet[], marks: ReadonlyMap<Line, NoiseMark>): ReadonlyMap<number, number> {
  const edges = new Map<number, number>();
  for (const { content, lines } of sheets) {
    const flowing = lines.filter((line) => line.fragments.length === 1 && !marks.has(line));
    const width = Math.round(content.width);
    edges.set(width, Math.max(edges.get(width) ?? 0, ...flowing.map(({ end }) => end)));
  }
  return edges;
}
