import type { Table, TableRow } from "./flow.js";
import { textOf } from "./mark-furniture.js";
import type { Line } from "./page-content.js";

/** Columns of one table on two pages stand within these points. */
const SAME_PLACE = 6;
const LOWER = /^["'“‘(]?\p{Ll}/u;
const OPEN_END = /[^.?!:;|]$/;
const LABEL = /^(?:q(?:uestion)?\.? ?)?\(?(?:\d{1,3}[a-z]{0,2}|[a-z]|[ivx]{1,4})[.):]{0,2}$/i;

/** True where a table goes on with another at the head of the next page. */
export function isSameTable(before: Table, next: Table): boolean {
  if (before.columns.length !== next.columns.length) return false;
  const last = before.rows.at(-1)?.page ?? before.page;
  if (next.page - last > 1) return false;
  return next.columns.every((x, index) => Math.abs(x - (before.columns[index] ?? 0)) <= SAME_PLACE);
}

/** One table of two parts: heads that are printed again are dropped into `repeated`, a row that was broken is one. */
export function joinTables(before: Table, next: Table): { readonly table: Table; readonly repeated: TableRow | null } {
  const [head] = next.rows;
  const isHead = head !== undefined && before.rows[0] !== undefined && rowText(head) === rowText(before.rows[0]);
  const rows = isHead ? next.rows.slice(1) : next.rows;
  const [first, ...rest] = rows;
  const last = before.rows.at(-1);
  const ends = before.ends.map((end, index) => Math.max(end, next.ends[index] ?? end));
  const joined =
    first !== undefined && last !== undefined && isBroken(last, first)
      ? [...before.rows.slice(0, -1), mergeRows(last, first), ...rest]
      : [...before.rows, ...rows];
  return { table: { ...before, ends, rows: joined }, repeated: isHead ? head : null };
}

export function rowText(row: TableRow): string {
  return row.cells.map(cellText).join(" | ");
}

function cellText(cell: readonly Line[]): string {
  return cell.map(textOf).join(" ");
}

/** A row goes on over the page where a cell's sentence does, or where the cell that labels the row is empty. */
function isBroken(last: TableRow, first: TableRow): boolean {
  const label = first.cells[0] ?? [];
  if (label.length > 0 && LABEL.test(cellText(label))) return false;
  const begun = last.cells.filter((cell) => cell.length > 0).length;
  if (label.length === 0 && (last.cells[0] ?? []).length > 0 && begun > 1) return true;
  return first.cells.some((cell, index) => goesOn(last.cells[index] ?? [], cell));
}

function goesOn(before: readonly Line[], after: readonly Line[]): boolean {
  const [end, start] = [before.at(-1), after[0]];
  return end !== undefined && start !== undefined && OPEN_END.test(textOf(end)) && LOWER.test(textOf(start));
}

function mergeRows(one: TableRow, other: TableRow): TableRow {
  return { page: one.page, cells: one.cells.map((cell, index) => [...cell, ...(other.cells[index] ?? [])]) };
}
