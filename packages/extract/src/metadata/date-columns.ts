import type { CleanBlock, CleanText } from "../blocks.js";
import { cellSpans } from "../questions/cell-spans.js";
import { dateOfLine } from "./date-lines.js";
import { fieldOfLabel } from "./date-words.js";

/** The head of a letter has its fields among its first rows. */
const MOST_BLOCKS = 30;
/** A row of heads has two of them at least. */
const LEAST_FIELDS = 2;

/** Where a letter's fields stand in a row of heads over one of values: which of the two dates begins where, by its head. */
export function datesBelowHeads({ blocks }: CleanText): ReadonlyMap<number, "received" | "responded"> {
  const fields = new Map<number, "received" | "responded">();
  for (const [index, row] of blocks.slice(0, MOST_BLOCKS).entries()) {
    const below = blocks[index + 1];
    if (row.cells === undefined || below?.cells === undefined || below.group !== row.group) continue;
    if (row.cells.length >= LEAST_FIELDS && !isField(below)) addBelow(fields, row, below);
  }
  return fields;
}

/** 'Created | 3 May 2021' below 'Status | Closed': a field on a row of its own. */
function isField({ cells = [] }: CleanBlock): boolean {
  return cells.length === LEAST_FIELDS && fieldOfLabel({ text: (cells[0] ?? "").trim(), over: false }) !== null;
}

function addBelow(fields: Map<number, "received" | "responded">, { cells = [] }: CleanBlock, below: CleanBlock): void {
  const places = cellSpans(below);
  for (const [column, head] of cells.entries()) {
    const [cell, place] = [below.cells?.[column] ?? "", places[column] ?? null];
    const date = place === null ? null : dateOfLine(cell);
    const field = date === null ? null : fieldOfLabel({ text: head.trim(), over: true });
    if (place !== null && date !== null && field !== null) fields.set(place.start + date.start, field);
  }
}
