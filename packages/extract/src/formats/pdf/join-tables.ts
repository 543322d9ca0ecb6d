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
  const { repeated, rows } = withoutHead(next.rows, before.rows[0]);
  const [first, ...rest] = rows;
  const last = before.rows.at(-1);
  const ends = before.ends.map((end, index) => Math.max(end, next.ends[index] ?? end));
  const joined =
    first !== undefined && last !== undefined && isBroken(last, first)
      ? [...before.rows.slice(0, -1), mergeRows(last, first), ...rest]
      : [...before.rows, ...rows];
  return { table: { ...before, ends, rows: joined }, repeated };
}

/** The rows without the head that is printed again over them; no line is drawn below it where a broken row goes on. */
function withoutHead(rows: readonly TableRow[], head: TableRow | undefined) {
  const [first, ...rest] = rows;
  if (first === undefined || head === undefined) return { repeated: null, rows };
  if (rowText(first) === rowText(head)) return { repeated: first, rows: rest };
  const lengths = first.cells.map((cell, index) => linesOfHead(cell, head.cells[index] ?? []));
  if (lengths.includes(-1)) return { repeated: null, rows };
  const repeated = { ...first, cells: first.cells.map((cell, index) => cell.slice(0, lengths[index])) };
  return {
    repeated,
    rows: [{ ...first, cells: first.cells.map((cell, index) => cell.slice(lengths[index])) }, ...rest],
  };
}

/** How many lines of a cell print that of the head again; -1 where they do not. */
function linesOfHead(cell: readonly Line[], head: readonly Line[]): number {
  return head.length > 0 && cellText(cell.slice(0, head.length)) === cellText(head) ? head.length : -1;
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
