import { endBlock } from "./block-builder.js";
import type { Close, HtmlWalk, Open } from "./html-walk-state.js";
import { columnSpan, endTable, holdsData, type OpenCell } from "./table-rows.js";

const endRun: Close = (walk) => {
  endBlock(walk.builder);
};

/** The table that is open holds a page's parts and no data. */
export function markLayout(walk: HtmlWalk): void {
  const table = walk.tables.at(-1);
  if (table) table.layout = true;
}

export const openTable: Open = (walk, attributes) => {
  endBlock(walk.builder);
  const presentational = attributes["role"] === "presentation" || attributes["role"] === "none";
  const outer = walk.tables.at(-1);
  if (outer !== undefined) outer.holdsTable = true;
  if (presentational) markLayout(walk);
  const first = walk.builder.blocks.length;
  walk.tables.push({ first, group: walk.groups++, rows: [], inHead: false, layout: presentational });
  walk.cells.push(null);
  return () => {
    endBlock(walk.builder);
    walk.cells.pop();
    const table = walk.tables.pop();
    if (table === undefined) return;
    if (table.holdsTable === true) table.layout ||= !holdsData(walk.builder, table);
    endTable(walk.builder, table);
  };
};

export const openTableHead: Open = (walk) => {
  const table = walk.tables.at(-1);
  if (table) table.inHead = true;
  return () => {
    if (table) table.inHead = false;
  };
};

export const openRow: Open = (walk) => {
  endBlock(walk.builder);
  const table = walk.tables.at(-1);
  table?.rows.push({ cells: [], head: table.inHead });
  return endRun;
};

export const openCell: Open = (walk, attributes, name) => {
  endBlock(walk.builder);
  const table = walk.tables.at(-1);
  if (!table) return endRun;
  if (table.rows.length === 0) table.rows.push({ cells: [], head: table.inHead });
  const first = walk.builder.blocks.length;
  const span = columnSpan(attributes["colspan"]);
  const cell: OpenCell = { first, last: first, header: name === "th", span };
  table.rows.at(-1)?.cells.push(cell);
  walk.cells[walk.cells.length - 1] = cell;
  return () => {
    endBlock(walk.builder);
    cell.last = walk.builder.blocks.length;
    walk.cells[walk.cells.length - 1] = null;
  };
};

/** A line of a cell that begins with a label is a point of its own: 'Please send', '1) the list', '2) its cost'. */
export function opensPoint({ cells, builder }: HtmlWalk, text: string): boolean {
  const cell = cells.at(-1);
  return cell?.brokenAt !== undefined && cell.brokenAt === builder.text.length && POINT.test(text);
}

const POINT = /^\s*\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s+\S/;
