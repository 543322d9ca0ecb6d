import { endBlock } from "../block-builder.js";
import { columnSpan, endTable, isSeveral, type OpenTable } from "../table-rows.js";
import type { Open, WordWalk } from "./word-walk-state.js";

/** `w:tbl`: a table inside a cell makes a layout of the outer one, unless that has rows of cells itself. */
export const openTable: Open = (walk) => {
  endBlock(walk.builder);
  const outer = walk.tables.at(-1);
  if (outer !== undefined) outer.holdsTable = true;
  const table: OpenTable = {
    first: walk.builder.blocks.length,
    group: walk.groups++,
    rows: [],
    inHead: false,
    layout: false,
  };
  walk.tables.push(table);
  walk.cells.push(null);
  return () => {
    endBlock(walk.builder);
    walk.cells.pop();
    walk.tables.pop();
    table.layout = table.holdsTable === true && table.rows.filter(isSeveral).length < LEAST_ROWS;
    endTable(walk.builder, table);
    markHeader(walk, table);
  };
};

/** A table of data with another in one of its cells has so many rows at least. */
const LEAST_ROWS = 2;

/** `w:tr`: its cells follow; whether it is a row of heads is said before them. */
export const openRow: Open = (walk) => {
  const table = walk.tables.at(-1);
  if (table === undefined) return null;
  table.rows.push({ cells: [], head: false });
  return null;
};

/** `w:tblHeader`: the row is printed again on each page. */
export const repeatRow: Open = (walk) => {
  const rows = walk.tables.at(-1)?.rows;
  if (rows?.at(-1)?.cells.length === 0) rows[rows.length - 1] = { cells: [], head: true };
  return null;
};

/** `w:gridBefore`: columns that the row leaves out on its left. */
export const skipColumns: Open = (walk, attributes) => {
  const first = walk.builder.blocks.length;
  const span = columnSpan(attributes["w:val"]);
  walk.tables.at(-1)?.rows.at(-1)?.cells.push({ first, last: first, header: false, span });
  return null;
};

/** `w:tc`: a cell that goes on with the one above it has no words of its own. */
export const openCell: Open = (walk) => {
  const row = walk.tables.at(-1)?.rows.at(-1);
  if (row === undefined) return null;
  const first = walk.builder.blocks.length;
  row.cells.push({ first, last: first, header: false, span: 1 });
  walk.cells[walk.cells.length - 1] = row.cells.at(-1) ?? null;
  return () => {
    endBlock(walk.builder);
    const cell = walk.cells.at(-1);
    if (cell != null) cell.last = walk.builder.blocks.length;
    walk.cells[walk.cells.length - 1] = null;
  };
};

/** `w:gridSpan`: columns that the cell covers. */
export const spanColumns: Open = (walk, attributes) => {
  const cells = walk.tables.at(-1)?.rows.at(-1)?.cells;
  const cell = cells?.pop();
  if (cell === undefined) return null;
  const spanning = { ...cell, span: columnSpan(attributes["w:val"]) };
  cells?.push(spanning);
  walk.cells[walk.cells.length - 1] = spanning;
  return null;
};

/** `w:vMerge`: the first of the cells that are one is marked; the others go on with it. */
export const mergeDown: Open = (walk, attributes) => {
  const cell = walk.cells.at(-1);
  if (cell != null && attributes["w:val"] !== "restart") cell.goesOn = true;
  return null;
};

/** A first row that is bold throughout is one of heads, as readers of the letter take it. */
function markHeader({ builder }: WordWalk, { first, group }: OpenTable): void {
  const [row, next] = builder.blocks.slice(first, first + 2);
  if (row?.group !== group || next?.group !== group || row.cells === undefined) return;
  const strong = (row.strong ?? []).reduce((sum, { start, end }) => sum + end - start, 0);
  const printed = row.cells.reduce((sum, cell) => sum + cell.length, 0);
  if (printed > 0 && strong >= printed - 1) row.header = true;
}
